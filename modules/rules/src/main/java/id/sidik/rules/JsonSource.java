package id.sidik.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A JSON text within bounds, its tree, and the way back from a place in the tree to a line of the text. */
final class JsonSource {
    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 30;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT).maxNameLength(LONGEST_NAME).maxNumberLength(LONGEST_NUMBER).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final String text;
    private final JsonNode tree;
    private final Map<String, Integer> lines = new HashMap<>();

    private JsonSource(String text, JsonNode tree) {
        this.text = text;
        this.tree = tree;
    }

    JsonNode tree() {
        return tree;
    }

    /** What came of reading a text. */
    sealed interface Parsed {
        record Good(JsonSource source) implements Parsed {}

        record Bad(PackFault fault) implements Parsed {}
    }

    /** @param layer told in the fault @param limit most characters */
    static Parsed parse(String text, int layer, int limit) {
        if (text.length() > limit) {
            return new Parsed.Bad(new PackFault(layer, 1, "", Problem.TOO_LARGE, List.of(String.valueOf(limit))));
        }
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isObject()) return new Parsed.Good(new JsonSource(text, tree));
            return new Parsed.Bad(new PackFault(layer, 1, "", Problem.WRONG_KIND, List.of("object")));
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null ? 1 : Math.max(1, malformed.getLocation().getLineNr());
            int column = malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNr();
            return new Parsed.Bad(
                    new PackFault(layer, line, "", Problem.MALFORMED, List.of(String.valueOf(column))));
        }
    }

    /** The tree of a text that was read before. */
    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the text was read before", impossible);
        }
    }

    /** As a text that people can read. */
    static String pretty(JsonNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that was read cannot be written", impossible);
        }
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** The line of a place, or of the nearest place above it that the text has; empty when it has none of them. */
    OptionalInt line(String path) {
        if (lines.isEmpty()) index();
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            Integer line = lines.get("/" + at.replace('.', '/'));
            if (line != null) return OptionalInt.of(line);
        }
        return OptionalInt.empty();
    }

    private void index() {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("the text was read before", impossible);
        }
    }
}
