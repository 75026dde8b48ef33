package id.sidik.operations.bundle;

import id.sidik.operations.work.TroubleException;
import id.sidik.store.BundleRow;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads a bundle from its beginning to its proved end, a frame at a time. */
final class BundleReader implements AutoCloseable {
    private final InputStream file;
    private final BundleHeader header;
    private final DataInputStream inside;
    private final BundleManifest manifest;

    private BundleReader(InputStream file, BundleHeader.Read read, PassphraseKey key) throws IOException {
        this.file = file;
        this.header = read.header();
        this.inside = new DataInputStream(new BufferedInputStream(new InflaterInputStream(new OpeningInput(file,
                new SealedChunks(key.sealing(), read.sum())))));
        this.manifest = BundleManifest.read(Frame.read(inside));
    }

    /** @throws TroubleException PKU-101 … PKU-105, PKU-109 */
    static BundleHeader label(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return BundleHeader.read(in).header();
        } catch (IOException unreadable) {
            throw BundleFault.UNREADABLE.because(unreadable, path.getFileName());
        }
    }

    /** @throws TroubleException PKU-101 … PKU-105, PKU-109 */
    static BundleReader open(Path path, String passphrase) {
        try {
            return open(Files.newInputStream(path), header -> header.open(passphrase));
        } catch (IOException unreadable) {
            throw BundleFault.UNREADABLE.because(unreadable, path.getFileName());
        }
    }

    /** @param in closed with the reader, and when this fails */
    static BundleReader open(InputStream in, Function<BundleHeader, PassphraseKey> key) {
        InputStream buffered = new BufferedInputStream(in);
        return guarded(() -> {
            BundleHeader.Read read = BundleHeader.read(buffered);
            return new BundleReader(buffered, read, key.apply(read.header()));
        }, buffered);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T guarded(Reading<T> reading, InputStream in) {
        try {
            return told(reading);
        } catch (TroubleException refused) {
            try {
                in.close();
            } catch (IOException alreadyRefused) {
                refused.addSuppressed(alreadyRefused);
            }
            throw refused;
        }
    }

    private static <T> T told(Reading<T> reading) {
        try {
            return reading.read();
        } catch (EOFException | ZipException cut) {
            throw BundleFault.DAMAGED.because(cut);
        } catch (IOException unreadable) {
            throw BundleFault.UNREADABLE.because(unreadable, "");
        }
    }

    BundleHeader header() {
        return header;
    }

    BundleManifest manifest() {
        return manifest;
    }

    /** Hears what is in the bundle. */
    record Ears(Consumer<Frame> key, Consumer<BundleFiles.Kept> files, Consumer<BundleRow> rows) {}

    /** To the end, which must be one. @throws TroubleException PKU-102, PKU-109 */
    void each(Ears ears) {
        Map<String, Long> told = new LinkedHashMap<>();
        for (Optional<Frame> frame = next(); frame.isPresent(); frame = next())
            switch (frame.get().tag()) {
            case KEY -> ears.key().accept(frame.get());
            case FILE -> ears.files().accept(BundleFiles.Kept.read(frame.get()));
            case MASTER, FACT, PUNCHES, OTHER, SETTING -> {
                BundleRow row = RowFrames.row(frame.get());
                told.merge(row.kind(), row.rows(), Long::sum);
                ears.rows().accept(row);
            }
            case END -> {
                end(frame.get(), told);
                return;
            }
            case MANIFEST -> throw BundleFault.DAMAGED.because();
            }
        throw BundleFault.DAMAGED.because();
    }

    private Optional<Frame> next() {
        return told(() -> Optional.of(Frame.read(inside)));
    }

    private void end(Frame end, Map<String, Long> told) {
        boolean more = told(() -> inside.read() >= 0);
        if (more || !Frames.told(end).equals(told)) throw BundleFault.DAMAGED.because();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException read) {
            System.getLogger(BundleReader.class.getName()).log(System.Logger.Level.DEBUG, "a bundle was not closed");
        }
    }
}
