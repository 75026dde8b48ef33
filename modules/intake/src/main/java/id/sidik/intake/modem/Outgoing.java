package id.sidik.intake.modem;

import id.sidik.intake.sms.PhoneNumber;
import java.util.UUID;

/** A message to send. @param text of one message: long ones are refused */
public record Outgoing(UUID id, PhoneNumber to, String text) {
    /** Tells neither number nor text. */
    @Override
    public String toString() {
        return "answer " + id;
    }
}
