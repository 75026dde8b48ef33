package id.sidik.rules;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.VerifyMode;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One record of a person, on the corrected clock. Seconds are cut by the rules, not before (section 3 step 3).
 *
 * @param disregarded why it does not count (cancelled evidence, a record of somebody else …): it is told among the
 *                    reasons and never used; empty for a record that counts
 */
public record TimeRecord(LocalDateTime at, VerifyMode mode, Optional<String> disregarded) {
    public TimeRecord {
        requireNonNull(at, "at");
        requireNonNull(mode, "mode");
        requireNonNull(disregarded, "disregarded");
    }

    public TimeRecord(LocalDateTime at, VerifyMode mode) {
        this(at, mode, Optional.empty());
    }

    /** The same record, marked as one that does not count. */
    public TimeRecord disregard(String why) {
        return new TimeRecord(at, mode, Optional.of(why));
    }
}
