package id.sidik.protocol.trace;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
    private static final byte[] NAME = "Contoh Pegawai Satu".getBytes(US_ASCII);
    private static final String NAME_HEX = "436f6e746f68";

    private final List<String> file = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final TraceWriter writer = new TraceWriter(file::add, clock::incrementAndGet, 1 << 20);
    private final TraceWriter.Line line = writer.open("TCP 127.0.0.1:4370");

    private void ask(int code, byte... data) {
        line.sent(Packet.of(code, 7, 1, data).encode());
    }

    private void answer(int code, byte... data) {
        line.heard(Packet.of(code, 7, 1, data).encode());
    }

    private List<TraceLine> read() {
        return TraceReading.of(file.stream()).lines();
    }

    private TraceLine last() {
        return read().getLast();
    }

    @Test
    void aConversationIsReadAgainWithNamesSizesAndTimes() {
        ask(Command.CONNECT);
        answer(Reply.ACK_OK);
        ask(Command.OPTIONS_RRQ, OptionText.request("~SerialNumber"));
        answer(Reply.ACK_OK, OptionText.assignment("~SerialNumber", "UJI-001"));
        line.closed();

        assertThat(read()).extracting(TraceLine::direction, TraceLine::name, TraceLine::note).containsExactly(
                tuple("*", "open", "TCP 127.0.0.1:4370"),
                tuple(">", "CONNECT", ""),
                tuple("<", "ACK_OK", ""),
                tuple(">", "OPTIONS_RRQ", "~SerialNumber"),
                tuple("<", "ACK_OK", "~SerialNumber=UJI-001"),
                tuple("*", "close", ""));
        assertThat(read()).isSortedAccordingTo(Comparator.comparing(TraceLine::millis));
        assertThat(read()).allMatch(TraceLine::checksum);
        assertThat(file.getFirst()).contains("sidik-trace");
    }

    @ParameterizedTest(name = "question {0} hides its data: {1}")
    @CsvSource({"1102, true", "8, true", "10, true", "1501, true", "70, true", "61, true", "66, true", "1011, true",
        "9999, true", "201, false", "1503, false", "18, false", "28, false"})
    void whatMayBeSecretOrPersonalIsNotWrittenDown(int command, boolean hidden) {
        ask(command, NAME);

        assertThat(last().hidden()).isEqualTo(hidden ? NAME.length : 0);
        assertThat(String.join("", file).contains(NAME_HEX)).isEqualTo(!hidden);
        assertThat(last().bytes()).isEqualTo(NAME.length);
        assertThat(last().checksum()).isTrue();
    }

    @ParameterizedTest(name = "option {0}={1} hides its value: {2}")
    @CsvSource({"COMKey, 424242, true", "WirelessKey, rahasia, true", "WIFIPassword, rahasia, true",
        "MenuPwd, 12345, true", "IPAddress, 192.168.1.201, false", "~PIN2Width, 9, false", "VOLUME, 60, false"})
    void keysAndPasswordsAmongTheOptionsAreHiddenBothWays(String key, String value, boolean hidden) {
        ask(Command.OPTIONS_WRQ, OptionText.assignment(key, value));
        assertThat(last().note().contains(value)).isEqualTo(!hidden);
        ask(Command.OPTIONS_RRQ, OptionText.request(key));
        answer(Reply.ACK_OK, OptionText.assignment(key, value));

        assertThat(last().note().contains(value)).isEqualTo(!hidden);
    }

    @ParameterizedTest(name = "dataset of {0} hidden: {1}")
    @CsvSource({"9, true", "7, true", "13, false", "34, false", "5, true"})
    void onlyLogsAreWrittenDownPiecesOfPeopleAndTemplatesAreNot(int inner, boolean hidden) {
        ask(Command.PREPARE_BUFFER, new BufferRequest(inner, 0, 0).encode());
        answer(Reply.ACK_OK, new byte[13]);
        ask(Command.READ_BUFFER, new byte[8]);
        answer(Command.PREPARE_DATA, new byte[8]);
        answer(Command.DATA, NAME);

        assertThat(last().hidden()).isEqualTo(hidden ? NAME.length : 0);
        assertThat(String.join("", file).contains(NAME_HEX)).isEqualTo(!hidden);
    }

    @Test
    void aTemplateAskedForAloneIsHidden() {
        ask(Command.GET_USERTEMP, (byte) 1, (byte) 0, (byte) 5);
        answer(Command.DATA, NAME);

        assertThat(last().hidden()).isEqualTo(NAME.length);
    }

    @Test
    void ofTheWebServiceOnlyTheFirstLineIsKept() {
        line.sent("POST /iWsService HTTP/1.0\r\n\r\n<GetUserInfo><ArgComKey>4711</ArgComKey>".getBytes(US_ASCII));
        line.heard("HTTP/1.0 200 OK\r\n\r\n<Name>Contoh</Name>".getBytes(US_ASCII));

        assertThat(read().get(1).note()).isEqualTo("POST /iWsService HTTP/1.0");
        assertThat(String.join("", file)).doesNotContain("34373131", NAME_HEX);
    }

    @Test
    void theRecordsOfABulkReadAreCounted() {
        byte[] users = new byte[4 + 3 * 72];
        ask(Command.PREPARE_BUFFER, BufferRequest.users().encode());
        answer(Command.DATA, users);
        ask(Command.FREE_DATA);

        assertThat(read()).filteredOn(each -> each.name().equals("dataset")).extracting(TraceLine::note)
                .containsExactly("USERTEMP_RRQ: 220 bytes, 3 records of 72");
    }

    @Test
    void aTraceDoesNotGrowBeyondItsLimit() {
        List<String> small = new ArrayList<>();
        TraceWriter bounded = new TraceWriter(small::add, () -> 0, 2000);
        TraceWriter.Line talk = bounded.open("UDP");
        IntStream.range(0, 1000).forEach(any -> talk.sent(Packet.of(Command.GET_TIME, 1, 1).encode()));

        assertThat(small.stream().mapToInt(each -> each.length() + 1).sum()).isLessThanOrEqualTo(2000);
        assertThat(bounded.full()).isTrue();
        assertThat(TraceReading.of(small.stream()).damaged()).isZero();
    }

    @Test
    void aWrongChecksumIsSeenAlthoughTheBytesAreHidden() {
        byte[] packet = Packet.of(Command.AUTH, 7, 1, NAME).encode();
        packet[2] ^= 1;
        line.sent(packet);

        assertThat(last().checksum()).isFalse();
    }

    @Test
    void damagedLinesAreCountedAndPassedOver() {
        ask(Command.GET_TIME);
        Stream<String> damaged = Stream.of("{", "{\"c\":1}", "not json", file.getLast().replace("SENT", "SAID"),
                file.getLast().replace("\"b\":\"", "\"b\":\"f"), file.getLast());

        TraceReading reading = TraceReading.of(damaged);

        assertThat(reading.damaged()).isEqualTo(5);
        assertThat(reading.lines()).hasSize(1);
    }

    @Property
    void noLineIsTooStrange(@ForAll List<String> lines) {
        TraceReading.of(lines.stream());
        TraceReading.of(lines.stream().map(each -> "{\"c\":1,\"t\":1,\"k\":\"HEARD\",\"b\":\"" + each + "\"}"));
    }

    @Property
    void whateverIsSaidIsReadAgain(@ForAll byte[] sent, @ForAll byte[] heard) {
        List<String> text = new ArrayList<>();
        TraceWriter.Line talk = new TraceWriter(text::add, () -> 0, 1 << 20).open("TCP");
        talk.sent(sent);
        talk.heard(heard);

        TraceReading reading = TraceReading.of(text.stream());
        assertThat(reading.damaged()).isZero();
        assertThat(reading.lines()).hasSizeGreaterThanOrEqualTo(3);
    }
}
