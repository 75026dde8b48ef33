package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and fingers in bytes put together by hand from sections 4, 8 and 9. */
class PeopleWireTest {
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(3).withRecords(10)
            .withFingers(1);

    private static int[] ints(byte[] bytes) {
        int[] all = new int[bytes.length];
        for (int at = 0; at < all.length; at++) all[at] = bytes[at] & 0xFF;
        return all;
    }

    private static byte[] user(int uid, String pin, String name, int privilege) {
        byte[] record = new byte[72];
        RawClient.put16(record, 0, uid);
        record[2] = (byte) privilege;
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, record, 11, name.length());
        record[39] = 1;
        System.arraycopy(pin.getBytes(StandardCharsets.US_ASCII), 0, record, 48, pin.length());
        return record;
    }

    /** Noise behind the head of version 10. */
    private static byte[] template(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0x6B);
        byte[] head = {0x4D, 0x11, 'S', 'S', '2', '1', 0, 0, (byte) (size >> 8), (byte) size};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static void upload(RawClient client, byte[] bytes) throws IOException {
        assertThat(client.ask(1500, bytes.length & 0xFF, bytes.length >> 8, 0, 0).code()).isEqualTo(2000);
        for (int at = 0; at < bytes.length; at += 1024)
            assertThat(client.ask(1501, ints(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 1024)))).code())
                    .isEqualTo(2000);
    }

    /** 87: u16 uid, u8 finger, u8 flag, u16 size. */
    private static int write(RawClient client, int uid, int finger, byte[] bytes) throws IOException {
        upload(client, bytes);
        client.ask(119);
        int code = client.ask(87, uid, 0, finger, 1, bytes.length & 0xFF, bytes.length >> 8).code();
        client.ask(1502);
        return code;
    }

    private static byte[] finger(RawClient client, int uid, int finger) throws IOException {
        RawClient.Answer first = client.ask(88, uid, 0, finger);
        if (first.code() == 1501) return first.data();
        return first.code() == 1500 ? client.hearStream().data() : new byte[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aWrittenUserIsReadAsItWasWritten(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            byte[] record = user(50, "00815", "Contoh Tulis", 14);
            record[9] = 0x7C; // leftovers that no client explains
            assertThat(client.ask(8, ints(record)).code()).isEqualTo(2000);
            byte[] all = client.readBuffered(9, 5, 0xFFC0);
            assertThat(Arrays.copyOfRange(all, all.length - 72, all.length)).isEqualTo(record);
            assertThat(client.ask(50).word(16)).isEqualTo(4);
            assertThat(client.ask(50).word(48)).as("administrators").isEqualTo(2);
            assertThat(client.ask(18, 50, 0).code()).isEqualTo(2000);
            assertThat(client.ask(18, 50, 0).code()).as("it is gone").isEqualTo(2001);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aFingerIsWrittenOutOfTheBufferAndToldWithItsFlagBehindIt(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            byte[] bytes = template(1200);
            assertThat(write(client, 2, 6, bytes)).isEqualTo(2000);
            byte[] told = finger(client, 2, 6);
            assertThat(Arrays.copyOf(told, 1200)).isEqualTo(bytes);
            assertThat(told).hasSize(1201).endsWith(1);
            assertThat(client.ask(50).word(24)).as("fingers").isEqualTo(4);
            byte[] bulk = client.readBuffered(7, 2, 0xFFC0);
            assertThat(RawClient.u16(bulk, bulk.length - 1206)).as("entry size").isEqualTo(1206);
            assertThat(client.ask(19, 2, 0, 6).code()).isEqualTo(2000);
            assertThat(finger(client, 2, 6)).isEmpty();
        }
    }

    @Test
    void aSlotThatIsTakenAndAPersonWhoIsUnknownAreRefused() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat(write(client, 1, 0, template(1100))).as("taken").isNotEqualTo(2000);
            assertThat(write(client, 99, 0, template(1100))).as("unknown").isNotEqualTo(2000);
            byte[] pin = Arrays.copyOf(machine.people().getFirst().pin().getBytes(StandardCharsets.US_ASCII), 25);
            assertThat(client.ask(134, ints(pin)).code()).isEqualTo(2000);
            assertThat(write(client, 1, 0, template(1100))).as("emptied").isEqualTo(2000);
        }
    }

    @Test
    void peopleAndFingersComeInOneUpload() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            byte[] template = template(1300);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(new byte[]{73, 0, 0, 0, 8, 0, 0, 0, 0x16, 0x05, 0, 0, 2}); // 1302 bytes of fingers
            out.writeBytes(user(60, "8001", "Contoh Unggah", 0));
            out.writeBytes(new byte[]{2, 60, 0, 0x13, 0, 0, 0, 0, 0x14, 0x05});
            out.writeBytes(template);
            upload(client, out.toByteArray());
            assertThat(client.ask(110, 12, 0, 0, 0, 0, 0, 8, 0).code()).isEqualTo(2000);
            assertThat(Arrays.copyOf(finger(client, 60, 3), 1300)).isEqualTo(template);
            assertThat(machine.people()).extracting(SimulatedPerson::pin).contains("8001");
        }
    }

    @ParameterizedTest(name = "clearing kind {0} leaves {1} punches, {2} fingers, {3} people")
    @CsvSource({"1,0,3,3", "2,10,0,3", "3,10,3,3", "5,10,0,0", "0,0,0,0"})
    void clearingTakesWhatItsKindSaysAndWithoutKindEverything(int kind, int punches, int fingers, int people)
            throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat((kind == 0 ? client.ask(14) : client.ask(14, kind)).code()).isEqualTo(2000);
            assertThat(machine.punches()).hasSize(punches);
            assertThat(machine.fingers()).hasSize(fingers);
            assertThat(machine.people()).hasSize(people);
        }
    }

    @Test
    void aFullMachineSaysSo() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withRegister(new RegisterPlan(4, 3, 1)));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat(client.ask(8, ints(user(50, "1", "Contoh", 0))).code()).isEqualTo(2000);
            assertThat(client.ask(8, ints(user(51, "2", "Contoh", 0))).code()).isEqualTo(4990);
            assertThat(client.ask(8, ints(user(50, "1", "Lain", 0))).code()).as("a change needs no room")
                    .isEqualTo(2000);
            assertThat(write(client, 50, 1, template(1000))).isEqualTo(4990);
            assertThat(client.ask(50).word(68)).as("free fingers").isZero();
            assertThat(client.ask(50).word(72)).as("free users").isZero();
        }
    }

    @Test
    void administratorsBecomeUsersAndStayDisabledWhoWereSo() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(8, ints(user(50, "1", "Contoh", 15)));
            assertThat(client.ask(20).code()).isEqualTo(2000);
            assertThat(machine.records()).extracting(each -> each.user().privilege()).containsOnly(0, 1);
        }
    }
}
