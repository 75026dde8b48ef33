package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.centre.CentreAccountKind;
import id.sidik.operations.centre.CentreBundles;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.centre.PlaceDesk;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The road of bundles by way of the centre: the newest one goes there, and another laptop of the unit takes it. */
public final class BundleCentre {
    private final PlaceDesk places;
    private final CentreBundles centre;
    private final BundleDesk desk;
    private final BundleShelf shelf;
    private final Clock clock;

    BundleCentre(CentreRoom there, BundleDesk desk, BundleShelf shelf, Clock clock) {
        this.places = there.places();
        this.centre = there.bundles();
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What the centre keeps of this unit, the newest first. @throws TroubleException CEN-…, PST-… */
    public List<CentreBundles.Line> list() {
        return centre.list();
    }

    /** Puts the newest bundle of the folder there, unless it is there already. */
    public Job<Ledger> deliver() {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("bundleDeliver", "", clock);
            Optional<BundleLabel> newest = shelf.ours().stream().findFirst();
            if (newest.isEmpty()) return sheet.line(Tone.PLAIN, "bundle.deliver.none").close(Outcome.NOTHING_NEW);
            return put(newest.get(), sheet, progress);
        };
    }

    /**
     * Puts the newest one there if it was not put yet, for a unit that meets a centre. What does not succeed is tried
     * again with the next meeting.
     */
    public void deliverQuietly() {
        if (places.place().isEmpty() || places.kind().filter(kind -> kind != CentreAccountKind.UNIT).isPresent())
            return;
        shelf.undelivered().ifPresent(label -> put(label, new LedgerSheet("bundleDeliver", "", clock),
                Job.Progress.NONE));
    }

    private Ledger put(BundleLabel label, LedgerSheet sheet, Job.Progress progress) {
        try {
            if (label.size() > CentreBundles.LARGEST)
                throw BundleFault.TOO_LARGE.because(label.size(),
                        CentreBundles.LARGEST);
            progress.at(0, 0, "bundle.delivering");
            centre.put(label.file(), label.made(), label.month());
            shelf.delivered(label);
            sheet.figure("bytes", label.size());
            return sheet.line(Tone.GOOD, "bundle.delivered", label.file().getFileName(), label.size()).close(
                    Outcome.DONE);
        } catch (TroubleException failed) {
            return sheet.fail(failed.trouble());
        } catch (IOException unreadable) {
            return sheet.fail(BundleFault.UNREADABLE.trouble(label.file().getFileName()));
        }
    }

    /**
     * Fetches the newest bundle of this unit.
     *
     * @param target is replaced
     * @throws TroubleException PKU-112 when there is none, PKU-108, CEN-…, PST-…
     */
    public Job<BundleLabel> fetch(Path target) {
        return progress -> {
            CentreBundles.Line newest = list().stream().findFirst().orElseThrow(() -> BundleFault.NONE_AT_CENTRE
                    .because());
            progress.at(0, 0, "bundle.fetching");
            try {
                centre.fetch(newest, target);
            } catch (IOException unwritable) {
                throw BundleFault.UNWRITABLE.because(unwritable, target.getFileName());
            }
            return desk.label(target);
        };
    }
}
