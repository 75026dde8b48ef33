package id.sidik.reporting;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R4, "Laporan Kehadiran Perorangan": one person's month, day by day. */
public final class PersonReport extends ReportBody {
    private final YearMonth month;
    private final PersonMonth person;
    private final PrintedCodes codes;

    public PersonReport(YearMonth month, PersonMonth person, PrintedCodes codes) {
        this.month = month;
        this.person = person;
        this.codes = codes;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R4;
    }

    @Override
    ReportWords words() {
        return new ReportWords("LAPORAN KEHADIRAN PERORANGAN", "Bulan: " + Indonesian.month(month), about(), totals(),
                "Laporan Kehadiran Perorangan " + Indonesian.month(month));
    }

    private String about() {
        RecapPerson who = person.person();
        String number = PersonColumns.digits(who.number());
        return Stream.of(pair(line("Nama", who.name()), line(number.length() == 18 ? "NIP" : "Nomor", who.number())),
                pair(line("Pangkat/Gol.", who.grade()), line("Jabatan", who.position()))).filter(line -> !line
                        .isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String pair(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : " · ") + other;
    }

    private static String line(String head, String words) {
        return words.isBlank() ? "" : Markup.plain(head + ": ") + Markup.bold(words);
    }

    private String totals() {
        MonthTotals sums = person.totals();
        return Markup.bold("Jumlah: ") + Markup.plain("hari kerja " + sums.workdays() + " · hadir " + sums.present()
                + " · tanpa keterangan " + sums.absent() + " · sakit " + sums.sick() + " · izin " + sums.permission()
                + " · cuti " + sums.leave() + " · dinas luar " + sums.duty() + " · izin lain " + sums.otherPermit()
                + " · terlambat " + sums.lateTimes() + " kali · pulang sebelum waktu " + sums.earlyTimes()
                + " kali · tidak rekam datang " + sums.noIn() + ", pulang " + sums.noOut()
                + " · potongan sebulan " + Indonesian.number(sums.deductionPct()) + " %.");
    }

    @Override
    ReportTable<DayResult> table() {
        List<ReportColumn<DayResult>> columns = new ArrayList<>();
        RecapPerson who = person.person();
        columns.add(ReportColumn.behind("Nama", TableColumn.Kind.TEXT, 50, _ -> TableCell.of(who.name())));
        columns.add(ReportColumn.behind("NIP", TableColumn.Kind.NIP, 38, _ -> TableCell.of(PersonColumns.digits(who
                .number()))));
        columns.add(ReportColumn.of("date", "Tanggal", TableColumn.Kind.DATE, 22, day -> TableCell.of(day.date())));
        columns.add(ReportColumn.of("weekday", "Hari", TableColumn.Kind.TEXT, 16, day -> TableCell.of(Indonesian
                .longWeekday(day.date().getDayOfWeek()))));
        columns.add(ReportColumn.of("schedule", "Jadwal", TableColumn.Kind.TEXT, 26, day -> TableCell.of(PlannedHours
                .of(day))));
        columns.add(ReportColumn.of("in", "Datang", TableColumn.Kind.TIME, 16, day -> TableCell.ofTime(day.in().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.of("out", "Pulang", TableColumn.Kind.TIME, 16, day -> TableCell.ofTime(day.out().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.quiet("late", "Terlambat (menit)", TableColumn.Kind.MINUTES, 18, day -> TableCell.of(
                day.late())));
        columns.add(ReportColumn.quiet("early", "PSW (menit)", TableColumn.Kind.MINUTES, 18, day -> TableCell.of(day
                .early())));
        columns.add(ReportColumn.behind("Kode", TableColumn.Kind.TEXT, 12, day -> TableCell.of(day.status())));
        columns.add(ReportColumn.shown("code", (day, _) -> Markup.plain(codes.of(day.status()))));
        columns.add(ReportColumn.quiet("pct", "Potongan (persen)", TableColumn.Kind.PERCENT, 18, day -> TableCell.of(
                day.deductionPct())));
        columns.add(ReportColumn.of("note", "Keterangan", TableColumn.Kind.TEXT, 60, day -> TableCell.of(DayNote.of(day,
                codes))));
        return new ReportTable<>(columns, ReportPart.whole(person.days()), _ -> Map.of("sum", "JUMLAH"));
    }
}
