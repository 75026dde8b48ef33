package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People with their fingers in one upload, in bytes put together by hand. */
class FingerSaveTest {
    private static final int PREPARE = 1500;
    private static final int DATA = 1501;
    private static final int SAVE = 110;
    private static final int[] SAVE_ALL = {12, 0, 0, 0, 0, 0, 8, 0};

    private SimulatedMachine machine;
    private RawClient client;

    @BeforeEach
    void begin() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(2));
        client = RawClient.tcp(machine.port());
        client.connect();
    }

    @AfterEach
    void end() throws IOException {
        client.close();
        machine.close();
    }

    private static byte[] template(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        bytes[size - 1] |= 1;
        return bytes;
    }

    private static int[] ints(byte[] bytes) {
        int[] values = new int[bytes.length];
        for (int at = 0; at < values.length; at++) values[at] = bytes[at];
        return values;
    }

    private void upload(byte[] bytes) throws IOException {
        int size = bytes.length;
        assertThat(client.ask(PREPARE, size & 0xFF, size >> 8 & 0xFF, size >> 16, 0).code()).isEqualTo(2000);
        for (int at = 0; at < size; at += 1000)
            assertThat(client.ask(DATA, ints(Arrays.copyOfRange(bytes, at, Math.min(size, at + 1000)))).code())
                    .isEqualTo(2000);
    }

    /** u32 lengths; u8 2 and 72 bytes a person; u8 2, u16 number, u8 0x10 + finger, u32 place; u16 size and template. */
    private static byte[] bulk(int uid, String pin, int finger, byte[] template) {
        byte[] person = new byte[73];
        person[0] = 2;
        person[1] = (byte) uid;
        for (int at = 0; at < pin.length(); at++) person[49 + at] = (byte) pin.charAt(at);
        byte[] size = {(byte) template.length, (byte) (template.length >> 8)};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{73, 0, 0, 0, 8, 0, 0, 0});
        out.writeBytes(new byte[]{(byte) (template.length + 2), (byte) (template.length + 2 >> 8), 0, 0});
        out.writeBytes(person);
        out.writeBytes(new byte[]{2, (byte) uid, 0, (byte) (0x10 + finger), 0, 0, 0, 0});
        out.writeBytes(size);
        out.writeBytes(template);
        return out.toByteArray();
    }

    @Test
    void onePersonWithAFingerIsSavedInOneGo() throws IOException {
        upload(bulk(77, "7700", 3, template(700)));
        assertThat(client.ask(SAVE, SAVE_ALL).code()).isEqualTo(2000);
        assertThat(machine.people()).extracting(SimulatedPerson::pin).contains("7700");
        assertThat(machine.fingers()).singleElement().satisfies(each -> {
            assertThat(each.uid()).isEqualTo(77);
            assertThat(each.finger()).isEqualTo(3);
            assertThat(each.bytes()).isEqualTo(template(700));
        });
    }

    @ParameterizedTest(name = "byte {0} damaged")
    @ValueSource(ints = {0, 4, 8, 12, 85, 88})
    void aDamagedSaveIsRefusedAndNothingOfItIsKept(int at) throws IOException {
        byte[] bytes = bulk(77, "7700", 3, template(700));
        bytes[at] = (byte) 0x63;
        upload(bytes);
        assertThat(client.ask(SAVE, SAVE_ALL).code()).isEqualTo(2001);
        assertThat(machine.people()).hasSize(2);
        assertThat(machine.fingers()).isEmpty();
    }

    @Test
    void aSaveWithoutAnUploadIsRefused() throws IOException {
        assertThat(client.ask(SAVE, SAVE_ALL).code()).isEqualTo(2001);
        upload(bulk(77, "7700", 3, template(700)));
        client.ask(1502);
        assertThat(client.ask(SAVE, SAVE_ALL).code()).as("the buffer was freed").isEqualTo(2001);
        assertThat(machine.people()).hasSize(2);
    }
}
