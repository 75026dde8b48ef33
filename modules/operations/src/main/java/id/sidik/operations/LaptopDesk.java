package id.sidik.operations;

import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.LaptopPaper;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.util.List;
import java.util.Optional;

/** The laptop itself: looked through, and handed over. */
public final class LaptopDesk {
    private final SelfCheckDesk checks;
    private final NewLaptop fresh;
    private final LaptopPaper paper;
    private final HandoverBook handovers;

    LaptopDesk(SelfCheckDesk checks, NewLaptop fresh, LaptopPaper paper, HandoverBook handovers) {
        this.checks = checks;
        this.fresh = fresh;
        this.paper = paper;
        this.handovers = handovers;
    }

    /**
     * Looks the laptop through. Changes nothing but what is known of the machines' clocks; what waits for the centre is
     * sent.
     *
     * @param test empty where no page is to be printed
     * @throws TroubleException JOB-100 when run and asked to stop
     */
    public Job<SelfCheck> check(Optional<TestPrint> test) {
        return checks.check(facts -> paper.tried(facts, test));
    }

    /** From bare to handed over. */
    public NewLaptop fresh() {
        return fresh;
    }

    /** What was handed over, a year at a time. */
    public HandoverBook handovers() {
        return handovers;
    }

    /** The printers of this laptop; may be empty. */
    public List<String> printers() {
        return paper.printers();
    }
}
