package id.sidik.intake.oldprogram;

import java.util.Map;

/**
 * The letter of a record as the state byte of a machine. I and O are what every reader of these tables agrees on; that
 * 0 and 1 are a break and i and o overtime is the reading of most of them.
 */
final class OldState {
    /** No state. */
    static final int NONE = 255;
    private static final Map<String, Integer> LETTERS = Map.of("I", 0, "O", 1, "0", 2, "1", 3, "i", 4, "o", 5);

    private OldState() {}

    static int of(String letter) {
        return LETTERS.getOrDefault(letter.strip(), NONE);
    }
}
