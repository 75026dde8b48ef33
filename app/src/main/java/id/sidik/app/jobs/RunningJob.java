package id.sidik.app.jobs;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A job that runs now, as the screens see it. */
public final class RunningJob {
    /** How far a job is. @param total 0 or less when not known @param key of the texts, blank before the first word */
    public record Step(long done, long total, String key, List<Object> arguments) {
        static final Step WAITING = new Step(0, 0, "job.waiting", List.of());

        /** From 0 to 1, or −1 when not known. */
        public double part() {
            return total > 0 ? Math.clamp((double) done / total, 0, 1) : -1;
        }
    }

    private final JobName name;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WAITING);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private Runnable stop = () -> {};

    RunningJob(JobName name) {
        this.name = name;
    }

    public JobName name() {
        return name;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /** Asks the job to stop; it ends between two items and tells what is done. */
    public void stop() {
        stopping.set(true);
        stop.run();
    }

    void stopsBy(Runnable asked) {
        stop = asked;
    }

    void at(Step reached) {
        step.set(reached);
    }
}
