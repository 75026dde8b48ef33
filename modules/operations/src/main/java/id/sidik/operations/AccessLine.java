package id.sidik.operations;

import java.util.List;

/**
 * One slot of a machine's access memory as a person reads and writes it.
 *
 * @param number of the slot: zone 1–50, group 1–99, combination 1–10, person by internal number
 * @param cells  ZONE: seven periods from Sunday, {@code 07:30-16:00} or {@code closed}; GROUP: three zones, verify
 *               style, holidays 0/1; COMBINATION: up to five groups; PERSON: own zones 0/1, three zones
 */
public record AccessLine(Kind kind, int number, List<String> cells, State state) {
    /** Plain word of a day on which the door stays shut. */
    public static final String CLOSED = "closed";

    /** What the slot is. */
    public enum Kind {
        ZONE, GROUP, COMBINATION, PERSON
    }

    /** What the machine told of it. */
    public enum State {
        SET, EMPTY,
        /** The firmware does not answer, or in a shape that nobody has explained. */
        UNKNOWN
    }

    public AccessLine {
        cells = List.copyOf(cells);
    }

    /** A slot that is to be written. */
    public static AccessLine of(Kind kind, int number, List<String> cells) {
        return new AccessLine(kind, number, cells, State.SET);
    }
}
