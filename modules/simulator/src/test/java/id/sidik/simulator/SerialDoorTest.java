package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The serial port of the simulated machine, spoken to with packets that were put together by hand. */
class SerialDoorTest {
    private static final int CONNECT = 1000;
    private static final int OPTION = 11;
    private static final byte[] NOTHING = {};

    private SimulatedMachine machine;

    @BeforeEach
    void onlyWhereTheSystemHasPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    @AfterEach
    void end() {
        if (machine != null) machine.close();
    }

    /** The other end of the cable. */
    private static final class Cable implements AutoCloseable {
        private final FileOutputStream out;
        private final FileInputStream in;

        Cable(SerialDoor door, int baud) throws IOException, InterruptedException {
            speed(door.device(), baud);
            out = new FileOutputStream(door.device());
            in = new FileInputStream(door.device());
        }

        private static void speed(String device, int baud) throws IOException, InterruptedException {
            Process stty = new ProcessBuilder("stty", "-F", device, Integer.toString(baud), "raw", "-echo")
                    .inheritIO().start();
            Assumptions.assumeTrue(stty.waitFor(10, TimeUnit.SECONDS) && stty.exitValue() == 0, "no stty here");
        }

        void say(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        /** Empty when nothing comes. */
        byte[] hear(int least) {
            try {
                Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> in.available() >= least);
                return in.readNBytes(in.available());
            } catch (org.awaitility.core.ConditionTimeoutException silence) {
                return NOTHING;
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
        }

        /** Whether nothing comes for a while. */
        boolean silent() {
            try {
                Awaitility.await().during(Duration.ofMillis(300)).atMost(Duration.ofMillis(900))
                        .until(() -> in.available() == 0);
                return true;
            } catch (org.awaitility.core.ConditionTimeoutException sound) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
            in.close();
        }
    }

    private SerialDoor begin(SerialPlan plan) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(2).withRecords(5));
        return machine.openSerial(plan);
    }

    private static byte[] option(int session, String name) {
        return RawClient.packet(OPTION, session, 1, (name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aBarePacketIsAnsweredByABarePacket() throws Exception {
        try (SerialDoor door = begin(SerialPlan.usual()); Cable cable = new Cable(door, 115_200)) {
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            byte[] answer = cable.hear(8);
            assertThat(RawClient.u16(answer, 0)).isEqualTo(2000);
            cable.say(option(RawClient.u16(answer, 4), "~SerialNumber"));
            assertThat(new String(cable.hear(20), StandardCharsets.ISO_8859_1))
                    .contains("~SerialNumber=" + machine.serial());
            assertThat(machine.openSessions()).isEqualTo(1);
        }
    }

    @Test
    void aPacketInPiecesIsOnePacketAndTwoBehindASilenceAreTwo() throws Exception {
        try (SerialDoor door = begin(SerialPlan.usual()); Cable cable = new Cable(door, 115_200)) {
            byte[] hello = RawClient.packet(CONNECT, 0, 0, NOTHING);
            cable.say(Arrays.copyOf(hello, 3));
            cable.say(Arrays.copyOfRange(hello, 3, 8));
            int session = RawClient.u16(cable.hear(8), 4);
            cable.say(option(session, "~Platform"));
            assertThat(new String(cable.hear(15), StandardCharsets.ISO_8859_1)).contains("~Platform=");
            assertThat(machine.commands()).containsExactly(CONNECT, OPTION);
        }
    }

    @Test
    void anotherSpeedIsNotUnderstood() throws Exception {
        try (SerialDoor door = begin(SerialPlan.usual().withBaud(9600));
                Cable cable = new Cable(door, 19_200)) {
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            assertThat(cable.silent()).isTrue();
            assertThat(machine.commands()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.0\r\n\r\n", "\0\0\0\0\0\0\0\0\0", "AT+CGMI\r"})
    void noiseIsPassedOverAndTheNextPacketAnswered(String noise) throws Exception {
        try (SerialDoor door = begin(SerialPlan.usual()); Cable cable = new Cable(door, 115_200)) {
            cable.say(noise.getBytes(StandardCharsets.US_ASCII));
            assertThat(cable.silent()).isTrue();
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            assertThat(RawClient.u16(cable.hear(8), 0)).isEqualTo(2000);
        }
    }

    @Test
    void aMachineThatIsAwayIsSilentAndSpeaksAgainAfterwards() throws Exception {
        try (SerialDoor door = begin(SerialPlan.usual()); Cable cable = new Cable(door, 115_200)) {
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            cable.hear(8);
            machine.restart(Duration.ofSeconds(30));
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            assertThat(cable.silent()).isTrue();
            machine.switchOn();
            cable.say(RawClient.packet(CONNECT, 0, 0, NOTHING));
            assertThat(RawClient.u16(cable.hear(8), 0)).isEqualTo(2000);
        }
    }

    @Test
    void aClosedDoorHasNoDeviceAnyMore() throws Exception {
        Path device;
        try (SerialDoor door = begin(SerialPlan.usual())) {
            device = Path.of(door.device());
            assertThat(device).exists();
        }
        Awaitility.await().until(() -> !Files.exists(device));
    }
}
