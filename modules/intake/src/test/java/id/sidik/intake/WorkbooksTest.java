package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel files hold, old and new. */
class WorkbooksTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "xls"})
    void everyKindOfCellIsReadAsItIsSeen(String kind) throws Exception {
        Table table = read(kind, book -> {
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("  Contoh Satu ");
            row.createCell(1).setCellValue(41);
            row.createCell(2).setCellValue(12.5);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(LocalDate.of(1987, 5, 23));
            row.getCell(4).setCellStyle(format(book, "dd/mm/yyyy"));
            row.createCell(5).setCellValue(LocalDateTime.of(2026, 10, 7, 7, 30));
            row.getCell(5).setCellStyle(format(book, "dd-mmm-yy hh:mm"));
            row.createCell(6);
            row.createCell(7).setCellErrorValue((byte) 7);
            row.createCell(9).setCellValue("behind a gap");
        });
        assertThat(texts(table, 0)).containsExactly("Contoh Satu", "41", "12.5", "true", "1987-05-23",
                "2026-10-07T07:30",
                "", "", "", "behind a gap");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormulaIsReadByTheValueThatTheSpreadsheetKept(String kind) throws Exception {
        Table table = read(kind, book -> {
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellFormula("40+2");
            row.createCell(1).setCellFormula("\"Contoh \"&\"Dua\"");
            row.createCell(2).setCellFormula("1=1");
            row.createCell(3).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(texts(table, 0)).containsExactly("42", "Contoh Dua", "true", "");
    }

    @ParameterizedTest(name = "{0} as {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            7                  | 0000    | 0007
            12345              | 0000    | 12345
            7                  | General | 7
            7                  | 0.00    | 7
            1500               | #,##0   | 1500
            -5                 | 0000    | -5
            0                  | 000     | 000
            123456789012345    | 0       | 123456789012345
            """)
    void onlyAFormatOfZerosChangesWhatANumberIs(double value, String format, String text) throws Exception {
        Table table = read("xlsx", book -> {
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(value);
            row.getCell(0).setCellStyle(format(book, format));
        });
        assertThat(texts(table, 0)).containsExactly(text);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"999999999999999, false", "1000000000000000, true", "198705232011011004, true", "0, false"})
    void aNumberOfMoreThanFifteenDigitsHasLostItsLastOnes(double value, boolean rounded) throws Exception {
        Table table = read("xlsx", book -> book.createSheet().createRow(0).createCell(0).setCellValue(value));
        assertThat(table.rows().getFirst().cell(0).rounded()).isEqualTo(rounded);
    }

    @Test
    void rowsKeepTheirNumbersAndEmptyOnesStayAway() throws Exception {
        Table table = read("xlsx", book -> {
            var sheet = book.createSheet();
            sheet.createRow(2).createCell(1).setCellValue("Nama");
            sheet.createRow(6).createCell(1).setCellValue("Contoh Satu");
        });
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(3, 7);
        assertThat(table.rows().getFirst().cell(1).text()).isEqualTo("Nama");
        assertThat(table.rows().getFirst().cell(99)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void theFirstSheetWithRowsIsTheTable() throws Exception {
        Table table = read("xlsx", book -> {
            book.createSheet("kosong");
            book.createSheet("pegawai").createRow(0).createCell(0).setCellValue("Nama");
            book.createSheet("lain").createRow(0).createCell(0).setCellValue("Lain");
        });
        assertThat(texts(table, 0)).containsExactly("Nama");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookWithoutAnythingIsAnEmptyTable(String kind) throws Exception {
        assertThat(read(kind, book -> book.createSheet("kosong")).rows()).isEmpty();
    }

    @Test
    void moreRowsThanAnyOfficeHasPeopleAreRefused() {
        assertThatThrownBy(() -> read("xlsx", book -> {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Nama");
            sheet.createRow(TableFile.MAX_ROWS).createCell(0).setCellValue("x");
        })).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest(name = "column {0}")
    @CsvSource({"199, true", "200, false", "16000, false"})
    void aRowWiderThanAnyListIsRefused(int column, boolean accepted) throws Exception {
        Content wide = book -> book.createSheet().createRow(0).createCell(column).setCellValue("x");
        if (accepted) assertThat(read("xlsx", wide).rows().getFirst().cell(column).text()).isEqualTo("x");
        else
            assertThatThrownBy(() -> read("xlsx", wide)).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest(name = "{0} cut after {1} bytes")
    @CsvSource({"xlsx, 10", "xlsx, 600", "xls, 10", "xls, 600"})
    void halfAWorkbookIsRefused(String kind, int kept) throws Exception {
        Path whole = write(kind, book -> book.createSheet().createRow(0).createCell(0).setCellValue("Nama"));
        Path half = folder.resolve("half." + kind);
        Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(whole), kept));
        assertThatThrownBy(() -> TableFile.read(half)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void theContentDecidesAndNotTheName() throws Exception {
        Path book = write("xlsx", made -> made.createSheet().createRow(0).createCell(0).setCellValue("Nama"));
        Path renamed = Files.move(book, folder.resolve("pegawai.csv"));
        assertThat(texts(TableFile.read(renamed), 0)).containsExactly("Nama");
    }

    private interface Content {
        void into(Workbook book);
    }

    private Table read(String kind, Content content) throws IOException, UnreadableTableException {
        return TableFile.read(write(kind, content));
    }

    private Path write(String kind, Content content) throws IOException {
        Path file = folder.resolve("book." + kind);
        try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.into(book);
            book.write(out);
        }
        return file;
    }

    private static CellStyle format(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
