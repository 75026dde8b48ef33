package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.Releases;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.Manifest;
import id.sidik.operations.updates.Release;
import id.sidik.operations.updates.ReleaseKey;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The keeper of the centre puts a release there, for the laptops of all units. Needs no store. */
public final class ReleaseShelfDesk {
    /**
     * Puts the release of a folder at the centre; broken off it goes on where it was. Units see it when all is there.
     *
     * @param key by which it must be signed: the one that the laptops know
     * @throws TroubleException CEN-1xx, UPD-102 signature, UPD-103 form, UPD-104 altered, UPD-105 unreadable
     */
    public Job<Release> put(CentreAddress keeper, Path folder, String key) {
        return progress -> {
            FolderSource source = new FolderSource(folder);
            PublicKey known = ReleaseKey.read(key);
            byte[] manifest = source.manifest().orElseThrow(() -> new TroubleException(Trouble.of("UPD-113",
                    "trouble.update.noManifest", folder, Manifest.NAME)));
            Release release = Manifest.open(manifest, known);
            release.items().forEach(item -> FolderSource.check(folder, item));
            try (Releases shelf = Releases.open(keeper.settings())) {
                for (Release.Item item : release.items()) put(shelf, source, item, progress);
                Set<String> shas = new TreeSet<>(release.items().stream().map(Release.Item::sha).toList());
                shelf.publish(manifest, shas);
                return release;
            } catch (CentralException failed) {
                throw CentreTroubles.of(failed);
            }
        };
    }

    private static void put(Releases shelf, FolderSource source, Release.Item item, Job.Progress progress) {
        long all = (item.bytes() + Releases.PIECE - 1) / Releases.PIECE;
        for (int number = shelf.pieces(item.sha()); number < all; number++) {
            if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
            progress.at((long) number * Releases.PIECE, item.bytes(), "update.putting", item.file());
            shelf.put(item.sha(), number, piece(source, item, (long) number * Releases.PIECE));
        }
    }

    private static byte[] piece(FolderSource source, Release.Item item, long from) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(Releases.PIECE);
        while (piece.size() < Releases.PIECE) {
            byte[] part = source.part(item, from + piece.size());
            if (part.length == 0) break;
            piece.writeBytes(Arrays.copyOf(part, Math.min(part.length, Releases.PIECE - piece.size())));
        }
        return piece.toByteArray();
    }
}
