package id.sidik.intake.modem;

/**
 * What the network tells of a message that was sent.
 *
 * @param reference as it was given when the message was taken, 0 to 255
 * @param code      the status of 3GPP 23.040, 9.2.3.15
 */
public record DeliveryReport(int reference, int code) {
    /** What the code means. */
    public enum Outcome {
        DELIVERED,
        /** The network still tries. */
        WAITING, FAILED
    }

    public Outcome outcome() {
        return code < 0x20 ? Outcome.DELIVERED : code < 0x40 ? Outcome.WAITING : Outcome.FAILED;
    }
}
