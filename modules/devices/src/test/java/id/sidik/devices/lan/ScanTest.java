package id.sidik.devices.lan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.devices.Refusal;
import id.sidik.devices.Transport;
import id.sidik.devices.lan.Found.What;
import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Port5005;
import id.sidik.protocol.Reply;
import id.sidik.protocol.TcpFraming;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ScanTest {
    private static final List<Ipv4Range> LOOPBACK = List.of(Ipv4Range.parse("127.0.0.0/29").orElseThrow());

    private static Heard scan(int port, ScanPlan.OtherPorts others, Map<String, Integer> keys) {
        ScanPlan plan = new ScanPlan(LOOPBACK, port, 500, Duration.ofMillis(800), others,
                host -> keys.getOrDefault(host, 0));
        Heard heard = new Heard(Integer.MAX_VALUE);
        new Scan(new Machines(Patience.usual()), () -> Neighbours.NONE, plan, heard).run();
        return heard;
    }

    private static SimulatedMachine at(String host, int port, String serial) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(port).withSerial(serial));
    }

    @Test
    void everyMachineOfARangeIsFoundWithItsSerialAndCardOverTheRoadThatItHas() throws IOException {
        try (SimulatedMachine one = at("127.0.0.2", 0, "SATU");
                SimulatedMachine old = SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.3")
                        .withPort(one.port()).withSerial("LAMA").udpOnly())) {
            Heard heard = scan(one.port(), ScanPlan.OtherPorts.usual(), Map.of());

            What.Told first = (What.Told) heard.at("127.0.0.2");
            What.Told second = (What.Told) heard.at("127.0.0.3");
            assertThat(first.identity().serial()).isEqualTo("SATU");
            assertThat(first.transport()).isEqualTo(Transport.TCP);
            assertThat(first.counts().orElseThrow().punches()).isEqualTo(one.punches().size());
            assertThat(second.identity().serial()).isEqualTo("LAMA");
            assertThat(second.transport()).isEqualTo(Transport.UDP);
            assertThat(heard.found.get("127.0.0.2").mac()).isPresent();
            assertThat(heard.done).isEqualTo(6);
            assertLeftInPeace(one);
            assertLeftInPeace(old);
        }
    }

    private static void assertLeftInPeace(SimulatedMachine machine) {
        Awaitility.await().untilAsserted(() -> assertThat(machine.openSessions()).isZero());
        assertThat(machine.commands()).doesNotContain(Command.DISABLEDEVICE);
    }

    @Test
    void aMachineWithAKeyIsGreetedOnceAndSaysSo() throws IOException {
        try (SimulatedMachine locked = SimulatedMachine
                .start(SimulatorSettings.usual().withHost("127.0.0.4").withCommKey(4711))) {
            Heard without = scan(locked.port(), ScanPlan.OtherPorts.usual(), Map.of());
            Heard with = scan(locked.port(), ScanPlan.OtherPorts.usual(), Map.of("127.0.0.4", 4711));

            assertThat(without.at("127.0.0.4")).isEqualTo(new What.Refused(new Refusal.WrongKey(), Transport.TCP));
            assertThat(with.at("127.0.0.4")).isInstanceOf(What.Told.class);
            assertThat(locked.commands().stream().filter(code -> code == Command.AUTH)).hasSize(2);
        }
    }

    @Test
    void whatIsNoMachineIsNamed() {
        byte[] crypto = TcpFraming.wrap(Packet.of(Reply.CRYPTO_CHALLENGE, 1, 0, (byte) 1).encode());
        byte[] date = "HTTP/1.0 200 OK\r\n\r\n<GetDateResponse><Row></Row></GetDateResponse>".getBytes(US_ASCII);
        byte[] foreign = {(byte) 0xAA, 0x55, 1, 1, 0, 0, 0, 0, 0, 0};
        try (Answering vendor = new Answering("127.0.0.2", 0, 16, crypto);
                Answering page = new Answering("127.0.0.3", vendor.port(), 1,
                        "HTTP/1.0 404 Not Found\r\n\r\n".getBytes(US_ASCII));
                Answering web = new Answering("127.0.0.4", 0, 20, date);
                Answering other = new Answering("127.0.0.5", 0, Port5005.hello().length, foreign)) {
            Heard heard = scan(vendor.port(), new ScanPlan.OtherPorts(web.port(), other.port(), true), Map.of());

            assertThat(heard.at("127.0.0.2"))
                    .isEqualTo(new What.Refused(new Refusal.NeedsVendorEncryption(), Transport.TCP));
            assertThat(((What.Refused) heard.at("127.0.0.3")).why()).isInstanceOf(Refusal.NotAMachine.class);
            assertThat(heard.at("127.0.0.4")).isEqualTo(new What.WebService(web.port()));
            assertThat(heard.at("127.0.0.5")).isEqualTo(new What.OtherMake(other.port(), true));
            assertThat(heard.at("127.0.0.6")).isEqualTo(new What.Closed());
            assertThat(other.heard()).isNotEmpty();
            assertThat(page.heard()).isNotEmpty();
        }
    }

    @Test
    void theHelloOfASingleSourceIsNotSaidUnasked() {
        try (Answering other = new Answering("127.0.0.5", 0, 1, new byte[]{0})) {
            Heard heard = scan(Answering.closedPort(), new ScanPlan.OtherPorts(1, other.port(), false), Map.of());

            assertThat(heard.at("127.0.0.5")).isEqualTo(new What.OtherMake(other.port(), false));
            assertThat(other.heard()).isEmpty();
        }
    }

    @Test
    void aStoppedScanEndsSoonAndSaysThatItIsNotWhole() {
        Heard heard = new Heard(3);
        ScanPlan plan = ScanPlan.of(List.of(Ipv4Range.parse("127.1.0.0/22").orElseThrow()), Answering.closedPort(), 50,
                host -> 0);

        boolean whole = new Scan(new Machines(Patience.usual()), () -> Neighbours.NONE, plan, heard).run();

        assertThat(whole).isFalse();
        assertThat(heard.done).isBetween(1, 300);
    }

    @Test
    void thePublicInternetIsNeverLookedThrough() {
        List<Ipv4Range> outside = List.of(Ipv4Range.parse("8.8.8.0/24").orElseThrow());

        assertThatThrownBy(() -> ScanPlan.of(outside, 4370, 100, host -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void probesGoOutNoFasterThanTheRateAllows() {
        Pace pace = new Pace(100);
        long start = System.nanoTime();
        for (int probe = 0; probe < 21; probe++) assertThat(pace.await(() -> false)).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(199));
        assertThat(pace.await(() -> true)).isFalse();
    }
}
