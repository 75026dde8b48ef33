package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a machine's book: what is read of them, and what kind they are after something is written. */
class BookCellsTest {
    private final HSSFWorkbook book = new HSSFWorkbook();
    private final Sheet sheet = book.createSheet("Shift");
    private final BookCells cells = new BookCells();

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private Cell number(double value, String format) {
        Cell cell = sheet.createRow(0).createCell(0);
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return cell;
    }

    @ParameterizedTest(name = "{0} shown as {1} is {2}")
    @CsvSource({"12, General, 12", "1.5, General, 1.5", "7, 0000, 7", "0.3125, h:mm, 07:30", "0, h:mm, 00:00",
        "0.999305555555556, h:mm, 23:59", "46085, dd/mm/yyyy, 2026-03-04", "46085.75, dd/mm/yyyy hh:mm, 2026-03-04"})
    void aNumberIsReadByWhatItMeansAndNotByHowItLooks(double value, String format, String text) {
        number(value, format);
        assertThat(cells.text(sheet, 0, 0)).isEqualTo(text);
    }

    @Test
    void whatIsNotThereIsBlankAndReadingMakesNothing() {
        sheet.createRow(0).createCell(0).setCellValue("  07:30 ");
        assertThat(cells.text(sheet, 0, 0)).isEqualTo("07:30");
        assertThat(cells.text(sheet, 0, 1)).isEmpty();
        assertThat(cells.text(sheet, 9, 9)).isEmpty();
        assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(1);
        assertThat(sheet.getRow(0).getPhysicalNumberOfCells()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} as {1} becomes \"{2}\": {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0.375 | h:mm       | 16:05      | NUMERIC | 16:05
            0.375 | h:mm       | 9:5        | NUMERIC | 09:05
            0.375 | h:mm       | 00:00      | NUMERIC | 00:00
            46085 | yyyy-mm-dd | 2026-12-01 | NUMERIC | 2026-12-01
            1     | General    | 26         | NUMERIC | 26
            1     | General    | P          | STRING  | P
            1     | General    | 09:00      | STRING  | 09:00
            1     | General    | 1234567890 | STRING  | 1234567890
            1     | General    | ''         | BLANK   | ''
            0.375 | h:mm       | ''         | BLANK   | ''
            """)
    void aWrittenCellKeepsItsKindWhereItCanAndItsStyleAlways(double value, String format, String wanted, CellType kind,
            String text) {
        Cell cell = number(value, format);
        short style = cell.getCellStyle().getIndex();
        cells.write(sheet, 0, 0, wanted);
        assertThat(cell.getCellType()).isEqualTo(kind);
        assertThat(cells.text(sheet, 0, 0)).isEqualTo(text);
        assertThat(cell.getCellStyle().getIndex()).isEqualTo(style);
    }

    @ParameterizedTest(name = "row {0} column {1}")
    @CsvSource({"0,0", "0,5", "7,2"})
    void aCellThatWasNotThereIsMadeAsText(int row, int column) {
        sheet.createRow(0).createCell(0).setCellValue("1");
        cells.write(sheet, row, column, "26");
        assertThat(sheet.getRow(row).getCell(column).getCellType()).isEqualTo(CellType.STRING);
        assertThat(cells.text(sheet, row, column)).isEqualTo("26");
    }
}
