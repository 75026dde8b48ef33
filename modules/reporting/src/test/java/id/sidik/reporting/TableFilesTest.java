package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.reporting.TableColumn.Kind;

class TableFilesTest {
    private static final List<TableColumn> COLUMNS = List.of(new TableColumn("No", Kind.NUMBER, 10),
            new TableColumn("Nama", Kind.TEXT, 60), new TableColumn("NIP", Kind.NIP, 40),
            new TableColumn("Tanggal", Kind.DATE, 22), new TableColumn("Datang", Kind.TIME, 18),
            new TableColumn("Menit", Kind.MINUTES, 16), new TableColumn("Potongan", Kind.PERCENT, 18),
            new TableColumn("Rupiah", Kind.RUPIAH, 28), new TableColumn("Setara hari", Kind.DECIMAL, 20));
    private static final int SUMS = 3;

    @TempDir
    Path folder;

    private static TableSheet sheet(int rows) {
        return new TableSheet("R5 Oktober 2026", COLUMNS, IntStream.rangeClosed(1, rows).mapToObj(
                TableFilesTest::row).toList(), List.of(5, 7, 8));
    }

    private static List<TableCell> row(int n) {
        return List.of(TableCell.of(n), TableCell.of("Contoh Pegawai " + n), TableCell.of("198705232011011004"),
                TableCell.of(LocalDate.of(2026, 10, 6)), TableCell.of(LocalTime.of(7, 42)), TableCell.of(n),
                TableCell.of(new BigDecimal("4.5")), TableCell.of(1_250_000L * n), TableCell.of(new BigDecimal(
                        "0.25")));
    }

    private Workbook written(TableSheet sheet) throws IOException {
        Path file = folder.resolve("twin.xlsx");
        TableFiles.xlsx(sheet, new TableLegend("SIDIK:R5", List.of(new TableLegend.Line("TL1",
                "Terlambat 1 sampai 30 menit"))),
                file);
        return WorkbookFactory.create(file.toFile());
    }

    @Test
    void aNipIsTextAndDatesTimesAndNumbersAreReal() throws IOException {
        try (Workbook book = written(sheet(1))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("198705232011011004");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 6));
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalTime()).isEqualTo(LocalTime.of(7, 42));
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(0.045);
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1_250_000);
        }
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 199, 1_000})
    void theSumsAreFormulasWhoseKeptValuesAgreeWithACountOfTheCells(int rows) throws IOException {
        try (Workbook book = written(sheet(rows))) {
            Sheet sheet = book.getSheetAt(0);
            Row sums = sheet.getRow(rows + 1);
            for (int place : List.of(5, 7, 8)) {
                Cell cell = sums.getCell(place);
                assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                double counted = 0;
                for (int at = 1; at <= rows; at++) counted += sheet.getRow(at).getCell(place).getNumericCellValue();
                assertThat(cell.getNumericCellValue()).isCloseTo(counted, within(1e-6));
                double kept = cell.getNumericCellValue();
                assertThat(book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue())
                        .isCloseTo(kept, within(1e-6));
            }
            assertThat(sums.getCell(1).getStringCellValue()).isEqualTo("Jumlah");
        }
    }

    @Test
    void theTitlesStandInTheFirstRowNothingIsMergedAndNamesStayInSight() throws IOException {
        try (Workbook book = written(sheet(40))) {
            Sheet sheet = book.getSheetAt(0);
            List<String> titles = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            assertThat(titles).isEqualTo(COLUMNS.stream().map(TableColumn::title).toList());
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) SUMS);
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0));
        }
    }

    @Test
    void theLegendIsASheetOfItsOwn() throws IOException {
        try (Workbook book = written(sheet(1))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheet("Legenda").getRow(0).getCell(1).getStringCellValue()).startsWith("Terlambat 1");
        }
    }

    @Test
    void anEmptyMonthHasTitlesAndNoSums() throws IOException {
        try (Workbook book = written(sheet(0))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void csvHasSemicolonsDecimalCommasAndEveryRow() throws IOException {
        Path file = folder.resolve("twin.csv");
        TableFiles.csv(sheet(2), file);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF"
                + "No;Nama;NIP;Tanggal;Datang;Menit;Potongan;Rupiah;Setara hari\r\n"
                + "1;Contoh Pegawai 1;198705232011011004;06/10/2026;07.42;1;4,5;1250000;0,25\r\n"
                + "2;Contoh Pegawai 2;198705232011011004;06/10/2026;07.42;2;4,5;2500000;0,25\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1"})
    void aNameThatLooksLikeAFormulaIsOnlyText(String hostile) throws IOException {
        TableSheet sheet = new TableSheet("R1", List.of(new TableColumn("Nama", Kind.TEXT, 40)), List.of(List.of(
                TableCell.of(hostile))), List.of());
        Path file = folder.resolve("twin.csv");
        TableFiles.csv(sheet, file);
        assertThat(Files.readString(file).lines().toList().get(1)).startsWith("'");
        try (Workbook book = written(sheet)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aTextWithASemicolonOrAQuoteOrALineStaysOneValue() throws IOException {
        TableSheet sheet = new TableSheet("R8", List.of(new TableColumn("Alasan", Kind.TEXT, 40)), List.of(List.of(
                TableCell.of("surat; \"asli\"\nbaris dua"))), List.of());
        Path file = folder.resolve("twin.csv");
        TableFiles.csv(sheet, file);
        assertThat(Files.readString(file)).endsWith("\r\n\"surat; \"\"asli\"\"\nbaris dua\"\r\n");
    }
}
