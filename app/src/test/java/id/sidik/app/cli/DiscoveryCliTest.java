package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** scan, diagnose and pull --all, as a technician types them; everything stays inside 127.0.0.0/8. */
class DiscoveryCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

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

    private static SimulatedMachine start(String host, String serial, int key) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withSerial(serial).withCommKey(key)
                .withPeople(5), NOVEMBER);
    }

    @Test
    void aScanNamesWhoItFindsAndItsJsonSaysItAll() throws Exception {
        try (SimulatedMachine machine = start("127.0.0.2", "PINDAI-1", 0)) {
            String port = String.valueOf(machine.port());
            JsonNode found = run("scan", "--range", "127.0.0.0/29", "--port", port, "--rate", "500", "--json").json();
            assertThat(found.at("/found/0/serial").asText()).isEqualTo("PINDAI-1");
            assertThat(found.at("/found/0/state").asText()).isEqualTo("NEW");
            assertThat(found.get("whole").asBoolean()).isTrue();

            run("pull", "--machine", "127.0.0.2:" + port);
            Said again = run("scan", "--range", "127.0.0.2", "--port", port);
            assertThat(again.code()).isZero();
            assertThat(again.out()).contains("127.0.0.2:" + port, "Dikenal", "PINDAI-1", "1 ditemukan");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"scan --rate 0", "scan --port 70000", "pull --all --machine 127.0.0.1", "diagnose"})
    void wrongUseEndsWithTwo(String words) {
        assertThat(run(words.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void thePublicInternetIsRefusedByName() {
        Said said = run("scan", "--range", "8.8.8.0/24");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("NET-220", "8.8.8.0/24");
    }

    @Test
    void diagnoseEndsWithAnOutcomeForEveryKindOfCause() throws Exception {
        int port;
        try (SimulatedMachine machine = start("127.0.0.1", "SEBAB-1", 77)) {
            port = machine.port();
            Said healthy = run("diagnose", "--machine", "127.0.0.1:" + port, "--comm-key", "77");
            assertThat(healthy.code()).as(healthy.out()).isZero();
            assertThat(healthy.out()).contains("1 ✓ Jaringan laptop", "Tidak ada yang salah");
            Said key = run("diagnose", "--machine", "127.0.0.1:" + port, "--json");
            assertThat(key.code()).isEqualTo(5);
            assertThat(key.json().get("outcome").asText()).isEqualTo("KEY_REFUSED");
            assertThat(key.json().get("cause").asInt()).isEqualTo(9);
        }
        Said off = run("diagnose", "--machine", "127.0.0.1:" + port, "--all", "--json");
        assertThat(off.code()).isEqualTo(4);
        assertThat(off.json().get("steps")).hasSize(13);
        assertThat(off.json().at("/steps/6/verdict").asText()).isEqualTo("RED");
        assertThat(off.json().at("/steps/6/advice").asText()).isNotBlank();
    }

    @Test
    void allMachinesArePulledAndTheOneThatIsOffIsNamed() throws Exception {
        try (SimulatedMachine one = start("127.0.0.1", "SEMUA-1", 0)) {
            try (SimulatedMachine two = start("127.0.0.1", "SEMUA-2", 5)) {
                run("pull", "--machine", "127.0.0.1:" + one.port());
                run("pull", "--machine", "127.0.0.1:" + two.port(), "--comm-key", "5");
                Said whole = run("pull", "--all", "--json");
                assertThat(whole.code()).as(whole.out() + whole.err()).isZero();
                assertThat(whole.json().get("machines")).hasSize(2);
            }
            Said partly = run("pull", "--all", "--json");
            assertThat(partly.code()).isEqualTo(1);
            assertThat(partly.json().get("code").asText()).isEqualTo("NET-223");
            assertThat(partly.json().get("machines").findValuesAsText("state"))
                    .containsExactlyInAnyOrder("UNREACHABLE", "LOOK");
        }
    }

    @Test
    void aMachineOfTheListIsPulledByNameWithItsOwnKey() throws Exception {
        try (SimulatedMachine machine = start("127.0.0.1", "NAMA-1", 99)) {
            run("pull", "--machine", "127.0.0.1:" + machine.port(), "--comm-key", "99");

            assertThat(run("pull", "--machine", "NAMA-1").code()).isZero();
        }
    }
}
