package id.sidik.operations.updates;

import id.sidik.operations.base.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of a stick or a share, with the manifest and the packages in it. */
public final class FolderSource implements ReleaseSource {
    private static final int PART = 1024 * 1024;

    private final Path folder;

    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    /** @throws id.sidik.operations.work.TroubleException UPD-105 when the folder or the file cannot be read */
    @Override
    public Optional<byte[]> manifest() {
        if (!Files.isDirectory(folder)) throw UpdateTroubles.unreadable(name(), new IOException("no folder"));
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(Manifest.LIMIT + 1));
        } catch (IOException broken) {
            throw UpdateTroubles.unreadable(name(), broken);
        }
    }

    /** @throws id.sidik.operations.work.TroubleException UPD-104 when the package is not as the manifest says */
    public static void check(Path folder, Release.Item item) {
        Path file = folder.resolve(item.file());
        try {
            if (Files.size(file) == item.bytes() && Sha256.of(file).equals(item.sha())) return;
        } catch (IOException broken) {
            throw UpdateTroubles.unreadable(file.toString(), broken);
        }
        throw UpdateTroubles.altered(item.file());
    }

    @Override
    public byte[] part(Release.Item item, long from) {
        try (InputStream file = Files.newInputStream(folder.resolve(item.file()))) {
            file.skipNBytes(from);
            return file.readNBytes(Math.clamp(item.bytes() - from, 0, PART));
        } catch (EOFException shorter) {
            return new byte[0];
        } catch (IOException broken) {
            throw UpdateTroubles.unreadable(folder.resolve(item.file()).toString(), broken);
        }
    }
}
