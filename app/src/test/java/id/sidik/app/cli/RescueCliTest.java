package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.testkit.OldAccessFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueCliTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = folder.resolve("kantor").toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Cli.run(all, (place, language) -> 0, new PrintWriter(out, true), new PrintWriter(err, true), CLOCK);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void theOldProgramIsRescuedFromTheCommandLine() throws Exception {
        String file = new OldAccessFile().user(4, "12", "Contoh Pegawai Satu", "199001012015011001").machine(1, "Lobi",
                "CONTOH0001", "").punch(4, "2026-10-01T07:30:00", "I", "1", "").punch(4, "2026-10-02T07:30:00", "I",
                        "2", "").punch(4, "2026-10-03T07:30:00", "I", "3", "").write(folder.resolve("att2000.mdb"))
                .toString();
        Said look = run("rescue", file, "--preview", "--json");
        JsonNode told = new ObjectMapper().readTree(look.out());
        assertThat(look.code()).as(look.err()).isEqualTo(6);
        assertThat(told.get("counts").get("fresh").asInt()).isEqualTo(1);
        assertThat(told.get("counts").get("left").asInt()).isEqualTo(2);
        assertThat(told.get("origins").get(1).get("told").asText()).isEqualTo("NOBODY");
        assertThat(look.out()).doesNotContain("Contoh Pegawai");

        assertThat(run("rescue", file)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).contains("PLM-108");
        });
        Said said = run("rescue", file, "--preview", "--machine", "2=CONTOH0002", "--leave");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("3 rekaman dibaca: 2 baru", "Nomor mesin 3: 1 rekaman, mesin –, Ditinggalkan",
                "Nomor mesin 2: 1 rekaman, mesin CONTOH0002, Pilihan Anda", "Lobi 2026: 1 baru");
        Said taken = run("rescue", file, "--machine", "CONTOH0009", "--json");
        assertThat(new ObjectMapper().readTree(taken.out()).get("figures").get("fresh").asInt()).isEqualTo(3);
        assertThat(taken.code()).as(taken.out()).isZero();
        assertThat(run("rescue", file, "--machine", "CONTOH0009").out()).contains("Tidak ada rekaman baru");
        assertThat(run("store", "copies").out()).contains("Salinan 1 sebelum impor");
        assertThat(run("rescue", file, "--machine", "x y").code()).isEqualTo(2);
        assertThat(run("rescue", Files.writeString(folder.resolve("surat.mdb"), "bukan").toString()).err()).contains(
                "PLM-101");
    }
}
