package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One attempt to get a machine's log, by wire or from a flash disk. A fact: never changed.
 *
 * @param id                {@link UuidV7}
 * @param code              the stable code of the trouble ("NET-201"); blank when all went well
 * @param clockOffsetMillis the machine's clock minus the laptop's, when it told its time
 * @param roundTripMillis   of the clock question
 * @param machineCount      how many punches the machine says it holds
 * @param read              punches that arrived, readable
 * @param fresh             of these, new in the journal
 * @param known             of these, in the journal before
 * @param quarantined       rows that are no punch
 * @param unknownPins       PINs of the download that nobody is linked to
 * @param archiveSha        the archived bytes
 * @param machineRoom       how many punches the machine says it can hold
 */
public record Contact(UUID id, MachineId machine, Instant at, Result result, String code,
        OptionalLong clockOffsetMillis, OptionalLong roundTripMillis, OptionalLong machineCount, long read, long fresh,
        long known, long quarantined, long unknownPins, Optional<String> archiveSha, OptionalLong machineRoom) {
    /** A contact in which the machine said nothing of its room. */
    public Contact(UUID id, MachineId machine, Instant at, Result result, String code, OptionalLong clockOffsetMillis,
            OptionalLong roundTripMillis, OptionalLong machineCount, long read, long fresh, long known,
            long quarantined, long unknownPins, Optional<String> archiveSha) {
        this(id, machine, at, result, code, clockOffsetMillis, roundTripMillis, machineCount, read, fresh, known,
                quarantined, unknownPins, archiveSha, OptionalLong.empty());
    }

    /** What came of it. */
    public enum Result {
        COMPLETE, NOTHING_NEW, INCOMPLETE, UNREACHABLE, WRONG_KEY, STOPPED, FAILED;

        /** Whether the whole log is in the journal. */
        public boolean good() {
            return this == COMPLETE || this == NOTHING_NEW;
        }
    }
}
