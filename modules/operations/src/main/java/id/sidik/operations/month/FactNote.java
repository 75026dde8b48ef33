package id.sidik.operations.month;

import java.time.Instant;

/**
 * Why a day is what it is, by people's word.
 *
 * @param kind what was said
 * @param code its reason or kind of leave: DEVICE_DOWN, DL …; blank when there is only a text
 * @param text more about it, or the number of the letter; may be blank
 * @param by   who agreed last, else who said it; blank when nobody is known
 */
public record FactNote(Kind kind, String code, String text, String by, Instant at) {
    /** What kind of fact it is. */
    public enum Kind {
        CORRECTION, PERMIT
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "a note by " + kind;
    }
}
