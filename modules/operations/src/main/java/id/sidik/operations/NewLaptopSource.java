package id.sidik.operations;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.bundle.BundleRoom;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Where a new laptop's data come from: a bundle on a stick, the newest bundle at the centre, or the centre itself. */
public final class NewLaptopSource {
    private static final String DATABASE = "sidik";

    private final CentreRoom centre;
    private final BundleRoom bundles;
    private final Path home;
    private final Clock clock;

    NewLaptopSource(CentreRoom centre, BundleRoom bundles, Path home, Clock clock) {
        this.centre = centre;
        this.bundles = bundles;
        this.home = home;
        this.clock = clock;
    }

    /** Where the centre is, as far as this laptop or its agency's settings pack knows; blank where nobody said. */
    public CentrePlace place() {
        return centre.places().place().or(centre.places()::offered).orElseGet(() -> new CentrePlace("", DATABASE, "",
                "", "", true));
    }

    /** Whether a password of the centre is kept. */
    public boolean hasPassword() {
        return centre.places().hasPassword();
    }

    public Job<Ledger> bundle(Path file, BundleKeys keys) {
        return bundles.desk().take(file, keys);
    }

    /** The unit's data from the centre. @param password empty where it is kept already */
    public Job<Ledger> fromCentre(CentrePlace place, Optional<String> password) {
        return progress -> {
            try {
                centre.places().save(place, password);
            } catch (TroubleException wrong) {
                return new LedgerSheet("sync", "", clock).fail(wrong.trouble());
            }
            return centre.sync().now().run(progress);
        };
    }

    /** The newest bundle that the centre keeps of this unit. @param password empty where it is kept already */
    public Job<Ledger> bundleOfCentre(CentrePlace place, Optional<String> password, BundleKeys keys) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("bundleTake", "", clock);
            try {
                centre.places().save(place, password);
                Path file = Files.createTempFile(home, "pusat", ".unit");
                try {
                    return bundles.desk().take(bundles.centre().fetch(file).run(progress).file(), keys).run(progress);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (TroubleException refused) {
                return sheet.fail(refused.trouble());
            } catch (IOException full) {
                return sheet.fail(Trouble.of("PKU-108", "trouble.bundle.UNWRITABLE", home
                        .getFileName()));
            }
        };
    }
}
