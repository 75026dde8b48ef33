package id.sidik.app.machines.scan;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.Background;
import id.sidik.app.notice.Notice;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.MachineId;
import id.sidik.operations.ScanReport;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.ScanRow;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Looking for machines on the network, and taking those that are wanted. */
public final class ScanViewModel {
    private final OfficeLink link;
    private final Consumer<MachineId> taken;
    private final StringProperty range = new SimpleStringProperty("");
    /** Addresses a second that can be chosen; gentle ones for old switches and wireless links. */
    static final List<Integer> RATES = List.of(10, 25, 50, 100, 250, 500, 1000);

    private final ObjectProperty<Integer> rate = new SimpleObjectProperty<>(ScanRequest.usual().rate());
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty part = new SimpleDoubleProperty();
    private final ObjectProperty<Optional<ScanReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> fault = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ScanLine> lines = FXCollections
            .observableArrayList(line -> new Observable[]{line.wanted()});
    private final Queue<ScanRow> news = new ConcurrentLinkedQueue<>();
    private Runnable stop = () -> {};

    /** @param taken is told of the last machine that was added or moved */
    public ScanViewModel(OfficeLink link, Consumer<MachineId> taken) {
        this.link = link;
        this.taken = taken;
        link.background().fetch(() -> String.join(", ", link.office().scans().ownRanges()), found -> {
            if (range.get().isBlank()) range.set(found);
        }, link.alarm());
    }

    /** What is looked through, as typed; several own networks are shown and mean all of them. */
    public StringProperty range() {
        return range;
    }

    /** Addresses a second at most, one of {@link #RATES}. */
    public ObjectProperty<Integer> rate() {
        return rate;
    }

    public BooleanProperty running() {
        return running;
    }

    /** From 0 to 1. */
    public DoubleProperty part() {
        return part;
    }

    public ObservableList<ScanLine> lines() {
        return lines;
    }

    /** What the last scan came to; empty before and while it runs. */
    public ObjectProperty<Optional<ScanReport>> report() {
        return report;
    }

    /** Why it could not begin. */
    public ObjectProperty<Optional<Notice>> fault() {
        return fault;
    }

    /** Something that can be taken is ticked. */
    public BooleanBinding takeable() {
        return Bindings.createBooleanBinding(() -> !running.get()
                && lines.stream().anyMatch(line -> line.useful() && line.wanted().get()), lines, running);
    }

    public void start() {
        if (running.get()) return;
        running.set(true);
        part.set(0);
        report.set(Optional.empty());
        fault.set(Optional.empty());
        lines.clear();
        news.clear();
        ScanRequest request = request();
        stop = link.background().run(
                progress -> link.office().scans().scan(request, news::add).run(progress), new Looking());
    }

    private ScanRequest request() {
        String typed = range.get().strip();
        boolean own = typed.isBlank() || typed.contains(",");
        ScanRequest paced = ScanRequest.usual().paced(rate.get());
        return own ? paced : paced.in(typed);
    }

    /** Ends a scan that is under way; what it has found stays. */
    public void stop() {
        stop.run();
    }

    /** Adds and moves what is ticked. @param then when all of it is in the list */
    public void take(Runnable then) {
        List<ScanRow> chosen = lines.stream().filter(line -> line.useful() && line.wanted().get())
                .map(ScanLine::row).toList();
        link.write(() -> chosen.forEach(this::take), () -> {
            chosen.stream().map(ScanRow::id).flatMap(Optional::stream).reduce((one, other) -> other)
                    .ifPresent(taken);
            link.notices().toast("scan.taken", chosen.size());
            then.run();
        });
    }

    private void take(ScanRow row) {
        if (row.takeable())
            row.known().ifPresent(known -> link.office().scans().takeAddress(known.id(), row.host(), row.port()));
        else
            link.office().scans().add(row, 0);
    }

    private void hear() {
        for (ScanRow row = news.poll(); row != null; row = news.poll()) lines.add(new ScanLine(row));
    }

    private final class Looking implements Background.Watcher<ScanReport> {
        @Override
        public void at(long done, long total, String key, List<Object> arguments) {
            part.set(total <= 0 ? 0 : (double) done / total);
            hear();
        }

        @Override
        public void done(ScanReport result) {
            running.set(false);
            lines.setAll(result.rows().stream().map(ScanLine::new).toList());
            report.set(Optional.of(result));
        }

        @Override
        public void broken(Throwable broken) {
            running.set(false);
            fault.set(Optional.of(Alarm.log(broken)));
        }
    }
}
