package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.intake.SettingBookException.Kind;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingBookTest {
    private static List<ShiftLine> changed(SettingBook book, int shift, List<String> times) {
        List<ShiftLine> lines = new ArrayList<>(book.shifts());
        lines.set(shift - 1, new ShiftLine(shift, times));
        return lines;
    }

    private static List<ScheduleLine> changed(SettingBook book, int person, int day, String code) {
        List<ScheduleLine> lines = new ArrayList<>(book.schedule());
        List<String> codes = new ArrayList<>(lines.get(person).codes());
        codes.set(day, code);
        lines.set(person, new ScheduleLine(lines.get(person).id(), lines.get(person).name(), codes));
        return lines;
    }

    @ParameterizedTest(name = "moved {0} down and {1} to the right")
    @CsvSource({"0,0", "5,3", "40,12"})
    void theTablesAreFoundByWhatIsWrittenThere(int down, int right) throws SettingBookException {
        SettingBook book = SettingBook.open(new MachineBook(down, right).bytes());

        assertThat(book.shifts()).hasSize(24);
        assertThat(book.shifts().getFirst()).isEqualTo(new ShiftLine(1, List.of("09:00", "18:00", "", "", "", "")));
        assertThat(book.start()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(book.schedule()).extracting(ScheduleLine::id).containsExactly("1", "2", "3");
        assertThat(book.schedule().getFirst().codes()).hasSize(31).startsWith("1", "", "");
    }

    @Test
    void onlyChangedCellsAreWrittenAndTheRestOfTheBookStays() throws Exception {
        SettingBook book = SettingBook.open(new MachineBook(5, 3).bytes());

        byte[] written = book.write(changed(book, 1, List.of("7:30", "16:00", "", "", "", "")),
                LocalDate.of(2026, 12, 1), changed(book, 2, 4, "26"));

        SettingBook again = SettingBook.open(written);
        assertThat(again.shifts().getFirst().times()).startsWith("7:30", "16:00");
        assertThat(again.shifts().subList(1, 24)).isEqualTo(book.shifts().subList(1, 24));
        assertThat(again.start()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(again.schedule().get(2).codes().get(4)).isEqualTo("26");
        assertThat(again.schedule().subList(0, 2)).isEqualTo(book.schedule().subList(0, 2));
        try (HSSFWorkbook raw = new HSSFWorkbook(new ByteArrayInputStream(written))) {
            assertThat(raw.getSheet("Unknown").getRow(3).getCell(2).getStringCellValue()).isEqualTo("stays");
            assertThat(raw.getSheet("Shift Setting").getRow(9).getCell(4).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(raw.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "a time \"{0}\" is taken: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            9:5,     true
            09:00,   true
            23:59,   true
            "",      true
            24:00,   false
            " 9:00", false
            ０９:００,  false
            9.00,    false
            7:60,    false
            上午,     false
            """)
    void timesAreTakenAsTheManualOfTheMachinesSays(String time, boolean taken) throws SettingBookException {
        SettingBook book = SettingBook.open(new MachineBook(0, 0).bytes());

        SettingBookException refused = catchThrowableOfType(SettingBookException.class,
                () -> book.write(changed(book, 2, List.of(time, time.isEmpty() ? "" : "18:00", "", "", "", "")),
                        book.start(), book.schedule()));

        assertThat(ShiftTime.valid(time)).isEqualTo(taken);
        assertThat(refused == null).isEqualTo(taken);
        if (!taken) {
            assertThat(refused.kind()).isEqualTo(Kind.BAD_TIME);
            assertThat(refused.sheet() + " " + refused.column() + refused.row()).isEqualTo("Shift Setting B6");
        }
    }

    @Test
    void aRangeHasBothEndsOrNone() throws SettingBookException {
        SettingBook book = SettingBook.open(new MachineBook(0, 0).bytes());

        assertThat(catchThrowableOfType(SettingBookException.class, () -> book.write(
                changed(book, 2, List.of("08:00", "", "", "", "", "")), book.start(), book.schedule())).kind())
                .isEqualTo(Kind.HALF_RANGE);
    }

    @ParameterizedTest(name = "code \"{0}\" is taken: {1}")
    @CsvSource({"1,true", "24,true", "25,true", "26,true", "'',true", "27,false", "0,false", "P,false", "' 1',false"})
    void aDayHasAShiftOfTheBookOrASpecialCode(String code, boolean taken) throws SettingBookException {
        SettingBook book = SettingBook.open(new MachineBook(0, 0).bytes());

        SettingBookException refused = catchThrowableOfType(SettingBookException.class,
                () -> book.write(book.shifts(), book.start(), changed(book, 1, 2, code)));

        assertThat(refused == null).isEqualTo(taken);
        if (!taken) assertThat(refused.column() + refused.row()).isEqualTo("F6");
    }

    @ParameterizedTest(name = "without \"{0}\": {1}")
    @CsvSource({"Shift,NO_SHIFTS", "Off-duty,SHIFT_COLUMNS", "Name,NO_SCHEDULE", "2026-11-01,NO_START",
        "15.0,DAY_COLUMNS"})
    void aTableThatIsNotFoundIsSaidWithItsPlace(String label, Kind kind) {
        SettingBookException refused = catchThrowableOfType(SettingBookException.class,
                () -> SettingBook.open(new MachineBook(0, 0).without(label).bytes()));

        assertThat(refused.kind()).isEqualTo(kind);
    }

    @Test
    void otherFilesAndDamageAreRefusedAndNothingElseHappens() throws Exception {
        byte[] good = new MachineBook(0, 0).bytes();
        try (XSSFWorkbook modern = new XSSFWorkbook(); var out = new java.io.ByteArrayOutputStream()) {
            modern.createSheet("x");
            modern.write(out);
            assertThat(kind(out.toByteArray())).isEqualTo(Kind.NOT_A_BOOK);
        }
        assertThat(kind(new byte[0])).isEqualTo(Kind.NOT_A_BOOK);
        assertThat(kind(Arrays.copyOf(good, good.length / 2))).isEqualTo(Kind.NOT_A_BOOK);
        Random dice = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = good.clone();
            for (int hit = 0; hit < 20; hit++) damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt();
            try {
                assertThat(SettingBook.open(damaged).shifts()).isNotNull();
            } catch (SettingBookException refused) {
                assertThat(refused.kind()).isNotNull();
            }
        }
    }

    private static Kind kind(byte[] bytes) {
        return catchThrowableOfType(SettingBookException.class, () -> SettingBook.open(bytes)).kind();
    }

    @Test
    void linesCannotBeAddedOrTakenAway() throws SettingBookException {
        SettingBook book = SettingBook.open(new MachineBook(0, 0).bytes());

        assertThat(catchThrowableOfType(SettingBookException.class,
                () -> book.write(Collections.emptyList(), book.start(), book.schedule())).kind())
                .isEqualTo(Kind.UNKNOWN_LINE);
    }
}
