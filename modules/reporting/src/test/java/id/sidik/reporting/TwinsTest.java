package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.reporting.TableColumn.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;

/** What a treasurer gets of every report, R1 to R16, as a workbook and as text. */
class TwinsTest {
    private static final int MANY = 12;

    @TempDir
    private Path folder;

    static List<ReportBody> bodies() {
        MonthRecap recap = Samples.recap(Samples.OCTOBER, MANY);
        List<PersonMonth> people = recap.people().stream().map(Hard::scheduled).toList();
        return Stream.of(List.<ReportBody>of(new RecapReport(recap, Samples.HOLIDAYS, ReportPart.whole(people),
                PrintedCodes.USUAL)), PagesOfMonthsTest.bodies(people), ListSamples.all(MANY, ListSamples.ordinary()))
                .flatMap(List::stream).toList();
    }

    private static TableSheet twin(ReportBody body) {
        return body.table().twin(body.code().name());
    }

    @Test
    void noneOfTheSixteenIsMissing() {
        assertThat(bodies().stream().map(ReportBody::code).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(
                ReportCode.class));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theWorkbookHasOneValueInACellAndSumsThatAgree(ReportBody body) throws IOException {
        TableSheet twin = twin(body);
        Path file = folder.resolve("kembaran.xlsx");
        TableFiles.xlsx(twin, Report.legend(body, ReportFrame.of(Samples.UNIT, Samples.FINAL, "nat-2023/1"), twin),
                file);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.getSheet("Legenda").getLastRowNum()).isPositive();
            assertThat(twin.rows()).isNotEmpty();
            for (int place = 0; place < twin.columns().size(); place++) {
                TableColumn column = twin.columns().get(place);
                assertThat(sheet.getRow(0).getCell(place).getStringCellValue()).isEqualTo(column.title());
                assertThat(sheet.getColumnWidth(place)).as(column.title()).isGreaterThan(256);
                for (int at = 1; at <= twin.rows().size(); at++) value(sheet.getRow(at).getCell(place), column);
            }
            for (int place : twin.summed()) sum(book, sheet.getRow(twin.rows().size() + 1), twin, place);
        }
    }

    private static void value(Cell cell, TableColumn column) {
        Kind kind = column.kind();
        if (cell == null || cell.getCellType() == CellType.BLANK) return;
        if (kind == Kind.NIP || kind == Kind.TEXT) assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        if (column.title().equals("NIP")) assertThat(cell.getStringCellValue()).matches("\\d{18}|\\D.*|");
        if (cell.getCellType() == CellType.STRING) return;
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(cell)).isEqualTo(Set.of(Kind.DATE, Kind.TIME).contains(kind));
    }

    private static void sum(Workbook book, Row sums, TableSheet twin, int place) {
        Cell cell = sums.getCell(place);
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        double scale = twin.columns().get(place).kind() == Kind.PERCENT ? 100 : 1;
        double counted = twin.sum(place).doubleValue() / scale;
        assertThat(cell.getNumericCellValue()).isCloseTo(counted, within(1e-6));
        assertThat(book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue()).isCloseTo(counted,
                within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theTextHasSemicolonsAndDecimalCommas(ReportBody body) throws IOException {
        TableSheet twin = twin(body);
        Path file = folder.resolve("kembaran.csv");
        TableFiles.csv(twin, file);
        String text = Files.readString(file);
        assertThat(text.substring(1).lines().findFirst().orElseThrow().split(";")).hasSameSizeAs(twin.columns());
        for (List<TableCell> row : twin.rows())
            for (TableCell cell : row)
                if (cell instanceof TableCell.Amount(BigDecimal value) && value.stripTrailingZeros().scale() > 0)
                    assertThat(text).contains(value.stripTrailingZeros().toPlainString().replace('.', ','));
    }
}
