package id.sidik.operations.month;

import id.sidik.operations.work.Sentence;
import java.util.List;

/**
 * One line of the check list before a month becomes final.
 *
 * @param name    a stable word: MACHINES, QUARANTINE …
 * @param found   how many things stand in the way; 0 when met
 * @param reason  of who overrode it, blank when nobody did
 * @param details what stands in the way, to be read one by one
 */
public record MonthCheck(String name, Outcome outcome, int found, String reason, List<Sentence> details) {
    /** What came of a check. */
    public enum Outcome {
        MET, OVERRIDABLE, OVERRIDDEN, BLOCKS;

        public boolean lets() {
            return this == MET || this == OVERRIDDEN;
        }
    }

    public MonthCheck {
        details = List.copyOf(details);
    }
}
