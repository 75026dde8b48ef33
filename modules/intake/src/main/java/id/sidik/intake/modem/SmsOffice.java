package id.sidik.intake.modem;

import id.sidik.intake.sms.Sms;
import java.util.Optional;

/** Who keeps what a modem brings, and has answers to send. Called from the thread of the gateway only. */
public interface SmsOffice {
    /**
     * Keeps a message for good. The same message may come again (after a crash, or when the modem vanished before it
     * could delete): {@link Sms#fingerprint()} tells.
     *
     * @return whether it is kept; only then is it deleted from the modem, else it comes again
     */
    boolean keep(Sms message);

    /** The next message to send; it is asked for again until {@link #sent} was told. */
    Optional<Outgoing> next();

    void sent(Outgoing message, SendResult result);

    void delivered(DeliveryReport report);

    void line(LineNews news);
}
