package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments, (home, language) -> 0, new PrintWriter(out, true), new PrintWriter(err, true),
                NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void anExampleIsMadeOnceAndOpenedLikeAnyOffice() throws Exception {
        String home = folder.resolve("latihan").toString();
        Said made = run("example", "pati", "--home", home);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("Kabupaten Pati", "6 pegawai contoh", "./run --home " + home);

        Said status = run("--home", home, "month", "status", "--month", "2024-09", "--json");
        assertThat(status.code()).isZero();
        assertThat(new ObjectMapper().readTree(status.out()).get("state").asText()).isEqualTo("FINAL");

        Said again = run("example", "pati", "--home", home);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("CTH-101", "Pilih folder kosong");
    }

    @Test
    void theHomeBeforeTheCommandHoldsTooAndJsonTellsAll() throws Exception {
        Said made = run("--home", folder.resolve("lain").toString(), "--lang", "en", "example", "singkawang", "--json");
        JsonNode told = new ObjectMapper().readTree(made.out());
        assertThat(told.get("regulation").asText()).isEqualTo("singkawang-2019");
        assertThat(told.get("month").asText()).isEqualTo("2026-01");
        assertThat(told.get("people").asInt()).isEqualTo(6);
        assertThat(told.get("exit").asText()).isEqualTo("DONE");
    }

    @Test
    void withoutAFolderOrARegionNothingIsMade() {
        assertThat(run("example", "pati").code()).as("never the user's own data").isEqualTo(2);
        assertThat(run("example", "atlantis", "--home", folder.toString()).err()).contains("barito-timur");
        assertThat(folder).isEmptyDirectory();
    }
}
