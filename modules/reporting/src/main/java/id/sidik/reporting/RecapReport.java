package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** R2, "Rekapitulasi Kehadiran Bulanan": the matrix of a unit's people and the days of a month. */
public final class RecapReport extends ReportBody {
    private static final int LONGEST_MONTH = 31;
    private final MonthRecap recap;
    private final List<Holiday> holidays;
    private final List<ReportPart<PersonMonth>> parts;
    private final PrintedCodes codes;

    /** @param holidays the national list; those of the month are named under the matrix @param parts of the recap's people */
    public RecapReport(MonthRecap recap, List<Holiday> holidays, List<ReportPart<PersonMonth>> parts,
            PrintedCodes codes) {
        this.recap = recap;
        this.holidays = List.copyOf(holidays);
        this.parts = List.copyOf(parts);
        this.codes = codes;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R2;
    }

    @Override
    String variant() {
        return "-" + recap.month().lengthOfMonth();
    }

    @Override
    ReportWords words() {
        return new ReportWords("REKAPITULASI KEHADIRAN PEGAWAI", "Bulan: " + Indonesian.month(recap.month()), "",
                RecapNotes.of(recap, holidays, codes),
                "Rekapitulasi Kehadiran Pegawai " + Indonesian.month(recap.month()));
    }

    @Override
    ReportTable<RecapRow> table() {
        List<ReportColumn<RecapRow>> columns = new ArrayList<>(PersonColumns.<RecapRow>of(row -> row.month()
                .person()));
        for (int day = 1; day <= LONGEST_MONTH; day++) day(columns, day);
        for (RecapColumns total : RecapColumns.values())
            columns.add(ReportColumn.summed("total" + two(total.ordinal() + 1), total.title(), total.kind(), 16,
                    row -> TableCell.of(total.of(row.month().totals()))));
        int length = recap.month().lengthOfMonth();
        List<ReportPart<RecapRow>> rows = parts.stream().map(part -> new ReportPart<>(part.heading(), part.rows()
                .stream().map(person -> RecapRow.of(person, length, codes)).toList())).toList();
        List<Boolean> off = offDays();
        return new ReportTable<>(columns, rows, some -> new RecapHeads(recap.month(), some.stream().map(
                RecapRow::month).toList(), off).words());
    }

    /** Every table has 31 days, so that tables of all months have the same columns. */
    private static void day(List<ReportColumn<RecapRow>> columns, int day) {
        String title = "Tgl " + two(day);
        columns.add(ReportColumn.shown("day" + two(day), (row, _) -> row.days().get(day - 1)));
        columns.add(ReportColumn.shown("dayMarked" + two(day), (row, _) -> Markup.marked(row.days().get(day - 1))));
        columns.add(ReportColumn.shown("dayTint" + two(day), (row, _) -> row.tinted().get(day - 1)));
        columns.add(ReportColumn.behind(title + " Kode", TableColumn.Kind.TEXT, 12, row -> row.result(day).map(
                result -> TableCell.of(result.status())).orElse(TableCell.EMPTY)));
        columns.add(ReportColumn.behind(title + " Datang", TableColumn.Kind.TIME, 14, row -> TableCell.ofTime(row
                .result(
                        day).flatMap(DayResult::in).map(LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.behind(title + " Pulang", TableColumn.Kind.TIME, 14, row -> TableCell.ofTime(row
                .result(
                        day).flatMap(DayResult::out).map(LocalDateTime::toLocalTime))));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The days on which nobody has to work; without people, the weekends and the holidays. */
    private List<Boolean> offDays() {
        BitSet judged = new BitSet();
        BitSet worked = new BitSet();
        recap.people().forEach(person -> person.days().forEach(day -> {
            judged.set(day.date().getDayOfMonth());
            if (day.type() == DayType.WORK) worked.set(day.date().getDayOfMonth());
        }));
        return IntStream.rangeClosed(1, recap.month().lengthOfMonth()).mapToObj(day -> judged.get(day)
                ? !worked.get(day)
                : weekendOrHoliday(recap.month().atDay(day))).toList();
    }

    private boolean weekendOrHoliday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                || holidays.stream().anyMatch(holiday -> holiday.day().equals(day));
    }
}
