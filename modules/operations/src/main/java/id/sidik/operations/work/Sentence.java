package id.sidik.operations.work;

import java.util.Arrays;
import java.util.List;

/** Something to say to a person: a key of the texts and what it names. */
public record Sentence(String key, List<String> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
