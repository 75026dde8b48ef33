package id.sidik.operations.roads;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What a sender is told, and how far it came.
 *
 * @param at    when it was written, by the office's clock
 * @param since when it came to stand like this
 * @param code  of the modem or the network; 0 for none
 */
public record AnswerLine(UUID id, UUID sms, LocalDateTime at, String name, String number, String text, Stand stand,
        LocalDateTime since, int code) {
    /** How far an answer came. */
    public enum Stand {
        /** Waits for the modem. */
        QUEUED,
        /** The network has it. */
        SENT,
        /** The network still tries to bring it. */
        ON_ITS_WAY, DELIVERED,
        /** The network gave up. */
        UNDELIVERED,
        /** The modem or the network refused it. */
        REFUSED,
        /** Not one message of the network's alphabet. */
        UNFIT,
        /** The line broke after it was given: it may have been sent, so it is not sent again by itself. */
        UNCERTAIN,
        /** A person wants it sent no more. */
        DROPPED;

        /** Whether a person may have it sent once more. */
        public boolean again() {
            return this == UNDELIVERED || this == REFUSED || this == UNCERTAIN || this == DROPPED;
        }

        static Stand of(String event) {
            return switch (event) {
                case "", "NOT_SENT", "AGAIN" -> QUEUED;
                case "SENT" -> SENT;
                case "WAITING" -> ON_ITS_WAY;
                case "DELIVERED" -> DELIVERED;
                case "FAILED" -> UNDELIVERED;
                case "REFUSED" -> REFUSED;
                case "UNFIT" -> UNFIT;
                case "UNCERTAIN" -> UNCERTAIN;
                case "DROPPED" -> DROPPED;
                default -> throw new IllegalStateException(event);
            };
        }
    }

    /** Names no person and tells no number. */
    @Override
    public String toString() {
        return "answer " + id + " " + stand;
    }
}
