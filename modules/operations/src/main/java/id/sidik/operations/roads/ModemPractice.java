package id.sidik.operations.roads;

import id.sidik.intake.modem.DeliveryReport;
import id.sidik.intake.modem.Outgoing;
import id.sidik.intake.modem.SendResult;
import id.sidik.intake.sms.Sms;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Plays a modem in an example office: brings messages, and has every answer that waits taken by the network and
 * delivered. No line is opened and nothing is sent to anybody.
 */
public final class ModemPractice {
    private static final int REFERENCES = 256;
    private static final int DELIVERED = 0;

    /** A message as somebody wrote it. @param number of the sender, or the name that the network shows instead */
    public record Arrival(String number, String text) {
        /** Tells neither number nor text. */
        @Override
        public String toString() {
            return "a message of " + text.length() + " characters";
        }
    }

    private final Room room;
    private final SmsInbox inbox;
    private final SmsOutbox outbox;
    private int sent;

    ModemPractice(Room room, SmsInbox inbox, SmsOutbox outbox) {
        this.room = room;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** The messages come now, one after the other; then the answers go, those that waited before too. */
    public Job<Ledger> bring(List<Arrival> arrivals) {
        return progress -> {
            ModemTalk talk = new ModemTalk(inbox, outbox, _ -> {}, "", progress, room.clock());
            for (Arrival each : arrivals) {
                Instant now = room.now();
                talk.keep(new Sms(each.number(), each.text(), Optional.of(now), now, true));
            }
            for (Optional<Outgoing> next = talk.next(); next.isPresent(); next = talk.next()) answer(talk, next.get());
            return talk.ledger();
        };
    }

    private void answer(ModemTalk talk, Outgoing answer) {
        int reference = sent++ % REFERENCES;
        talk.sent(answer, new SendResult.Sent(reference));
        talk.delivered(new DeliveryReport(reference, DELIVERED));
    }
}
