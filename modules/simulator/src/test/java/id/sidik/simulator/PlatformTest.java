package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each board as a client meets it: its roads, sizes, flows and what it says of itself. */
class PlatformTest {
    private static SimulatorSettings small(Platform platform) {
        return SimulatorSettings.usual().withPeople(3).withRecords(30).withFingers(1).on(platform);
    }

    private static RawClient client(Platform platform, SimulatedMachine machine) throws IOException {
        RawClient client = RawClient.over(platform.udpOnly() ? "udp" : "tcp", machine.port());
        assertThat(client.connect().code()).isEqualTo(2000);
        return client;
    }

    @ParameterizedTest(name = "{0}: log {1}, users {2}, fingers of version {3}, {4}")
    @CsvSource({"ZEM510, 8, 28, 9, Ver 5.20 Mar 10 2010", "ZEM560, 8, 28, 9, Ver 5.20 Mar 10 2010",
        "ZEM600, 16, 28, 9, Ver 5.20 Mar 10 2010", "ZMM100, 40, 72, 10, Ver 6.60 Apr 26 2016",
        "ZMM200, 40, 72, 10, Ver 6.60 Apr 26 2016", "ZMM220, 40, 72, 10, Ver 6.60 Apr 26 2016"})
    void aBoardHasItsSizesAndSaysWhatItIs(Platform platform, int log, int user, int version, String firmware)
            throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(small(platform));
                RawClient client = client(platform, machine)) {
            assertThat(client.ask(1100).text()).isEqualTo(firmware + "\0");
            assertThat(client.ask(11, "~Platform\0").text()).startsWith("~Platform=" + platform.name());
            assertThat(client.ask(11, "~ZKFPVersion\0").text()).isEqualTo("~ZKFPVersion=" + version + "\0");
            assertThat(plain(client, 13)).as("the log").hasSize(4 + 30 * log);
            assertThat(plain(client, 9, 5)).as("the users").hasSize(4 + 3 * user);
            assertThat(client.ask(69).data()).as("the width of a PIN").containsExactly(user == 72 ? 9 : 5);
        }
    }

    private static byte[] plain(RawClient client, int command, int... data) throws IOException {
        client.tell(command, data);
        assertThat(client.hear().code()).isEqualTo(1500);
        return client.hearStream().data();
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void boardsWithoutTcpRefuseTheConnection(Platform platform) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(small(platform))) {
            if (platform.udpOnly())
                assertThatThrownBy(() -> RawClient.tcp(machine.port())).isInstanceOf(ConnectException.class);
            else
                RawClient.tcp(machine.port()).close();
        }
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void oldBoardsKnowNoBufferAndNoBulkSave(Platform platform) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(small(platform));
                RawClient client = client(platform, machine)) {
            int prepared = client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0).code();
            int saved = client.ask(110, 12, 0, 0, 0, 0, 0, 8, 0).code();
            assertThat(prepared).isEqualTo(platform.udpOnly() ? 0xFFFF : 2000);
            assertThat(saved).as("nothing was uploaded").isEqualTo(platform.udpOnly() ? 0xFFFF : 2001);
        }
    }

    @ParameterizedTest(name = "{0} with {1} people: {2}")
    @CsvSource({"ZMM200, 1001, 65535", "ZMM220, 1001, 2000"})
    void theGTwoRefusesTheBufferAboveAThousandPeople(Platform platform, int people, int code) throws IOException {
        SimulatorSettings crowd = SimulatorSettings.usual().withPeople(people).withRecords(10).on(platform);
        try (SimulatedMachine machine = SimulatedMachine.start(crowd); RawClient client = client(platform, machine)) {
            assertThat(client.ask(1503, 1, 9, 0, 5, 0, 0, 0, 0, 0, 0, 0).code()).isEqualTo(code);
        }
    }

    @Test
    void theFingersOfABoardHaveTheHeadOfTheirVersion() throws IOException {
        try (SimulatedMachine old = SimulatedMachine.start(small(Platform.ZEM560));
                SimulatedMachine colour = SimulatedMachine.start(small(Platform.ZMM220));
                SimulatedMachine again = SimulatedMachine.start(small(Platform.ZMM220))) {
            assertThat(old.fingers()).hasSize(3).allMatch(finger -> finger.size() <= 602);
            assertThat(colour.fingers()).hasSize(3).allMatch(finger -> finger.bytes()[0] == 0x4D
                    && new String(finger.bytes(), 2, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("SS21"));
            assertThat(again.fingers()).as("the same machine has the same fingers").isEqualTo(colour.fingers());
        }
    }
}
