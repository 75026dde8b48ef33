package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release from its maker to a laptop, by commands. */
class UpdateCliTest {
    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("kantor").toString()));
        all.addAll(List.of(arguments));
        int code = Cli.run(all.toArray(String[]::new), (place, language) -> 0, new PrintWriter(out, true),
                new PrintWriter(err, true), Clock.systemUTC());
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void aReleaseIsMadeSignedAndLookedAt() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(stick.resolve("sidik_9.0.0_amd64.deb"), "package");
        String key = folder.resolve("maker.pem").toString();
        assertThat(run("update", "make", "keys", key).code()).isZero();
        Said list = run("update", "make", "list", stick.toString(), "--version-of", "9.0.0", "--key", key);
        assertThat(list.out()).contains("sidik-update.txt", "1 paket");

        assertThat(run("update", "key").out()).contains("belum ditentukan", ".pub");
        Said unknown = run("update", "look", "--from", stick.toString());
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("UPD-101", "sidik update key");
        assertThat(run("update", "key", key + ".pub").out()).containsPattern("([0-9a-f]{4} ){3}[0-9a-f]{4}");

        Said found = run("update", "apply", "--from", stick.toString(), "--json");
        assertThat(found.code()).as("not installed from a package, so it cannot be replaced").isEqualTo(6);
        JsonNode told = new ObjectMapper().readTree(found.out());
        assertThat(told.get("found").asText()).isEqualTo("NotForHere");
        assertThat(told.get("version").asText()).isEqualTo("9.0.0");

        Files.writeString(stick.resolve("sidik-update.txt"), Files.readString(stick.resolve("sidik-update.txt"))
                .replace("9.0.0\n", "9.0.1\n"));
        assertThat(run("update", "look", "--from", stick.toString()).err()).contains("UPD-102");
    }

    @Test
    void whatCannotBeDoneIsSaidWithItsReason() {
        assertThat(run("update").code()).isEqualTo(2);
        assertThat(run("update", "make").code()).isEqualTo(2);
        assertThat(run("update", "rollback").err()).contains("UPD-108");
        assertThat(run("update", "make", "list", folder.toString(), "--version-of", "x", "--key", "y").code())
                .isEqualTo(
                        2);
        Said offline = run("update", "key", "bukan kunci");
        assertThat(offline.err()).contains("UPD-107");
    }
}
