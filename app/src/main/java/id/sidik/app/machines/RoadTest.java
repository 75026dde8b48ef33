package id.sidik.app.machines;

import id.sidik.app.jobs.Background;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Road;
import id.sidik.operations.ProbeReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A question at the end of a road, and what came back. Changes nothing at the machine. */
public final class RoadTest {
    private final OfficeLink link;
    private final Consumer<ProbeReport> told;
    private final ObjectProperty<Optional<ProbeReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty testing = new SimpleBooleanProperty();
    private Runnable stop = () -> {};

    /** @param told hears each report before it is shown */
    RoadTest(OfficeLink link, Consumer<ProbeReport> told) {
        this.link = link;
        this.told = told;
    }

    /** What the last test said; empty after a change of the road. */
    public ObjectProperty<Optional<ProbeReport>> report() {
        return report;
    }

    public BooleanProperty testing() {
        return testing;
    }

    void run(Road road, int commKey) {
        testing.set(true);
        forget();
        stop = link.background().run(link.office().machines().probe(road, commKey), new Probing());
    }

    void forget() {
        report.set(Optional.empty());
    }

    /** Ends a test that is under way. */
    void stop() {
        stop.run();
    }

    private final class Probing implements Background.Watcher<ProbeReport> {
        @Override
        public void at(long done, long total, String stepKey, List<Object> arguments) {}

        @Override
        public void done(ProbeReport result) {
            testing.set(false);
            report.set(Optional.of(result));
            told.accept(result);
        }

        @Override
        public void broken(Throwable fault) {
            testing.set(false);
            link.alarm().accept(fault);
        }
    }
}
