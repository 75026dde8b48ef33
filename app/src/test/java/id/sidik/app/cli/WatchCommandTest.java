package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.Bustle;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
        all.addAll(List.of(words));
        return Cli.run(all.toArray(String[]::new), (home, language) -> 99, new PrintWriter(out), new PrintWriter(err),
                NOVEMBER);
    }

    private static SimulatedMachine machine() throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(6), NOVEMBER);
    }

    @Test
    void eachEventIsOneJsonLineAndTheLedgerTheLast() throws IOException {
        try (SimulatedMachine machine = machine(); Bustle _ = Bustle.at(machine, Duration.ofMillis(150))) {
            int code = run("watch", "--machine", "127.0.0.1:" + machine.port(), "--seconds", "3", "--json");
            List<JsonNode> lines = lines();
            assertThat(code).isZero();
            assertThat(lines.getLast().path("job").asText()).isEqualTo("live");
            assertThat(lines.getLast().path("exit").asText()).isEqualTo("DONE");
            long punches = lines.stream().filter(line -> line.path("type").asText().equals("punched")).count();
            assertThat(punches).isPositive().isEqualTo(lines.getLast().path("figures").path("heard").asLong());
            assertThat(lines).filteredOn(line -> line.path("type").asText().equals("punched"))
                    .allSatisfy(line -> assertThat(line.path("pin").asText()).isNotEmpty());
            assertThat(machine.openSessions()).isZero();
        }
    }

    private List<JsonNode> lines() {
        ObjectMapper json = new ObjectMapper();
        return Stream.of(out.toString().split("\n")).map(line -> {
            try {
                return json.readTree(line);
            } catch (IOException none) {
                throw new AssertionError("no JSON: " + line, none);
            }
        }).toList();
    }

    @Test
    void aPersonReadsSentences() throws IOException {
        try (SimulatedMachine machine = machine(); Bustle _ = Bustle.at(machine, Duration.ofMillis(150))) {
            assertThat(run("watch", "--machine", "127.0.0.1:" + machine.port(), "--seconds", "2", "--pulse", "1"))
                    .isZero();
            assertThat(out.toString()).contains("Sidik jari").contains("Memantau langsung");
            assertThat(err.toString()).contains("Mendengarkan");
        }
    }

    @Test
    void aMachineThatIsNotThereEndsWithFourAndNoHang() throws IOException {
        int port;
        try (SimulatedMachine machine = machine()) {
            port = machine.port();
        }
        assertThat(run("watch", "--machine", "127.0.0.1:" + port, "--json")).isEqualTo(Exit.UNREACHABLE.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds 0", "--pulse 0", "--pulse 301", "--seconds x"})
    void numbersThatMakeNoSenseAreWrongUse(String words) {
        List<String> all = new ArrayList<>(List.of("watch", "--machine", "Lantai 1"));
        all.addAll(List.of(words.split(" ")));
        assertThat(run(all.toArray(String[]::new))).isEqualTo(Exit.WRONG_USE.code());
    }
}
