package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.store.RosterSheet.Cell;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Authorship AUTHOR = new Authorship(Instant.ofEpochMilli(Samples.NOW.toEpochMilli()),
            "petugas", "surat tugas");
    private static final KeptGroup GUARDS = new KeptGroup(id(1), "g1", "Regu jaga", false, AUTHOR);
    private static final KeptMember MEMBER = new KeptMember(id(2), "g1", Samples.ONE, DAY, Optional.empty(), AUTHOR);
    private static final KeptAssignment SHIFT = new KeptAssignment(id(3), Whom.group("g1"), "SHIFT", DAY,
            Optional.of(DAY.plusDays(9)), AUTHOR);
    private static final KeptSpecial FLOOD = new KeptSpecial(id(4), new SpecialPeriod("Banjir", DAY, DAY.plusDays(4),
            Map.of(DayOfWeek.MONDAY, new SpecialPeriod.Times(LocalTime.of(9, 0), LocalTime.of(12, 0))),
            Optional.of("5D"), "SE 1/2026"), List.of(Whom.person(Samples.TWO), Whom.UNIT), AUTHOR);
    private static final ScheduleEnd END = new ScheduleEnd(id(5), SHIFT.id(), Optional.of(DAY), AUTHOR);
    private static final RosterSheet SHEET = new RosterSheet(id(6), "PASTE",
            List.of(new Cell(Samples.ONE, DAY, "M"), new Cell(Samples.ONE, DAY.plusDays(1), "OFF")), AUTHOR);
    private static final RamadanPeriod FAST = new RamadanPeriod("1448H", LocalDate.of(2027, 2, 8),
            LocalDate.of(2027, 3, 9));

    private Store store;

    private static UUID id(long number) {
        return new UUID(0x7000, number);
    }

    static void keepOneOfEach(Tables tables) {
        tables.schedule().add(GUARDS);
        tables.schedule().add(MEMBER);
        tables.schedule().add(SHIFT);
        tables.schedule().add(END);
        tables.specialPeriods().add(FLOOD);
        tables.rosters().add(SHEET);
        tables.calendarChanges().add(change(7, Optional.of(Holiday.Kind.HOLIDAY), "HUT Kota"));
        tables.calendarChanges().add(new RamadanChange(id(8), "1448H", Optional.of(FAST), "KMA 1/2027", AUTHOR));
    }

    private static CalendarChange change(long number, Optional<Holiday.Kind> kind, String name) {
        return new CalendarChange(id(number), DAY, kind, name, "SE Wali Kota 3/2026", AUTHOR);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
        keep(ScheduleTablesTest::keepOneOfEach);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(java.util.function.Consumer<Tables> facts) {
        store.transact(tables -> {
            facts.accept(tables);
            return tables;
        });
    }

    private List<RamadanPeriod> ramadan() {
        return store.read(tables -> tables.calendar().ramadan());
    }

    private Map<EmployeeId, Map<LocalDate, String>> roster(LocalDate from, LocalDate toExclusive) {
        return store.read(tables -> tables.rosters().between(from, toExclusive));
    }

    private List<Holiday> holidays() {
        return store.read(tables -> tables.calendar().holidays(DAY, DAY.plusDays(1)));
    }

    @Test
    void everyFactComesOutAsItWentInAndTwiceIsOnce() {
        keep(ScheduleTablesTest::keepOneOfEach);
        store.read(tables -> {
            assertThat(tables.schedule().groups()).containsExactly(GUARDS);
            assertThat(tables.schedule().members()).containsExactly(MEMBER);
            assertThat(tables.schedule().assignments()).containsExactly(SHIFT);
            assertThat(tables.schedule().ends()).containsExactly(END);
            assertThat(tables.specialPeriods().list()).containsExactly(FLOOD);
            assertThat(tables.calendarChanges().of(Year.of(2026))).hasSize(1);
            return tables.calendarChanges().ramadan();
        }).forEach(kept -> assertThat(kept.period()).contains(FAST));
    }

    @Test
    void ofTwoEntriesOfARosterTheLaterHoldsAndABlankOneTakesBack() {
        keep(tables -> tables.rosters().add(new RosterSheet(id(20), "GRID",
                List.of(new Cell(Samples.ONE, DAY, "P"), new Cell(Samples.ONE, DAY.plusDays(1), "")), AUTHOR)));
        assertThat(roster(DAY, DAY.plusDays(2)).get(Samples.ONE))
                .isEqualTo(Map.of(DAY, "P"));
        assertThat(roster(DAY.plusDays(2), DAY.plusDays(9))).isEmpty();
    }

    @Test
    void whatTheOfficeChangedWinsOverTheDecreedListAndALaterChangeOverAnEarlier() {
        assertThat(holidays()).extracting(Holiday::name).containsExactly("HUT Kota");
        keep(tables -> tables.calendar().replaceHolidays(Year.of(2026),
                List.of(new Holiday(DAY, Holiday.Kind.CUTI_BERSAMA, "Menurut SKB", "SKB"))));
        assertThat(holidays()).extracting(Holiday::name).containsExactly("HUT Kota");
        keep(tables -> tables.calendarChanges().add(change(21, Optional.empty(), "Masuk kerja")));
        assertThat(holidays()).isEmpty();
        keep(tables -> tables.calendarChanges().add(change(22, Optional.of(Holiday.Kind.CUTI_BERSAMA), "Cuti")));
        assertThat(holidays()).extracting(Holiday::kind).containsExactly(Holiday.Kind.CUTI_BERSAMA);
    }

    @Test
    void aFastingMonthIsMovedAndTakenBack() {
        assertThat(ramadan()).containsExactly(FAST);
        RamadanPeriod moved = new RamadanPeriod("1448H", FAST.from().plusDays(1), FAST.to());
        keep(tables -> tables.calendarChanges().add(new RamadanChange(id(23), "1448H", Optional.of(moved), "",
                AUTHOR)));
        assertThat(ramadan()).containsExactly(moved);
        keep(tables -> tables.calendarChanges().add(new RamadanChange(id(24), "1448H", Optional.empty(), "", AUTHOR)));
        assertThat(ramadan()).isEmpty();
    }
}
