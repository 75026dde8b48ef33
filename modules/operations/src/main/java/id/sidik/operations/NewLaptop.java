package id.sidik.operations;

import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.LaptopPaper;
import id.sidik.operations.laptop.LaptopRun;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.PointResult;
import id.sidik.operations.laptop.RunBook;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.StepMark;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Sentence;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A laptop from bare to handed over: each step is timed, may be repeated, and is remembered when the program ends. */
public final class NewLaptop {
    private final RunBook book;
    private final Ways ways;
    private final SelfCheckDesk checks;
    private final LaptopPaper paper;
    private final Clock clock;
    private final String operator;

    /** What is done at each step. */
    record Ways(NewLaptopSource source, NewLaptopMachines machines, NewLaptopSteps steps) {}

    NewLaptop(RunBook book, Ways ways, SelfCheckDesk checks, LaptopPaper paper, Clock clock,
            String operator) {
        this.book = book;
        this.ways = ways;
        this.checks = checks;
        this.paper = paper;
        this.clock = clock;
        this.operator = operator;
    }

    /** Empty when nobody is at it. */
    public Optional<LaptopRun> running() {
        return book.running();
    }

    /** The one that goes on, else a new one from now. */
    public LaptopRun begin() {
        return book.begun();
    }

    /** Nobody is at it any more; what was done stays done. */
    public void drop() {
        book.drop();
    }

    /** The first step: where the unit's data come from. */
    public NewLaptopSource source() {
        return ways.source();
    }

    /** The second step: the unit's machines. */
    public NewLaptopMachines machines() {
        return ways.machines();
    }

    /** The work of the steps between machines and check. */
    public NewLaptopSteps steps() {
        return ways.steps();
    }

    /** A job as a step: when it ends, the step has its mark. One that was stopped leaves none. */
    public Job<Ledger> as(FlowStep step, Job<Ledger> job) {
        return progress -> {
            book.begun();
            Instant from = clock.instant();
            Ledger ledger = job.run(progress);
            switch (ledger.outcome()) {
                case DONE, NOTHING_NEW -> mark(step, How.DONE, from, "");
                case LOOK -> mark(step, How.LOOK, from, "");
                case FAILED -> mark(step, How.FAILED, from, ledger.code());
                case STOPPED -> {}
            }
            return ledger;
        };
    }

    /** @throws TroubleException LPT-101 without a reason, LPT-102 for a step that nothing can do without */
    public LaptopRun skip(FlowStep step, String reason) {
        if (!step.skippable()) throw new TroubleException(Trouble.of("LPT-102", "trouble.laptop.needed"));
        if (reason.isBlank()) throw new TroubleException(Trouble.of("LPT-101", "trouble.laptop.reason"));
        return mark(step, How.SKIPPED, clock.instant(), reason.strip());
    }

    /** The twelve points as a step; a fault lets the way go on, for it is for people to decide. */
    public Job<SelfCheck> check(Optional<TestPrint> test) {
        return progress -> {
            book.begun();
            Instant from = clock.instant();
            SelfCheck check = checks.check(facts -> paper.tried(facts, test)).run(progress);
            boolean well = check.count(PointResult.Mark.WARN) + check.count(
                    PointResult.Mark.BAD) == 0;
            mark(FlowStep.CHECK, well ? How.DONE : How.LOOK, from, "");
            return check;
        };
    }

    /** Makes the minutes, keeps them as a fact, and ends the way. @throws TroubleException LPT-103 before its turn */
    public Minutes hand(SelfCheck check, Minutes.Signers signers, Minutes.Programme programme) {
        LaptopRun run = book.begun();
        if (run.next().filter(next -> next != FlowStep.HANDOVER).isPresent())
            throw new TroubleException(Trouble.of("LPT-103", "trouble.laptop.tooEarly"));
        Instant now = clock.instant();
        return book.hand(new Minutes(UuidV7.at(now), run.started(), now, operator, signers, programme, steps()
                .contents(),
                run.steps(), check));
    }

    /** The minutes on paper. @param words what sentences say there, in Indonesian */
    public PrintedPages pages(Minutes minutes, Function<Sentence, String> words) {
        return paper.minutes(minutes, words);
    }

    /** Newest first; with a centre also those of the unit's other laptops. */
    public List<Minutes> handovers() {
        return book.handovers();
    }

    private LaptopRun mark(FlowStep step, How how, Instant from, String note) {
        return book.mark(new StepMark(step, how, from, clock.instant(), note));
    }
}
