package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C on commands that run until they are stopped, as real processes that hear a real signal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are sent by a shell")
class CtrlCTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    private Process start(String... words) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "--enable-native-access=ALL-UNNAMED", "-cp", classes, "id.sidik.app.Main", "--home",
                folder.resolve("home").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private static int interrupt(Process process) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor()).isZero();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("no hang").isTrue();
        return process.exitValue();
    }

    private static JsonNode last(String out) throws IOException {
        return new ObjectMapper().readTree(out.lines().reduce((one, other) -> other).orElseThrow());
    }

    @Test
    void aWatchFreesItsMachineTellsItsLedgerAndEndsWithItsOwnCode() throws Exception {
        try (SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(4))) {
            Process watch = start("watch", "--machine", "127.0.0.1:" + machine.port(), "--json");
            try {
                Awaitility.await().atMost(PATIENCE).until(() -> said().contains("LISTENING"));
                int code = interrupt(watch);
                JsonNode ledger = last(said());
                assertThat(ledger.path("job").asText()).isEqualTo("live");
                assertThat(ledger.path("exit").asText()).isEqualTo("DONE");
                assertThat(code).isEqualTo(Exit.DONE.code());
                assertThat(machine.openSessions()).isZero();
            } finally {
                watch.destroyForcibly();
            }
        }
    }

    @Test
    void theReceiverOfReportsEndsWithItsOwnCode() throws Exception {
        Process push = start("push", "--listen", "127.0.0.1:0", "--json");
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> said().contains("LISTENING"));
            assertThat(interrupt(push)).isEqualTo(Exit.DONE.code());
        } finally {
            push.destroyForcibly();
        }
    }
}
