package id.sidik.operations.schedule;

import static id.sidik.operations.schedule.Calendars.MONDAY;
import static id.sidik.operations.schedule.Calendars.assign;
import static id.sidik.operations.schedule.Calendars.roster;
import static id.sidik.operations.schedule.Calendars.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleDeskTest {
    private static final SpecialPeriod FLOOD = new SpecialPeriod("Banjir", MONDAY, MONDAY.plusDays(13),
            Map.of(DayOfWeek.MONDAY, new SpecialPeriod.Times(LocalTime.of(9, 0), LocalTime.of(14, 0)),
                    DayOfWeek.SATURDAY, new SpecialPeriod.Times(LocalTime.of(8, 0), LocalTime.of(12, 0))),
            Optional.empty(), "SE 1/2026");

    @TempDir
    Path home;
    private Office office;
    private ScheduleDesk desk;
    private EmployeeId one;
    private EmployeeId two;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
        office.recaps().choose("bartim-2022");
        desk = office.schedule().desk();
        one = Staff.saved(office, "Contoh Satu", 1).id();
        two = Staff.saved(office, "Contoh Dua", 2).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String group(EmployeeId... people) {
        desk.apply(new ScheduleWish.Group(Optional.empty(), "Regu jaga", List.of(people), MONDAY), "SK 1");
        return desk.view().groups().getFirst().key();
    }

    @Test
    void thePersonsPatternWinsOverTheGroupsAndTheGroupsOverTheUnits() throws InterruptedException {
        desk.apply(assign("6D", MONDAY, Whom.UNIT), "SK 1");
        assertThat(statuses(office, "Contoh Satu", 3, 10)).isEqualTo("L TK");
        desk.apply(assign("5D", MONDAY, Whom.group(group(one))), "SK 2");
        assertThat(statuses(office, "Contoh Satu", 10)).isEqualTo("L");
        assertThat(statuses(office, "Contoh Dua", 10)).isEqualTo("TK");
        desk.apply(assign("6D", MONDAY.plusDays(7), Whom.person(one)), "SK 3");
        assertThat(statuses(office, "Contoh Satu", 10, 17)).isEqualTo("L TK");
    }

    @Test
    void aRosterAsksOfItsShiftsOnly() throws InterruptedException {
        desk.apply(assign("SHIFT", MONDAY, Whom.person(one)), "SK 1");
        desk.apply(roster(one, MONDAY, "M OFF . P"), "jadwal Oktober");
        assertThat(statuses(office, "Contoh Satu", 5, 6, 7, 8, 10)).isEqualTo("TK L L TK L");
        desk.apply(roster(one, MONDAY, "OFF . M ."), "tukar jaga");
        assertThat(statuses(office, "Contoh Satu", 5, 6, 7, 8)).isEqualTo("L L TK TK");
    }

    @Test
    void theSameFactsGiveTheSameMonthAndAnotherFactAnotherHash() throws InterruptedException {
        RecapRequest october = new RecapRequest(OfficeFixture.OCTOBER, "bartim-2022");
        String before = office.recaps().recap(october).run(Job.Progress.NONE).toString();
        assertThat(office.recaps().recap(october).run(Job.Progress.NONE)).hasToString(before);
        desk.apply(new ScheduleWish.Special(FLOOD, List.of(Whom.UNIT)), "banjir");
        assertThat(statuses(office, "Contoh Dua", 10, 17, 24)).isEqualTo("TK TK L");
    }

    @Test
    void aPreviewCountsPeopleAndDaysThatReallyChange() {
        ScheduleWish flood = new ScheduleWish.Special(FLOOD, List.of(Whom.UNIT));
        assertThat(desk.preview(flood))
                .isEqualTo(new SchedulePreview(2, 4, 8, 0, MONDAY, MONDAY.plusDays(13)));
        assertThat(desk.preview(new ScheduleWish.Special(FLOOD, List.of(Whom.person(two)))).people()).isOne();
        assertThat(desk.preview(assign("5D", MONDAY, Whom.UNIT)).people()).isZero();
        assertThat(desk.view().specials()).isEmpty();
        desk.apply(flood, "banjir");
        assertThat(desk.preview(flood).people()).isZero();
    }

    @Test
    void aChangeWithoutAnEndIsLookedAtToTheEndOfTheYear() {
        SchedulePreview preview = desk.preview(assign("6D", LocalDate.of(2026, 11, 2), Whom.person(one)));
        assertThat(preview.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(preview.days()).isGreaterThan(40);
    }

    @Test
    void aDissolvedGroupLeavesItsPastAlone() throws InterruptedException {
        desk.apply(assign("6D", MONDAY, Whom.group(group(one))), "SK 2");
        String group = desk.view().groups().getFirst().key();
        desk.apply(new ScheduleWish.Dissolve(group, LocalDate.of(2026, 10, 12)), "SK 3");
        assertThat(statuses(office, "Contoh Satu", 10, 17)).isEqualTo("TK L");
        assertThat(desk.view().groups()).isEmpty();
    }

    @Test
    void anAssignmentThatNeverShouldHaveBeenIsTakenBackAndForgottenByNobody() throws InterruptedException {
        desk.apply(assign("6D", MONDAY, Whom.person(one)), "salah orang");
        ScheduleView.AssignmentRow row = desk.view().assignments().getFirst();
        assertThat(row.stamp().by()).isEqualTo("petugas");
        desk.apply(new ScheduleWish.End(row.id(), Optional.empty()), "seharusnya Dua");
        assertThat(desk.view().assignments()).isEmpty();
        assertThat(statuses(office, "Contoh Satu", 10)).isEqualTo("L");
    }

    @Test
    void whatCannotBeIsRefusedByItsCode() {
        assertThat(OfficeFixture.code(() -> desk.apply(assign("5D", MONDAY, Whom.UNIT), " "))).isEqualTo("JDW-101");
        assertThat(OfficeFixture.code(() -> desk.preview(assign("9D", MONDAY, Whom.UNIT)))).isEqualTo("JDW-102");
        assertThat(OfficeFixture.code(() -> desk.preview(assign("5D", MONDAY)))).isEqualTo("JDW-104");
        assertThat(OfficeFixture.code(() -> desk.preview(roster(one, MONDAY, "Z")))).isEqualTo("JDW-107");
        group(one);
        assertThat(OfficeFixture.code(this::group)).isEqualTo("JDW-106");
    }
}
