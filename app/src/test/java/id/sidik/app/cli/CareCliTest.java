package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** clock and machine, as a technician types them. */
class CareCliTest {
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
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private static SimulatedMachine start(Duration wrong) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withSerial("RAWAT-1").withPeople(5)
                .withClock(ClockPlan.rightIn(WIB).wrongBy(wrong)), NOVEMBER);
    }

    @Test
    void aClockThatIsOffEndsWithSixAndIsSetOnlyWithAReason() throws Exception {
        try (SimulatedMachine machine = start(Duration.ofMinutes(-7))) {
            String place = "127.0.0.1:" + machine.port();
            Said looked = run("clock", "--machine", place, "--json");
            assertThat(looked.code()).isEqualTo(Exit.DIFFERENT.code());
            assertThat(looked.json().get("offsetMillis").asLong()).isBetween(-420_000L, -419_400L);
            assertThat(looked.json().get("sign").asText()).isEqualTo("OFF");
            assertThat(run("clock", "--machine", "RAWAT-1", "--set").code()).isEqualTo(Exit.WRONG_USE.code());
            assertThat(machine.clock()).isEqualTo(LocalDateTime.now(NOVEMBER).minusMinutes(7));
            Said set = run("clock", "--machine", "RAWAT-1", "--set", "--reason", "Listrik padam");
            assertThat(set.code()).as(set.out()).isEqualTo(Exit.DONE.code());
            assertThat(set.out()).contains("Listrik padam");
            Said right = run("clock", "--machine", "RAWAT-1");
            assertThat(right.code()).isEqualTo(Exit.DONE.code());
            assertThat(right.out()).contains("Jam benar");
        }
    }

    @Test
    void infoAndOperationLogTellInWordsAndInJson() throws Exception {
        try (SimulatedMachine machine = start(Duration.ZERO)) {
            String place = "127.0.0.1:" + machine.port();
            Said info = run("machine", "info", "--machine", place, "--json");
            assertThat(info.code()).isZero();
            assertThat(info.json().at("/facts/serial").asText()).isEqualTo("RAWAT-1");
            assertThat(info.json().at("/gauges/0/kind").asText()).isEqualTo("punches");
            assertThat(run("machine", "info", "--machine", place).out()).contains("Firmware: Ver", "Rekaman: ");
            Said log = run("machine", "oplog", "--machine", place);
            assertThat(log.code()).isZero();
            assertThat(log.out()).contains("Mesin menyala");
            assertThat(run("machine", "oplog", "--machine", place, "--json").json().at("/operations/0/kind").asText())
                    .isEqualTo("POWER_ON");
        }
    }

    @Test
    void screenAndVoiceAndTheirLimits() throws Exception {
        try (SimulatedMachine machine = start(Duration.ZERO)) {
            String place = "127.0.0.1:" + machine.port();
            assertThat(run("machine", "message", "--machine", place, "--text", "Apel").code()).isZero();
            assertThat(machine.screen()).containsExactly("Apel");
            assertThat(run("machine", "message", "--machine", place, "--text", "é").code())
                    .isEqualTo(Exit.WRONG_USE.code());
            assertThat(run("machine", "voice", "--machine", place, "--say", "BELL").code()).isZero();
            assertThat(machine.voices()).containsExactly(10);
            assertThat(run("machine", "voice", "--machine", place, "--say", "SING").code())
                    .isEqualTo(Exit.WRONG_USE.code());
            assertThat(run("machine").code()).isEqualTo(Exit.WRONG_USE.code());
        }
    }

    @Test
    void restartAndPowerOffNeedAReason() throws Exception {
        try (SimulatedMachine machine = start(Duration.ZERO)) {
            String place = "127.0.0.1:" + machine.port();
            assertThat(run("machine", "restart", "--machine", place).code()).isEqualTo(Exit.WRONG_USE.code());
            assertThat(run("machine", "restart", "--machine", place, "--reason", "Diam").code()).isZero();
            assertThat(run("machine", "poweroff", "--machine", place, "--reason", "Pindah").code()).isZero();
            assertThat(machine.isOn()).isFalse();
        }
    }

    @Test
    void aLogIsClearedOnlyByItsNameAndLeavesMinutes() throws Exception {
        try (SimulatedMachine machine = start(Duration.ZERO)) {
            String place = "127.0.0.1:" + machine.port();
            String name = run("machine", "info", "--machine", place, "--json").json().get("machine").asText();
            assertThat(run("machine", "clear", "--machine", place, "--reason", "Penuh", "--confirm", "bukan",
                    "--no-centre").code()).isEqualTo(Exit.NOT_DONE.code());
            assertThat(run("machine", "clear", "--machine", place, "--reason", "Penuh", "--confirm", name).code())
                    .as("no centre, and nobody said so").isEqualTo(Exit.NOT_DONE.code());
            assertThat(machine.punches()).isNotEmpty();
            Path minutes = home.resolve("berita-acara.txt");
            Said cleared = run("machine", "clear", "--machine", place, "--reason", "Penuh", "--confirm", name,
                    "--no-centre", "--minutes", minutes.toString(), "--json");
            assertThat(cleared.code()).as(cleared.out() + cleared.err()).isZero();
            assertThat(cleared.json().at("/proofs/REOPENED").asBoolean()).isTrue();
            assertThat(machine.punches()).isEmpty();
            assertThat(Files.readString(minutes)).contains("BERITA ACARA", "RAWAT-1",
                    cleared.json().get("archive").asText(), "Penuh");
        }
    }
}
