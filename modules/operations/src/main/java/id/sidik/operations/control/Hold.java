package id.sidik.operations.control;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Whether the allowance of the whole unit waits.
 *
 * @param held   now
 * @param reason of who decided last, else of the regulation; blank when nothing is held and nothing was said
 * @param ruled  whether the regulation itself holds it and nobody said otherwise
 * @param said   everything that was said about the month, oldest first
 */
public record Hold(YearMonth month, boolean held, String reason, boolean ruled, List<Said> said) {
    /** One word about the hold. */
    public record Said(boolean held, Instant at, String by, String reason) {}

    public Hold {
        said = List.copyOf(said);
    }
}
