package id.sidik.intake.oldprogram;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the old program's records.
 *
 * @param row    in the order of the file, from 1
 * @param user   the old program's own number of the person, not the PIN; empty when it cannot be read
 * @param at     the machine's wall time in whole seconds; empty when it cannot be read
 * @param state  the machine's in/out byte 0–5, as the letter of the row tells it; 255 when it tells none
 * @param verify the machine's verify byte, 0 when not told
 * @param sensor the machine's number in its menu, as text; blank when not told
 * @param serial the machine's serial number, where this version keeps it; blank otherwise
 */
public record OldPunch(long row, OptionalInt user, Optional<LocalDateTime> at, int state, int verify, String sensor,
        String serial, long workCode) {
    /** Tells nobody's day. */
    @Override
    public String toString() {
        return "record " + row + " of the old program";
    }
}
