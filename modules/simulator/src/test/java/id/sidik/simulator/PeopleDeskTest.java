package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationRecord;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing and deleting people, in bytes put together by hand. */
class PeopleDeskTest {
    private static final int WRITE = 8;
    private static final int DELETE = 18;

    private SimulatedMachine machine;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        begin(SimulatorSettings.usual().withPeople(3).withFingers(2));
    }

    private void begin(SimulatorSettings settings) throws IOException {
        machine = SimulatedMachine.start(settings);
        client = RawClient.tcp(machine.port());
        client.connect();
    }

    private void beginAnew(SimulatorSettings settings) throws IOException {
        end();
        begin(settings);
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

    private List<String> pins() {
        return machine.people().stream().map(SimulatedPerson::pin).toList();
    }

    @Test
    void aNewPersonIsKeptToTheLastByteAndStandsInTheUserTable() throws IOException {
        int[] record = user(700, 14, "Contoh Baru", "0077");
        record[71] = 0x5A;
        assertThat(client.ask(WRITE, record).code()).isEqualTo(2000);
        byte[] table = client.readBuffered(9, 5, 4096);
        assertThat(table).hasSize(4 + 4 * 72);
        String written = HexFormat.of().formatHex(bytes(record));
        assertThat(HexFormat.of().formatHex(table)).endsWith(written);
        assertThat(client.ask(50).word(16)).as("people told by the counts").isEqualTo(4);
        assertThat(client.ask(50).word(48)).as("administrators").isGreaterThanOrEqualTo(1);
        assertThat(machine.operations()).extracting(OperationRecord::kind).extracting(java.util.Optional::get)
                .contains(OperationKind.USER_ENROLLED);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < bytes.length; at++) bytes[at] = (byte) values[at];
        return bytes;
    }

    @Test
    void aPersonWrittenAgainIsChangedAndNotDoubled() throws IOException {
        SimulatedPerson first = machine.people().getFirst();
        assertThat(client.ask(WRITE, user(first.uid(), 0, "Contoh Ganti", first.pin())).code()).isEqualTo(2000);
        assertThat(machine.people()).hasSize(3).anySatisfy(each -> {
            assertThat(each.uid()).isEqualTo(first.uid());
            assertThat(each.name()).isEqualTo("Contoh Ganti");
        });
        assertThat(machine.fingers()).as("the fingers stay").hasSize(6);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({"0, 555, nobody has the number 0", "9, '', a person without PIN",
        "9, FIRST, a PIN that somebody else has"})
    void whoCannotBeKeptIsRefusedAndNobodyIsChanged(int uid, String pin, String what) throws IOException {
        List<String> before = pins();
        String taken = pin.equals("FIRST") ? before.getFirst() : pin;
        assertThat(client.ask(WRITE, user(uid, 0, "Contoh", taken)).code()).as(what).isEqualTo(4995);
        assertThat(pins()).isEqualTo(before);
        assertThat(machine.operations()).as("what was refused is not written down").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27, 28, 71, 73, 144})
    void aRecordOfAnotherSizeIsRefused(int size) throws IOException {
        int[] record = new int[size];
        if (size > 0) record[0] = 9;
        assertThat(client.ask(WRITE, record).code()).isEqualTo(4997);
        assertThat(machine.people()).hasSize(3);
    }

    @Test
    void anOldMachineTakesTheShortRecordOnly() throws IOException {
        beginAnew(SimulatorSettings.usual().withPeople(2).withRecordSize(8));
        int[] record = new int[28];
        record[0] = 40;
        put(record, 8, "Contoh");
        record[24] = 0x39;
        record[25] = 0x30;
        assertThat(client.ask(WRITE, record).code()).isEqualTo(2000);
        assertThat(pins()).contains("12345");
        assertThat(client.ask(WRITE, user(41, 0, "Contoh", "41")).code()).isEqualTo(4997);
    }

    @Test
    void aFullMachineTakesNobodyNewButStillChangesWhoIsThere() throws IOException {
        beginAnew(SimulatorSettings.usual().withPeople(3).withRegister(new RegisterPlan(3, 10, 0)));
        SimulatedPerson last = machine.people().getLast();
        assertThat(client.ask(WRITE, user(50, 0, "Contoh", "5050")).code()).isEqualTo(4990);
        assertThat(client.ask(WRITE, user(last.uid(), 0, "Contoh Lain", last.pin())).code()).isEqualTo(2000);
        assertThat(client.ask(50).word(72)).as("room for people").isZero();
        assertThat(client.ask(DELETE, last.uid(), 0).code()).isEqualTo(2000);
        assertThat(client.ask(WRITE, user(50, 0, "Contoh", "5050")).code()).isEqualTo(2000);
    }

    @Test
    void whoIsDeletedTakesTheFingersAlongAndThePunchesStay() throws IOException {
        SimulatedPerson first = machine.people().getFirst();
        int punches = machine.punches().size();
        assertThat(client.ask(DELETE, first.uid(), 0).code()).isEqualTo(2000);
        assertThat(pins()).doesNotContain(first.pin()).hasSize(2);
        assertThat(machine.fingers()).hasSize(4).noneMatch(finger -> finger.uid() == first.uid());
        assertThat(machine.punches()).hasSize(punches);
        assertThat(client.ask(DELETE, first.uid(), 0).code()).as("a second time").isEqualTo(2001);
        assertThat(client.ask(DELETE, first.uid()).code()).as("half a number").isEqualTo(4996);
    }
}
