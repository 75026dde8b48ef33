package id.sidik.protocol.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of reports, results and settings of reporting machines. */
final class PushEdgesTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 10, 5, 7, 1, 2);

    private static byte[] bytes(String text) {
        return text.replace('~', '\t').getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void everyPunchOfAReportIsReadAsItWasWritten(@ForAll @IntRange(min = 1) int pin,
            @ForAll @IntRange(max = 31_535_999) int second, @ForAll @IntRange(max = 255) int state,
            @ForAll @IntRange(max = 255) int verify, @ForAll @IntRange int workCode, @ForAll boolean verifyFirst) {
        LocalDateTime at = LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(second);
        long code = workCode & 0xFFFF_FFFFL;
        String text = "%d~%s %s~%d~%d~%d~0".formatted(pin, at.toLocalDate(),
                at.toLocalTime().format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss")),
                verifyFirst ? verify : state, verifyFirst ? state : verify, code);
        PushRows rows = PushBody.punches(bytes(text), verifyFirst);
        assertThat(rows.refused()).isEmpty();
        assertThat(rows.punches()).containsExactly(new PushPunch(1, Integer.toString(pin), at, state, verify, code,
                text.replace('~', '\t')));
        assertThat(rows.punches().getFirst().toString()).isEqualTo("punch of row 1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7~2026-10-05 07:01:02~0                    | COLUMNS
            7~2026-10-05 07:01:02                      | COLUMNS
            7~2026-02-30 07:01:02~0~1                  | TIME_IMPOSSIBLE
            7~1999-10-05 07:01:02~0~1                  | TIME_IMPOSSIBLE
            7~2026-10-05 7:1:2~0~1                     | TIME_IMPOSSIBLE
            7~2026-10-05 07:01:02~256~1                | NUMBER
            7~2026-10-05 07:01:02~0~-1                 | NUMBER
            7~2026-10-05 07:01:02~~1                   | NUMBER
            """)
    void aDamagedRowIsRefusedWithItsReasonAndItsNeighbourTaken(String row, String why) {
        PushRows rows = PushBody.punches(bytes(row + "\n8~2026-10-05T07:01:02~0~1"), false);
        assertThat(rows.refused()).singleElement().satisfies(each -> {
            assertThat(each.row()).isEqualTo(1);
            assertThat(each.why()).isEqualTo(why);
            assertThat(each.toString()).doesNotContain("7~");
        });
        assertThat(rows.punches()).singleElement().satisfies(each -> {
            assertThat(each.pin()).isEqualTo("8");
            assertThat(each.at()).isEqualTo(MORNING);
        });
    }

    @Test
    void aWorkCodeThatIsNoneIsNullAndALongRowIsShownInPart() {
        String row = "7~2026-10-05 07:01:02~0~1~abc~" + "x".repeat(500) + "\u0001";
        PushPunch punch = PushBody.punches(bytes(row), false).punches().getFirst();
        assertThat(punch.workCode()).isZero();
        assertThat(punch.text()).hasSize(120).matches("[\\t\\x20-\\x7E]*");
    }

    @ParameterizedTest(name = "{0}: {1} results")
    @CsvSource(delimiter = '|', textBlock = """
            ID=1&Return=0&CMD=DATA                      | 1:0
            ID=1&Return=0&CMD=DATA;ID=2&Return=-1002    | 1:0,2:-1002
            ID=3;Return=-1;CMD=REBOOT                   | 3:-1
            ID=x&Return=0                               | ''
            ID=1&Return=                                | ''
            ID=1234567890123456&Return=0                | ''
            Return=0&ID=4                               | 4:0
            ID=5&Return=0&ID=6                          | 5:0
            nonsense                                    | ''
            """)
    void whatACommandCameToIsReadLineByLineOrFieldByField(String body, String results) {
        List<CommandResult> read = CommandResult.parse(body.replace(';', '\n').getBytes(StandardCharsets.UTF_8));
        assertThat(String.join(",", read.stream().map(each -> each.id() + ":" + each.code()).toList()))
                .isEqualTo(results);
        assertThat(read).allMatch(each -> each.done() == each.code() >= 0);
    }

    @Test
    void aResultKeepsOnlyTheFirstLettersOfALongName() {
        byte[] body = ("ID=1&Return=0&CMD=" + "N".repeat(5000)).getBytes(StandardCharsets.UTF_8);
        assertThat(CommandResult.parse(body).getFirst().name()).hasSize(40);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ver 8.0.1,12,24,999,10.0.0.9    | 12,24,999
            Ver 8.0.1,12,24,999             | 12,24,999
            Ver 8.0.1,12,24                 |
            ,12,24,999                      |
            Ver 8.0.1,-1,24,999             |
            Ver 8.0.1,12,24,123456789       |
            Ver 8.0.1,12,x,999              |
            """)
    void whatAPollSaysOfTheMachineIsReadOrNot(String info, String counts) {
        assertThat(PushInfo.parse(info).map(each -> each.users() + "," + each.fingers() + "," + each.punches()))
                .isEqualTo(java.util.Optional.ofNullable(counts));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            PIN=20261005070102-0012.jpg~SN=X~size=1234 | 0012 | 1234
            PIN=20261005070102.jpg~size=9              | ''   | 9
            PIN=20261005070102-7                       | 7    | 0
            """)
    void theHeadOfAPhotoTellsWhoAndWhen(String head, String pin, long size) {
        byte[] body = bytes(head + "\0\u0001\u0002");
        assertThat(PushPhoto.parse(body)).contains(new PushPhoto(pin, MORNING, size));
        assertThat(PushPhoto.parse(body).orElseThrow().toString()).doesNotContain("0012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PIN=", "PIN=20261305070102.jpg", "PIN=19991005070102.jpg", "PIN=../../etc.jpg",
        "PIN=20261005070102-a b.jpg"})
    void whatIsNoHeadOfAPhotoIsNone(String head) {
        assertThat(PushPhoto.parse(bytes(head))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PushDialect.class, names = {"V1", "V2"})
    void theSettingsGiveBackTheStampsThatTheMachineTold(PushDialect dialect) {
        String settings = PushAnswers.settings(dialect, "CONTOH01", Map.of("ATTLOG", "77"), ZoneOffset.ofHours(7),
                PushHabits.USUAL);
        assertThat(settings).startsWith("GET OPTION FROM: CONTOH01\r\n").endsWith("\r\n")
                .contains("\r\nStamp=77\r\n", "\r\nOpStamp=0\r\n", "\r\nTimeZone=7\r\n", "\r\nEncrypt=0\r\n");
        assertThat(settings.contains("ATTLOGStamp=77")).isEqualTo(dialect == PushDialect.V2);
    }

    @Test
    void theOtherAnswersAreTheWordsThatMachinesWaitFor() {
        assertThat(PushAnswers.kept(12)).isEqualTo("OK: 12");
        assertThat(PushAnswers.kept("user", 3)).isEqualTo("user=3");
        assertThat(PushAnswers.registered("abc")).isEqualTo("RegistryCode=abc");
        assertThat(PushAnswers.settingsOfThird("s1")).contains("\nSessionID=s1\n");
        assertThat(PushAnswers.time(OffsetDateTime.of(MORNING, ZoneOffset.ofHours(7))))
                .isEqualTo("2026-10-05T07:01:02+07:00");
    }

    @ParameterizedTest(name = "PIN {0}, privilege {1}, card {2}, group {3}")
    @CsvSource({"'', 0, 0, 0", "a b, 0, 0, 0", "1234567890123456789012345, 0, 0, 0", "7, 256, 0, 0", "7, -1, 0, 0",
        "7, 0, 4294967296, 0", "7, 0, -1, 0", "7, 0, 0, 256"})
    void aPersonWhomNoCommandCanCarryIsRefused(String pin, int privilege, long card, int group) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushCommand.SaveUser(pin, "Contoh", privilege, card, group));
    }
}
