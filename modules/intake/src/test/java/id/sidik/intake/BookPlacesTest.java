package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.intake.SettingBookException.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shift table and schedule under the headings of other makers. */
class BookPlacesTest {
    private final HSSFWorkbook book = new HSSFWorkbook();
    private final Sheet sheet = book.createSheet("Setting");
    private final BookCells cells = new BookCells();

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private void schedule(String start, String id, String name, String... people) {
        sheet.createRow(0).createCell(3).setCellValue(start);
        Row head = sheet.createRow(2);
        head.createCell(0).setCellValue(id);
        head.createCell(1).setCellValue(name);
        for (int day = 1; day <= 31; day++) head.createCell(2 + day).setCellValue("%02d".formatted(day));
        for (int at = 0; at < people.length; at++) sheet.createRow(3 + at).createCell(0).setCellValue(people[at]);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"ID, Name, true", "No. ID, Nama, true", "User ID, Nama Pegawai, true", "AC-No., Employee Name, true",
        "ID Pegawai, NAMA, true", "Employee ID No, name, true", "No., Name, false", "ID, Alamat, false"})
    void theScheduleIsFoundUnderTheHeadingsOfItsMaker(String id, String name, boolean found) throws Exception {
        schedule("2026-11-01", id, name, "1");
        if (found) {
            SchedulePlace place = SchedulePlace.find(book, cells);
            assertThat(List.of(place.heading(), place.id(), place.name(), place.first())).containsExactly(2, 0, 1, 3);
        } else
            assertThat(catchThrowableOfType(SettingBookException.class, () -> SchedulePlace.find(book, cells)).kind())
                    .isEqualTo(Kind.NO_SCHEDULE);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource({"2026-11-01, 2026-11-01, 2026-12-05", "2026/11/1, 2026-11-01, 2026-12-05",
        "Mulai: 2026.11.01 (Minggu), 2026-11-01, Mulai: 2026-12-05 (Minggu)",
        "2028-02-29 ~ 2028-03-30, 2028-02-29, 2026-12-05 ~ 2028-03-30"})
    void theFirstDayIsReadInAnyFormAndTheWordsAroundItStay(String text, LocalDate start, String after)
            throws Exception {
        schedule(text, "ID", "Name", "1");
        SchedulePlace place = SchedulePlace.find(book, cells);
        assertThat(place.start(cells)).isEqualTo(start);
        place.start(LocalDate.of(2026, 12, 5), cells);
        assertThat(cells.text(sheet, 0, 3)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026-13-01", "2026-00-10"})
    void aFirstDayThatDoesNotExistIsNamedByItsPlace(String text) throws Exception {
        schedule(text, "ID", "Name", "1");
        SchedulePlace place = SchedulePlace.find(book, cells);
        SettingBookException told = catchThrowableOfType(SettingBookException.class, () -> place.start(cells));
        assertThat(told.kind()).isEqualTo(Kind.BAD_DATE);
        assertThat(told.sheet() + " " + told.column() + told.row()).isEqualTo("Setting D1");
    }

    @ParameterizedTest(name = "{0} is a person: {1}")
    @CsvSource({"1, true", "007, true", "12345678901234, true", "123456789012345, false", "A1, false", "'', false",
        "1.5, false", "Total, false"})
    void peopleAreTheRowsWithANumber(String id, boolean person) throws Exception {
        schedule("2026-11-01", "ID", "Name", "1", id, "9");
        SchedulePlace place = SchedulePlace.find(book, cells);
        assertThat(place.rows(cells)).isEqualTo(person ? List.of(3, 4, 5) : List.of(3, 5));
        assertThat(place.line(3, cells).codes()).hasSize(31).containsOnly("");
    }

    private void shifts(String label, String in, String out, int pairs, int... numbers) {
        Row head = sheet.createRow(1);
        head.createCell(0).setCellValue(label);
        for (int pair = 0; pair < pairs; pair++) {
            head.createCell(1 + 2 * pair).setCellValue(in);
            head.createCell(2 + 2 * pair).setCellValue(out);
        }
        for (int at = 0; at < numbers.length; at++) {
            sheet.createRow(2 + at).createCell(0).setCellValue(numbers[at]);
            sheet.getRow(2 + at).createCell(1).setCellValue("0%d:00".formatted(numbers[at]));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"Shift No., On-duty, Off-duty", "No. Shift, Datang, Pulang", "Jam Kerja, Masuk, Keluar",
        "Timetable, Start, End", "SHIFT, Clock-In, Clock-Out", "Nomor Shift, Mulai, Selesai"})
    void theShiftTableIsFoundUnderTheHeadingsOfItsMaker(String label, String in, String out) throws Exception {
        shifts(label, in, out, 3, 1, 2);
        ShiftPlace place = ShiftPlace.find(book, cells);
        assertThat(place.columns()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(place.read(cells)).containsExactly(new ShiftLine(1, List.of("01:00", "", "", "", "", "")),
                new ShiftLine(2, List.of("02:00", "", "", "", "", "")));
    }

    @ParameterizedTest(name = "{0} pairs of columns: {1}")
    @CsvSource({"1, false", "2, true", "3, true", "4, false"})
    void aMachineHasTwoOrThreeRangesInAShift(int pairs, boolean taken) throws Exception {
        shifts("Shift", "In", "Out", pairs, 1);
        if (taken) assertThat(ShiftPlace.find(book, cells).columns()).hasSize(2 * pairs);
        else {
            SettingBookException told = catchThrowableOfType(SettingBookException.class,
                    () -> ShiftPlace.find(book, cells));
            assertThat(told.kind()).isEqualTo(Kind.SHIFT_COLUMNS);
            assertThat(told.column() + told.row()).isEqualTo("B2");
        }
    }

    @ParameterizedTest(name = "{0},{1},{2},{3}: {4}")
    @CsvSource({"1,2,3,4,4", "1,2,4,5,2", "1,1,2,3,1", "1,3,2,4,1"})
    void shiftsEndWhereTheirNumbersNoLongerFollowEachOther(int a, int b, int c, int d, int count) throws Exception {
        shifts("Shift", "In", "Out", 2, a, b, c, d);
        assertThat(ShiftPlace.find(book, cells).count()).isEqualTo(count);
    }
}
