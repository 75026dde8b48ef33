package id.sidik.app.machines.care;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.Background;
import id.sidik.app.notice.Notice;
import id.sidik.domain.Machine;
import id.sidik.operations.ClockReport;
import id.sidik.operations.LaptopDoubt;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A clock that is about to be set: measured first, set with a reason. */
final class SetClockViewModel {
    private final CareViewModel care;
    private final Machine machine;
    private final ReadOnlyObjectWrapper<Optional<ClockReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanBinding settable;
    private Runnable stop = () -> {};

    SetClockViewModel(CareViewModel care, Machine machine) {
        this.care = care;
        this.machine = machine;
        settable = new BooleanBinding() {
            {
                bind(report, reason, measuring);
            }

            @Override
            protected boolean computeValue() {
                boolean possible = report.get().filter(told -> told.doubt() != LaptopDoubt.BEFORE_PROGRAM).isPresent();
                return possible && !measuring.get() && !reason.get().isBlank();
            }
        };
    }

    Machine machine() {
        return machine;
    }

    ReadOnlyObjectProperty<Optional<ClockReport>> report() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> fault() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty measuring() {
        return measuring.getReadOnlyProperty();
    }

    StringProperty reason() {
        return reason;
    }

    /** Only a clock that was read may be set, and only with a reason. */
    BooleanBinding settable() {
        return settable;
    }

    void measure() {
        measuring.set(true);
        fault.set(Optional.empty());
        stop = care.link().background().run(care.onAwake(machine, (office, awake) -> office.clocks().look(awake)),
                new Background.Watcher<ClockReport>() {
                    @Override
                    public void at(long done, long total, String key, List<Object> arguments) {}

                    @Override
                    public void done(ClockReport told) {
                        report.set(Optional.of(told));
                        measuring.set(false);
                        care.link().news().changed();
                    }

                    @Override
                    public void broken(Throwable thrown) {
                        fault.set(Optional.of(Alarm.log(thrown)));
                        measuring.set(false);
                    }
                });
    }

    void set(Runnable close) {
        String why = reason.get();
        care.start("setClock", (office, awake) -> office.clocks().set(awake, why));
        close.run();
    }

    void stop() {
        stop.run();
    }
}
