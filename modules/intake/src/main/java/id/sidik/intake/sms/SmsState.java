package id.sidik.intake.sms;

import java.util.Optional;

/** Where a request stands. An accepted message is only asked for: evidence and approval make it a permit. */
public enum SmsState {
    RECEIVED, ACCEPTED, REJECTED, EVIDENCE_PENDING, APPROVED, REFUSED, NEEDS_RECON,
    /** A later message asks for the same days. */
    REPLACED;

    /** What happens to a request. */
    public enum Step {
        ACCEPT, REJECT,
        /** The sender was answered: now the evidence is waited for. */
        ANSWERED, EVIDENCE_APPROVED, EVIDENCE_REFUSED,
        /** 23:59:59 of the day of receipt has passed without an answer that helps. */
        DAY_ENDED,
        /** In the reconciliation, in time. */
        RECON_APPROVED, RECON_REFUSED,
        /** A later message took its place. */
        REPLACE
    }

    /** Empty when the step cannot be taken from here. */
    public Optional<SmsState> after(Step step) {
        return Optional.ofNullable(switch (step) {
            case ACCEPT -> this == RECEIVED ? ACCEPTED : null;
            case REJECT -> this == RECEIVED ? REJECTED : null;
            case ANSWERED -> this == ACCEPTED ? EVIDENCE_PENDING : null;
            case EVIDENCE_APPROVED -> this == EVIDENCE_PENDING ? APPROVED : null;
            case EVIDENCE_REFUSED -> this == EVIDENCE_PENDING ? NEEDS_RECON : null;
            case DAY_ENDED -> this == RECEIVED || this == REJECTED ? NEEDS_RECON : null;
            case RECON_APPROVED -> this == NEEDS_RECON ? APPROVED : null;
            case RECON_REFUSED -> this == NEEDS_RECON || this == EVIDENCE_PENDING ? REFUSED : null;
            case REPLACE -> open() ? REPLACED : null;
        });
    }

    /** Whether somebody still has to decide. */
    public boolean open() {
        return this == RECEIVED || this == ACCEPTED || this == EVIDENCE_PENDING || this == NEEDS_RECON;
    }

    /**
     * What approving in the reconciliation amounts to.
     *
     * @param workday of the month after, from 1 @param last the last workday that approves (Klaten: 4)
     */
    public static Step reconciled(boolean approved, int workday, int last) {
        return approved && workday <= last ? Step.RECON_APPROVED : Step.RECON_REFUSED;
    }
}
