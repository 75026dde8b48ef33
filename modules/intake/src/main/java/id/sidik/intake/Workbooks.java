package id.sidik.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The first sheet of an Excel workbook that holds anything. */
final class Workbooks {
    private static final double LARGEST_EXACT = 999_999_999_999_999d;
    private static final int HALF_SECOND = 500_000_000;

    private Workbooks() {}

    static Table read(byte[] bytes) throws UnreadableTableException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                if (sheet.getPhysicalNumberOfRows() > 0) return table(sheet);
            }
            return new Table(List.of());
        } catch (IOException | RuntimeException damaged) {
            // POI answers damaged books with many kinds of unchecked exceptions
            throw new UnreadableTableException("not a workbook that can be read", damaged);
        }
    }

    /** Every sheet that can be read, by its name, in the order of the book. */
    static Map<String, Table> sheets(byte[] bytes) throws UnreadableTableException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            Map<String, Table> sheets = new LinkedHashMap<>();
            for (Sheet sheet : book) sheets.put(sheet.getSheetName(), table(sheet));
            return sheets;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableTableException("not a workbook that can be read", damaged);
        }
    }

    private static Table table(Sheet sheet) throws UnreadableTableException {
        if (sheet.getLastRowNum() >= TableFile.MAX_ROWS) throw new UnreadableTableException("too many rows");
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<Table.Row> rows = new ArrayList<>();
        for (Row row : sheet) rows.add(new Table.Row(row.getRowNum() + 1, cells(row, formatter)));
        return new Table(rows);
    }

    private static List<Cell> cells(Row row, DataFormatter formatter) throws UnreadableTableException {
        if (row.getLastCellNum() > TableFile.MAX_COLUMNS) throw new UnreadableTableException("too many columns");
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
            cells.add(cell == null ? Cell.EMPTY : read(cell, formatter));
        }
        return cells;
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell, DataFormatter formatter) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? new Cell(moment(cell), false)
                    : number(cell, formatter);
            case STRING -> new Cell(cell.getStringCellValue().strip(), false);
            case BOOLEAN -> new Cell(String.valueOf(cell.getBooleanCellValue()), false);
            default -> Cell.EMPTY;
        };
    }

    /** A date as 2026-03-04, a time of day as 07:30, both as 2026-03-04T07:30; to the nearest second. */
    private static String moment(org.apache.poi.ss.usermodel.Cell cell) {
        LocalDateTime at = cell.getLocalDateTimeCellValue().plusNanos(HALF_SECOND).truncatedTo(ChronoUnit.SECONDS);
        if (cell.getNumericCellValue() < 1) return at.toLocalTime().toString();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** Whole numbers as their digits; a cell format with leading zeros ("0000") is a PIN's only trace of them. */
    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, DataFormatter formatter) {
        double value = cell.getNumericCellValue();
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        String shown = formatter.formatRawCellContents(value, cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString());
        boolean padded = shown.matches("0\\d*") && shown.endsWith(plain);
        return new Cell(padded ? shown : plain, Math.abs(value) > LARGEST_EXACT);
    }
}
