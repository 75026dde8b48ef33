package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedLineTest {
    @Test
    void readsWhatMarkupWrites() {
        String cell = String.join("\n", "07:42", Markup.bold("TL1", 6), Markup.bold("A & <b>"), Markup.sized("07:05+",
                5.5), Markup.plain("R&D"));
        assertThat(MarkedLine.read(cell, true)).contains(List.of(new MarkedLine("07:42", false, 0), new MarkedLine(
                "TL1", true, 6), new MarkedLine("A & <b>", true, 0), new MarkedLine("07:05+", false, 5.5f),
                new MarkedLine("R&D", false, 0)));
    }

    @Test
    void aCellWithoutMarksIsReadAsItStands() {
        assertThat(MarkedLine.read("a &amp; <b>", false)).contains(List.of(new MarkedLine("a &amp; <b>", false, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", " a", "a ", "a\tb", "a\u00ADb", "\u0633\u0644\u0627\u0645", "\u2192 a", "\u200Fa",
        "a <style isBold=\"true\">b</style>", "<style isBold=\"true\">a</style> b",
        "<style isBold=\"true\" isUnderline=\"true\">a</style>", "<style size=\"7.0\" forecolor=\"red\">a</style>",
        "<style isBold=\"true\">a<b/></style>", "<style isBold=\"true\"", ""})
    void leavesToJasperReportsWhatIsMoreThanWholeLinesOfLatinLetters(String cell) {
        assertThat(MarkedLine.read(cell, true)).isEmpty();
    }
}
