package id.sidik.operations.regulation;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.BuiltInCalendar;
import id.sidik.rules.Finding;
import id.sidik.rules.PackFault;
import id.sidik.rules.Problem;
import id.sidik.rules.Regulations;
import id.sidik.rules.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of other people: taken whole or refused with the place. */
class PackFileTest {
    private static final WorkCalendar CALENDAR = BuiltInCalendar.load();

    @TempDir
    private Path folder;

    private PackFile read(String text) throws IOException {
        return PackFile.read(Files.writeString(folder.resolve("aturan.json"), text), CALENDAR, 2026);
    }

    static List<String> texts() {
        return Regulations.builtInTexts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPackOfTheProgramIsAGoodFileWithNothingRefused(String text) throws IOException {
        PackFile.Good good = (PackFile.Good) read(text);
        assertThat(good.name()).isEqualTo("aturan.json");
        assertThat(good.text()).isEqualTo(text);
        assertThat(good.findings()).noneMatch(one -> one.severity() == Finding.Severity.REFUSAL);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "MON": { "in": "07:30" | "MON": { "in": "7.30"   | NOT_A_CLOCK
            "dayCapPct": 3.0       | "dayCapPct": "3"        | WRONG_KIND
            "weightDiscipline": 40 | "weightDiscipline": 50  | WEIGHTS_NOT_100
            "code": "TL2", "from": 31 | "code": "TL2", "from": 33 | BANDS_HOLE
            "closeWorkday": 4      | "closeWorkday": 6       | DAYS_NOT_RISING
            "multiIn": "FIRST"     | "multiIn": "BEST"       | UNKNOWN_WORD
            "openBeforeIn": 120    | "inClose": "GENTLE"     | UNKNOWN_WORD
            "timezone": "Asia/Jakarta" | "timezone": "Asia/Atlantis" | NOT_A_ZONE
            "version": 1,          | "version": 1, "version": 1, | MALFORMED
            "apel": null,          | "apel": null, "gaji": 5, | UNKNOWN_NAME
            """)
    void aWrongPlaceIsNamedWithItsLine(String before, String after, Problem problem) throws IOException {
        String text = Regulations.builtInTexts().getFirst();
        assertThat(text).contains(before);
        PackFile.Refused refused = (PackFile.Refused) read(text.replaceFirst(java.util.regex.Pattern.quote(before),
                java.util.regex.Matcher.quoteReplacement(after)));
        assertThat(refused.faults()).extracting(PackFault::problem).contains(problem);
        assertThat(refused.faults().getFirst().line()).isBetween(1, (int) text.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            []
            {"id"
            7
            """)
    void whatIsNoObjectIsRefusedOnItsFirstLine(String text) throws IOException {
        PackFile.Refused refused = (PackFile.Refused) read(text == null ? "" : text);
        assertThat(refused.faults()).isNotEmpty().allMatch(fault -> fault.line() == 1);
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(code(() -> PackFile.read(folder, CALENDAR, 2026))).isEqualTo("ATR-103");
    }
}
