package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Jakarta   | 01-11-2026 08.15 WIB
            Asia/Pontianak | 01-11-2026 08.15 WIB
            Asia/Makassar  | 01-11-2026 09.15 WITA
            Asia/Jayapura  | 01-11-2026 10.15 WIT
            """)
    void theStampIsInTheZoneOfTheUnit(String zone, String stamp) {
        assertThat(Indonesian.stamp(Instant.parse("2026-11-01T01:15:00Z"), ZoneId.of(zone))).isEqualTo(stamp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00  | 0
            4.50  | 4,5
            100   | 100
            1.25  | 1,25
            """)
    void numbersHaveADecimalCommaAndNoIdleZeros(BigDecimal value, String text) {
        assertThat(Indonesian.number(value)).isEqualTo(text);
    }

    @Test
    void aDateIsWrittenOut() {
        assertThat(Indonesian.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"TK,tanpa keterangan", "TL3,terlambat tingkat 3", "PSW,pulang sebelum waktunya",
        "CM,cuti melahirkan", "XY,menurut kode aturan unit"})
    void everyCodeHasAMeaning(String code, String meaning) {
        assertThat(Legend.meaning(code)).isEqualTo(meaning);
    }

    @Test
    void theLegendNamesPresenceFirstAndUnknownCodesLast() {
        assertThat(Stream.of("XY", "TL2", "L", "?", "H", "TL1", "TK").sorted(Legend.ORDER)).containsExactly("H", "TK",
                "TL1", "TL2", "L", "?", "XY");
    }

    @Test
    void markupKeepsEverySignOfATextAndDropsWhatCannotBePrinted() {
        assertThat(Markup.plain("a<b>&\u0001c")).isEqualTo("a&lt;b&gt;&amp; c");
    }
}
