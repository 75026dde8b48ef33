package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and impossible requests to the desks for datasets, access, settings and the clock: refused, and life goes on. */
class ReadRefusalTest {
    private SimulatedMachine machine;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withRecords(60).withFingers(1));
        client = RawClient.tcp(machine.port());
        client.connect();
    }

    @AfterEach
    void end() throws IOException {
        assertThat(client.ask(64).code()).as("the machine still answers").isEqualTo(2000);
        client.close();
        machine.close();
    }

    private static int[] bytes(String hex) {
        byte[] raw = java.util.HexFormat.of().parseHex(hex);
        int[] values = new int[raw.length];
        for (int at = 0; at < values.length; at++) values[at] = raw[at];
        return values;
    }

    @ParameterizedTest(name = "1503 with {0}")
    @ValueSource(strings = {"", "010d00", "000d000000000000000000", "010d00000000000000000000",
        "01ff7f0000000000000000",
        "0109000600000000000000"})
    void whatCannotBePreparedIsRefused(String argument) throws IOException {
        assertThat(client.ask(1503, bytes(argument)).code()).isEqualTo(2001);
        assertThat(client.ask(1504, 0, 0, 0, 0, 1, 0, 0, 0).code()).as("nothing is held").isEqualTo(2001);
    }

    @ParameterizedTest(name = "bytes {0} of 2404: {1}")
    @CsvSource({"0000000064090000, 1500", "0000000065090000, 2001", "6309000001000000, 1500", "6409000001000000, 2001",
        "0000000000000000, 2001", "ffffffff01000000, 2001", "00000000ffffffff, 2001", "ffffff7fffffff7f, 2001",
        "00000000, 2001", "'', 2001"})
    void aRangeBeyondTheDatasetIsRefused(String range, int code) throws IOException {
        RawClient.Answer held = client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(held.word(1)).isEqualTo(4 + 60 * 40);
        assertThat(client.ask(1504, bytes(range)).code()).isEqualTo(code);
        if (code == 1500) assertThat(client.hearStream().closing().code()).isEqualTo(2000);
    }

    @Test
    void afterFreeingNothingIsHeldAnyMore() throws IOException {
        client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(client.ask(1502).code()).isEqualTo(2000);
        assertThat(client.ask(1504, 0, 0, 0, 0, 4, 0, 0, 0).code()).isEqualTo(2001);
    }

    @ParameterizedTest(name = "one finger by {0}")
    @ValueSource(strings = {"", "01", "01000a", "0100ff", "e70306", "010006ff"})
    void aFingerThatIsNotThereIsRefused(String slot) throws IOException {
        assertThat(client.ask(88, bytes(slot)).code()).isEqualTo(2001);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"28, ''", "28, 05000000", "26, 4d08", "26, 0000000000000000", "26, 6400000000000000", "24, 01000000",
        "30, 0b01000000000100", "30, 01ff000000000100", "30, ''",
        "28, 33000000000017370000173700001737000017370000173700001737000017"})
    void anAccessRecordThatIsNoneIsRefusedAndNotWrittenDown(int command, String data) throws IOException {
        assertThat(client.ask(command, bytes(data)).code()).isEqualTo(2001);
        assertThat(machine.operations()).as("only that it was switched on").hasSize(1);
    }

    @ParameterizedTest(name = "the time {0}")
    @ValueSource(strings = {"", "00", "000000", "ffffffff", "0000000000"})
    void aTimeThatIsNoneIsNotSet(String packed) throws IOException {
        var before = machine.clock();
        assertThat(client.ask(202, bytes(packed)).code()).isEqualTo(2001);
        assertThat(machine.clock()).isBetween(before, before.plusSeconds(5));
        assertThat(client.ask(201).code()).as("the time is still told").isEqualTo(2000);
    }

    @ParameterizedTest(name = "assignment {0}")
    @ValueSource(strings = {"", "=", "VoiceOn", "~SerialNumber=X", "NoSuchKey=1", "=VoiceOn"})
    void anAssignmentThatIsNoneChangesNothing(String text) throws IOException {
        assertThat(client.ask(12, text + "\0").code()).isEqualTo(2001);
        assertThat(client.ask(11, "VoiceOn\0").text()).isEqualTo("VoiceOn=1\0");
        assertThat(client.ask(11, "~SerialNumber\0").text()).isEqualTo("~SerialNumber=SIMULASI0001\0");
    }

    @Test
    void aKeyOfManyKilobytesIsNotKnown() throws IOException {
        assertThat(client.ask(11, "K".repeat(10_000)).code()).isEqualTo(2001);
        assertThat(client.ask(12, "K".repeat(10_000) + "=1").code()).isEqualTo(2001);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"70, 00, 2001", "71, '', 4993", "72, '', 4993", "74, 01000900, 4993", "66, 1000004869, 2001",
        "66, 010000, 2001", "66, 0100000102, 2001", "1017, 32000000, 2001", "1017, ffffffff, 2001"})
    void screenVoiceAndMessagesRefuseWhatTheyDoNotKnow(int command, String data, int code) throws IOException {
        assertThat(client.ask(command, bytes(data)).code()).isEqualTo(code);
        assertThat(machine.screen()).isEmpty();
        assertThat(machine.voices()).isEmpty();
    }
}
