package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What is written beside a vector. Remembers what was compared, so that nothing stated goes unchecked. */
final class Meaning {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final JsonNode stated;
    private final Set<String> left = new HashSet<>();

    Meaning(JsonNode stated) {
        this.stated = stated;
        stated.fieldNames().forEachRemaining(left::add);
    }

    boolean has(String key) {
        return stated.hasNonNull(key);
    }

    String text(String key) {
        left.remove(key);
        assertThat(stated.has(key)).as("the vector states %s", key).isTrue();
        return stated.path(key).asText();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    List<Meaning> list(String key) {
        left.remove(key);
        List<Meaning> all = new ArrayList<>();
        stated.path(key).forEach(each -> all.add(new Meaning(each)));
        return all;
    }

    Meaning part(String key) {
        left.remove(key);
        return new Meaning(stated.path(key));
    }

    /** The value stated for the key is this one; keys that are not stated are nobody's claim. */
    Meaning is(String key, Object actual) {
        if (!has(key)) return this;
        left.remove(key);
        assertThat(plain(actual)).as(key).isEqualTo(plain(stated.path(key)));
        return this;
    }

    /** As {@link #is}, where some vectors state the thing itself and others only its size. */
    Meaning isOneOf(String key, List<?> actual, int size) {
        return stated.path(key).isArray() ? is(key, actual) : is(key, size);
    }

    /** Nothing to compare with: digests of bytes that were left out on purpose, remarks. */
    Meaning passOver(String... keys) {
        for (String key : keys) left.remove(key);
        return this;
    }

    void nothingLeft() {
        assertThat(left).as("stated and not compared").isEmpty();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonNode node when node.isArray() -> {
                List<Object> all = new ArrayList<>();
                node.forEach(each -> all.add(plain(each)));
                yield all;
            }
            case JsonNode node -> node.asText();
            case List<?> all -> all.stream().map(Meaning::plain).toList();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case LocalDateTime time -> SECONDS.format(time);
            default -> value.toString();
        };
    }
}
