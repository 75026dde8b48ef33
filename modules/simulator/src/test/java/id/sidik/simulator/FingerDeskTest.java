package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingers written, read and deleted, in bytes put together by hand. */
class FingerDeskTest {
    private static final int PREPARE = 1500;
    private static final int DATA = 1501;
    private static final int WRITE = 87;
    private static final int READ = 88;
    private static final int[] SAVE_ALL = {12, 0, 0, 0, 0, 0, 8, 0};

    private SimulatedMachine machine;
    private RawClient client;

    private void begin(UnaryOperator<FingerHabits> habits, int fingers) throws IOException {
        Dialect dialect = Dialect.usual();
        begin(SimulatorSettings.usual().withPeople(2).withFingers(fingers)
                .withDialect(dialect.withFingers(habits.apply(dialect.fingers()))));
    }

    private void begin(SimulatorSettings settings) throws IOException {
        machine = SimulatedMachine.start(settings);
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

    private int write(int uid, int finger, byte[] bytes) throws IOException {
        upload(bytes);
        return client.ask(WRITE, uid, 0, finger, 1, bytes.length & 0xFF, bytes.length >> 8).code();
    }

    @ParameterizedTest(name = "padded {0}")
    @ValueSource(booleans = {false, true})
    void aFingerThatWasWrittenIsReadBackByteForByte(boolean padded) throws IOException {
        begin(habits -> padded ? habits.padding() : habits, 0);
        byte[] bytes = template(1200);
        assertThat(write(1, 6, bytes)).isEqualTo(2000);
        client.tell(READ, 1, 0, 6);
        assertThat(client.hear().code()).isEqualTo(1500);
        byte[] read = client.hearStream().data();
        assertThat(read).hasSize(bytes.length + (padded ? 7 : 1)).startsWith(bytes).endsWith(1);
        assertThat(machine.fingers()).singleElement().satisfies(each -> assertThat(each.bytes()).isEqualTo(bytes));
    }

    @Test
    void aTakenPlaceIsRefusedUntilItIsEmpty() throws IOException {
        begin(habits -> habits, 0);
        assertThat(write(1, 6, template(900))).isEqualTo(2000);
        assertThat(write(1, 6, template(901))).isEqualTo(4995);
        assertThat(machine.fingers().getFirst().size()).as("the first one stays").isEqualTo(900);
        assertThat(client.ask(19, 1, 0, 6).code()).isEqualTo(2000);
        assertThat(write(1, 6, template(901))).isEqualTo(2000);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource({"1, 10, 500, a finger that no hand has, 4996", "9, 6, 500, nobody, 4995",
        "1, 6, 499, another size than was sent, 4996", "1, 255, 500, a negative finger, 4996"})
    void whatCannotBeAFingerIsRefused(int uid, int finger, int told, String what, int code) throws IOException {
        begin(habits -> habits, 0);
        upload(template(500));
        assertThat(client.ask(WRITE, uid, 0, finger, 1, told & 0xFF, told >> 8).code()).as(what).isEqualTo(code);
        assertThat(machine.fingers()).isEmpty();
    }

    @Test
    void halfAnUploadIsNoUpload() throws IOException {
        begin(habits -> habits, 0);
        client.ask(PREPARE, 0xF4, 1, 0, 0);
        client.ask(DATA, ints(template(200)));
        assertThat(client.ask(WRITE, 1, 0, 6, 1, 0xF4, 1).code()).isEqualTo(4996);
        assertThat(client.ask(WRITE, 1, 0, 6).code()).as("half an announcement").isEqualTo(4997);
        assertThat(client.ask(DATA, ints(template(301))).code()).as("more than was announced").isEqualTo(2001);
        assertThat(client.ask(DATA, ints(template(300))).code()).isEqualTo(2000);
        assertThat(client.ask(WRITE, 1, 0, 6, 1, 0xF4, 1).code()).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0, 0, 0, 1", "255, 255, 255, 127", "255, 255, 255, 255"})
    void anUploadOfNothingOrOfGigabytesIsRefusedBeforeItBegins(int a, int b, int c, int d) throws IOException {
        begin(habits -> habits, 0);
        boolean sixteenMegabytes = d == 1;
        assertThat(client.ask(PREPARE, a, b, c, d).code()).isEqualTo(sixteenMegabytes ? 2000 : 4996);
        assertThat(client.ask(PREPARE, 1, 0).code()).isEqualTo(4996);
    }

    @Test
    void aFullMachineTakesNoFingerMore() throws IOException {
        begin(SimulatorSettings.usual().withPeople(2).withRegister(new RegisterPlan(10, 2, 1)));
        assertThat(write(1, 9, template(800))).isEqualTo(4990);
        assertThat(client.ask(50).word(24)).as("fingers").isEqualTo(2);
        assertThat(client.ask(50).word(68)).as("room for fingers").isZero();
    }

    @ParameterizedTest(name = "firmware without {0} says so")
    @CsvSource({"110, save", "87, single write", "88, single read", "134, by PIN"})
    void firmwareWithoutAWayRefusesIt(int command, String way) throws IOException {
        begin(habits -> switch (way) {
            case "save" -> habits.withoutBulkSave();
            case "single write" -> habits.withoutSingleWrite();
            case "single read" -> habits.withoutSingleRead();
            default -> habits.withoutByPin();
        }, 1);
        int[] argument = command == READ ? new int[]{1, 0, machine.fingers().getFirst().finger()} : SAVE_ALL;
        assertThat(client.ask(command, argument).code()).isEqualTo(command == READ ? 2001 : 0xFFFF);
        assertThat(machine.fingers()).hasSize(2);
    }

    @Test
    void careLessFirmwareKeepsOtherBytesThanItWasGiven() throws IOException {
        begin(FingerHabits::keepingOtherBytes, 0);
        byte[] bytes = template(600);
        assertThat(write(1, 6, bytes)).isEqualTo(2000);
        assertThat(machine.fingers().getFirst().bytes()).isNotEqualTo(bytes).hasSize(600);
    }

    @Test
    void aFingerIsDeletedByPinAndOnlyThatOne() throws IOException {
        begin(habits -> habits, 2);
        SimulatedPerson first = machine.people().getFirst();
        int finger = machine.fingers().getFirst().finger();
        int[] argument = new int[25];
        for (int at = 0; at < first.pin().length(); at++) argument[at] = first.pin().charAt(at);
        argument[24] = finger;
        assertThat(client.ask(134, argument).code()).isEqualTo(2000);
        assertThat(machine.fingers()).hasSize(3)
                .noneMatch(each -> each.uid() == first.uid() && each.finger() == finger);
        assertThat(client.ask(134, argument).code()).as("already gone").isEqualTo(2001);
        argument[24] = 10;
        assertThat(client.ask(134, argument).code()).as("no such finger").isEqualTo(4996);
        assertThat(client.ask(134, Arrays.copyOf(argument, 24)).code()).isEqualTo(4996);
        assertThat(client.ask(19, 1, 0).code()).as("half a finger").isEqualTo(4996);
    }
}
