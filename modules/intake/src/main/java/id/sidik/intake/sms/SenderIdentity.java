package id.sidik.intake.sms;

/** By what the sender of a message is known. */
public enum SenderIdentity {
    /** The registered number alone. */
    PHONE,
    /** The NIP in the message, from any number. */
    NIP,
    /** Both, and both must be the same person. */
    BOTH
}
