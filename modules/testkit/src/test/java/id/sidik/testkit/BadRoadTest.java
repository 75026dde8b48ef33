package id.sidik.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BadRoadTest {
    private EchoServer echo;

    @BeforeEach
    void open() throws IOException {
        echo = new EchoServer();
    }

    @AfterEach
    void close() throws IOException {
        echo.close();
    }

    @Test
    void aGoodRoadBringsEveryByteThereAndBack() throws IOException {
        byte[] sent = bytes(3_000_000);

        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good()); Socket caller = caller(road)) {
            assertThat(exchange(caller, sent)).isEqualTo(sent);
        }
    }

    @Test
    void aDelayIsAddedInBothDirections() throws IOException {
        Duration each = Duration.ofMillis(40);

        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good().withDelay(each)); Socket caller = caller(road)) {
            long begin = System.nanoTime();
            caller.getOutputStream().write(1);
            assertThat(caller.getInputStream().read()).isEqualTo(1);
            assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(2 * each.toNanos());
        }
    }

    @Test
    void aThrottledRoadIsNoFasterThanItsRate() throws IOException {
        byte[] sent = bytes(16_000);

        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good().throttled(64_000));
                Socket caller = caller(road)) {
            long begin = System.nanoTime();
            assertThat(exchange(caller, sent)).isEqualTo(sent);
            assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(Duration.ofMillis(250).toNanos());
        }
    }

    @ParameterizedTest(name = "cut after {0} bytes")
    @ValueSource(ints = {0, 1, 999, 20_000})
    void aCutRoadCarriesNoByteMoreAndBothEndsAreTold(int most) throws IOException {
        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good().cutAfter(most)); Socket caller = caller(road)) {
            Thread.ofVirtual().start(() -> writeAll(caller, bytes(100_000)));
            assertThat(readUntilItEnds(caller)).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void aSilentRoadKeepsTheLineAndTellsNobody() throws IOException {
        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good().silentAfter(10)); Socket caller = caller(road)) {
            assertThat(exchangeFive(caller)).isEqualTo(bytes(5));
            caller.getOutputStream().write(bytes(5));
            caller.setSoTimeout(50);
            assertThatThrownBy(() -> caller.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aRefusedConversationEndsAtOnceAndTheNextOneMayPass() throws IOException {
        try (BadRoad road = BadRoad.to(echo.port(),
                number -> number == 0 ? RoadManner.good().refusing() : RoadManner.good())) {
            try (Socket first = caller(road)) {
                assertThat(readUntilItEnds(first)).isEmpty();
            }
            try (Socket second = caller(road)) {
                assertThat(exchangeFive(second)).isEqualTo(bytes(5));
            }
            assertThat(road.opened()).isEqualTo(2);
        }
    }

    @Test
    void whatIsOpenCanBeCutAtAnyTime() throws IOException {
        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good()); Socket caller = caller(road)) {
            assertThat(exchangeFive(caller)).isEqualTo(bytes(5));
            road.cut();
            assertThat(readUntilItEnds(caller)).isEmpty();
        }
    }

    @Test
    void aNewMannerHoldsForTheNextConversation() throws IOException {
        try (BadRoad road = BadRoad.to(echo.port(), RoadManner.good()); Socket before = caller(road)) {
            assertThat(exchangeFive(before)).isEqualTo(bytes(5));
            road.becomes(RoadManner.good().refusing());
            assertThat(exchangeFive(before)).isEqualTo(bytes(5));
            try (Socket after = caller(road)) {
                assertThat(readUntilItEnds(after)).isEmpty();
            }
        }
    }

    @Test
    void aRoadToNowhereEndsEveryConversation() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        try (BadRoad road = BadRoad.to(nobody, RoadManner.good()); Socket caller = caller(road)) {
            assertThat(readUntilItEnds(caller)).isEmpty();
        }
    }

    @Test
    void theSameSeedDrawsTheSameManners() {
        var drawn = IntStream.range(0, 1000).mapToObj(number -> RoadManner.drawn(7, number)).toList();

        assertThat(drawn).isEqualTo(IntStream.range(0, 1000).mapToObj(number -> RoadManner.drawn(7, number)).toList());
        assertThat(drawn).anyMatch(RoadManner::refused).anyMatch(each -> each.cutAfter() > 0)
                .anyMatch(RoadManner.good()::equals);
        assertThat(drawn).isNotEqualTo(IntStream.range(0, 1000).mapToObj(number -> RoadManner.drawn(8, number))
                .toList());
    }

    private static Socket caller(BadRoad road) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), road.port());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] exchangeFive(Socket caller) throws IOException {
        caller.getOutputStream().write(bytes(5));
        return caller.getInputStream().readNBytes(5);
    }

    /** Sends everything and closes that direction; what comes back until the other side ends. */
    private static byte[] exchange(Socket caller, byte[] sent) throws IOException {
        Thread.ofVirtual().start(() -> writeAll(caller, sent));
        return caller.getInputStream().readAllBytes();
    }

    private static void writeAll(Socket caller, byte[] sent) {
        try {
            caller.getOutputStream().write(sent);
            caller.shutdownOutput();
        } catch (IOException cut) {
            // what arrived is the reader's claim
        }
    }

    private static byte[] readUntilItEnds(Socket caller) {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        try {
            InputStream in = caller.getInputStream();
            for (int each = in.read(); each >= 0; each = in.read()) got.write(each);
        } catch (IOException reset) {
            // an end too
        }
        return got.toByteArray();
    }
}
