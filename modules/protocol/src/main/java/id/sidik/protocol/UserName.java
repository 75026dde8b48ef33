package id.sidik.protocol;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name as a machine can carry it, and what was lost on the way, to be shown before it is written (section
 * 9.2.4).
 *
 * @param asked    the name as the office writes it
 * @param text     what the machine will show
 * @param bytes    the same in the machine's encoding; never more than its limit
 * @param steps    how it was made shorter, in the order of {@link Step}
 * @param replaced characters of {@code asked} that the encoding cannot carry, each once, in order
 */
public record UserName(String asked, String text, byte[] bytes, Set<Step> steps, List<String> replaced) {
    /** The ways to a shorter name; a later one is taken only when the earlier ones did not suffice. */
    public enum Step {
        /** Academic and religious titles before the name, and everything from the first comma on. */
        TITLES,
        /** Names in the middle became initials, the last of them first. */
        INITIALS,
        /** The end was cut off, between two characters. */
        CUT
    }

    public UserName {
        bytes = bytes.clone();
        steps = steps.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(steps));
        replaced = List.copyOf(replaced);
    }

    /** Bytes of a name in records of this size: 23 of 72, 8 of 28. @throws IllegalArgumentException for another size */
    public static int limit(int recordSize) {
        return UserLayout.ofSize(recordSize).nameLimit();
    }

    /**
     * @param charset the machine's; one in which ASCII letters are single bytes ({@link #usable})
     * @param limit   bytes, at least 1
     */
    public static UserName fit(String asked, Charset charset, int limit) {
        if (limit < 1 || !usable(charset)) throw new IllegalArgumentException("no name fits: " + limit);
        CarriedText carried = CarriedText.of(asked, charset);
        ShortName name = new ShortName(carried.text(), charset, limit);
        return new UserName(asked, name.text(), name.text().getBytes(charset), name.steps(), carried.replaced());
    }

    /** Whether names can be written in it: ASCII stands for itself. UTF-16 is not, for its zero bytes end a field. */
    public static boolean usable(Charset charset) {
        if (!charset.canEncode()) return false;
        byte[] ascii = "Az09 .".getBytes(charset);
        return Arrays.equals(ascii, new byte[]{'A', 'z', '0', '9', ' ', '.'});
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the machine will show exactly what was asked. */
    public boolean asAsked() {
        return text.equals(asked);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserName that && asked.equals(that.asked) && text.equals(that.text)
                && Arrays.equals(bytes, that.bytes) && steps.equals(that.steps) && replaced.equals(that.replaced);
    }

    @Override
    public int hashCode() {
        return asked.hashCode() * 31 + text.hashCode();
    }

    /** Tells no name. */
    @Override
    public String toString() {
        return "a name of %d bytes, %s, %d characters replaced".formatted(bytes.length, steps, replaced.size());
    }
}
