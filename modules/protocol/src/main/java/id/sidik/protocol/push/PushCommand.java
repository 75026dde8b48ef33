package id.sidik.protocol.push;

import java.time.LocalDateTime;

/**
 * What a machine can be asked to do. This list is complete on purpose: the protocol also knows commands for its shell and
 * its files, and there is no way to write one of these here (soap-and-push 8).
 */
public sealed interface PushCommand {
    /**
     * Adds a person or changes one; fingers and password stay as they are.
     *
     * @param pin       1–24 visible characters without blanks
     * @param name      control characters become blanks; cut by the machine at its own limit
     * @param privilege 0 user, 14 administrator, as on the wire
     * @param card      0 leaves the machine's
     * @param group     1–255, 0 leaves the machine's
     */
    record SaveUser(String pin, String name, int privilege, long card, int group) implements PushCommand {
        public SaveUser {
            CommandText.requirePin(pin);
            name = CommandText.oneLine(name);
            if (privilege < 0 || privilege > 0xFF || group < 0 || group > 0xFF || card < 0 || card > 0xFFFF_FFFFL)
                throw new IllegalArgumentException("privilege, group or card out of range");
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "save a user";
        }
    }

    /** Takes a person off the machine with everything that belongs to it. */
    record DeleteUser(String pin) implements PushCommand {
        public DeleteUser {
            CommandText.requirePin(pin);
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "delete a user";
        }
    }

    /** Asks for the punches of a span again. @param until not before {@code from} */
    record QueryPunches(LocalDateTime from, LocalDateTime until) implements PushCommand {
        public QueryPunches {
            if (until.isBefore(from)) throw new IllegalArgumentException("the span ends before it begins");
        }
    }

    /** Asks for the people that the machine holds; they come as an ordinary report. */
    record QueryPeople() implements PushCommand {}

    /** Sets the machine's clock to the time at which it hears this. */
    record SetTime() implements PushCommand {}

    /** Asks what the machine is and holds. */
    record Info() implements PushCommand {}

    /** Starts the machine anew; always the last line of an answer. */
    record Reboot() implements PushCommand {}
}
