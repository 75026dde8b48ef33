package id.sidik.app.sms;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.roads.ModemNews;
import id.sidik.operations.roads.ModemPortLine;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The listening to the modem. */
final class ModemModel {
    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    ModemModel(OfficeLink link) {
        this.link = link;
    }

    /** While it listens. */
    ReadOnlyObjectProperty<Optional<RunningJob>> running() {
        return running.getReadOnlyProperty();
    }

    /** Listens until stopped; what comes shows at once. */
    void listen(ModemPortLine port) {
        JobName name = new JobName("smsListen", port.device());
        if (running.get().isPresent() || link.jobs().runs(name)) return;
        RunningJob row = link.jobs().start(name, progress -> {
            link.office().roads().modem().choose(port);
            return link.office().roads().modem().listen(port, this::hear).run(progress);
        }, ledger -> {
            running.set(Optional.empty());
            link.jobs().keep(ledger);
            link.news().changed();
        }, fault -> running.set(Optional.empty()));
        if (link.jobs().running().contains(row)) running.set(Optional.of(row));
    }

    /** On the thread of the modem. */
    private void hear(ModemNews news) {
        if (news instanceof ModemNews.Came || news instanceof ModemNews.Answered)
            link.background().fetch(() -> true, told -> link.news().changed(), link.alarm());
    }

    void stop() {
        running.get().ifPresent(RunningJob::stop);
    }
}
