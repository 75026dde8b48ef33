package id.sidik.operations;

import id.sidik.domain.Machine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A machine that may report by itself.
 *
 * @param dialect  "V1", "V2", "V3"; blank before it came by
 * @param firmware as it told; may be blank
 * @param address  from where it last came; may be blank
 * @param seen     when it last came by
 * @param reported when it last brought punches
 * @param clock    its clock minus the laptop's, as fresh punches showed it
 * @param waiting  orders that it has not answered
 */
public record PushRow(Machine machine, PushManner manner, String dialect, String firmware, String address,
        Optional<Instant> seen, Optional<Instant> reported, Optional<Duration> clock, int waiting) {
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    /** Whether its clock goes wrong by more than a minute. */
    public boolean clockWrong() {
        return clock.filter(offset -> offset.abs().compareTo(TOLERANCE) > 0).isPresent();
    }
}
