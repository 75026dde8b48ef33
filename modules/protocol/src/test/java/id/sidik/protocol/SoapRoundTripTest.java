package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and rows of the web service: what goes out is understood again, and what is damaged is told. */
final class SoapRoundTripTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 10, 5, 7, 0, 9);

    static List<SoapRequest> questions() {
        UserRecord user = new UserRecord(3, 14, "0012", "Contoh <Dua> & Tiga".getBytes(StandardCharsets.US_ASCII),
                "123", 77, 2, 0, List.of(1, 2, 3));
        return List.of(SoapRequest.getDate(0), SoapRequest.setDate(5, MORNING), SoapRequest.wholeLog(999_999),
                SoapRequest.allUsers(1), SoapRequest.user(1, "0012"), SoapRequest.rename(1, "0012", "A & B <C>"),
                SoapRequest.newUser(1, user), SoapRequest.delete(1, "0012"), SoapRequest.template(1, "0012", 9),
                SoapRequest.setTemplate(1, new SoapTemplate("0012", 6, 1, new byte[]{1, 2, 3})),
                SoapRequest.refresh(1), SoapRequest.restart(1), SoapRequest.option(1, "~SerialNumber"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsUnderstoodAsItWasAsked(SoapRequest question) throws MalformedException {
        assertThat(SoapRequest.read(question.body())).isEqualTo(question);
        String sent = new String(question.encode(), StandardCharsets.ISO_8859_1);
        assertThat(sent).startsWith("POST /iWsService HTTP/1.0\r\n")
                .contains("Content-Length: " + question.body().length + "\r\n\r\n");
    }

    @Property(tries = 1000)
    void anyNameOfLatinLettersIsSentAndUnderstood(@ForAll String typed) throws MalformedException {
        String name = new String(typed.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                .replaceAll("[^ -~]", "x");
        assertThat(SoapRequest.read(SoapRequest.rename(1, "7", name).body()).field("Name")).contains(name);
    }

    private static byte[] answer(String operation, List<String> rows) {
        return ("<" + operation + "Response>\r\n" + String.join("\r\n", rows) + "</" + operation + "Response>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Property(tries = 300)
    void anyLogComesBackRowByRow(@ForAll @Size(max = 20) List<@IntRange(max = 86_399) Integer> seconds,
            @ForAll @IntRange(max = 255) int verify, @ForAll @IntRange(max = 255) int state,
            @ForAll @IntRange int workCode) throws MalformedException {
        List<PunchRecord> punches = new ArrayList<>();
        for (int second : seconds)
            punches.add(new PunchRecord("00" + second, MORNING.toLocalDate().atStartOfDay().plusSeconds(second), verify,
                    state, workCode & 0xFFFF_FFFFL));
        SoapLog log = SoapLog.read(answer("GetAttLog", punches.stream().map(SoapLog::row).toList()));
        assertThat(log).isEqualTo(new SoapLog(punches, List.of(), true));
        assertThat(log.dataset().punches()).isEqualTo(punches);
    }

    @Property(tries = 300)
    void aLogThatIsCutAnywhereIsNeverTakenForWhole(@ForAll @IntRange(max = 10_000) int cut) throws MalformedException {
        List<String> rows = new ArrayList<>();
        for (int nth = 1; nth <= 5; nth++)
            rows.add(SoapLog.row(new PunchRecord("7", MORNING.plusMinutes(nth), 1, 0, 0)));
        byte[] whole = answer("GetAttLog", rows);
        int open = "<GetAttLogResponse>".length();
        int kept = open + cut % (whole.length - open - "</GetAttLogResponse>".length());
        SoapLog log = SoapLog.read(java.util.Arrays.copyOf(whole, kept));
        assertThat(log.closed()).isFalse();
        assertThat(log.punches()).hasSizeLessThanOrEqualTo(5).allMatch(each -> each.pin().equals("7"));
        assertThat(log.rejected()).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void anyTemplateIsToldAndReadBack(@ForAll @Size(min = 1, max = 2000) byte[] bytes,
            @ForAll @IntRange(max = 9) int finger) throws MalformedException {
        SoapTemplate template = new SoapTemplate("0012", finger, 3, bytes);
        List<Optional<SoapTemplate>> read = new ArrayList<>();
        assertThat(SoapAnswer.of("GetUserTemplate", answer("GetUserTemplate", List.of(template.row())))
                .rows(row -> read.add(SoapTemplate.of(row)))).isTrue();
        assertThat(read).containsExactly(Optional.of(template));
        assertThat(template.toString()).doesNotContain("0012");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<FingerID>10</FingerID><Template>AAAA</Template>", "<Template>AAAA</Template>",
        "<FingerID>6</FingerID>", "<FingerID>6</FingerID><Template></Template>",
        "<FingerID>6</FingerID><Template>*</Template>", "<FingerID>-1</FingerID><Template>AAAA</Template>"})
    void aRowWithoutAFingerOrATemplateIsNone(String fields) throws MalformedException {
        SoapAnswer.of("GetUserTemplate", answer("GetUserTemplate", List.of("<Row><PIN>7</PIN>" + fields + "</Row>")))
                .rows(row -> assertThat(SoapTemplate.of(row)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void aTemplateOfNoFingerIsRefused(int finger) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SoapTemplate("7", finger, 1, new byte[]{1}));
    }

    @Test
    void aTemplateLongerThanAnyMachineWritesIsNotDecoded() throws MalformedException {
        String long64 = "A".repeat(SoapTemplate.MAX_SIZE * 2 + 4);
        SoapAnswer.of("GetUserTemplate", answer("GetUserTemplate",
                List.of("<Row><FingerID>6</FingerID><Template>" + long64 + "</Template></Row>")))
                .rows(row -> assertThat(SoapTemplate.of(row)).isEmpty());
    }

    @ParameterizedTest(name = "{0} is done: {1}")
    @CsvSource({"<Result>1</Result>, true", "<Result>0</Result>, false", "<Result>99</Result>, false",
        "<Result>100</Result>,", "<Result/>,", "<Other>1</Other>,"})
    void onlyOneMeansDone(String fields, Boolean done) throws MalformedException {
        byte[] body = answer("SetDate", List.of("<Row>" + fields + "</Row>"));
        assertThat(SoapResult.done("SetDate", body)).isEqualTo(Optional.ofNullable(done));
        assertThat(SoapResult.hasRow("SetDate", body)).isTrue();
        assertThat(SoapResult.hasRow("SetDate", answer("SetDate", List.of()))).isFalse();
    }

    @ParameterizedTest(name = "day {0}, time {1}")
    @CsvSource({"2026-10-05, 07:00:09, true", "2026-02-30, 07:00:09, false", "2026-10-05, 24:00:00, false",
        "'', '', false", "05/10/2026, 07:00, false"})
    void theClockIsATimeOfTheCalendarOrNone(String date, String time, boolean readable) throws MalformedException {
        byte[] body = answer("GetDate", List.of("<Row><Date>" + date + "</Date><Time>" + time + "</Time></Row>"));
        assertThat(SoapResult.time(body)).isEqualTo(readable ? Optional.of(MORNING) : Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"<Row><Value> 5 </Value></Row>, 5", "<Row><OS>1</OS></Row>, 1", "<Row><Value></Value></Row>,",
        "<Row></Row>,"})
    void anOptionIsLookedForUnderBothItsNames(String row, String value) throws MalformedException {
        assertThat(SoapResult.option("~OS", answer("GetOption", List.of(row)))).isEqualTo(Optional.ofNullable(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetUserInfo", "GetAllUserInfo"})
    void anyPersonComesBackAndNamesNobodyInALog(String operation) throws MalformedException {
        UserRecord user = new UserRecord(3, 14, "0012", "Contoh Dua".getBytes(StandardCharsets.US_ASCII), "123", 77, 2,
                0, List.of(1, 2, 3));
        SoapUsers read = SoapUsers.read(operation, answer(operation, List.of(SoapUsers.row(user))));
        assertThat(read).isEqualTo(new SoapUsers(List.of(user), true));
        assertThat(read.toString()).isEqualTo("1 users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<GetDateResponse></GetDateResponse>", "", "<GetAttLogResponse",
        "<!DOCTYPE x><GetAttLogResponse></GetAttLogResponse>"})
    void theAnswerToAnotherQuestionIsNotRead(String body) {
        assertThatThrownBy(() -> SoapLog.read(body.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(MalformedException.class);
    }
}
