package id.sidik.app.machines.diagnosis;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.Background;
import id.sidik.app.notice.Notice;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.Diagnosis;
import id.sidik.operations.DiagnosisStep;
import id.sidik.operations.Offer;
import id.sidik.operations.PastDiagnosis;
import id.sidik.operations.StepResult;
import id.sidik.operations.TraceRecording;
import id.sidik.operations.work.Job;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The search for the cause of one machine's silence, step by step. */
public final class DiagnosisViewModel {
    private static final int PAST = 10;

    private final OfficeLink link;
    private Machine machine;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> recorded = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<DiagnosisStep>> now = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Diagnosis>> found = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> fault = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<StepResult> steps = FXCollections.observableArrayList();
    private final ObservableList<PastDiagnosis> past = FXCollections.observableArrayList();
    private final Queue<StepResult> news = new ConcurrentLinkedQueue<>();
    private Runnable stop = () -> {};

    public DiagnosisViewModel(OfficeLink link, Machine machine) {
        this.link = link;
        this.machine = machine;
    }

    public Machine machine() {
        return machine;
    }

    /** Whether every test is run, also behind a red line. */
    public BooleanProperty all() {
        return all;
    }

    /** Whether the conversation is written down for support. */
    public BooleanProperty recording() {
        return recording;
    }

    /** Where the last conversation was written down. */
    public ObjectProperty<Optional<String>> recorded() {
        return recorded;
    }

    public BooleanProperty running() {
        return running;
    }

    /** The test that runs now. */
    public ObjectProperty<Optional<DiagnosisStep>> now() {
        return now;
    }

    public ObservableList<StepResult> steps() {
        return steps;
    }

    /** What came of it; empty before and while it runs. */
    public ObjectProperty<Optional<Diagnosis>> found() {
        return found;
    }

    public ObjectProperty<Optional<Notice>> fault() {
        return fault;
    }

    /** Earlier searches of this machine, newest first. */
    public ObservableList<PastDiagnosis> past() {
        return past;
    }

    public void start() {
        if (running.get()) return;
        running.set(true);
        found.set(Optional.empty());
        fault.set(Optional.empty());
        steps.clear();
        news.clear();
        boolean every = all.get();
        recorded.set(Optional.empty());
        Job<Searched> job = recording.get()
                ? progress -> recorded(every, progress)
                : progress -> new Searched(
                        search(every, progress), Optional.empty());
        stop = link.background().run(job, new Searching());
    }

    private Diagnosis search(boolean every, Job.Progress progress) throws InterruptedException {
        return link.office().diagnoses().diagnose(machine, every, news::add).run(progress);
    }

    private Searched recorded(boolean every, Job.Progress progress) throws InterruptedException {
        try (TraceRecording recorder = link.office().traces().begin()) {
            return new Searched(search(every, progress), Optional.of(recorder.file().toString()));
        }
    }

    public void stop() {
        stop.run();
    }

    /** Gives the machine the address at which it was found, and looks again. */
    public void take(Offer.TakeAddress address) {
        link.background().fetch(() -> link.office().scans().takeAddress(machine.id(), address.host(), address.port()),
                moved -> {
                    machine = moved;
                    link.news().changed();
                    start();
                }, link.alarm());
    }

    private void readPast() {
        link.background().fetch(() -> link.office().diagnoses().history(machine.id(), PAST), past::setAll,
                link.alarm());
    }

    /** What came of it, and where it was written down. */
    private record Searched(Diagnosis diagnosis, Optional<String> file) {}

    private final class Searching implements Background.Watcher<Searched> {
        @Override
        public void at(long done, long total, String key, List<Object> arguments) {
            for (StepResult step = news.poll(); step != null; step = news.poll()) steps.add(step);
            now.set(Optional.of(DiagnosisStep.values()[(int) done]));
        }

        @Override
        public void done(Searched result) {
            now.set(Optional.empty());
            running.set(false);
            steps.setAll(result.diagnosis().steps());
            recorded.set(result.file());
            found.set(Optional.of(result.diagnosis()));
            readPast();
        }

        @Override
        public void broken(Throwable broken) {
            now.set(Optional.empty());
            running.set(false);
            fault.set(Optional.of(Alarm.log(broken)));
        }
    }
}
