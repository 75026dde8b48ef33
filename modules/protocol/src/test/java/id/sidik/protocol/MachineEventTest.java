package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MachineEventTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 5, 7, 29, 58);

    private static MachineEvent event(int code, String hex) {
        return event(code, HexFormat.of().parseHex(hex), EventRules.all());
    }

    private static MachineEvent event(int code, byte[] data, EventRules rules) {
        return MachineEvent.of(new Packet(Command.REG_EVENT, code, 0, data), rules);
    }

    private static MachineEvent.Attendance attendance(byte[] data) {
        return (MachineEvent.Attendance) event(EventCode.ATTENDANCE, data, EventRules.all());
    }

    private static PunchRecord punch(int nth) {
        return new PunchRecord(Integer.toString(100 + nth), AT.plusSeconds(nth), 1, nth % 2, 0);
    }

    private static byte[] together(LiveLayout layout, int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int nth = 0; nth < count; nth++) all.writeBytes(layout.encode(punch(nth)));
        return all.toByteArray();
    }

    @ParameterizedTest(name = "{0}: {1} punches")
    @CsvSource(textBlock = """
            BYTES_10, 1
            BYTES_10, 2
            BYTES_10, 6
            BYTES_12, 1
            BYTES_12, 3
            BYTES_12, 5
            BYTES_14, 1
            BYTES_14, 5
            BYTES_32, 1
            BYTES_32, 2
            BYTES_32, 9
            BYTES_36, 1
            BYTES_36, 2
            BYTES_37, 1
            BYTES_37, 2
            BYTES_52, 1
            BYTES_52, 4
            """)
    void punchesOfEveryShapeAreReadAloneAndOneBehindTheOther(LiveLayout layout, int count) {
        MachineEvent.Attendance read = attendance(together(layout, count));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.internalNumbers()).isEqualTo(layout.tellsInternalNumber());
        List<PunchRecord> expected = java.util.stream.IntStream.range(0, count).mapToObj(MachineEventTest::punch)
                .toList();
        assertThat(read.punches()).isEqualTo(expected);
    }

    @Test
    void leadingZerosOfATextPinStay() {
        byte[] bytes = LiveLayout.BYTES_32.encode(new PunchRecord("00042", AT, 1, 255, 0));
        assertThat(attendance(bytes).punches().getFirst().pin()).isEqualTo("00042");
    }

    @Test
    void oneDamagedPunchAmongSeveralIsRejectedAlone() {
        byte[] bytes = together(LiveLayout.BYTES_32, 3);
        bytes[32 + 27] = 13; // month of the second
        MachineEvent.Attendance read = attendance(bytes);
        assertThat(read.punches()).containsExactly(punch(0), punch(2));
        assertThat(read.rejected()).extracting(RejectedRecord::index, RejectedRecord::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, RejectedRecord.TIME_IMPOSSIBLE));
    }

    @ParameterizedTest
    @CsvSource({"33, 1", "40, 8", "45, 13"})
    void aTailThatNobodyDescribedIsKeptAsRejectedAndThePunchRead(int length, int rest) {
        MachineEvent.Attendance read = attendance(Arrays.copyOf(LiveLayout.BYTES_32.encode(punch(1)), length));
        assertThat(read.punches()).containsExactly(punch(1));
        assertThat(read.rejected().stream().mapToInt(each -> each.bytes().length).sum()).isLessThanOrEqualTo(rest);
    }

    @ParameterizedTest
    @EnumSource(LiveLayout.class)
    void aDoubtedShapeIsNotRead(LiveLayout layout) {
        MachineEvent.Attendance read = (MachineEvent.Attendance) event(EventCode.ATTENDANCE, layout.encode(punch(1)),
                EventRules.proved());
        boolean proved = Set.of(LiveLayout.BYTES_12, LiveLayout.BYTES_32).contains(layout);
        boolean beginsAsProved = layout.size() > 32;
        assertThat(read.punches().contains(punch(1))).isEqualTo(proved || beginsAsProved);
    }

    @Test
    void internalNumbersBecomePinsWhereTheUserIsKnown() {
        MachineEvent.Attendance read = attendance(together(LiveLayout.BYTES_10, 2));
        List<UserRecord> users = List.of(UserRecord.of(100, "0007", "Contoh"));
        assertThat(read.withPinsOf(users).punches()).containsExactly(punch(0).withPin("0007"));
        assertThat(read.withPinsOf(users).internalNumbers()).as("one is still not known").isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            32000000, DOOR_CLOSED
            33000000, DOOR_OPEN
            35000000, EXIT_BUTTON
            37000000, TAMPER
            3a000000, MISOPERATION
            ffff0000, CANCELLED
            63000000, OTHER
            ffffffff, OTHER
            3600000001000000, DOOR_FORCED
            5400000001000000, DOOR_FORCED
            ffffffff20000500 01000000, DURESS
            ffffffff22000500 01000000, PASSBACK
            """)
    void alarmsTellWhatTheyAreAbout(String hex, AlarmKind kind) {
        MachineEvent event = event(EventCode.ALARM, hex.replace(" ", ""));
        assertThat(event).isInstanceOfSatisfying(MachineEvent.Alarm.class, alarm -> {
            assertThat(alarm.kind()).isEqualTo(kind);
            boolean tellsPerson = kind == AlarmKind.DURESS || kind == AlarmKind.PASSBACK;
            assertThat(alarm.uid()).isEqualTo(tellsPerson ? OptionalInt.of(5) : OptionalInt.empty());
        });
    }

    @Test
    void smallEventsSayWhatTheyAre() {
        assertThat(event(EventCode.FINGER, "")).isEqualTo(new MachineEvent.Finger());
        assertThat(event(EventCode.SCORE, "00")).isEqualTo(new MachineEvent.FingerScore(0));
        assertThat(event(EventCode.ENROL_USER, "0500")).isEqualTo(new MachineEvent.EnrolUser(OptionalInt.of(5)));
        assertThat(event(EventCode.BUTTON, "07")).isEqualTo(new MachineEvent.Button(7));
        assertThat(event(EventCode.UNLOCK, "010203")).isEqualTo(new MachineEvent.Unlock(3));
        assertThat(event(EventCode.VERIFY, "0500000001")).isEqualTo(new MachineEvent.Verify(OptionalLong.of(5)));
        assertThat(event(EventCode.VERIFY, "ffffffff01")).isEqualTo(new MachineEvent.Verify(OptionalLong.empty()));
        assertThat(event(0x40, "0102")).isEqualTo(new MachineEvent.Unknown(0x40, 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            0500,                                  5, -1,   '',  -1
            0000c404,                              0, 1220, '',  -1
            0000c404313233000000000000 06,         0, 1220, 123, 6
            0000c404313233343500000000000000000000000000000000000000 03, 0, 1220, 12345, 3
            0000c404313233000000000000 0b,         0, 1220, 123, -1
            """)
    void aCompletionTellsResultSizePersonAndFingerAsFarAsItGoes(String hex, int result, int size, String pin,
            int finger) {
        MachineEvent event = event(EventCode.ENROL_FINGER, hex.replace(" ", ""));
        assertThat(event).isEqualTo(new MachineEvent.EnrolFinger(result,
                size < 0 ? OptionalInt.empty() : OptionalInt.of(size),
                pin.isEmpty() ? Optional.empty() : Optional.of(pin),
                finger < 0 ? OptionalInt.empty() : OptionalInt.of(finger)));
    }

    @ParameterizedTest(name = "{0} -> {1}, doubted {2}")
    @CsvSource({"0, DONE, DONE", "4, TIMED_OUT, UNEXPLAINED", "6, TIMED_OUT, UNEXPLAINED", "5, DUPLICATE, UNEXPLAINED",
        "9, UNEXPLAINED, UNEXPLAINED"})
    void resultsMeanWhatOneSourceSaysUnlessItIsDoubted(int result, EnrolVerdict believed, EnrolVerdict doubted) {
        assertThat(EnrolVerdict.of(result, EventRules.all())).isEqualTo(believed);
        EventRules rules = new EventRules(EnumSet.of(EventDoubt.ENROL_RESULTS));
        assertThat(EnrolVerdict.of(result, rules)).isEqualTo(doubted);
    }

    @Test
    void nothingIsPrintedThatNamesAPerson() {
        byte[] bytes = LiveLayout.BYTES_32.encode(new PunchRecord("778899", AT, 1, 0, 0));
        assertThat(attendance(bytes).toString()).doesNotContain("778899");
        assertThat(event(EventCode.ENROL_FINGER, "0000c40437373838393900000006").toString()).doesNotContain("7788");
        assertThat(new StartEnrol("778899", 1, 1, StartEnrol.VALID).toString()).doesNotContain("778899");
    }

    @Test
    void aShapeRefusesWhatItCannotCarry() {
        PunchRecord large = new PunchRecord("70000", AT, 1, 0, 0);
        assertThatThrownBy(() -> LiveLayout.BYTES_10.encode(large)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LiveLayout.BYTES_12.encode(large)).hasSize(12);
    }
}
