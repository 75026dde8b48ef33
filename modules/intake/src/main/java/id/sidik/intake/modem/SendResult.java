package id.sidik.intake.modem;

/** What came of sending. */
public sealed interface SendResult {
    /** The network took it. @param reference that its delivery report will bear */
    record Sent(int reference) implements SendResult {}

    /** The modem or the network refused. @param code of +CMS ERROR, 0 for none */
    record Refused(int code) implements SendResult {}

    /** Not one message of the network's alphabet: nothing was tried. */
    record Unfit() implements SendResult {}

    /** The line broke before the text was taken over: it was not sent, and may be sent again. */
    record NotSent(ModemFault why) implements SendResult {}

    /** The line broke after the text was given: it may have been sent, so it is not sent again by itself. */
    record Uncertain(ModemFault why) implements SendResult {}
}
