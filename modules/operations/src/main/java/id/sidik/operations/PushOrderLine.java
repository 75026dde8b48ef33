package id.sidik.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a reporting machine was asked to do.
 *
 * @param kind     "SAVE_USER", "DELETE_USER", "QUERY_PUNCHES", "QUERY_PEOPLE", "SET_TIME", "INFO", "REBOOT"
 * @param subject  what it is about: PIN and name, PIN, or the first and the last second of a span
 * @param reason   why; may be blank
 * @param answered when the machine answered, or when it was given up
 */
public record PushOrderLine(long id, String machine, String kind, List<String> subject, String reason, Instant queued,
        Optional<Instant> answered, State state, Optional<Answer> answer) {
    public PushOrderLine {
        subject = List.copyOf(subject);
    }

    /** How far it is. */
    public enum State {
        WAITING, SENT, DONE, REFUSED
    }

    /**
     * What the machine said.
     *
     * @param code as it came: 0 or more is done
     */
    public record Answer(int code, Meaning meaning) {
        /** What a code says (soap-and-push 8). */
        public enum Meaning {
            DONE, NOT_SUPPORTED, FILE_ERROR, NOT_UNDERSTOOD, NO_SUCH_TABLE, NO_WORDS, SILENT, OTHER
        }

        static Answer of(int code) {
            return new Answer(code, switch (code) {
                case -1 -> Meaning.NOT_SUPPORTED;
                case -2 -> Meaning.FILE_ERROR;
                case -1002 -> Meaning.NOT_UNDERSTOOD;
                case -1004 -> Meaning.NO_SUCH_TABLE;
                case PushQueue.NO_WORDS -> Meaning.NO_WORDS;
                case PushQueue.NEVER_DONE -> Meaning.SILENT;
                default -> code >= 0 ? Meaning.DONE : Meaning.OTHER;
            });
        }
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "order " + id + " " + kind + " " + state;
    }
}
