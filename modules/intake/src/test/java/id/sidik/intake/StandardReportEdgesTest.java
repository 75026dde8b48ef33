package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels, periods and days of other makers' monthly reports. */
class StandardReportEdgesTest {
    private static void fill(Sheet sheet, int row, String cells) {
        Row line = sheet.createRow(row);
        String[] texts = cells.split("\\|", -1);
        for (int column = 0; column < texts.length; column++)
            if (!texts[column].isBlank()) line.createCell(column).setCellValue(texts[column].strip());
    }

    /** @param rows "cell|cell"; blank for a row that is not there */
    private static byte[] book(String... rows) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Log");
            for (int row = 0; row < rows.length; row++) if (!rows[row].isBlank()) fill(sheet, row, rows[row]);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> punches(byte[] book) throws UnreadableTableException {
        return StandardReport.read(book).punches().stream().map(each -> each.pin() + " " + each.at()).toList();
    }

    @ParameterizedTest(name = "[{0}] [{1}] -> {2}")
    @CsvSource({"ID: 0012, '', 0012", "ID:, 0012, 0012", "PIN\uFF1A7, '', 7", "User ID : 7, '', 7", "No. ID:, 7, 7",
        "No.ID: 7, ignored, 7"})
    void theNumberStandsInTheCellOfItsLabelOrTheNextThatHoldsSomething(String label, String next, String pin)
            throws Exception {
        assertThat(punches(book("2026-10-01 ~ 2026-10-31", "1|2|3", label + "||" + next + "|Name: Contoh", "|07:30")))
                .containsExactly(pin + " 2026-10-02T07:30");
    }

    @ParameterizedTest(name = "{0} with {1} -> {2}")
    @CsvSource({"2026-10-01 ~ 2026-10-31, 1|2|3, 2026-10-03", "2026/10/01 ~ 10/31, 01|02|03, 2026-10-03",
        "2028-02-28 ~ 2028-03-27, 28|29|1, 2028-03-01", "2026-02-27 ~ 2026-03-26, 27|28|1, 2026-03-01",
        "2026-12-30 ~ 2027-01-29, 30|31|1, 2027-01-01", "2026-10-05 ~ 2026-10-31, 6|7|8, 2026-10-08"})
    void aDayIsTheNextOfItsNumberFromThePeriodOn(String period, String days, LocalDate third) throws Exception {
        assertThat(punches(book(period, days, "ID: 7|Name: Contoh", "||07:30"))).containsExactly("7 " + third
                + "T07:30");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"2026-13-01 ~ 2026-13-31, 1|2|3", "Oktober 2026, 1|2|3", "2026-10-01 ~ 2026-10-31, 1|2|32",
        "2026-10-01 ~ 2026-10-31, 1|Sen|3", "2026-10-01 ~ 2026-10-31, 1"})
    void withoutAPeriodAndItsDaysNothingIsDated(String period, String days) throws Exception {
        byte[] book = book(period, days, "ID: 7|Name: Contoh", "07:30");
        assertThatThrownBy(() -> StandardReport.read(book)).isInstanceOf(UnreadableTableException.class)
                .hasMessageNotContaining("Contoh");
    }

    @Test
    void timesBelongToTheRowDirectlyAboveAndToNobodyElse() throws Exception {
        assertThat(punches(book("2026-10-01 ~ 2026-10-31", "1|2|3", "ID: 7|Name: Contoh", "ID: 8|Name: Contoh",
                "07:30", "ID: 9|Name: Contoh", "", "07:45"))).containsExactly("8 2026-10-01T07:30");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"07:30 16:00, '07:30,16:00'", "7:3016:00, '07:30,16:00'", "23:5900:00, '23:59,00:00'",
        "'07:30\n16:00', '07:30,16:00'"})
    void allTimesOfACellAreRead(String cell, String times) throws Exception {
        assertThat(StandardReport.read(book("2026-10-01 ~ 2026-10-31", "1|2", "ID: 7|Name: Contoh", cell)).punches())
                .extracting(each -> each.at().toLocalTime().toString()).containsExactly(times.split(","));
    }

    @Test
    void aBookThatIsTooLargeIsNotOpenedAndPunchesNameNobody() throws Exception {
        assertThatThrownBy(() -> StandardReport.read(new byte[(int) TableFile.MAX_BYTES + 1]))
                .isInstanceOf(UnreadableTableException.class).hasMessage("too large");
        StandardReport report = StandardReport
                .read(book("2026-10-01 ~ 2026-10-31", "1|2", "ID: 4711|Name: Contoh", "07:30"));
        assertThat(report.toString()).contains("punch in A4").doesNotContain("4711");
    }
}
