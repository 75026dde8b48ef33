package id.sidik.operations.schedule;

import static id.sidik.operations.schedule.Calendars.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.schedule.ScheduleView.GroupRow;
import id.sidik.operations.schedule.ScheduleView.MemberRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

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
        desk.apply(new ScheduleWish.Group(Optional.empty(), "Regu A", List.of(one), MONDAY), "SK 1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private GroupRow group() {
        return desk.view().groups().getFirst();
    }

    @Test
    void aGroupKeepsItsKeyWhenItGetsAnotherName() {
        String key = group().key();
        desk.apply(new ScheduleWish.Group(Optional.of(key), "Regu Melati", List.of(two), TODAY), "ganti nama");
        assertThat(group().key()).isEqualTo(key);
        assertThat(group().name()).isEqualTo("Regu Melati");
        assertThat(group().members()).extracting(MemberRow::name).containsExactly("Contoh Dua", "Contoh Satu");
    }

    @Test
    void somebodyLeavesAGroupAndAnotherJoinsForATime() {
        MemberRow row = group().members().getFirst();
        desk.apply(new ScheduleWish.End(row.id(), Optional.of(TODAY.minusDays(1))), "mutasi");
        assertThat(group().members()).isEmpty();
        desk.apply(new ScheduleWish.Join(group().key(), List.of(two), TODAY, Optional.of(TODAY.plusDays(6))), "BKO");
        assertThat(group().members()).extracting(MemberRow::until).containsExactly(Optional.of(TODAY.plusDays(6)));
    }

    @Test
    void theRuleOfAGroupHoldsForItsMembersOnTheirDaysOnly() {
        String key = group().key();
        desk.apply(Calendars.assign("6D", MONDAY, Whom.group(key)), "SK 2");
        desk.apply(new ScheduleWish.Join(key, List.of(two), TODAY, Optional.of(TODAY.plusDays(6))), "BKO");
        assertThat(desk.pattern(one, MONDAY)).contains("6D");
        assertThat(desk.pattern(one, MONDAY.minusDays(1))).isEmpty();
        assertThat(desk.pattern(two, TODAY)).contains("6D");
        assertThat(desk.pattern(two, TODAY.plusDays(7))).isEmpty();
    }

    @Test
    void joiningAGroupIsPreviewedByWhatItsRulesChange() {
        String key = group().key();
        ScheduleWish join = new ScheduleWish.Join(key, List.of(two), TODAY, Optional.of(TODAY.plusDays(13)));
        assertThat(desk.preview(join).people()).isZero();
        desk.apply(Calendars.assign("6D", MONDAY, Whom.group(key)), "SK 2");
        SchedulePreview preview = desk.preview(join);
        assertThat(preview.people()).isOne();
        assertThat(preview.days()).isEqualTo(12);
    }

    @Test
    void whatCannotBeJoinedIsRefused() {
        String key = group().key();
        assertThat(OfficeFixture.code(() -> desk.preview(new ScheduleWish.Join(key, List.of(), TODAY,
                Optional.empty())))).isEqualTo("JDW-104");
        assertThat(OfficeFixture.code(() -> desk.preview(new ScheduleWish.Join(key, List.of(two), TODAY,
                Optional.of(TODAY.minusDays(1)))))).isEqualTo("JDW-103");
        assertThat(OfficeFixture.code(() -> desk.preview(new ScheduleWish.Dissolve("nobody", TODAY))))
                .isEqualTo("JDW-106");
    }

    @Test
    void theRowsOfAScreenNameNobodyInLogs() {
        assertThat(group().members().getFirst()).hasToString("member " + one);
        desk.apply(Calendars.assign("6D", MONDAY, Whom.person(one)), "SK 2");
        assertThat(desk.view().assignments().getFirst().stamp().toString()).doesNotContain("petugas");
    }
}
