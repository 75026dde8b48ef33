package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sidik.protocol.PunchLayout;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(12);

    private static SimulatorSettings transfers(SimulatorSettings settings, Transfers transfers) {
        return settings.withDialect(settings.dialect().withTransfers(transfers));
    }

    /** Section 5.1, backwards. */
    private static LocalDateTime time(byte[] bytes, int at) {
        long t = RawClient.u16(bytes, at) | (long) RawClient.u16(bytes, at + 2) << 16;
        return LocalDateTime.of((int) (t / 86_400 / 31 / 12) + 2000, (int) (t / 86_400 / 31 % 12) + 1,
                (int) (t / 86_400 % 31) + 1, (int) (t / 3600 % 24), (int) (t / 60 % 60), (int) (t % 60));
    }

    private static String text(byte[] bytes, int at, int width) {
        return new String(bytes, at, width, java.nio.charset.StandardCharsets.ISO_8859_1).split("\0", 2)[0];
    }

    private static String line(String pin, LocalDateTime at, int verify, int state) {
        return pin + " " + at + " " + verify + " " + state;
    }

    private static String record(byte[] set, int at, String layout) {
        return switch (layout) {
            case "BYTES_40", "BYTES_49" -> line(text(set, at + 2, 24), time(set, at + 27), set[at + 26], set[at + 31]);
            case "BYTES_16" -> line("" + (RawClient.u16(set, at) | RawClient.u16(set, at + 2) << 16), time(set, at + 4),
                    set[at + 9], set[at + 8]);
            case "BYTES_8_TIME_AT_4" ->
                line("" + RawClient.u16(set, at), time(set, at + 4), set[at + 2] & 15, set[at + 2] >> 4);
            default -> line("" + RawClient.u16(set, at), time(set, at + 3), set[at + 2], set[at + 7]);
        };
    }

    private static List<String> told(SimulatedMachine machine) {
        return machine.punches().stream().map(each -> line(each.pin(), each.at(), each.verify(), each.state()))
                .toList();
    }

    private static List<String> read(byte[] set, String layout) {
        int size = PunchLayout.valueOf(layout).size();
        assertEquals(set.length - 4, RawClient.u16(set, 0) | RawClient.u16(set, 2) << 16, "the length word");
        List<String> lines = new ArrayList<>();
        for (int at = 4; at < set.length; at += size) lines.add(record(set, at, layout));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"tcp,BYTES_40,65472", "udp,BYTES_40,16384", "tcp,BYTES_49,1000", "udp,BYTES_49,16384",
        "tcp,BYTES_16,65472", "udp,BYTES_16,777", "tcp,BYTES_8_TIME_AT_4,65472", "udp,BYTES_8_TIME_AT_4,16384",
        "tcp,BYTES_8_TIME_AT_3,65472"})
    void theBufferedLogHoldsEveryPunchInEveryLayoutAndInChunksOfAnySize(String transport, String layout, int chunk)
            throws IOException {
        SimulatorSettings settings = SETTINGS
                .withDialect(Dialect.usual().withRecords(Records.of(PunchLayout.valueOf(layout))));
        try (SimulatedMachine machine = SimulatedMachine.start(settings);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            assertEquals(told(machine), read(client.readBuffered(13, 0, chunk), layout));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void oldFirmwareRefusesTheBufferAndStreamsEverything(String transport) throws IOException {
        SimulatorSettings old = transfers(SETTINGS.withRecordSize(16), Transfers.usual().plainOnly().withFrame(0x400));
        try (SimulatedMachine machine = SimulatedMachine.start(old);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            assertEquals(0xFFFF, client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0).code());
            RawClient.Answer announced = client.ask(13);
            assertEquals(1500, announced.code());
            int size = 4 + 16 * machine.punches().size();
            assertEquals(List.of(size, 0x400), List.of(announced.word(0), announced.word(4)));
            RawClient.Stream stream = client.hearStream();
            assertEquals(told(machine), read(stream.data(), "BYTES_16"));
            assertEquals(Math.ceilDiv(size, 0x400), stream.frames());
            assertEquals(2000, stream.closing().code());
            assertEquals(size & 0xFFFF, stream.closing().session(), "the byte count stands where the session should");
            assertEquals(client.lastNumber(), stream.closing().number());
        }
    }

    @ParameterizedTest
    @CsvSource({"0x3F0,1008,65", "0xFFC0,65472,1", "0x10000,65536,1"})
    void aChunkComesInFramesOfTheDialectAndEndsWithTheLastIndex(String word, int payload, int frames)
            throws IOException {
        SimulatorSettings settings = transfers(SETTINGS.withRecords(2000),
                Transfers.usual().withFrame(Integer.decode(word)));
        try (SimulatedMachine machine = SimulatedMachine.start(settings);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            RawClient.Answer promise = client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            assertEquals(13, promise.data().length);
            assertEquals(80_004, RawClient.u16(promise.data(), 1) | RawClient.u16(promise.data(), 3) << 16);
            RawClient.Answer announced = client.ask(1504, 0, 0, 0, 0, 0xC0, 0xFF, 0, 0);
            assertEquals(List.of(65_472, payload), List.of(announced.word(0), announced.word(4)));
            RawClient.Stream stream = client.hearStream();
            assertEquals(65_472, stream.data().length);
            assertEquals(frames, stream.frames());
            assertEquals(frames - 1, stream.closing().session());
            assertEquals(2001, client.ask(1504, 0, 0, 2, 0, 16, 0, 0, 0).code(), "beyond the end");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void framesWrittenInPiecesArriveWhole(int piece) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(transfers(SETTINGS.withRecords(60), Transfers.usual().withTcpPiece(piece)));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertEquals(told(machine), read(client.readBuffered(13, 0, 65_472), "BYTES_40"));
        }
    }

    @Test
    void aSmallDatasetIsAnsweredAtOnce() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withRecords(25));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            RawClient.Answer whole = client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            assertEquals(1501, whole.code());
            assertEquals(client.session(), whole.session());
            assertEquals(told(machine), read(whole.data(), "BYTES_40"));
        }
    }

    @Test
    void chunksCanComeWithoutAnnouncement() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(transfers(SETTINGS.withRecords(100), Transfers.usual().withoutAnnouncement()));
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(1503, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            assertEquals(1501, client.ask(1504, 0, 0, 0, 0, 0xA4, 0x0F, 0, 0).code());
            assertEquals("Ver 6.60 Apr 26 2016\0", client.ask(1100).text(), "no closing packet came in between");
        }
    }

    @ParameterizedTest
    @CsvSource({"40,72,11,24,48", "16,28,8,8,-1"})
    void usersComeInBothLayouts(int recordSize, int userSize, int name, int width, int pin) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withRecordSize(recordSize));
                RawClient client = RawClient.udp(machine.port())) {
            client.connect();
            byte[] set = client.readBuffered(9, 5, 16_384);
            assertEquals(4 + 12 * userSize, set.length);
            for (SimulatedPerson person : machine.people()) {
                int at = 4 + (person.uid() - 1) * userSize;
                assertEquals(person.uid(), RawClient.u16(set, at));
                assertEquals(person.uid() == 1 ? 14 : 0, set[at + 2]);
                assertEquals(person.name(), text(set, at + name, width));
                assertEquals(person.pin(),
                        pin < 0 ? "" + RawClient.u16(set, at + 24) : text(set, at + pin, 24));
            }
            assertArrayEquals(set, plain(client));
        }
    }

    private static byte[] plain(RawClient client) throws IOException {
        assertEquals(1500, client.ask(9, 5).code());
        return client.hearStream().data();
    }

    @ParameterizedTest
    @CsvSource({"7,2", "7,8"})
    void whatTheMachineHasNoneOfIsAnEmptySet(int inner, int function) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertArrayEquals(new byte[4], client.readBuffered(inner, function, 100));
        }
    }

    @Test
    void theLeadingWordIsARunningNumberAndTheMarkStandsWhereTheF19HasIt() throws IOException {
        SimulatorSettings marked = SETTINGS.withRecords(20)
                .withDialect(Dialect.usual().withRecords(Records.ofSize(40).withMark()));
        try (SimulatedMachine machine = SimulatedMachine.start(marked);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            byte[] set = client.readBuffered(13, 0, 65_472);
            for (int nth = 0; nth < 20; nth++) {
                assertEquals(nth + 1, RawClient.u16(set, 4 + 40 * nth));
                assertArrayEquals(new byte[]{0, 0, 0, 0, (byte) 0xFF, 0, 0, 0},
                        Arrays.copyOfRange(set, 4 + 40 * nth + 32, 4 + 40 * nth + 40));
            }
        }
    }
}
