package id.sidik.intake;

import id.sidik.intake.SettingBookException.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Where the schedule stands: a heading row with "ID" and "Name" and 31 days, people below it, and somewhere above it the
 * date of the first day.
 *
 * @param first column of the first day
 */
record SchedulePlace(Sheet sheet, int heading, int id, int name, int first, int startRow, int startColumn) {
    static final int DAYS = 31;
    private static final int SEARCHED_COLUMNS = 8;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    static SchedulePlace find(Iterable<Sheet> book, BookCells cells) throws SettingBookException {
        for (Sheet sheet : book) for (Row row : sheet) {
            int id = labelled(row, "(no)?(id|userid|employeeid|acno|idpegawai)(no)?", cells);
            int name = labelled(row, "(employee)?(name|nama)(pegawai)?", cells);
            if (id >= 0 && name > id) return at(sheet, row.getRowNum(), id, name, cells);
        }
        throw new SettingBookException(Kind.NO_SCHEDULE);
    }

    private static int labelled(Row row, String pattern, BookCells cells) {
        for (Cell cell : row) {
            String plain = cells.text(cell).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (plain.matches(pattern)) return cell.getColumnIndex();
        }
        return -1;
    }

    private static SchedulePlace at(Sheet sheet, int heading, int id, int name, BookCells cells)
            throws SettingBookException {
        int first = name + 1;
        while (first <= name + SEARCHED_COLUMNS && !isDay(cells.text(sheet, heading, first))) first++;
        for (int day = 0; day < DAYS; day++)
            if (!isDay(cells.text(sheet, heading, first + day)))
                throw new SettingBookException(Kind.DAY_COLUMNS, sheet.getSheetName(), heading, first + day);
        for (int row = 0; row < heading; row++) {
            Row line = sheet.getRow(row);
            if (line == null) continue;
            for (Cell cell : line)
                if (date(cells.text(cell)).isPresent())
                    return new SchedulePlace(sheet, heading, id, name, first, row, cell.getColumnIndex());
        }
        throw new SettingBookException(Kind.NO_START, sheet.getSheetName(), Math.max(0, heading - 1), id);
    }

    private static boolean isDay(String text) {
        return text.matches("0?[1-9]|[12]\\d|3[01]");
    }

    private static Optional<Matcher> date(String text) {
        Matcher found = DATE.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    /** @throws SettingBookException BAD_DATE when the day does not exist */
    LocalDate start(BookCells cells) throws SettingBookException {
        try {
            Matcher parts = date(cells.text(sheet, startRow, startColumn)).orElseThrow();
            return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (java.time.DateTimeException impossible) {
            throw new SettingBookException(Kind.BAD_DATE, sheet.getSheetName(), startRow, startColumn);
        }
    }

    /** The same cell with another day in it; words around the date stay. */
    void start(LocalDate day, BookCells cells) {
        String text = cells.text(sheet, startRow, startColumn);
        String wanted = date(text).map(found -> new StringBuilder(text).replace(found.start(), found.end(),
                day.toString()).toString()).orElse(day.toString());
        cells.write(sheet, startRow, startColumn, wanted);
    }

    /** Rows of people: those with a number under "ID". */
    List<Integer> rows(BookCells cells) {
        List<Integer> rows = new ArrayList<>();
        for (int row = heading + 1; row <= sheet.getLastRowNum() && row < TableFile.MAX_ROWS; row++)
            if (cells.text(sheet, row, id).matches("\\d{1,14}")) rows.add(row);
        return rows;
    }

    ScheduleLine line(int row, BookCells cells) {
        List<String> codes = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) codes.add(cells.text(sheet, row, first + day));
        return new ScheduleLine(cells.text(sheet, row, id), cells.text(sheet, row, name), codes);
    }
}
