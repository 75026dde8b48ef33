package id.sidik.operations.updates;

import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Brings a package into a folder, going on where an earlier try ended; it gets its name only when its sum is right. */
final class Fetching implements Job<Path> {
    private final ReleaseSource source;
    private final Release.Item item;
    private final Path folder;

    Fetching(ReleaseSource source, Release.Item item, Path folder) {
        this.source = source;
        this.item = item;
        this.folder = folder;
    }

    /** @throws TroubleException UPD-104 altered, UPD-105 unreadable, UPD-106 unwritable, JOB-100 stopped */
    @Override
    public Path run(Progress progress) {
        Path whole = folder.resolve(item.file());
        Path part = folder.resolve(item.sha() + ".part");
        try {
            Files.createDirectories(folder);
            if (Files.isRegularFile(whole) && Sha256.of(whole).equals(item.sha())) return whole;
            bring(part, progress);
            if (Files.size(part) != item.bytes() || !Sha256.of(part).equals(item.sha())) {
                Files.delete(part);
                throw UpdateTroubles.altered(item.file());
            }
            return Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw UpdateTroubles.unwritable(folder, broken);
        }
    }

    private void bring(Path part, Progress progress) throws IOException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (have < item.bytes()) {
                if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
                progress.at(have, item.bytes(), "update.fetching", item.file());
                byte[] next = source.part(item, have);
                // the file at the source is shorter than the manifest says
                if (next.length == 0) return;
                int wanted = (int) Math.min(next.length, item.bytes() - have);
                out.write(next, 0, wanted);
                have += wanted;
            }
        }
    }
}
