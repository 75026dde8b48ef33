package id.sidik.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiedTableTest {
    private static final Locale ID = Locale.of("id", "ID");
    private static final String AS_TEXT = "<td style=\"mso-number-format:'\\@'\">";

    @Test
    void cellsStandApartByTabsAndRowsByLines() {
        CopiedTable copied = new CopiedTable(List.of(List.of("Nama", "Jumlah"), List.of("Contoh Satu", 12)), ID);

        assertThat(copied.plain()).isEqualTo("Nama\tJumlah\nContoh Satu\t12");
    }

    @Test
    void aTabOrLineInsideACellDoesNotMoveTheOthers() {
        assertThat(new CopiedTable(List.of(List.of("a\tb\nc", "d")), ID).plain()).isEqualTo("a b c\td");
    }

    @Test
    void anEighteenDigitNumberGoesAsTextSoThatExcelDoesNotRoundIt() {
        CopiedTable copied = new CopiedTable(List.of(List.of("198705232011011004", 7)), ID);

        assertThat(copied.html()).contains(AS_TEXT + "198705232011011004</td><td>7</td>");
    }

    @Test
    void aPinKeepsItsZeros() {
        assertThat(new CopiedTable(List.of(List.of(Optional.of("007"))), ID).html()).contains(AS_TEXT + "007</td>");
    }

    @Test
    void datesTimesAndDecimalsAreWhatExcelReads() {
        List<Object> row = List.of(LocalDate.of(2026, 10, 6), LocalTime.of(7, 5), LocalDateTime.of(2026, 10, 6, 7, 5,
                9),
                new BigDecimal("4.50"), Optional.empty());

        assertThat(new CopiedTable(List.of(row), ID).plain())
                .isEqualTo("06/10/2026\t07:05:00\t06/10/2026 07:05:09\t4,5\t");
        assertThat(new CopiedTable(List.of(row), Locale.UK).plain()).contains("\t4.5\t");
        assertThat(new CopiedTable(List.of(row), ID).html()).contains("<td>06/10/2026</td><td>07:05:00</td>");
    }

    @Test
    void aNameCannotBecomeMarkup() {
        assertThat(new CopiedTable(List.of(List.of("<b>&")), ID).html()).contains("&lt;b&gt;&amp;");
    }
}
