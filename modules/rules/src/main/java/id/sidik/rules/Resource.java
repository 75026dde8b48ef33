package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is packed with the program. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("not packed with the program: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** The tree of a text that is JSON. */
    static JsonNode tree(String name) {
        return switch (JsonSource.parse(text(name), 0, RegulationReader.MOST_CHARACTERS)) {
            case JsonSource.Parsed.Good(JsonSource source) -> source.tree();
            case JsonSource.Parsed.Bad(PackFault fault) -> throw new IllegalStateException(name + ": " + fault);
        };
    }
}
