package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One captured packet or record with what is known about it; the files are read in place and never copied. */
record Vector(String file, JsonNode node) {
    /** The layers of this module. */
    static final Set<String> IN_SCOPE = Set.of("handshake-auth", "options-info", "free-sizes", "bulk-transfer",
            "attendance-records", "user-records", "time", "realtime", "usb-attlog", "known-bad", "access", "oplog",
            "soap", "push", "templates");
    /** The layers that other parts of the product will bring. */
    static final Set<String> LATER = Set.of();

    static Path folder() {
        return Path.of(System.getProperty("sidik.vectors", "no folder of vectors is named"));
    }

    static List<String> files() {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(".json"))
                    .map(each -> each.substring(0, each.length() - ".json".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vector> of(String file) {
        try {
            List<Vector> vectors = new ArrayList<>();
            for (JsonNode each : new ObjectMapper().readTree(folder().resolve(file + ".json").toFile()))
                vectors.add(new Vector(file, each));
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return node.path("id").asText();
    }

    String layer() {
        return node.path("layer").asText();
    }

    String status() {
        return node.path("status").asText();
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(node.path("hex").asText());
    }

    Meaning meaning() {
        return new Meaning(node.path("decoded"));
    }

    /** Sizes of the pieces in which the capturing program's reads returned the bytes. */
    List<Integer> segments() {
        List<Integer> sizes = new ArrayList<>();
        node.path("segments").forEach(each -> sizes.add(each.asInt()));
        assertThat(sizes).as("a stream tells where its reads ended").isNotEmpty();
        return sizes;
    }

    @Override
    public String toString() {
        return file + "/" + id();
    }
}
