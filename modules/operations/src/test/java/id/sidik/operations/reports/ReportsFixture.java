package id.sidik.operations.reports;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import id.sidik.operations.month.CodeEdition;
import id.sidik.operations.month.MonthRoom;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.work.Job;
import id.sidik.rules.Assessor;
import id.sidik.rules.BuiltInCalendar;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A unit of four invented people with a month of punches, its months and its reports. */
final class ReportsFixture implements AutoCloseable {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final MachineId LOBBY = new MachineId("CONTOH0001");
    static final EmployeeId STAFF = id(1);
    static final EmployeeId CONTRACT = id(2);
    static final EmployeeId HEAD = id(3);
    static final EmployeeId HONORARY = id(4);

    final Records records;
    final MonthRoom months;
    final ReportRoom reports;
    WorkUnit unit = new WorkUnit("PEMERINTAH KOTA CONTOH", "DINAS CONTOH", "Jalan Contoh 1", "", "Kota Contoh", WIB,
            WorkUnit.Signatory.BLANK, new WorkUnit.Signatory("Kepala Dinas Contoh", "Contoh Kepala", "Pembina (IV/a)",
                    "19700101 199501 1 001"));

    ReportsFixture(Path home) {
        records = Records.open(home);
        records.transact(ReportsFixture::facts);
        KeptRegulations.keep(records);
        Clock clock = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), WIB);
        months = new MonthRoom(records, () -> KeptRegulations.load(records), new CodeEdition(Assessor.class,
                DayResult.class), () -> unit, clock, "petugas", List.of());
        reports = new ReportRoom(records, months, home.resolve("halaman"), () -> LocalDate.of(2026, 11, 2), clock,
                "petugas");
    }

    private static Tables facts(Tables tables) {
        BuiltInCalendar.load().holidays().stream().collect(Collectors.groupingBy(holiday -> Year.from(holiday.day())))
                .forEach(tables.calendar()::replaceHolidays);
        tables.machines().save(new Machine(LOBBY, "Lobi", "127.0.0.1", Machine.DEFAULT_PORT, 0, WIB));
        person(tables, STAFF, "199001012015012001", "Contoh Pegawai Satu", EmployeeKind.PNS, "Penata Muda (III/a)", 1);
        person(tables, CONTRACT, "199202022023211002", "Contoh Pegawai Dua", EmployeeKind.PPPK, "IX", 2);
        person(tables, HEAD, "197001011995011001", "Contoh Kepala", EmployeeKind.PNS, "Pembina (IV/a)", 3);
        person(tables, HONORARY, "", "Contoh Pegawai Empat", EmployeeKind.NON_ASN, "", 4);
        tables.punches().append(OCTOBER.atDay(1).datesUntil(OCTOBER.plusMonths(1).atDay(1)).filter(
                ReportsFixture::workday).flatMap(day -> punches(day).stream()).toList());
        return tables;
    }

    private static EmployeeId id(int number) {
        return new EmployeeId("0199f000-0000-7000-8000-00000000000" + number);
    }

    private static void person(Tables tables, EmployeeId id, String number, String name, EmployeeKind kind,
            String grade, int order) {
        tables.employees().save(new Employee(id, number, name, "", "", kind, grade, "Jabatan Contoh", order, Optional
                .empty(), Optional.empty()));
        tables.aliases().save(new PinAlias(id, Optional.empty(), new Pin(String.valueOf(order)), Optional.empty(),
                Optional.empty()));
    }

    private static boolean workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static List<Punch> punches(LocalDate day) {
        List<Punch> punches = new ArrayList<>();
        for (int person = 1; person <= 4; person++) {
            if (person == 4 && day.getDayOfMonth() == 13) continue;
            String in = person == 2 && day.getDayOfMonth() == 6 ? "07:42:00" : "07:2" + person + ":00";
            punches.add(punch(person, day + "T" + in));
            punches.add(punch(person, day + "T16:35:00"));
        }
        return punches;
    }

    static Punch punch(int pin, String at) {
        return new Punch(LOBBY, new Pin(String.valueOf(pin)), LocalDateTime.parse(at), 1, 0, 0, PunchSource.WIRE, WIB,
                Instant.parse("2026-11-01T23:00:00Z"));
    }

    RecapRequest request() {
        return new RecapRequest(OCTOBER, months.recaps().chosen(OCTOBER));
    }

    static <T> T run(Job<T> job) {
        try {
            return job.run(Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
