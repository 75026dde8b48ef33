package id.sidik.protocol.push;

import java.time.LocalDateTime;

/**
 * A punch as a machine reports it (soap-and-push 7).
 *
 * @param row      line of the body, from 1
 * @param pin      as it came, blanks around it left out
 * @param at       the machine's wall time
 * @param state    raw in/out code, 0–255
 * @param verify   raw verify code, 0–255
 * @param workCode 0 when none or not a number
 * @param text     the line, visible characters only; for a person's eyes, never for a log
 */
public record PushPunch(int row, String pin, LocalDateTime at, int state, int verify, long workCode, String text) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "punch of row " + row;
    }
}
