package id.sidik.app.laptop;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.NewLaptop;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.LaptopRun;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.reports.PrintOrder;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A laptop from bare to handed over, as the window leads through it. */
final class NewLaptopModel {
    private final OfficeLink link;
    private final CheckWords paper = new CheckWords(new Texts(Language.ID));
    private final ReadOnlyObjectWrapper<Optional<LaptopRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ledger>> ledger = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SelfCheck>> check = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Minutes>> handed = new ReadOnlyObjectWrapper<>(Optional.empty());
    final BooleanProperty byCentre = new SimpleBooleanProperty();
    final StringProperty bundle = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty sealing = new SimpleStringProperty("");
    final StringProperty range = new SimpleStringProperty("");
    final StringProperty technician = new SimpleStringProperty("");
    final StringProperty receiver = new SimpleStringProperty("");
    final ObjectProperty<FlowStep> step = new SimpleObjectProperty<>(FlowStep.SOURCE);
    private final String version;

    NewLaptopModel(OfficeLink link, String version) {
        this.link = link;
        this.version = version;
        link.background().fetch(() -> String.join(", ", link.office().scans().ownRanges()), range::set, link.alarm());
        link.background().fetch(fresh()::begin, this::show, link.alarm());
    }

    private NewLaptop fresh() {
        return link.office().laptop().fresh();
    }

    private void show(LaptopRun now) {
        run.set(Optional.of(now));
        FlowStep next = now.next().orElse(FlowStep.HANDOVER);
        step.set(next == FlowStep.HANDOVER && check.get().isEmpty() ? FlowStep.CHECK : next);
    }

    ReadOnlyObjectProperty<Optional<LaptopRun>> run() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> job() {
        return job.getReadOnlyProperty();
    }

    /** Of the step that was gone last. */
    ReadOnlyObjectProperty<Optional<Ledger>> ledger() {
        return ledger.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SelfCheck>> check() {
        return check.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Minutes>> handed() {
        return handed.getReadOnlyProperty();
    }

    /** Does the step that is shown. */
    void go() {
        if (job.get().isPresent() || handed.get().isPresent()) return;
        switch (step.get()) {
            case SOURCE -> walk(byCentre.get()
                    ? link.office().centre().sync().now()
                    : link.office().bundles().desk().take(Path.of(bundle.get().strip()), new BundleKeys(passphrase
                            .get(), sealing.get())));
            case MACHINES -> walk(fresh().steps().find(request()));
            case PEOPLE -> walk(fresh().steps().compare(paper.texts().get("laptop.title")));
            case PUNCHES -> walk(fresh().steps().punches());
            case REGULATION -> walk(progress -> fresh().steps().regulation(fresh().steps().pack(), paper.texts().get(
                    "laptop.title")).run(progress));
            case CHECK -> look();
            case HANDOVER -> hand();
        }
    }

    private ScanRequest request() {
        String typed = range.get().strip();
        return typed.isBlank() || typed.equals(String.join(", ", link.office().scans().ownRanges()))
                ? ScanRequest.usual()
                : ScanRequest.usual().in(typed);
    }

    private void walk(Job<Ledger> work) {
        ledger.set(Optional.empty());
        Job<Ledger> step = fresh().as(this.step.get(), work);
        start(step, done -> {
            link.jobs().keep(done);
            ledger.set(Optional.of(done));
        });
    }

    private void look() {
        Optional<TestPrint> test = link.office().laptop().printers().isEmpty()
                ? Optional.empty()
                : Optional.of(new TestPrint(Optional.empty(), paper::say));
        ledger.set(Optional.empty());
        start(fresh().check(test), found -> check.set(Optional.of(found)));
    }

    private <T> void start(Job<T> work, java.util.function.Consumer<T> then) {
        JobName name = new JobName("laptopNew", paper.texts().get("laptop.step." + step.get()));
        RunningJob started = link.jobs().start(name, work, done -> {
            job.set(Optional.empty());
            then.accept(done);
            again();
        }, broken -> job.set(Optional.empty()));
        if (link.jobs().running().contains(started)) job.set(Optional.of(started));
    }

    private void again() {
        link.news().changed();
        link.background().fetch(fresh()::begin, this::show, link.alarm());
    }

    void stop() {
        job.get().ifPresent(RunningJob::stop);
    }

    /** @param reason is printed in the minutes */
    void skip(String reason) {
        FlowStep left = step.get();
        link.background().fetch(() -> fresh().skip(left, reason), this::show, link.alarm());
    }

    private void hand() {
        SelfCheck found = check.get().orElseThrow();
        Minutes.Signers signers = new Minutes.Signers(technician.get().strip(), receiver.get().strip());
        link.background().fetch(() -> fresh().hand(found, signers, ThisComputer.programme(version)), minutes -> {
            handed.set(Optional.of(minutes));
            link.news().changed();
        }, link.alarm());
    }

    private PrintedPages pages() {
        return fresh().pages(handed.get().orElseThrow(), paper::say);
    }

    void save(Path file) {
        link.write(() -> pages().savePdf(file), () -> link.notices().toast("laptop.saved", file.getFileName()));
    }

    void print() {
        link.write(() -> pages().print(new PrintOrder(Optional.empty(), 1, "", true)), () -> link.notices().toast(
                "laptop.printed"));
    }
}
