package id.sidik.devices.push;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receiver under use and under abuse, spoken to byte by byte. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class PushServerTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-02T01:02:03Z"));
    private static final PushLimits TIGHT = new PushLimits(6, 4, 2048, 5000, Duration.ofMillis(700),
            Duration.ofMillis(700), Duration.ofMillis(700));

    private final List<PushCall> calls = new CopyOnWriteArrayList<>();
    private PushServer server;

    @BeforeEach
    void start() throws IOException {
        server = PushServer.start(HERE, 0, call -> {
            calls.add(call);
            return new PushReply(200, ("OK: " + call.body().length).getBytes(UTF_8));
        }, TIGHT, NOW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** All that the server says until it closes the line. */
    private String say(String request) throws IOException {
        try (Socket socket = new Socket(HERE, server.port())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @Test
    void aReportIsHandedOnAndAnsweredWithARightDateInPlainNames() throws IOException {
        String answer = say("POST /iclock/cdata?SN=UJI%2D1&table=ATTLOG HTTP/1.0\r\nContent-Length: 5\r\n\r\n7\tabc");
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\nDate: Mon, 02 Nov 2026 01:02:03 GMT\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n").endsWith("\r\n\r\nOK: 5");
        PushCall call = calls.getFirst();
        assertThat(call.path()).isEqualTo("/iclock/cdata");
        assertThat(call.query()).containsEntry("SN", "UJI-1").containsEntry("table", "ATTLOG");
        assertThat(new String(call.body(), UTF_8)).isEqualTo("7\tabc");
        assertThat(call.from().isLoopbackAddress()).isTrue();
    }

    @Test
    void severalRequestsOfOneConnectionAreServedInTheirOrder() throws IOException {
        String one = "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nab";
        String answer = say(one + one + "GET /b HTTP/1.1\nConnection: close\n\n");
        assertThat(answer.split("HTTP/1.1 200 OK")).hasSize(4);
        assertThat(calls).extracting(PushCall::path).containsExactly("/a", "/a", "/b");
    }

    @Test
    void anotherMakersClientIsServedToo() throws IOException {
        HttpURLConnection client = (HttpURLConnection) URI.create("http://127.0.0.1:" + server.port() + "/x?SN=A")
                .toURL().openConnection();
        client.setDoOutput(true);
        client.setChunkedStreamingMode(100);
        client.getOutputStream().write(new byte[3000]);
        assertThat(client.getResponseCode()).isEqualTo(200);
        assertThat(new String(client.getInputStream().readAllBytes(), UTF_8)).isEqualTo("OK: 3000");
        client.disconnect();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a body too large         | 413 | POST / HTTP/1.1~Content-Length: 5001~~
            an endless length        | 413 | POST / HTTP/1.1~Content-Length: 999999999999999999~~
            a length beyond numbers  | 400 | POST / HTTP/1.1~Content-Length: 9999999999999999999999~~
            a negative length        | 400 | POST / HTTP/1.1~Content-Length: -1~~
            a length in words        | 400 | POST / HTTP/1.1~Content-Length: lima~~
            two lengths              | 400 | POST / HTTP/1.1~Content-Length: 1~Content-Length: 2~~ab
            a length and chunks      | 400 | POST / HTTP/1.1~Content-Length: 1~Transfer-Encoding: chunked~~0~~
            a negative chunk         | 400 | POST / HTTP/1.1~Transfer-Encoding: chunked~~-5~~
            a chunk too large        | 413 | POST / HTTP/1.1~Transfer-Encoding: chunked~~FFFFFFF~
            another coding           | 501 | POST / HTTP/1.1~Transfer-Encoding: gzip~~
            no request line          | 400 | HELO~~
            another protocol         | 400 | GET / HTTP/2.0~~
            no path                  | 400 | GET http://a/ HTTP/1.1~~
            a broken escape          | 400 | GET /%zz HTTP/1.1~~
            a header without a name  | 400 | GET / HTTP/1.1~: x~~
            """)
    void aRequestThatIsNoneIsRefusedAndNeverHandedOn(String what, int status, String request) throws IOException {
        assertThat(say(request.replace("~", "\r\n"))).startsWith("HTTP/1.1 " + status + " ");
        assertThat(calls).isEmpty();
    }

    @Test
    void aHeadWithoutEndIsCutOff() throws IOException {
        assertThat(say("GET / HTTP/1.1\r\nX: " + "a".repeat(3000))).startsWith("HTTP/1.1 431 ");
        assertThat(say("GET / HTTP/1.1\r\n" + "A:1\r\n".repeat(300) + "\r\n")).startsWith("HTTP/1.1 431 ");
        assertThat(calls).isEmpty();
    }

    @Test
    void whoSendsAByteNowAndThenIsNotWaitedForAndDisturbsNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            Socket socket = new Socket(HERE, server.port());
            socket.getOutputStream().write("POST / HTTP/1.1\r\nContent-Le".getBytes(ISO_8859_1));
            slow.add(socket);
        }
        assertThat(say("GET /b HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200");
        Awaitility.await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(100)).until(() -> {
            for (Socket socket : slow) drip(socket);
            return server.connections() == 0;
        });
        for (Socket socket : slow) socket.close();
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException cutOff) {
            // the server has had enough, as it should
        }
    }

    @Test
    void oneAddressCannotTakeAllTheRoom() throws IOException {
        List<Socket> many = new ArrayList<>();
        for (int each = 0; each < 12; each++) many.add(new Socket(HERE, server.port()));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.connections() <= 4);
        for (Socket socket : many) socket.close();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.connections() == 0);
        assertThat(say("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aBodyThatIsCutOffIsNotHandedOn() throws IOException {
        try (Socket socket = new Socket(HERE, server.port())) {
            socket.getOutputStream().write("POST / HTTP/1.1\r\nContent-Length: 50\r\n\r\nhalf".getBytes(ISO_8859_1));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1)).startsWith("HTTP/1.1 400 ");
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void closingEndsEveryConversationAndFreesThePort() throws IOException {
        Socket open = new Socket(HERE, server.port());
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.connections() == 1);
        int port = server.port();
        server.close();
        assertThat(open.getInputStream().read()).isEqualTo(-1);
        open.close();
        assertThatThrownBy(() -> new Socket(HERE, port).close()).isInstanceOf(IOException.class);
        PushServer.start(HERE, port, call -> PushReply.of(200), TIGHT, NOW).close();
    }

    @Test
    void aMachineIsWokenByItsWord() throws IOException {
        try (DatagramSocket machine = new DatagramSocket(0, HERE)) {
            machine.setSoTimeout(5000);
            WakeUp.send(HERE, machine.getLocalPort());
            DatagramPacket heard = new DatagramPacket(new byte[32], 32);
            machine.receive(heard);
            assertThat(new String(heard.getData(), 0, heard.getLength(), UTF_8)).isEqualTo("R-CMD");
        }
    }
}
