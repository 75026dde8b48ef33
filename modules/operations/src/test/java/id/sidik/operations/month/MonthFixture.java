package id.sidik.operations.month;

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
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.rules.Assessor;
import id.sidik.rules.BuiltInCalendar;
import id.sidik.store.Contact;
import id.sidik.store.UuidV7;
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
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A small unit in October 2026: three people whose machine told every working day, one always in time, one late on the
 * 6th, one absent from the 12th to the 14th.
 */
final class MonthFixture implements AutoCloseable {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final MachineId LOBBY = new MachineId("CONTOH0001");
    static final EmployeeId PUNCTUAL = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    static final EmployeeId LATE = new EmployeeId("0199f000-0000-7000-8000-000000000002");
    static final EmployeeId ABSENT = new EmployeeId("0199f000-0000-7000-8000-000000000003");
    static final String NATIONAL = "nat-2023";
    static final RecapRequest REQUEST = new RecapRequest(OCTOBER, NATIONAL);

    /** A clock that a test puts where it wants. */
    static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-02T01:00:00Z");

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return WIB;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    final Records records;
    final Hand clock = new Hand();
    final List<OpenMatters.Matter> waiting = new ArrayList<>();
    final MonthRoom room;

    MonthFixture(Path home) {
        records = Records.open(home);
        records.transact(tables -> {
            BuiltInCalendar.load().holidays().stream().collect(Collectors.groupingBy(holiday -> Year.from(holiday
                    .day()))).forEach(tables.calendar()::replaceHolidays);
            tables.machines().save(new Machine(LOBBY, "Lobi", "127.0.0.1", Machine.DEFAULT_PORT, 0, WIB));
            person(tables, PUNCTUAL, "198705232011011004", "Contoh Pegawai Satu", 1);
            person(tables, LATE, "199001012015012001", "Contoh Pegawai Dua", 2);
            person(tables, ABSENT, "", "Contoh Pegawai Tiga", 3);
            tables.punches().append(OCTOBER.atDay(1).datesUntil(OCTOBER.plusMonths(1).atDay(1)).filter(
                    MonthFixture::workday).flatMap(day -> punches(day).stream()).toList());
            tables.contacts().add(contact("2026-11-01T23:00:00Z"));
            return tables;
        });
        KeptRegulations.keep(records);
        room = new MonthRoom(records, () -> KeptRegulations.load(records), new CodeEdition(Assessor.class),
                () -> WorkUnit.unnamed(WIB), clock, "petugas", List.of((tables, month) -> List.copyOf(waiting)));
    }

    private static void person(id.sidik.store.Tables tables, EmployeeId id, String number, String name, int order) {
        tables.employees().save(new Employee(id, number, name, "", "", EmployeeKind.PNS, "", "", order,
                Optional.empty(), Optional.empty()));
        tables.aliases().save(new PinAlias(id, Optional.empty(), new Pin(String.valueOf(order)), Optional.empty(),
                Optional.empty()));
    }

    static Contact contact(String at) {
        return new Contact(UuidV7.at(Instant.parse(at)), LOBBY, Instant.parse(at), Contact.Result.COMPLETE, "",
                OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), 1, 1, 0, 0, 0, Optional.empty());
    }

    private static boolean workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static List<Punch> punches(LocalDate day) {
        List<Punch> punches = new ArrayList<>();
        both(punches, "1", day, "07:20:00");
        both(punches, "2", day, day.getDayOfMonth() == 6 ? "07:42:00" : "07:25:00");
        if (day.getDayOfMonth() < 12 || day.getDayOfMonth() > 14) both(punches, "3", day, "07:28:00");
        return punches;
    }

    private static void both(List<Punch> punches, String pin, LocalDate day, String in) {
        punches.add(punch(pin, day + "T" + in));
        punches.add(punch(pin, day + "T16:35:00"));
    }

    static Punch punch(String pin, String at) {
        return new Punch(LOBBY, new Pin(pin), LocalDateTime.parse(at), 1, 0, 0, PunchSource.WIRE, WIB,
                Instant.parse("2026-11-01T23:00:00Z"));
    }

    /** A punch that the log had not told before. */
    void late(String pin, String at) {
        records.transact(tables -> tables.punches().append(List.of(punch(pin, at))));
    }

    void waits(OpenMatters.Kind kind) {
        waiting.add(new OpenMatters.Matter(kind, Sentence.of("waiting")));
    }

    static <T> T run(Job<T> job) {
        try {
            return job.run(Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Through draft and reconciliation to the final. */
    MonthSheet closed() {
        run(room.months().draft(REQUEST));
        room.months().reconcile(OCTOBER);
        return run(room.months().close(REQUEST, java.util.Map.of()));
    }

    @Override
    public void close() {
        records.close();
    }
}
