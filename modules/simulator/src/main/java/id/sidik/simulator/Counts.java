package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/**
 * What GET_FREE_SIZES tells (sections 6.2 and 6.3).
 *
 * @param punchLie added to the true number of records; the equations of used, free and capacity still hold
 */
public record Counts(Form form, int punchLie) {
    /** The shapes that firmware is known to answer with. */
    public enum Form {
        WORDS_20, WORDS_23,
        /** Four zero bytes, as the cheap AK3750WIFI platforms. */
        ONE_ZERO_WORD,
        /** 112 bytes, zeros where everybody looks and the counters elsewhere, as SpeedFace. */
        SCATTERED
    }

    public Counts {
        requireNonNull(form, "form");
    }

    public static Counts usual() {
        return new Counts(Form.WORDS_23, 0);
    }

    public static Counts in(Form form) {
        return new Counts(form, 0);
    }

    public Counts lyingBy(int punchLie) {
        return new Counts(form, punchLie);
    }
}
