package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.Road;

/** Web servers that are no machine, or bear ill will: every call ends, and with a word. */
class HostileWebTest {
    private static final String OK = "HTTP/1.0 200 OK\r\n\r\n";

    private static Refusal refusal(HostileServer server, Patience patience, Watch watch) {
        Machines machines = new Machines(patience, InstantSource.system(), new MachinePorts(1, List.of()));
        Road road = new Road.WebService("127.0.0.1", server.address().port());
        Download download = assertTimeoutPreemptively(TestPatience.SOON.multipliedBy(2),
                () -> machines.download(road, 0, Optional.empty(), watch));
        assertThat(download).isInstanceOf(Download.Failed.class);
        return ((Download.Failed) download).why();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0 404 Not Found\r\n\r\n", "HTTP/1.1 401 x\r\nContent-Length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH\r\n", OK + "<html>hello</html>", OK + "<!DOCTYPE html><GetDateResponse></GetDateResponse>",
        "HTTP/1.0 200 OK\r\nContent-Length: 999999999\r\n\r\n"})
    void whatIsNoServiceIsNoMachine(String answer) throws IOException {
        try (HostileServer server = new HostileServer((in, out) -> {
            in.read();
            say(out, answer);
            out.close();
        })) {
            assertThat(refusal(server, TestPatience.brief(), Watch.NONE)).isInstanceOf(Refusal.NotAMachine.class);
        }
    }

    @Test
    void whoTakesTheQuestionAndKeepsSilentIsLeft() throws IOException {
        try (HostileServer server = new HostileServer((in, out) -> in.read())) {
            assertThat(refusal(server, TestPatience.brief(), Watch.NONE)).isInstanceOf(Refusal.WrongKey.class);
        }
    }

    @Test
    void whoTricklesWithoutEndIsCutOff() throws IOException {
        try (HostileServer server = new HostileServer((in, out) -> {
            in.read();
            say(out, OK + "<GetDateResponse>");
            while (true) {
                say(out, "<Row>");
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        })) {
            assertThat(refusal(server, TestPatience.brief(), Watch.NONE)).isInstanceOf(Refusal.WrongKey.class);
        }
    }

    @Test
    void whoFloodsIsCutOff() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        try (HostileServer server = new HostileServer((in, out) -> {
            in.read();
            say(out, OK);
            while (true) out.write(noise);
        })) {
            assertThat(refusal(server, TestPatience.brief(), Watch.NONE)).isInstanceOf(Refusal.NotAMachine.class);
        }
    }

    @Test
    void aStopIsHeardWhileTheServiceKeepsSilent() throws IOException {
        try (HostileServer server = new HostileServer((in, out) -> in.read())) {
            assertThat(refusal(server, TestPatience.ample(), TestPatience.stoppingAfter(java.time.Duration.ofMillis(
                    200)))).isEqualTo(new Refusal.Stopped());
        }
    }
}
