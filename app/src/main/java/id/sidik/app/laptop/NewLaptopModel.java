package id.sidik.app.laptop;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.LockedMachine;
import id.sidik.operations.NewLaptop;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.LaptopRun;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A laptop from bare to handed over, as the window leads through it. */
final class NewLaptopModel {
    private final OfficeLink link;
    private final CheckWords paper = new CheckWords(new Texts(Language.ID));
    private final LockedModel locked = new LockedModel();
    private final SourceModel source = new SourceModel();
    private final HandoverPages sheets;
    final NewLaptopState now = new NewLaptopState();
    private final String version;

    NewLaptopModel(OfficeLink link, String version) {
        this.link = link;
        this.sheets = new HandoverPages(link);
        this.version = version;
        link.background().fetch(() -> String.join(", ", link.office().scans().ownRanges()), now.range::set, link
                .alarm());
        link.background().fetch(fresh().steps()::rules, now.rules::set, link.alarm());
        readPlace();
        link.background().fetch(fresh()::begin, this::show, link.alarm());
    }

    private NewLaptop fresh() {
        return link.office().laptop().fresh();
    }

    private void show(LaptopRun gone) {
        now.run.set(Optional.of(gone));
        FlowStep next = gone.next().orElse(FlowStep.HANDOVER);
        boolean shut = !locked.shut().get().isEmpty();
        now.step.set(shut
                ? FlowStep.MACHINES
                : next == FlowStep.HANDOVER && now.check.get().isEmpty() ? FlowStep.CHECK : next);
    }

    /** Reads anew what is known of the centre, unless somebody is typing it by now. */
    void readPlace() {
        if (now.step.get() != FlowStep.SOURCE || source.told.get()) return;
        link.background().fetch(() -> new Told(fresh().source().place(), fresh().source().hasPassword()),
                told -> source.knows(told.place(), told.kept()), link.alarm());
    }

    private record Told(CentrePlace place, boolean kept) {}

    SourceModel source() {
        return source;
    }

    LockedModel locked() {
        return locked;
    }

    /** Does the step that is shown. */
    void go() {
        if (now.job.get().isPresent() || now.handed.get().isPresent()) return;
        switch (now.step.get()) {
            case SOURCE -> walk(source.job(fresh().source()), any -> {});
            case MACHINES -> find();
            case PEOPLE -> walk(fresh().steps().compare(paper.texts().get("laptop.title")), any -> {});
            case PUNCHES -> walk(fresh().steps().punches(), any -> {});
            case REGULATION -> walk(progress -> fresh().steps().regulation(fresh().steps().pack(), paper.texts().get(
                    "laptop.title")).run(progress), any -> {});
            case CHECK -> look();
            case HANDOVER -> hand();
        }
    }

    private ScanRequest request() {
        String typed = now.range.get().strip();
        return typed.isBlank() || typed.equals(String.join(", ", link.office().scans().ownRanges()))
                ? ScanRequest.usual()
                : ScanRequest.usual().in(typed);
    }

    private void find() {
        List<LockedMachine> shut = new ArrayList<>();
        walk(fresh().machines().find(request(), Map.of(), shut::add), done -> locked.found(shut));
    }

    /** Tries a key at the machine that is asked about; the step is done with the last one. */
    void unlock(int key) {
        Job<Ledger> opening = fresh().machines().unlock(locked.first(), key);
        Consumer<Ledger> then = done -> {
            if (done.good()) locked.opened();
        };
        if (locked.shut().get().size() == 1) walk(opening, then);
        else
            told(opening, then);
    }

    /** Goes on without the machine that is asked about; the minutes say so where the step waited for it. */
    void leave() {
        locked.leave();
        boolean waits = now.run.get().flatMap(LaptopRun::next).filter(FlowStep.MACHINES::equals).isPresent();
        if (waits && locked.shut().get().isEmpty()) skip(paper.texts().get("laptop.key.left", locked.names()));
        else
            now.run.get().ifPresent(this::show);
    }

    private void walk(Job<Ledger> work, Consumer<Ledger> then) {
        told(fresh().as(now.step.get(), work), then);
    }

    private void told(Job<Ledger> work, Consumer<Ledger> then) {
        now.ledger.set(Optional.empty());
        start(work, done -> {
            link.jobs().keep(done);
            then.accept(done);
            now.ledger.set(Optional.of(done));
        });
    }

    private void look() {
        Optional<TestPrint> test = link.office().laptop().printers().isEmpty()
                ? Optional.empty()
                : Optional.of(new TestPrint(Optional.empty(), paper::say));
        now.ledger.set(Optional.empty());
        start(fresh().check(test), found -> now.check.set(Optional.of(found)));
    }

    private <T> void start(Job<T> work, Consumer<T> then) {
        JobName name = new JobName("laptopNew", paper.texts().get("laptop.step." + now.step.get()));
        RunningJob started = link.jobs().start(name, work, done -> {
            now.job.set(Optional.empty());
            then.accept(done);
            again();
        }, broken -> now.job.set(Optional.empty()));
        if (link.jobs().running().contains(started)) now.job.set(Optional.of(started));
    }

    private void again() {
        link.news().changed();
        link.background().fetch(fresh().steps()::rules, now.rules::set, link.alarm());
        link.background().fetch(fresh()::begin, gone -> {
            show(gone);
            now.ended.set(now.ended.get() + 1);
        }, link.alarm());
    }

    void stop() {
        now.job.get().ifPresent(RunningJob::stop);
    }

    /** @param reason is printed in the minutes */
    void skip(String reason) {
        FlowStep left = now.step.get();
        link.background().fetch(() -> fresh().skip(left, reason), this::show, link.alarm());
    }

    private void hand() {
        SelfCheck found = now.check.get().orElseThrow();
        Minutes.Signers signers = new Minutes.Signers(now.technician.get().strip(), now.receiver.get().strip());
        link.background().fetch(() -> fresh().hand(found, signers, ThisComputer.programme(version)), minutes -> {
            now.handed.set(Optional.of(minutes));
            link.news().changed();
            now.ended.set(now.ended.get() + 1);
        }, link.alarm());
    }

    void save(Path file) {
        now.handed.get().ifPresent(minutes -> sheets.save(minutes, file));
    }

    void print() {
        now.handed.get().ifPresent(sheets::print);
    }
}
