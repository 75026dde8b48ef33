package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiver without a window. */
class PushCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);
    private static final Pattern PORT = Pattern.compile("\"port\":\\s?(\\d+)");

    @TempDir
    Path home;
    private final StringWriter out = new StringWriter();

    private int run(String... words) {
        String[] arguments = new String[words.length + 2];
        arguments[0] = "--home";
        arguments[1] = home.toString();
        System.arraycopy(words, 0, arguments, 2, words.length);
        return Cli.run(arguments, (place, language) -> 9, new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true), NOVEMBER);
    }

    @Test
    void whatARegisteredMachineTellsIsTakenInLineByLineAndAStrangerIsNamed() throws Exception {
        CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> run("push", "--listen", "127.0.0.1:0",
                "--register", "UJI-1", "--seconds", "8", "--json"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> PORT.matcher(out.toString()).find());
        Matcher port = PORT.matcher(out.toString());
        assertThat(port.find()).isTrue();
        URI url = URI.create("http://127.0.0.1:" + port.group(1) + "/");
        SimulatorSettings plan = SimulatorSettings.usual().withPeople(3).withRecords(20);
        try (PushingMachine known = PushingMachine.speaking(2, url, plan.withSerial("UJI-1"));
                PushingMachine stranger = PushingMachine.speaking(1, url, plan.withSerial("ASING"))) {
            known.start(Duration.ofMillis(50));
            stranger.start(Duration.ofMillis(50));
            Awaitility.await().atMost(Duration.ofSeconds(7)).until(() -> out.toString().contains("KNOCKED")
                    && out.toString().contains("REPORTED"));
        }
        assertThat(ended.get()).isZero();
        assertThat(out.toString()).contains("\"serial\":\"ASING\"").contains("\"machine\":\"UJI-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"push", "push --listen 8081", "push --listen 127.0.0.1:99999",
        "push --listen 127.0.0.1:0 --register a\u00e9", "push --listen 127.0.0.1:0 --seconds 0",
        "simulate --push ftp://127.0.0.1/", "simulate --push http://127.0.0.1/ --push-dialect 4", "simulate"})
    void wrongUseEndsWithTwo(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
    }

    @Test
    void anAddressThatIsNotTheLaptopsEndsWithOneSentence() {
        assertThat(run("push", "--listen", "192.0.2.1:0")).isEqualTo(1);
    }
}
