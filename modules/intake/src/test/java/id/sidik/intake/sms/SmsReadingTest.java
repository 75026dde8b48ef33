package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text is read as by grammars of several shapes, and which grammars nothing is read by. */
class SmsReadingTest extends SmsTestBase {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 13);
    private static final SmsGrammar KIND_FROM = grammar('#', SenderIdentity.PHONE, SmsField.KIND, SmsField.FROM);
    private static final SmsGrammar BLANKS = grammar(' ', SenderIdentity.PHONE, SmsField.KIND, SmsField.FROM,
            SmsField.NOTE);
    private static final SmsGrammar NIP_FIRST = grammar('#', SenderIdentity.PHONE, SmsField.NIP, SmsField.KIND);

    private static String told(SmsReading reading) {
        return switch (reading) {
            case SmsReading.Refused(SmsRefusal why) -> why.name();
            case SmsReading.Asked asked -> asked.code() + " " + asked.from() + " " + asked.to() + " "
                    + asked.nip().orElse("-") + " [" + asked.note() + "]";
        };
    }

    @ParameterizedTest(name = "[{0}] -> [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            izin # dl              | IZIN#DL
            "  izin   dl  "        | IZIN DL
            "izin\u00A0#\u00A0dl"  | IZIN#DL
            "izin\t#dl\n"          | IZIN#DL
            a # # b                | A##B
            " #a# "                | #A#
            """)
    void textsAreComparedWithoutCaseAndBlanks(String text, String folded) {
        assertThat(SmsParser.folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            IZIN#                              | MISSING_KIND
            IZIN##DL                           | MISSING_KIND
            IZIN#DL#13-07-2026##surat tugas    | DL 2026-07-13 2026-07-13 - [SURAT TUGAS]
            IZIN#DL#rapat#dinas                | DL 2026-07-13 2026-07-13 - [RAPAT#DINAS]
            IZIN#DL#14072026#15/7/2026#rapat   | DL 2026-07-14 2026-07-15 - [RAPAT]
            IZIN#DL#13-07-1999                 | BAD_DATE
            IZIN#DL#32-07-2026                 | BAD_DATE
            IZIN#DL#13-07-26                   | BAD_DATE
            IZIN#DL#14-07-2026#31-09-2026      | BAD_DATE
            IZIN#DL#199001012020121001         | MANY_NIPS
            IZIN#DL##14-07-2026                | FROM_MISSING
            IZIN#DL##rapat dinas               | DL 2026-07-13 2026-07-13 - [RAPAT DINAS]
            IZIN,DL                            | WRONG_SEPARATOR
            #IZIN#DL                           | NOT_A_REQUEST
            """)
    void partsThatAreLeftOutAreNoOthers(String text, String reading) {
        assertThat(told(SmsParser.read(GRAMMAR, text, DAY))).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            IZIN#DL#13-07-2026#lagi | TOO_MANY_PARTS
            IZIN#DL#besok           | BAD_DATE
            IZIN#DL##               | BAD_DATE
            IZIN#DL#14-07-2026      | DL 2026-07-14 2026-07-14 - []
            """)
    void withoutARemarkNothingMayStandBehindTheLastField(String text, String reading) {
        assertThat(told(SmsParser.read(KIND_FROM, text, DAY))).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            izin dl 14-07-2026 rapat dinas | DL 2026-07-14 2026-07-14 - [RAPAT DINAS]
            izin   s                       | S 2026-07-13 2026-07-13 - []
            IZIN DL#14-07-2026             | WRONG_SEPARATOR
            IZIN-DL                        | WRONG_SEPARATOR
            IZIN DLL                       | UNKNOWN_KIND
            """)
    void blanksPartTheFieldsWhereTheCircularSaysSo(String text, String reading) {
        assertThat(told(SmsParser.read(BLANKS, text, DAY))).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            IZIN#DL                       | DL 2026-07-13 2026-07-13 - []
            IZIN#199001012020121001#DL    | DL 2026-07-13 2026-07-13 199001012020121001 []
            IZIN#12345#DL                 | BAD_NIP
            IZIN#199013012020121001#DL    | BAD_NIP
            IZIN#199001012020121001       | MISSING_KIND
            """)
    void aNipMayBeLeftOutWhereTheNumberIdentifiesButNotBeWrong(String text, String reading) {
        assertThat(told(SmsParser.read(NIP_FIRST, text, DAY))).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"1600, DL", "1601, TOO_LONG"})
    void aTextOfMoreThanTenMessagesIsNotLookedAt(int length, String begins) {
        String text = "IZIN#DL#" + "x".repeat(length - 8);
        assertThat(told(SmsParser.read(GRAMMAR, text, DAY))).startsWith(begins);
    }

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource({"PARTED, 14-07-2026, true", "PARTED, 14072026, false", "CLOSED, 14072026, true",
        "CLOSED, 14-07-2026, false", "CLOSED, 1472026, false", "CLOSED, 31022026, false"})
    void onlyTheFormsOfTheCircularAreDates(SmsDateForm form, String date, boolean read) {
        SmsGrammar one = new SmsGrammar(true, "IZIN", '#', KIND_FROM.fields(), Set.of(form), KINDS,
                SenderIdentity.PHONE, 31, OptionalInt.empty());
        assertThat(told(SmsParser.read(one, "IZIN#DL#" + date, DAY)))
                .isEqualTo(read ? "DL 2026-07-14 2026-07-14 - []" : "BAD_DATE");
    }

    private static SmsGrammar with(String keyword, char separator, List<SmsField> fields, Set<SmsDateForm> dates,
            Map<String, String> kinds, SenderIdentity identity, int longest, int back) {
        return new SmsGrammar(true, keyword, separator, fields, dates, kinds, identity, longest, OptionalInt.of(back));
    }

    private static SmsGrammar of(SmsField... fields) {
        return with("IZIN", '#', List.of(fields), GRAMMAR.dates(), KINDS, SenderIdentity.PHONE, 31, 0);
    }

    private static SmsGrammar limits(String keyword, char separator, int longest, int back) {
        return with(keyword, separator, List.of(SmsField.KIND), Set.of(), KINDS, SenderIdentity.PHONE, longest, back);
    }

    private static SmsGrammar kinds(Map<String, String> kinds, SenderIdentity identity) {
        return with("IZIN", '#', List.of(SmsField.KIND), Set.of(), kinds, identity, 31, 0);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(Arguments.of(SmsGrammar.Fault.KEYWORD, limits(" ", '#', 31, 0)),
                Arguments.of(SmsGrammar.Fault.KEYWORD, limits("IZIN!", '#', 31, 0)),
                Arguments.of(SmsGrammar.Fault.KEYWORD, limits("I".repeat(21), '#', 31, 0)),
                Arguments.of(SmsGrammar.Fault.SEPARATOR, limits("IZIN", ',', 31, 0)),
                Arguments.of(SmsGrammar.Fault.LONGEST, limits("IZIN", '#', 0, 0)),
                Arguments.of(SmsGrammar.Fault.LONGEST, limits("IZIN", '#', 367, 0)),
                Arguments.of(SmsGrammar.Fault.BACK, limits("IZIN", '#', 31, -1)),
                Arguments.of(SmsGrammar.Fault.NO_KIND_FIELD, of(SmsField.FROM)),
                Arguments.of(SmsGrammar.Fault.FIELD_TWICE, of(SmsField.KIND, SmsField.FROM, SmsField.FROM)),
                Arguments.of(SmsGrammar.Fault.TO_WITHOUT_FROM, of(SmsField.KIND, SmsField.TO)),
                Arguments.of(SmsGrammar.Fault.TO_WITHOUT_FROM, of(SmsField.TO, SmsField.KIND, SmsField.FROM)),
                Arguments.of(SmsGrammar.Fault.NOTE_NOT_LAST, of(SmsField.NOTE, SmsField.KIND)),
                Arguments.of(SmsGrammar.Fault.NO_DATES, with("IZIN", '#', KIND_FROM.fields(), Set.of(), KINDS,
                        SenderIdentity.PHONE, 31, 0)),
                Arguments.of(SmsGrammar.Fault.NO_KINDS, kinds(Map.of(), SenderIdentity.PHONE)),
                Arguments.of(SmsGrammar.Fault.KIND_CODE, kinds(Map.of("D L", "X"), SenderIdentity.PHONE)),
                Arguments.of(SmsGrammar.Fault.NIP_FIELD_MISSING, kinds(KINDS, SenderIdentity.NIP)),
                Arguments.of(SmsGrammar.Fault.NIP_FIELD_MISSING, kinds(KINDS, SenderIdentity.BOTH)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void oneFaultOfAGrammarIsToldAloneAndKeepsItSwitchedOff(SmsGrammar.Fault fault, SmsGrammar grammar) {
        assertThat(grammar.faults()).containsExactly(fault);
        assertThat(told(SmsParser.read(grammar, "IZIN#DL", DAY))).isEqualTo("SWITCHED_OFF");
    }
}
