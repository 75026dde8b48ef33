package id.sidik.app.notice;

import java.util.List;
import java.util.Optional;

/**
 * A sentence for the person at the screen.
 *
 * @param code      stable and short, for support; blank when none
 * @param technical what only support reads (folded under "Rincian"); blank when none
 */
public record Notice(Tone tone, String key, List<Object> arguments, String code, String technical,
        Optional<Action> action) {
    /** How it should be read. */
    public enum Tone {
        GOOD, INFO, LOOK, BAD
    }

    /** The next step. @param key of its button's text */
    public record Action(String key, Runnable deed) {}

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(Tone tone, String key, Object... arguments) {
        return new Notice(tone, key, List.of(arguments), "", "", Optional.empty());
    }

    public Notice with(Action next) {
        return new Notice(tone, key, arguments, code, technical, Optional.of(next));
    }

    /** Whether the other one says the same, so that it need not be shown twice. */
    boolean repeats(Notice other) {
        return key.equals(other.key) && arguments.equals(other.arguments) && code.equals(other.code);
    }
}
