package id.sidik.domain;

import static java.util.Objects.requireNonNull;

/**
 * The number of a person inside a machine ("PIN", "ID mesin"): text, because leading zeros count and some machines
 * take letters. 1 to 24 visible characters, no blanks inside or around.
 */
public record Pin(String text) implements Comparable<Pin> {
    /** The widest PIN field of any known record (72-byte user, 40-byte punch). */
    public static final int MAX_LENGTH = 24;

    public Pin {
        requireNonNull(text, "text");
        if (!isValid(text)) throw new IllegalArgumentException("a PIN has 1 to 24 visible characters");
    }

    public static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(c -> c > 0x20 && c < 0x7F);
    }

    /** Shorter numbers first, so that 9 stands before 10 and 007 after 7. */
    @Override
    public int compareTo(Pin other) {
        int byLength = Integer.compare(text.length(), other.text.length());
        return byLength != 0 ? byLength : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
