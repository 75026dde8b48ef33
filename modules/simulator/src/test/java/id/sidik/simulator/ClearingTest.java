package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clearing what the machine knows, dismissing administrators, and how a person proves who it is. */
class ClearingTest {
    private static final int WRITE = 8;
    private static final int CLEAR = 14;
    private static final int DELETE = 18;

    private SimulatedMachine machine;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withFingers(2));
        client = RawClient.tcp(machine.port());
        client.connect();
    }

    @AfterEach
    void end() throws IOException {
        client.close();
        machine.close();
    }

    /** 72 bytes: number, privilege, name at 11, PIN at 48. */
    private static int[] user(int uid, int privilege, String name, String pin) {
        int[] record = new int[72];
        record[0] = uid & 0xFF;
        record[1] = uid >> 8;
        record[2] = privilege;
        put(record, 11, name);
        record[39] = 1;
        put(record, 48, pin);
        return record;
    }

    private static void put(int[] record, int at, String text) {
        for (int each = 0; each < text.length(); each++) record[at + each] = text.charAt(each);
    }

    @ParameterizedTest(name = "clearing {0}: {1} punches gone, {2} people, {3} fingers")
    @CsvSource({"1, true, 3, 6", "2, false, 3, 0", "3, false, 3, 6", "5, false, 0, 0", "0, true, 0, 0"})
    void clearingTakesWhatItsKindSays(int kind, boolean punchesGone, int people, int fingers) throws IOException {
        assertThat(machine.punches()).isNotEmpty();
        assertThat(client.ask(CLEAR, kind).code()).isEqualTo(2000);
        assertThat(machine.punches().isEmpty()).isEqualTo(punchesGone);
        assertThat(machine.people()).hasSize(people);
        assertThat(machine.fingers()).hasSize(fingers);
    }

    @Test
    void clearingWithoutAKindTakesEverythingAndAnUnknownKindNothing() throws IOException {
        assertThat(client.ask(CLEAR, 9).code()).isEqualTo(4996);
        assertThat(machine.people()).hasSize(3);
        assertThat(client.ask(CLEAR).code()).isEqualTo(2000);
        assertThat(machine.people()).isEmpty();
        assertThat(machine.fingers()).isEmpty();
        assertThat(machine.punches()).isEmpty();
    }

    @Test
    void administratorsAreDismissedAndWhoIsDisabledStaysSo() throws IOException {
        client.ask(WRITE, user(60, 14, "Contoh Kepala", "60"));
        client.ask(WRITE, user(61, 15, "Contoh Beku", "61"));
        assertThat(client.ask(20).code()).isEqualTo(2000);
        assertThat(client.ask(50).word(48)).as("administrators").isZero();
        assertThat(machine.people()).allMatch(each -> each.privilege() <= 1)
                .anyMatch(each -> each.uid() == 61 && each.privilege() == 1);
    }

    @Test
    void aVerifyStyleIsKeptPerPerson() throws IOException {
        int uid = machine.people().getFirst().uid();
        assertThat(client.ask(80, uid, 0).hex()).as("as the group at first")
                .isEqualTo("%02x00".formatted(uid) + "00".repeat(22));
        assertThat(client.ask(79, uid, 0, 0x84).code()).isEqualTo(2000);
        assertThat(client.ask(80, uid, 0).hex()).startsWith("%02x0084".formatted(uid));
        assertThat(client.ask(79, uid, 0, 0x8F).code()).as("no such mode").isEqualTo(2001);
        assertThat(client.ask(79, 0xE7, 3, 0x84).code()).as("nobody").isEqualTo(2001);
        assertThat(client.ask(80, 0xE7, 3).code()).isEqualTo(2001);
        assertThat(client.ask(80, uid).code()).as("half a number").isEqualTo(2001);
        client.ask(DELETE, uid, 0);
        assertThat(client.ask(80, uid, 0).code()).isEqualTo(2001);
    }
}
