package id.sidik.app.bundles;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.bundle.AgencyLook;
import id.sidik.operations.bundle.BundleDecision;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.bundle.BundlePreview;
import id.sidik.operations.bundle.BundleRoom;
import id.sidik.operations.bundle.BundleStand;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The unit in one file: making it, taking it in, and what the agency hands out. */
public final class BundleModel {
    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<BundleStand>> stand = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What a file told, or why it did not. */
    record Seen<T>(Optional<T> found, Optional<Trouble> refused) {}

    public BundleModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
    }

    private BundleRoom room() {
        return link.office().bundles();
    }

    void read() {
        latest.fetch(() -> room().shelf().stand(), found -> stand.set(Optional.of(found)));
    }

    /** Empty until it was read for the first time. */
    ReadOnlyObjectProperty<Optional<BundleStand>> stand() {
        return stand.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    boolean hasCentre() {
        return link.office().centre().places().place().isPresent();
    }

    void save(Path folder, int keep, Optional<String> passphrase, Optional<String> sealing, Runnable then) {
        link.write(() -> room().shelf().save(folder, keep, passphrase, sealing), () -> {
            link.notices().toast("bundle.settings.saved");
            read();
            then.run();
        });
    }

    /** Into the folder, with the passphrases that are kept; the centre gets it too when there is one. */
    void make() {
        job("bundleMake", "", room().shelf().make(Optional.empty()), ledger -> {
            read();
            if (ledger.good() && hasCentre()) job("bundleDeliver", "", room().centre().deliver(), done -> {});
        });
    }

    private void job(String key, String subject, Job<Ledger> job, Consumer<Ledger> then) {
        JobName name = new JobName(key, subject);
        if (link.jobs().runs(name)) return;
        link.jobs().startLedger(name, job, then);
    }

    void fetch(Path target, Consumer<Path> then) {
        link.background().fetch(() -> room().centre().fetch(target).run(Job.Progress.NONE), label -> then.accept(label
                .file()), link.alarm());
    }

    void look(Path file, BundleKeys keys, Consumer<Seen<BundlePreview>> then) {
        seen(() -> room().desk().preview(file, keys).run(Job.Progress.NONE), then);
    }

    /** The ledger lies in the drawer; everything on the screens is read anew. */
    void take(Path file, BundleKeys keys, BundleDecision decision, Runnable then) {
        job("bundleTake", file.getFileName().toString(), room().desk().take(file, keys, decision), ledger -> {
            link.news().changed();
            read();
        });
        then.run();
    }

    void look(Path file, Consumer<Seen<AgencyLook>> then) {
        seen(() -> room().agency().look(file), then);
    }

    void apply(Path file, String fingerprint, Runnable then) {
        job("agencyApply", file.getFileName().toString(), room().agency().apply(file, Optional.of(fingerprint)),
                ledger -> link.news().changed());
        then.run();
    }

    private <T> void seen(Callable<T> question, Consumer<Seen<T>> then) {
        Callable<Seen<T>> asked = () -> {
            try {
                return new Seen<>(Optional.of(question.call()), Optional.empty());
            } catch (TroubleException refused) {
                return new Seen<>(Optional.empty(), Optional.of(refused.trouble()));
            }
        };
        link.background().fetch(asked, then, link.alarm());
    }
}
