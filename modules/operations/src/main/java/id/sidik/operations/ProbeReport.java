package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What came of testing an address. */
public sealed interface ProbeReport {
    /**
     * A machine answered.
     *
     * @param suggestedName a name to begin with
     * @param known         the name under which this machine is already in the list
     * @param clockOffset   machine minus laptop
     * @param transport     "TCP" or "UDP"
     */
    record Answered(MachineId id, String suggestedName, String model, String firmware, Optional<String> known,
            Optional<Duration> clockOffset, OptionalLong users, OptionalLong punches, String transport)
            implements
                ProbeReport {}

    /** A web service that lets the key in and tells no serial number: a person reads it off the machine. */
    record Unnamed(Optional<Duration> clockOffset) implements ProbeReport {}

    record Refused(Trouble trouble) implements ProbeReport {}
}
