package id.sidik.operations.centre;

import id.sidik.central.BundlePost;
import id.sidik.central.CentralException;
import id.sidik.central.CentreSettings;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Laptop;
import id.sidik.store.Tables;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Bundles of this unit at the centre: encrypted as they are, for a laptop that begins anew. */
public final class CentreBundles {
    /** The centre takes no larger one, in bytes. */
    public static final long LARGEST = BundlePost.LARGEST;

    /** One that is there. @param laptop that put it */
    public record Line(long id, String laptop, Optional<YearMonth> month, Instant made, long size) {}

    private final Records records;
    private final Supplier<CentreSettings> place;
    private final Clock clock;

    CentreBundles(Records records, Supplier<CentreSettings> place, Clock clock) {
        this.records = records;
        this.place = place;
        this.clock = clock;
    }

    /** Newest first. @throws TroubleException CEN-…, PST-… */
    public List<Line> list() {
        return asked(post -> post.list().stream().map(CentreBundles::line).toList());
    }

    private static Line line(BundlePost.Kept kept) {
        return new Line(kept.id(), kept.laptop(), kept.month(), kept.made(), kept.size());
    }

    /** Whether that very file is there already. */
    private static boolean there(BundlePost post, String sha) {
        return post.list().stream().anyMatch(kept -> kept.sha().equals(sha));
    }

    /**
     * Puts a bundle; one that is there already is not put again.
     *
     * @throws TroubleException CEN-…, PST-…
     */
    public void put(Path file, Instant made, Optional<YearMonth> month) throws IOException {
        String sha = Sha256.of(file);
        long size = Files.size(file);
        Laptop laptop = records.read(Tables::laptop);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            asked(post -> {
                if (!there(post, sha))
                    post.put(new BundlePost.Put(laptop.id(), laptop.name(), month, made, size, sha),
                            in, clock);
                return sha;
            });
        }
    }

    /**
     * Fetches one, whole or not at all.
     *
     * @param target is replaced
     * @throws TroubleException CEN-116 when other bytes came than were put; CEN-…, PST-…
     */
    public void fetch(Line line, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            asked(post -> {
                BundlePost.Kept kept = post.list().stream().filter(each -> each.id() == line.id()).findFirst()
                        .orElseThrow(() -> new TroubleException(CentreTroubles.of("CEN-117")));
                if (!fetched(post, kept, part).equals(kept.sha()))
                    throw new TroubleException(CentreTroubles.of(
                            "CEN-116"));
                return kept;
            });
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String fetched(BundlePost post, BundlePost.Kept kept, Path part) {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest))) {
            post.fetch(kept, out);
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("PKU-108", "trouble.bundle.UNWRITABLE", part.getFileName()),
                    unwritable);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private <T> T asked(Function<BundlePost, T> question) {
        try (BundlePost post = BundlePost.open(place.get())) {
            return question.apply(post);
        } catch (CentralException failed) {
            throw CentreTroubles.of(failed);
        }
    }
}
