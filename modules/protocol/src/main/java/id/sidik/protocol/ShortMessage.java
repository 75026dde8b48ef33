package id.sidik.protocol;

import java.time.LocalDateTime;

/**
 * A message that a machine shows to its people, from {@code sms.dat} (usb-files 7).
 *
 * @param tag     raw kind, 0–255
 * @param id      1–65535
 * @param minutes how long it is shown, 0–65535
 * @param start   from when on, the machine's wall time
 */
public record ShortMessage(int tag, int id, int minutes, LocalDateTime start, String text) {
    /** The text may speak of a person. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
