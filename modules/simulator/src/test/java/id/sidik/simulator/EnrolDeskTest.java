package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sidik.protocol.EnrolForm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sensor as a client meets it, in bytes put together by hand. */
class EnrolDeskTest {
    private static final int[] ALL = {0xFF, 0xFF, 0, 0};

    private static SimulatedMachine machine(Sensor sensor) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withPeople(3)
                .withDialect(Dialect.usual().withSensor(sensor)));
    }

    private static RawClient listening(SimulatedMachine machine) throws IOException {
        RawClient client = RawClient.tcp(machine.port());
        client.connect();
        assertEquals(2000, client.ask(500, ALL).code());
        return client;
    }

    /** 24 bytes of PIN text, finger, flag. */
    private static int[] wish(String pin, int finger, int flag) {
        int[] data = new int[26];
        for (int at = 0; at < pin.length(); at++) data[at] = pin.charAt(at);
        data[24] = finger;
        data[25] = flag;
        return data;
    }

    /** Codes and data of the next events, each as "code:hex". */
    private static List<String> events(RawClient client, int count) throws IOException {
        List<String> heard = new ArrayList<>();
        while (heard.size() < count) {
            RawClient.Answer event = client.hear();
            assertEquals(List.of(500, 0), List.of(event.code(), event.number()));
            heard.add(Integer.toHexString(event.session()) + ":" + event.hex());
        }
        return heard;
    }

    @Test
    void threeGoodTouchesMakeAFingerOfThatPerson() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual()); RawClient client = listening(machine)) {
            assertEquals(2000, client.ask(61, wish("100002", 6, 1)).code());
            assertTrue(machine.enrolling());
            for (int nth = 0; nth < 3; nth++) {
                assertTrue(machine.pressFinger(Touch.GOOD));
                assertEquals(List.of("2:", "100:64"), events(client, 2));
            }
            String end = events(client, 1).getFirst();
            assertTrue(end.matches("8:0000....31303030303200000006"), end);
            assertFalse(machine.enrolling());
            assertFalse(machine.pressFinger(Touch.GOOD), "nobody is asked for a finger any more");
        }
    }

    @Test
    void aBadSampleCountsForNothing() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual()); RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            for (Touch touch : List.of(Touch.GOOD, Touch.BAD, Touch.GOOD)) machine.pressFinger(touch);
            assertEquals(List.of("2:", "100:64", "2:", "100:00", "2:", "100:64"), events(client, 6));
            assertTrue(machine.enrolling(), "one good sample is missing");
        }
    }

    @Test
    void aKnownFingerAndAnIdleSensorEndWithTheirResults() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual().withPatience(Duration.ofMillis(200)));
                RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            machine.pressFinger(Touch.KNOWN);
            assertEquals(List.of("2:", "100:64", "8:0500"), events(client, 3));
            assertEquals(2000, client.ask(61, wish("100002", 6, 1)).code());
            assertEquals(List.of("8:0600"), events(client, 1));
        }
    }

    @Test
    void aChattyFirmwarePingsAndTellsTheEndTwice() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual().chattering()); RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            for (int nth = 0; nth < 3; nth++) machine.pressFinger(Touch.GOOD);
            List<String> all = events(client, 11);
            assertEquals(3, all.stream().filter("8:01"::equals).count());
            assertEquals(all.get(9), all.get(10));
        }
    }

    @Test
    void cancellingMakesTheSensorFreeAgain() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual()); RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            assertEquals(1, client.ask(64).session(), "enrolling");
            assertEquals(2000, client.ask(62).code());
            assertEquals(2, client.ask(64).session(), "identifying");
            assertFalse(machine.enrolling());
        }
    }

    @ParameterizedTest(name = "{0} bytes to firmware of {1}: {2}")
    @CsvSource({"26, TEXT_26, 2000", "5, NUMBER_5, 2000", "4, WORDS_4, 2000", "26, NUMBER_5, 2001", "5, TEXT_26, 2001",
        "4, TEXT_26, 2001"})
    void onlyTheFormOfTheFirmwareIsUnderstood(int size, EnrolForm form, int code) throws IOException {
        int[] wish = switch (size) {
            case 26 -> wish("100002", 6, 1);
            case 5 -> new int[]{0xA2, 0x86, 0x01, 0, 6}; // 100002
            default -> new int[]{2, 0, 6, 0};
        };
        try (SimulatedMachine machine = machine(Sensor.usual().knowing(form)); RawClient client = listening(machine)) {
            assertEquals(code, client.ask(61, wish).code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "100004"})
    void nobodyIsEnrolledWhomTheMachineDoesNotKnow(String pin) throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual()); RawClient client = listening(machine)) {
            assertEquals(2001, client.ask(61, wish(pin, 6, 1)).code());
        }
    }

    @Test
    void firmwareThatCannotEnrolRefusesTheCommand() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual().knowing()); RawClient client = listening(machine)) {
            assertEquals(0xFFFF, client.ask(61, wish("100002", 6, 1)).code());
        }
    }

    @Test
    void someFirmwareTakesFingersOnlyAfterStartVerify() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual().afterStartVerify());
                RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            assertFalse(machine.pressFinger(Touch.GOOD));
            assertEquals(2000, client.ask(60).code());
            assertTrue(machine.pressFinger(Touch.GOOD));
        }
    }

    @Test
    void aMachineThatPressesItselfFinishesAlone() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual().pressingItself(Duration.ofMillis(50)));
                RawClient client = listening(machine)) {
            client.ask(61, wish("100002", 6, 1));
            Awaitility.await().until(() -> !machine.enrolling());
            assertEquals("8", events(client, 7).getLast().split(":")[0]);
        }
    }

    @Test
    void otherEventsReachWhoAskedForThem() throws IOException {
        try (SimulatedMachine machine = machine(Sensor.usual()); RawClient client = listening(machine)) {
            machine.sendEvent(0x200, (byte) 55, (byte) 0, (byte) 0, (byte) 0);
            assertEquals(List.of("200:37000000"), events(client, 1));
            assertEquals(2000, client.ask(500, 1, 0, 0, 0).code());
            machine.sendEvent(0x200, (byte) 55, (byte) 0, (byte) 0, (byte) 0);
            machine.addPunch(SimulatedPunch.added("100002", machine.clock()));
            assertEquals("1", events(client, 1).getFirst().split(":")[0], "only what was asked for");
            assertEquals(Arrays.asList(2000), List.of(client.ask(500, 0, 0, 0, 0).code()));
        }
    }
}
