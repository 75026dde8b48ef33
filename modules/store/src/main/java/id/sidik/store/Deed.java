package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was done to a machine, for ever.
 *
 * @param by     who did it, as signed in
 * @param kind   a stable word: "APPLY", "RESTORE", "REPLACE", "CLEAR_LOG", "SET_CLOCK" …
 * @param reason what the person said
 * @param result "DONE", "PART", or the code of the trouble
 */
public record Deed(UUID id, MachineId machine, Instant at, String by, String kind, String reason, String result,
        List<Line> lines) {
    /**
     * What came of it for one person or finger.
     *
     * @param finger 0–9; {@link #PERSON} for the person as a whole
     * @param action "ADD", "CHANGE", "WRITE", "DELETE" …
     * @param result "PROVED", or why not
     */
    public record Line(String pin, int finger, String action, String result) {
        public static final int PERSON = -1;

        /** Names no person. */
        @Override
        public String toString() {
            return action + " " + result;
        }
    }

    public Deed {
        lines = List.copyOf(lines);
    }
}
