package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.rules.Regulations;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** rules show, set and pack, as an office types them. */
class RulesCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"),
            ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path home;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said rules(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString(), "rules"));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void everyValueIsShownWithWhereItComesFrom() throws IOException {
        Said told = rules("show");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("nat-2023/1")
                .contains("patterns.5D.days.MON.in = 07.30 · Pola 5D: Senin, masuk · Nasional (Perpres 21/2023")
                .contains("TL1 1–30 menit = 0,5 %").contains("▲ Perlu dipastikan");
        JsonNode open = rules("show", "--open", "--json").json();
        assertThat(open.get("values")).isNotEmpty().allMatch(value -> value.get("open").asBoolean());
        JsonNode klaten = rules("show", "--regulation", "klaten-2019", "--json").json();
        assertThat(klaten.get("findings").findValuesAsText("problem")).contains("LADDER_OUTDATED");
    }

    @Test
    void anOpenValueIsSetFromAMonthOn() throws IOException {
        Said set = rules("set", "tolerance.lateGraceMinutes", "15", "--reason", "rapat", "--from", "2026-12-01",
                "--basis", "SK 1/2026");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out()).contains("Toleransi terlambat: 0 menit menjadi 15 menit");
        assertThat(rules("show").out()).contains("tolerance.lateGraceMinutes = 0 menit");
        assertThat(rules("show", "--month", "2026-12").out())
                .contains("tolerance.lateGraceMinutes = 15 menit · Toleransi terlambat · Unit (SK 1/2026)");
        assertThat(rules("set", "tolerance.lateGraceMinutes", "--reason", "dicabut", "--from", "2027-01-01").code())
                .isZero();
        assertThat(rules("show", "--month", "2027-01").out()).contains("tolerance.lateGraceMinutes = 0 menit");
    }

    @Test
    void aWrongValueIsRefusedWithItsReason() throws IOException {
        Said wrong = rules("set", "deduction.dayCapPct", "300", "--reason", "x", "--from", "2026-12-01", "--json");
        assertThat(wrong.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(wrong.json().get("faults").get(0).asText()).contains("di luar 0 sampai 100");
        assertThat(rules("set", "deduction.dayCapPct", "2", "--reason", "x", "--from", "2026-12-02").code())
                .isEqualTo(Exit.WRONG_USE.code());
        assertThat(rules("set", "patterns.5D.days.MON.in", "08.00", "--reason", "x", "--from", "2026-12-01").err())
                .contains("ATR-108");
    }

    @Test
    void aPackIsLoadedAndChosenAndAWrongOneRefusedWithItsLine() throws IOException {
        String text = Regulations.builtInTexts().getFirst().replace("nat-2023", "contoh-2026");
        Path good = Files.writeString(home.resolve("baik.json"), text);
        Path wrong = Files.writeString(home.resolve("salah.json"), text.replace("07:30", "7.30"));
        assertThat(rules("pack", "load", good.toString()).out()).contains("contoh-2026/1");
        Said refused = rules("pack", "load", wrong.toString());
        assertThat(refused.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(refused.err()).contains("Baris 14").contains("bukan jam");
        assertThat(rules("pack", "choose", "contoh-2026", "--from", "2026-12-01", "--reason", "SK").code()).isZero();
        assertThat(rules("show", "--month", "2026-12").out()).startsWith("contoh-2026/1");
        assertThat(rules("show", "--month", "2026-11").out()).startsWith("nat-2023/1");
    }
}
