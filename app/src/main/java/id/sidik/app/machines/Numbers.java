package id.sidik.app.machines;

import java.util.Optional;

/** Whole numbers as people type them into a form. */
final class Numbers {
    private Numbers() {}

    static Optional<Integer> within(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,6}")) return Optional.empty();
        return Optional.of(Integer.valueOf(digits)).filter(value -> value >= least && value <= most);
    }

    /** Only of a text that was found to be a number. */
    static int of(String text) {
        return Integer.parseInt(text.strip());
    }
}
