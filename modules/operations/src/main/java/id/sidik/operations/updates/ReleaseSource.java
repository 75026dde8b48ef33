package id.sidik.operations.updates;

import java.util.Optional;

/** Where releases lie. Every method may end with a {@link id.sidik.operations.work.TroubleException}. */
public interface ReleaseSource extends AutoCloseable {
    /** For people. */
    String name();

    /** The signed list of the newest release, unchecked and never longer than {@link Manifest#LIMIT} and one byte. */
    Optional<byte[]> manifest();

    /** Bytes of a package from a place on: at least one, at most a megabyte. Empty when there are no more. */
    byte[] part(Release.Item item, long from);

    @Override
    default void close() {}
}
