package id.sidik.rules;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.VerifyMode;
import java.time.LocalDateTime;

/** One record of a person, on the corrected clock. Seconds are cut by the rules, not before (section 3 step 3). */
public record TimeRecord(LocalDateTime at, VerifyMode mode) {
    public TimeRecord {
        requireNonNull(at, "at");
        requireNonNull(mode, "mode");
    }
}
