package id.sidik.domain;

/** Why a record of a machine is not to count: it stays in the journal and on the screens. */
public enum DisregardReason {
    /** Somebody else used the person's PIN or finger, by mistake or as a proxy. */
    OTHER_PERSON,
    /** The machine's clock was wrong. */
    WRONG_CLOCK,
    /** Made while the machine was tried out. */
    TRIAL,
    /** The evidence of the record was cancelled later. */
    EVIDENCE_CANCELLED
}
