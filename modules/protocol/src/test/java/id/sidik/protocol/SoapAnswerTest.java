package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the web service, as boards write them and as the line leaves them. */
final class SoapAnswerTest {
    private static final String ROW = "<Row><PIN>%s</PIN><DateTime>%s</DateTime><Verified>1</Verified><Status>0</Status><WorkCode>0</WorkCode></Row>\r\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String row(String pin, String time) {
        return ROW.formatted(pin, time);
    }

    private static SoapLog log(String rows) throws MalformedException {
        return SoapLog.read(bytes("<GetAttLogResponse>\r\n" + rows));
    }

    @Test
    void aWholeLogIsReadRowByRow() throws MalformedException {
        SoapLog log = log(row("0042", "2026-10-01 07:25:11") + row("7", "2026-10-01 16:01:00")
                + "</GetAttLogResponse>");
        assertThat(log.closed()).isTrue();
        assertThat(log.rejected()).isEmpty();
        assertThat(log.punches()).containsExactly(
                new PunchRecord("0042", LocalDateTime.of(2026, 10, 1, 7, 25, 11), 1, 0, 0),
                new PunchRecord("7", LocalDateTime.of(2026, 10, 1, 16, 1), 1, 0, 0));
        assertThat(SoapLog.row(log.punches().getFirst()) + "\r\n").isEqualTo(row("0042", "2026-10-01 07:25:11"));
    }

    @ParameterizedTest(name = "cut at {0}")
    @ValueSource(ints = {1, 2, 10, 19, 20, 40, 60, 100, 130})
    void aLogWithoutItsEndIsNeverWhole(int missing) throws MalformedException {
        String whole = "<GetAttLogResponse>\r\n" + row("1", "2026-10-01 07:25:11") + row("2", "2026-10-01 07:26:00")
                + "</GetAttLogResponse>";
        SoapLog log = SoapLog.read(bytes(whole.substring(0, whole.length() - missing - (missing < 2 ? 17 : 0))));
        assertThat(log.closed()).isFalse();
    }

    @Test
    void aRowThatLostItsEndIsKeptAsDamagedAndItsNeighboursAreRead() throws MalformedException {
        SoapLog log = log(row("1", "2026-10-01 07:25:11") + "<Row><PIN>2</PIN><DateTi" + row("3", "2026-10-01 07:27:00")
                + "lost words" + row("4", "2026-10-01 07:28:00") + "</GetAttLogResponse>");
        assertThat(log.punches()).extracting(PunchRecord::pin).containsExactly("1", "3", "4");
        assertThat(log.rejected()).extracting(RejectedRecord::why).containsExactly(RejectedRecord.ROW_DAMAGED,
                RejectedRecord.ROW_DAMAGED);
        assertThat(log.closed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                     2026-10-01 07:25:11, PIN_UNREADABLE
            'a b',                  2026-10-01 07:25:11, PIN_UNREADABLE
            1234567890123456789012345, 2026-10-01 07:25:11, PIN_UNREADABLE
            7,                      2026-02-30 07:25:11, TIME_IMPOSSIBLE
            7,                      1999-12-31 23:59:59, TIME_IMPOSSIBLE
            7,                      2026-10-01 7:25:11,  TIME_IMPOSSIBLE
            """)
    void whatIsNoPunchIsRejectedWithItsReason(String pin, String time, String why) throws MalformedException {
        SoapLog log = log(row(pin, time) + "</GetAttLogResponse>");
        assertThat(log.punches()).isEmpty();
        assertThat(log.rejected()).singleElement().extracting(RejectedRecord::why).isEqualTo(why);
    }

    @Test
    void unescapedNamesAndAnyOrderOfFieldsAreRead() throws MalformedException {
        SoapUsers users = SoapUsers.read("GetAllUserInfo", bytes("<?xml version=\"1.0\"?><GetAllUserInfoResponse>"
                + "<Row><PIN>3</PIN><Name>Contoh & <Satu></Name><PIN2>0042</PIN2><Privilege>14</Privilege></Row>"
                + "<Row><PIN2>77</PIN2><Name>Contoh &amp; Dua</Name><PIN>4</PIN><Group>1</Group></Row>"
                + "<Row><PIN>5</PIN><Name/></Row></GetAllUserInfoResponse>"));
        assertThat(users.closed()).isTrue();
        assertThat(users.users()).extracting(UserRecord::name).containsExactly("Contoh & <Satu>", "Contoh & Dua", "");
        assertThat(users.users()).extracting(UserRecord::pin).containsExactly("0042", "77", "5");
        assertThat(users.users()).extracting(UserRecord::uid).containsExactly(3, 4, 5);
        assertThat(users.users().getFirst().level()).isEqualTo(14);
        assertThat(users.toString()).doesNotContain("Contoh");
    }

    @Test
    void aPersonWrittenIsReadBackTheSame() throws MalformedException {
        UserRecord user = new UserRecord(9, 0, "123", bytes("Contoh Pegawai"), "55", 4711, 2, 0, List.of(1, 0, 3));
        SoapUsers read = SoapUsers.read("GetUserInfo",
                bytes("<GetUserInfoResponse>" + SoapUsers.row(user) + "</GetUserInfoResponse>"));
        assertThat(read.users()).containsExactly(user);
    }

    @Test
    void aTemplateIsReadBackTheSameAndNeverPrinted() throws MalformedException {
        SoapTemplate finger = new SoapTemplate("123", 6, 1, new byte[]{1, 2, (byte) 0xFE, 4});
        List<SoapTemplate> read = new java.util.ArrayList<>();
        SoapAnswer.of("GetUserTemplate",
                bytes("<GetUserTemplateResponse>" + finger.row() + "</GetUserTemplateResponse>"))
                .rows(row -> SoapTemplate.of(row).ifPresent(read::add));
        assertThat(read).containsExactly(finger);
        assertThat(finger.toString()).isEqualTo("finger 6, 4 bytes");
    }

    @Test
    void theClockAndOneOptionAreTold() throws MalformedException {
        assertThat(SoapResult.time(bytes(
                "<GetDateResponse><Row><Date>2026-11-22</Date><Time>07:01:14</Time></Row></GetDateResponse>")))
                .contains(LocalDateTime.of(2026, 11, 22, 7, 1, 14));
        assertThat(SoapResult.time(bytes(
                "<GetDateResponse><Row><Date>2000-13-22</Date><Time>07:01:14</Time></Row></GetDateResponse>")))
                .isEmpty();
        assertThat(SoapResult.hasRow("GetDate", bytes("<GetDateResponse></GetDateResponse>"))).isFalse();
        assertThat(SoapResult.option("~SerialNumber",
                bytes("<GetOptionResponse><Row><Value> A6F51 </Value></Row></GetOptionResponse>"))).contains("A6F51");
        assertThat(SoapResult.option("~SerialNumber",
                bytes("<GetOptionResponse><Row><SerialNumber>A6F51</SerialNumber></Row></GetOptionResponse>")))
                .contains("A6F51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>404</body></html>", "<GetAttLogRespons",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><GetAttLogResponse></GetAttLogResponse>", "GetAttLogResponse"})
    void whatIsNoAnswerIsRefused(String body) {
        assertThatThrownBy(() -> SoapLog.read(bytes(body))).isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "<?xml version=\"1.0\"?>", "<GetDate>",
        "<GetDate><ArgComKey>x</ArgComKey></GetDate>"})
    void whatIsNoQuestionIsRefused(String body) {
        assertThatThrownBy(() -> SoapRequest.read(bytes(body))).isInstanceOf(MalformedException.class);
    }

    @Test
    void aQuestionTellsNeitherKeyNorValues() {
        assertThat(SoapRequest.rename(271_828, "7", "Contoh Pegawai").toString()).isEqualTo("SetUserInfo [PIN, Name]");
    }
}
