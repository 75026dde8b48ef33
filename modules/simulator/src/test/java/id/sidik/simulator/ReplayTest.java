package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sidik.protocol.PunchLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    /** PIN 0042 on 2026-10-01 07:00:05 by fingerprint, state 255. */
    private static final String FIRST = "0700" + "30303432" + "00".repeat(20) + "01" + time("2026-10-01T07:00:05")
            + "ff"
            + "00".repeat(8);
    private static final String SECOND = "0800" + "39" + "00".repeat(23) + "0f" + time("2026-10-01T16:01:00") + "00"
            + "00".repeat(8);
    private static final String SIXTEEN = "2a000000" + time("2026-10-01T07:00:05") + "0001" + "0000" + "00000000";

    private static String time(String text) {
        java.time.LocalDateTime at = java.time.LocalDateTime.parse(text);
        int packed = (((at.getYear() - 2000) * 12 + at.getMonthValue() - 1) * 31 + at.getDayOfMonth() - 1) * 86_400
                + at.toLocalTime().toSecondOfDay();
        return HexFormat.of().toHexDigits(Integer.reverseBytes(packed));
    }

    private static String entry(String id, String status, String layer, String hex) {
        return "{\"id\":\"%s\",\"status\":\"%s\",\"layer\":\"%s\",\"hex\":\"%s\"}".formatted(id, status, layer, hex);
    }

    private static final byte[] FILE = ("[" + String.join(",", entry("a", "ok", "record40", FIRST),
            entry("b", "ok", "payload", "68150000"), entry("c", "ok", "record16", SIXTEEN),
            entry("d", "truncated", "udp", "dd05"), entry("e", "ok", "record40", SECOND),
            entry("f", "ok", "record40", "00ff")) + "]").getBytes(UTF_8);

    @Test
    void theMostFrequentSizeIsServedAndTheRestIsAccountedFor() throws UnusableLogException {
        ReplayedLog log = Replay.read(FILE);
        assertEquals(PunchLayout.BYTES_40, log.layout());
        assertEquals(2, log.records());
        assertEquals(List.of("0042 2026-10-01T07:00:05 1 255", "9 2026-10-01T16:01 15 0"), log.punches().stream()
                .map(punch -> punch.pin() + " " + punch.at() + " " + punch.verify() + " " + punch.state()).toList());
        assertEquals(List.of(new LeftOut("b", LeftOut.Why.NOT_A_RECORD), new LeftOut("d", LeftOut.Why.STATUS_NOT_OK),
                new LeftOut("f", LeftOut.Why.UNREADABLE), new LeftOut("c", LeftOut.Why.OTHER_SIZE)), log.leftOut());
    }

    @Test
    void anotherSizeCanBeChosen() throws UnusableLogException {
        ReplayedLog log = Replay.read(FILE, OptionalInt.of(16));
        assertEquals(PunchLayout.BYTES_16, log.layout());
        assertEquals(List.of("42"), log.punches().stream().map(SimulatedPunch::pin).toList());
    }

    @Test
    void aRawDatasetIsRecognisedByItsLengthWord() throws UnusableLogException {
        ReplayedLog log = Replay.read(HexFormat.of().parseHex("50000000" + FIRST + SECOND));
        assertEquals(PunchLayout.BYTES_40, log.layout());
        assertEquals(List.of("0042", "9"), log.punches().stream().map(SimulatedPunch::pin).toList());
        assertEquals(List.of(), log.leftOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[{", "[{\"status\":\"ok\",\"layer\":\"record40\",\"hex\":\"zz\"}]",
        "1\\t2026-10-01 07:00:05\\t1\\t0"})
    void whatIsNoLogIsRefused(String text) {
        assertThrows(UnusableLogException.class, () -> Replay.read(text.getBytes(UTF_8)));
    }

    @Test
    void theMachineServesTheCapturedBytesThemselves() throws IOException, UnusableLogException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(SimulatorSettings.usual().withReplay(Replay.read(FILE)));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertArrayEquals(HexFormat.of().parseHex("50000000" + FIRST + SECOND), client.readBuffered(13, 0, 1000));
            assertEquals(List.of("0042", "9"), machine.people().stream().map(SimulatedPerson::pin).toList());
            assertEquals(List.of(2, 2), List.of(client.ask(50).word(16), client.ask(50).word(32)));
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "16,3", "8,3"})
    void theSharedCapturesAreServedByteForByte(int size, int records) throws IOException, UnusableLogException {
        Path file = Path.of(System.getProperty("sidik.vectors", "no folder of vectors is named"))
                .resolve("attendance-records.json");
        if (!Files.exists(file)) System.err.println("SKIPPED: no captured vectors beside the project");
        Assumptions.assumeTrue(Files.exists(file), "no captured vectors beside the project");
        ReplayedLog log = Replay.read(Files.readAllBytes(file), OptionalInt.of(size));
        assertEquals(records, log.records());
        assertEquals(20 - records, log.leftOut().size());
        assertEquals(records, log.punches().size());
        try (SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().withReplay(log));
                RawClient client = RawClient.udp(machine.port())) {
            client.connect();
            byte[] served = client.readBuffered(13, 0, 100);
            assertArrayEquals(log.bytes(), Arrays.copyOfRange(served, 4, served.length));
        }
    }

    @Test
    void theMajorityDecidesWhateverItsSize() throws IOException, UnusableLogException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.writeBytes("[".getBytes(UTF_8));
        for (int nth = 0; nth < 3; nth++)
            many.writeBytes((entry("x" + nth, "ok", "record16", SIXTEEN) + ",").getBytes(UTF_8));
        many.writeBytes((entry("y", "ok", "record40", FIRST) + "]").getBytes(UTF_8));
        assertEquals(PunchLayout.BYTES_16, Replay.read(many.toByteArray()).layout());
        assertTrue(Replay.read(many.toByteArray()).toString().contains("3 records of 16 bytes"));
    }
}
