package id.sidik.protocol;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A named setting of a machine (section 12).
 *
 * @param name   as the machine knows it; keys with {@code ~} are read only
 * @param mark   how sure it is that the key means this
 * @param source section of the protocol reference
 */
public record OptionKey(String name, Group group, OptionKind kind, Mark mark, String source) {
    /** Where a setting belongs, in the order of the screen. */
    public enum Group {
        BELLS, STATES, PUNCHING, POWER, DISPLAY, SERIAL, MATCHING, DOOR, FUNCTIONS, PUSH, IDENTITY, KEY, NETWORK
    }

    /** How far a statement is sure (section 0). */
    public enum Mark {
        /** Captured, or in three independent sources. */
        A,
        /** Two sources. */
        B,
        /** One source. */
        C,
        /** A guess. */
        D;

        public boolean single() {
            return this == C || this == D;
        }
    }

    public OptionKey {
        requireNonNull(group, "group");
        requireNonNull(kind, "kind");
        requireNonNull(mark, "mark");
        if (!isName(name)) throw new IllegalArgumentException("no name of an option");
    }

    /** 1–40 visible ASCII characters without {@code =}: what a request can carry. */
    public static boolean isName(String name) {
        return name.matches("[\\x21-\\x3C\\x3E-\\x7E]{1,40}");
    }

    /** A setting that no source names: shown as it is, never written. */
    public static OptionKey unlisted(String name) {
        return new OptionKey(name, Group.FUNCTIONS, new OptionKind.Text(200), Mark.D, "");
    }

    public boolean writable() {
        return !name.startsWith("~") && group != Group.IDENTITY && !source.isEmpty();
    }

    /** Whether writing it moves the machine, or changes how it is reached. */
    public boolean movesTheMachine() {
        return group == Group.NETWORK;
    }

    public boolean secret() {
        return kind instanceof OptionKind.Secret;
    }

    /** The name without the number of its series: {@code AutoAlarm3} is one of {@code AutoAlarm}. */
    public String series() {
        return number().map(number -> name.substring(0, name.length() - String.valueOf(number).length())).orElse(name);
    }

    /** The place in a series of equal settings. */
    public Optional<Integer> number() {
        boolean numbered = name.matches("(AutoAlarm|AS)\\d{1,2}");
        return numbered ? Optional.of(Integer.valueOf(name.replaceAll("\\D", ""))) : Optional.empty();
    }
}
