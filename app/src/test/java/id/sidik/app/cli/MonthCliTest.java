package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** month and rules explain, as an office types them. */
class MonthCliTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), WIB);

    @TempDir
    private Path home;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private Said month(String step, String... more) {
        List<String> words = new ArrayList<>(List.of("month", step, "--month", "2026-10"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private void pull() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("BULAN-1")
                .withPeople(4).withMonth(YearMonth.of(2026, 10)).withSeed(3), NOVEMBER)) {
            assertThat(run("pull", "--machine", "127.0.0.1:" + machine.port()).code()).isZero();
        }
    }

    @Test
    void aMonthGoesItsWayFromOpenToARevision() throws Exception {
        pull();
        assertThat(month("status", "--json").json().get("state").asText()).isEqualTo("OPEN");
        assertThat(month("reconcile").code()).isEqualTo(Exit.NOT_DONE.code());
        Path pdf = home.resolve("draf.pdf");
        Said draft = month("draft", "--json", "--pdf", pdf.toString());
        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.json().get("sha256").asText()).hasSize(64);
        assertThat(Files.size(pdf)).isGreaterThan(1000);
        assertThat(month("reconcile").out()).contains("05/11/2026").contains("4 hari kerja");

        Said refused = month("close");
        assertThat(refused.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(refused.out()).contains("STRANGERS ▲ 4 PIN").contains("✓ Semua mesin");
        Said closed = month("close", "--override", "STRANGERS=belum ada daftar pegawai", "--override",
                "QUARANTINE=jam mesin pernah mati", "--json");
        assertThat(closed.code()).as(closed.out() + closed.err()).isZero();
        assertThat(closed.json().get("sha256").asText()).isEqualTo(draft.json().get("sha256").asText());

        assertThat(month("revise", "--reason", "x", "--second", System.getProperty("user.name")).err())
                .contains("BLN-104");
        Said revised = month("revise", "--reason", "log terlambat", "--second", "Contoh Atasan", "--override",
                "STRANGERS=sama", "--override", "QUARANTINE=sama");
        assertThat(revised.out()).contains("Revisi 1");
        JsonNode status = month("status", "--json").json();
        assertThat(status.get("state").asText()).isEqualTo("REVISION");
        assertThat(status.get("history")).hasSize(4);
        assertThat(status.get("pending")).isEmpty();
    }

    @Test
    void aRevisionIsJudgedByTheRulesInForceUnlessTheLastCopysAreWanted() throws Exception {
        pull();
        List<String> overrides = List.of("--override", "STRANGERS=belum ada daftar pegawai", "--override",
                "QUARANTINE=jam mesin pernah mati");
        assertThat(List.of(month("draft").code(), month("reconcile").code(), step("close", overrides).code()))
                .containsOnly(0);
        assertThat(run("rules", "set", "tolerance.lateGraceMinutes", "15", "--reason", "rapat", "--from", "2026-10-01",
                "--basis", "SK 1/2026").code()).isZero();

        List<String> reasons = new ArrayList<>(overrides);
        reasons.addAll(List.of("--reason", "ditinjau", "--second", "Contoh Atasan"));
        assertThat(step("revise", reasons, "--keep-rules").code()).isZero();
        assertThat(step("revise", reasons).code()).isZero();
        List<String> copies = copies();
        assertThat(copies.subList(0, 3)).as("draft, final, revision by its rules").containsOnly(copies.getFirst());
        assertThat(copies.subList(3, copies.size())).as("revision by the rules in force").hasSize(1)
                .doesNotContain(copies.getFirst());
        assertThat(step("revise", reasons, "--keep-rules", "--regulation", "nat-2023").code()).isEqualTo(Exit.WRONG_USE
                .code());
    }

    private Said step(String name, List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return month(name, all.toArray(String[]::new));
    }

    /** Fingerprints of what was kept, in order. */
    private List<String> copies() throws IOException {
        return month("status", "--json").json().get("history").findValuesAsText("sha256").stream().filter(sha -> !sha
                .isEmpty()).toList();
    }

    @Test
    void aDayIsExplainedInBothLanguagesAndForPrograms() throws Exception {
        pull();
        String pin = run("recap", "--month", "2026-10", "--json").json().at("/people/1/pin").asText();
        Said told = run("rules", "explain", "--person", pin, "--date", "2026-10-06");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("Jam kerja 07.30").contains("Perpres 21/2023");
        Said english = run("--lang", "en", "rules", "explain", "--person", pin, "--date", "2026-10-06");
        assertThat(english.out()).contains("Hours 07:30");
        JsonNode json = run("rules", "explain", "--person", pin, "--date", "2026-10-06", "--json").json();
        assertThat(json.get("reasons").size()).isPositive();
        assertThat(json.get("monthState").asText()).isEqualTo("OPEN");
        assertThat(run("rules", "explain", "--person", "Tidak Ada", "--date", "2026-10-06").err()).contains("BLN-110");
    }
}
