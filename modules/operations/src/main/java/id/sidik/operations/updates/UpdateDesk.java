package id.sidik.operations.updates;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Newer versions of the program: looked for where a person says, fetched, checked and installed only when a person says
 * so. Needs no open store: the data are copied before a newer program changes their form, by that program.
 */
public final class UpdateDesk {
    private final Path folder;
    private final ReleaseKey key;
    private final ProgramPlace place;

    /** @param home of the data; packages are fetched into its folder "updates" */
    public UpdateDesk(Path home, ProgramPlace place) {
        this.folder = home.resolve("updates");
        this.key = new ReleaseKey(folder);
        this.place = place;
    }

    public ReleaseKey key() {
        return key;
    }

    public ProgramPlace place() {
        return place;
    }

    /** @throws id.sidik.operations.work.TroubleException UPD-101 no key yet, UPD-102 signature, UPD-103 form, UPD-105 */
    public Found look(ReleaseSource source) {
        PublicKey known = key.kept().orElseThrow(UpdateTroubles::noKey);
        Optional<byte[]> manifest = source.manifest();
        if (manifest.isEmpty()) return new Found.Nothing();
        Release release = Manifest.open(manifest.get(), known);
        if (release.version().compareTo(place.version()) <= 0) return new Found.NotNewer(release.version());
        return place.kind().flatMap(release::item).<Found>map(item -> new Found.Newer(release, item))
                .orElseGet(() -> new Found.NotForHere(release.version()));
    }

    /**
     * Looks at the places that a person named, and has a word to say only about a newer release that fits. Places that
     * cannot be reached and releases that nobody known signed are passed over; without a known key nothing is asked.
     */
    public Optional<Found.Newer> lookQuietly(List<Supplier<ReleaseSource>> places) {
        if (!key.known()) return Optional.empty();
        return places.stream().flatMap(place -> quietly(place).stream()).max(Comparator.comparing(
                found -> found.release().version()));
    }

    private Optional<Found.Newer> quietly(Supplier<ReleaseSource> place) {
        try (ReleaseSource source = place.get()) {
            return look(source) instanceof Found.Newer newer ? Optional.of(newer) : Optional.empty();
        } catch (TroubleException passed) {
            System.getLogger(UpdateDesk.class.getName()).log(System.Logger.Level.INFO,
                    "no look at a place of releases: {0}",
                    passed.trouble().code());
            return Optional.empty();
        }
    }

    /** Fetches and checks the package, then installs it. Stopped or interrupted, it goes on there the next time. */
    public Job<Applied> install(ReleaseSource source, Found.Newer found) {
        return progress -> {
            Path file = new Fetching(source, found.item(), folder).run(progress);
            progress.at(0, 0, "update.installing", found.release().version());
            return new Installing(place).apply(found.release().version(), file);
        };
    }

    /** The program of before comes back. */
    public Applied back() {
        return new Installing(place).back();
    }
}
