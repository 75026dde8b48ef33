package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signs, the letterhead and the look of a report, as an office types them. */
class ReportOfficeCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of(
            "Asia/Jakarta"));
    private static final int DONE = Exit.DONE.code();
    private static final int WRONG_USE = Exit.WRONG_USE.code();

    @TempDir
    private Path home;
    private String out = "";

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString(), "report"));
        arguments.addAll(List.of(words));
        StringWriter said = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(said, true),
                new PrintWriter(said, true), NOVEMBER);
        out = said.toString();
        return code;
    }

    private JsonNode json(String... words) throws IOException {
        assertThat(run(words)).as(out).isEqualTo(DONE);
        return new ObjectMapper().readTree(out);
    }

    @Test
    void officialsAreAddedEndedAndTakenBack() throws IOException {
        assertThat(json("officials", "--json").path("officials")).isEmpty();
        assertThat(run("officials", "add", "--block", "HEAD", "--position", "Kepala Dinas Contoh", "--name",
                "Contoh Kepala", "--rank", "Pembina (IV/a)", "--nip", "1")).isEqualTo(DONE);
        assertThat(run("officials", "add", "--block", "HEAD", "--form", "ACTING", "--position", "Kepala Dinas Contoh",
                "--name", "Contoh Plt", "--from", "2026-11-01")).isEqualTo(DONE);
        JsonNode two = json("officials", "--json").path("officials");
        assertThat(two.path(0).path("signsToday").asBoolean()).isFalse();
        assertThat(two.path(1).path("signsToday").asBoolean()).isTrue();
        assertThat(run("officials")).isEqualTo(DONE);
        assertThat(out).contains("2. ", "Plt. Kepala Dinas Contoh", "2026-11-01");
        assertThat(run("officials", "end", "2", "--until", "2026-11-01")).isEqualTo(DONE);
        assertThat(json("officials", "--json").path("officials").path(0).path("signsToday").asBoolean()).isTrue();
        assertThat(run("officials", "remove", "1")).isEqualTo(DONE);
        assertThat(json("officials", "--json").path("officials")).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsRefusedAsWrongUse() {
        assertThat(run("officials", "remove", "1")).isEqualTo(WRONG_USE);
        assertThat(run("officials", "add", "--block", "HEAD", "--position", " ", "--name", "x")).isEqualTo(WRONG_USE);
        assertThat(run("officials", "add", "--block", "HEAD", "--position", "a", "--name", "x", "--from", "2026-02-02",
                "--until", "2026-02-01")).isEqualTo(WRONG_USE);
        assertThat(run("settings", "R2", "--code", "TK=panjangsekali")).isEqualTo(WRONG_USE);
        assertThat(run("settings", "R99")).isEqualTo(WRONG_USE);
    }

    @Test
    void theLetterheadTheNumbersAndTheLogoAreKept() throws IOException {
        Path logo = home.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        JsonNode head = json("head", "--name", "Dinas Contoh", "--numbering", "800/{nomor}/{bulan romawi}/{tahun}",
                "--logo", logo.toString(), "--json");
        assertThat(head.path("example").asText()).isEqualTo("800/017/XI/2026");
        assertThat(head.path("logoBytes").asInt()).isEqualTo((int) Files.size(logo));
        assertThat(json("head", "--city", "Kota Contoh", "--no-logo", "--json").path("name").asText()).isEqualTo(
                "Dinas Contoh");
        Files.write(logo, new byte[]{'G', 'I', 'F'});
        assertThat(run("head", "--logo", logo.toString())).isEqualTo(Exit.NOT_DONE.code());
        assertThat(out).contains("LAP-106");
        assertThat(run("head")).isEqualTo(DONE);
        assertThat(out).contains("Dinas Contoh", "800/017/XI/2026");
    }

    @Test
    void aReportIsSetAndGoesBackToTheUsual() throws IOException {
        JsonNode look = json("settings", "R2", "--paper", "A4", "--no-lying", "--split", "--order", "RANK", "--box",
                "--signers", "HEAD", "--code", "TK=A", "--code", "DL=D", "--json");
        assertThat(look.path("paper").asText()).isEqualTo("A4");
        assertThat(look.path("landscape").asBoolean()).isFalse();
        assertThat(look.path("codes").path("TK").asText()).isEqualTo("A");
        assertThat(json("settings", "R2", "--code", "TK=", "--json").path("codes")).hasSize(1);
        assertThat(json("settings", "R2", "--usual", "--json").path("landscape").asBoolean()).isTrue();
        assertThat(run("settings", "R2")).isEqualTo(DONE);
        assertThat(out).contains("R2");
        assertThat(json("letter", "--to", "Kepala BKPSDM; Kota Contoh", "--json").path("enclosed")).hasSize(2);
        assertThat(json("tax", "--json").path("shown").asBoolean()).isFalse();
        assertThat(json("tax", "--grade3", "5", "--json").path("grade3").asInt()).isEqualTo(5);
    }
}
