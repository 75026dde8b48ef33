package id.sidik.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Texts of a machine's workbook, read and written without touching a style. */
final class BookCells {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    String text(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null ? null : line.getCell(column);
        return cell == null ? "" : text(cell);
    }

    /** A time as 07:30, a day as 2026-11-01, a number by its digits. */
    String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) return formatter.formatCellValue(cell).strip();
        double value = cell.getNumericCellValue();
        if (!DateUtil.isCellDateFormatted(cell)) return formatter.formatRawCellContents(value, 0, "General").strip();
        if (value >= 1) return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        LocalTime time = cell.getLocalDateTimeCellValue().toLocalTime();
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Keeps the kind of the cell where it can: a time or a day that was a number stays one. */
    void write(Sheet sheet, int row, int column, String wanted) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        boolean number = cell.getCellType() == CellType.NUMERIC;
        boolean dated = number && DateUtil.isCellDateFormatted(cell);
        if (wanted.isBlank()) cell.setBlank();
        else if (dated && wanted.contains(":"))
            cell.setCellValue(LocalTime.parse(padded(wanted)).toSecondOfDay()
                    / (24.0 * 3600));
        else if (dated) cell.setCellValue(LocalDate.parse(wanted));
        else if (number && wanted.matches("\\d{1,9}")) cell.setCellValue(Double.parseDouble(wanted));
        else
            cell.setCellValue(wanted);
    }

    private static String padded(String time) {
        String[] parts = time.split(":");
        return "%02d:%02d".formatted(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
    }
}
