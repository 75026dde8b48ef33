package id.sidik.intake;

import id.sidik.intake.SettingBookException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The setting report that a self-service machine wrote (usb-files, section 8.2), to be changed and given back to it.
 * Only changed cells are written; styles, other sheets and other streams stay. A book is never made from nothing.
 */
public final class SettingBook {
    private static final int RANGE = 2;
    private static final int LAST_CODE = 26;

    private final byte[] original;
    private final List<ShiftLine> shifts;
    private final LocalDate start;
    private final List<ScheduleLine> schedule;

    private SettingBook(byte[] original, List<ShiftLine> shifts, LocalDate start, List<ScheduleLine> schedule) {
        this.original = original;
        this.shifts = shifts;
        this.start = start;
        this.schedule = schedule;
    }

    /** @throws SettingBookException naming sheet, row and column where something is not as it should be */
    public static SettingBook open(byte[] bytes) throws SettingBookException {
        if (bytes.length > TableFile.MAX_BYTES) throw new SettingBookException(Kind.TOO_LARGE);
        BookCells cells = new BookCells();
        try (HSSFWorkbook book = book(bytes)) {
            ShiftPlace shifts = ShiftPlace.find(sheets(book), cells);
            SchedulePlace schedule = SchedulePlace.find(sheets(book), cells);
            return new SettingBook(bytes.clone(), shifts.read(cells), schedule.start(cells),
                    schedule.rows(cells).stream().map(row -> schedule.line(row, cells)).toList());
        } catch (IOException | RuntimeException damaged) {
            throw notABook(damaged);
        }
    }

    /** POI answers damaged books with many kinds of unchecked exceptions. */
    private static SettingBookException notABook(Exception damaged) {
        SettingBookException none = new SettingBookException(Kind.NOT_A_BOOK);
        none.initCause(damaged);
        return none;
    }

    private static HSSFWorkbook book(byte[] bytes) throws IOException {
        return new HSSFWorkbook(new POIFSFileSystem(new ByteArrayInputStream(bytes)), true);
    }

    private static List<Sheet> sheets(HSSFWorkbook book) {
        List<Sheet> sheets = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheets::add);
        return sheets;
    }

    public List<ShiftLine> shifts() {
        return shifts;
    }

    /** The first of the 31 days. */
    public LocalDate start() {
        return start;
    }

    public List<ScheduleLine> schedule() {
        return schedule;
    }

    /**
     * The same workbook with these values.
     *
     * @param newShifts   the lines of {@link #shifts()} with other times
     * @param newSchedule the lines of {@link #schedule()} with other codes
     * @throws SettingBookException naming the cell whose value the machine would refuse
     */
    public byte[] write(List<ShiftLine> newShifts, LocalDate newStart, List<ScheduleLine> newSchedule)
            throws SettingBookException {
        BookCells cells = new BookCells();
        try (HSSFWorkbook book = book(original); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writeShifts(ShiftPlace.find(sheets(book), cells), newShifts, cells);
            SchedulePlace place = SchedulePlace.find(sheets(book), cells);
            if (!newStart.equals(start)) place.start(newStart, cells);
            writeSchedule(place, newSchedule, cells);
            book.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException damaged) {
            throw notABook(damaged);
        }
    }

    private void writeShifts(ShiftPlace place, List<ShiftLine> wanted, BookCells cells) throws SettingBookException {
        if (wanted.size() != shifts.size())
            throw new SettingBookException(Kind.UNKNOWN_LINE, place.sheet().getSheetName(), place.first(), 0);
        for (int at = 0; at < wanted.size(); at++) {
            List<String> times = wanted.get(at).times();
            for (int column = 0; column < place.columns().size(); column++) {
                int pair = column - column % RANGE;
                require(times.get(pair).isBlank() == times.get(pair + 1).isBlank(), Kind.HALF_RANGE, place, at, column);
                if (times.get(column).equals(shifts.get(at).times().get(column))) continue;
                require(ShiftTime.valid(times.get(column)), Kind.BAD_TIME, place, at, column);
                cells.write(place.sheet(), place.first() + at, place.columns().get(column), times.get(column));
            }
        }
    }

    private static void require(boolean holds, Kind kind, ShiftPlace place, int shift, int column)
            throws SettingBookException {
        if (!holds)
            throw new SettingBookException(kind, place.sheet().getSheetName(), place.first() + shift,
                    place.columns().get(column));
    }

    private void writeSchedule(SchedulePlace place, List<ScheduleLine> wanted, BookCells cells)
            throws SettingBookException {
        List<Integer> rows = place.rows(cells);
        if (wanted.size() != rows.size())
            throw new SettingBookException(Kind.UNKNOWN_LINE, place.sheet().getSheetName(), place.heading(), 0);
        for (int at = 0; at < rows.size(); at++) for (int day = 0; day < SchedulePlace.DAYS; day++) {
            String code = wanted.get(at).codes().get(day);
            if (code.equals(schedule.get(at).codes().get(day))) continue;
            if (!code.isEmpty() && !isCode(code))
                throw new SettingBookException(Kind.BAD_CODE, place.sheet().getSheetName(), rows.get(at),
                        place.first() + day);
            cells.write(place.sheet(), rows.get(at), place.first() + day, code);
        }
    }

    /** A shift of this book, or a special day. */
    private boolean isCode(String code) {
        if (!code.matches("[1-9]\\d?")) return false;
        int number = Integer.parseInt(code);
        return number <= shifts.size() || number > 24 && number <= LAST_CODE;
    }
}
