package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermitCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;
    private Path list;

    private record Said(int code, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        int code = Cli.run(all.toArray(String[]::new), (home, language) -> 0, new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true), NOVEMBER);
        return new Said(code, out.toString());
    }

    @BeforeEach
    void staff() throws IOException {
        Path staff = folder.resolve("pegawai.csv");
        Files.writeString(staff, "Nama;PIN\nContoh Satu;1\nContoh Dua;2\n");
        assertThat(run("import", "employees", staff.toString()).code()).isZero();
        list = folder.resolve("izin.csv");
        Files.writeString(list, "Nama;Kode;Dari;Sampai\nContoh Satu;DL;05/10/2026;07/10/2026\nContoh Dua;XX;1;2\n");
    }

    @Test
    void aListIsSeenTakenAndTakenAgainWithoutHarm() throws IOException {
        Said preview = run("permit", "import", list.toString(), "--preview", "--json");
        assertThat(preview.json().get("add").asInt()).isOne();
        assertThat(preview.json().at("/rows/1/remarks/0").asText()).contains("izin.csv", "baris 3", "kolom B");
        assertThat(preview.code()).isEqualTo(1);
        Said taken = run("permit", "import", list.toString(), "--json");
        assertThat(taken.json().at("/figures/added").asInt()).isOne();
        assertThat(taken.json().at("/figures/rejected").asInt()).isOne();
        Said again = run("permit", "import", list.toString(), "--json");
        assertThat(again.json().at("/figures/added").asInt()).isZero();
        assertThat(again.json().at("/figures/same").asInt()).isOne();
    }

    @Test
    void thePreviewSpeaksPlainWordsToo() {
        assertThat(run("permit", "import", list.toString(), "--preview").out()).contains("1 izin ditambah", "izin.csv");
        assertThat(run("permit").code()).isEqualTo(2);
    }
}
