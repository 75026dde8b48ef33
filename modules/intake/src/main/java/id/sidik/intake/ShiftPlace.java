package id.sidik.intake;

import id.sidik.intake.SettingBookException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Where the shift table stands: under a label "Shift", the numbers from 1 on, and beside them the in and out columns.
 * Addresses differ by model, so everything is found by what is written there.
 *
 * @param first   row of shift 1
 * @param count   rows with consecutive numbers
 * @param columns of the times, in pairs
 */
record ShiftPlace(Sheet sheet, int first, int number, int count, List<Integer> columns) {
    private static final int MOST_SHIFTS = 24;
    private static final int HEAD_ROWS = 4;
    private static final int MOST_COLUMNS = 20;

    static ShiftPlace find(Iterable<Sheet> book, BookCells cells) throws SettingBookException {
        for (Sheet sheet : book) for (Row row : sheet) for (Cell cell : row) {
            if (!isShiftLabel(cells.text(cell))) continue;
            int label = row.getRowNum();
            int column = cell.getColumnIndex();
            for (int at = label + 1; at <= label + HEAD_ROWS; at++)
                if (cells.text(sheet, at, column).equals("1")) return at(sheet, label, at, column, cells);
        }
        throw new SettingBookException(Kind.NO_SHIFTS);
    }

    private static boolean isShiftLabel(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return plain.matches("(no|nomor|number)?(shift|timetable|jamkerja)(no|nomor|number)?");
    }

    private static ShiftPlace at(Sheet sheet, int label, int first, int number, BookCells cells)
            throws SettingBookException {
        List<Integer> columns = new ArrayList<>();
        for (int column = number + 1; column <= number + MOST_COLUMNS; column++)
            if (isEnd(sheet, label, first, column, columns.size() % 2 == 0, cells)) columns.add(column);
        if (columns.size() != 4 && columns.size() != 6)
            throw new SettingBookException(Kind.SHIFT_COLUMNS, sheet.getSheetName(), first - 1, number + 1);
        int count = 0;
        while (count < MOST_SHIFTS && cells.text(sheet, first + count, number).equals(String.valueOf(count + 1)))
            count++;
        return new ShiftPlace(sheet, first, number, count, columns);
    }

    /** Whether one of the heading cells above names this column as coming (or leaving). */
    private static boolean isEnd(Sheet sheet, int label, int first, int column, boolean in, BookCells cells) {
        for (int row = first - 1; row >= label; row--) {
            String plain = cells.text(sheet, row, column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (plain.matches(in
                    ? "(onduty|on|checkin|clockin|in|datang|masuk|mulai|start)"
                    : "(offduty|off|checkout|clockout|out|pulang|keluar|selesai|end)"))
                return true;
        }
        return false;
    }

    List<ShiftLine> read(BookCells cells) {
        List<ShiftLine> lines = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int row = first + at;
            lines.add(new ShiftLine(at + 1, columns.stream().map(column -> cells.text(sheet, row, column)).toList()));
        }
        return lines;
    }
}
