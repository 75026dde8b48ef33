package id.sidik.operations.roads;

/** Where a message stands. An accepted one is only asked for: evidence and approval make it a permit. */
public enum SmsStand {
    RECEIVED, ACCEPTED, REJECTED, EVIDENCE_PENDING, APPROVED, REFUSED, NEEDS_RECON,
    /** A later message asks for the same days. */
    REPLACED,
    /** It only repeats another within ten minutes. */
    AGAIN;

    /** Whether somebody has to decide. */
    public boolean open() {
        return this == RECEIVED || this == ACCEPTED || this == EVIDENCE_PENDING || this == NEEDS_RECON;
    }
}
