package id.sidik.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A machine was silent although people came: one fact for all whom it touched.
 *
 * @param from     last record before the silence
 * @param until    first record after it
 * @param usual    how many records the machine usually has in that time
 * @param signer   who signed the list for these days
 * @param document SHA-256 of the signed list, blank when there is none
 */
public record Incident(UUID id, MachineId machine, LocalDateTime from, LocalDateTime until, int usual, Cause cause,
        String signer, String note, String document, Instant at, String by) {
    public enum Cause {
        POWER(ManualReason.DEVICE_DOWN), DEVICE(ManualReason.DEVICE_DOWN), NETWORK(ManualReason.NO_NETWORK), DISASTER(
                ManualReason.FORCE_MAJEURE);

        private final ManualReason reason;

        Cause(ManualReason reason) {
            this.reason = reason;
        }

        /** The reason of the records by hand that follow from it. */
        public ManualReason reason() {
            return reason;
        }
    }

    public Incident {
        if (!until.isAfter(from)) throw new IllegalArgumentException("an incident ends before it begins");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "incident " + id + " of machine " + machine;
    }
}
