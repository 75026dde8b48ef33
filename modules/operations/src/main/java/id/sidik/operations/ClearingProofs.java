package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Ledger;
import java.util.List;

/**
 * What speaks for clearing a machine's log, and what does not yet.
 *
 * @param pull         the ledger of the download that was made for it
 * @param archiveSha   of the archived log, 64 hex digits; blank when there is none
 * @param machineCount what the machine counted
 * @param readCount    records that were read
 * @param inJournal    of these, punches that were looked up in the journal and found
 * @param quarantined  of these, rows that were looked up in the quarantine and found
 * @param checks       one for each {@link Proof}, in its order
 */
public record ClearingProofs(MachineId machine, Ledger pull, String archiveSha, long machineCount, long readCount,
        long inJournal, long quarantined, List<Check> checks) {
    /** What has to be proved before a log may go. */
    public enum Proof {
        /** The download lies in the archive, under its own SHA-256. */
        ARCHIVED,
        /** The machine counts as many records as were read. */
        COUNTED,
        /** Opened again from the archive it is the same log, and all of it is in the journal or in quarantine. */
        REOPENED,
        /** The centre has confirmed, or there is none and a person has acknowledged that. */
        CENTRE
    }

    /** Whether one of them holds, and the words why. */
    public record Check(Proof proof, boolean holds, Ledger.Line why) {}

    public ClearingProofs {
        checks = List.copyOf(checks);
    }

    public boolean holds(Proof proof) {
        return checks.stream().anyMatch(check -> check.proof() == proof && check.holds());
    }

    /** Whether nothing but a centre is missing. */
    public boolean locallyProved() {
        return holds(Proof.ARCHIVED) && holds(Proof.COUNTED) && holds(Proof.REOPENED);
    }
}
