package id.sidik.operations.work;

import java.util.Arrays;
import java.util.List;

/**
 * Why something did not go well, for a person to read: the app words the key as what happened, why, and what to do.
 *
 * @param code stable and short, for example "NET-201"; it never changes its meaning
 * @param key  of the texts, for example "trouble.net.unreachable"
 */
public record Trouble(String code, String key, List<String> arguments) {
    public Trouble {
        arguments = List.copyOf(arguments);
    }

    public static Trouble of(String code, String key, Object... arguments) {
        return new Trouble(code, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** No trouble but a wish: the person asked to stop. */
    public static Trouble stopped() {
        return of("JOB-100", "ledger.stopped");
    }

    public Ledger.Line line() {
        return new Ledger.Line(Ledger.Tone.BAD, key, arguments);
    }
}
