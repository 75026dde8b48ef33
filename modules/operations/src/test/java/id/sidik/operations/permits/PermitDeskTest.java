package id.sidik.operations.permits;

import static id.sidik.operations.permits.Unit.wish;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DocumentRef.MediaType;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.base.Scans;
import id.sidik.operations.permits.PermitDesk.Added;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitDeskTest {
    @TempDir
    Path home;
    private Office office;
    private PermitDesk desk;
    private EmployeeId one;
    private EmployeeId two;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home.resolve("home"));
        desk = office.permits().asked();
        one = Staff.saved(office, "Contoh Satu", 1).id();
        two = Staff.saved(office, "Contoh Dua", 2).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneLetterExcusesManyPeopleInTheirMonth() throws InterruptedException {
        PermitWish trip = wish("DL 2026-10-05 2026-10-07 FULL 2026-10-05", one, two);
        assertThat(desk.preview(trip).workdays()).isEqualTo(6);
        assertThat(desk.add(trip)).isEqualTo(new Added(2, 0));
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 6, 7, 8)).isEqualTo("DL DL DL TK");
        assertThat(Unit.statuses(office, "Contoh Dua", 2, 5, 6, 7)).isEqualTo("TK DL DL DL");
        assertThat(desk.list(OfficeFixture.OCTOBER)).extracting(PermitRow::state).containsOnly(PermitState.ACCEPTED);
    }

    @Test
    void theSamePermitAgainIsHarmlessAndAnotherOnTheSameDaysIsShown() {
        desk.add(wish("DL 2026-10-05 2026-10-07 FULL 2026-10-05", one));
        PermitWish again = wish("DL 2026-10-05 2026-10-07 FULL 2026-10-06", one, two);
        assertThat(desk.preview(again).fresh()).isOne();
        assertThat(desk.preview(again).clashes()).isZero();
        assertThat(desk.add(again)).isEqualTo(new Added(1, 1));
        PermitPreview leave = desk.preview(wish("CT 2026-10-07 2026-10-09 FULL -", one));
        assertThat(leave.people().getFirst().clashes())
                .containsExactly(new PermitPreview.Clash("DL", Unit.MONDAY, Unit.MONDAY.plusDays(2), 1));
        assertThat(leave.people().getFirst().quota().orElseThrow().left()).isEqualByComparingTo("15");
    }

    @Test
    void morningAndAfternoonDoNotClash() {
        desk.add(wish("DL 2026-10-05 2026-10-05 AM 2026-10-05", one));
        assertThat(desk.preview(wish("DK 2026-10-05 2026-10-05 PM 2026-10-05", one)).clashes()).isZero();
        assertThat(desk.preview(wish("DK 2026-10-05 2026-10-05 AM 2026-10-05", one)).clashes()).isOne();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            XX 2026-10-05 2026-10-05 FULL -,           IZN-102
            CT 2026-10-05 2026-10-05 AM -,             IZN-103
            DL 2026-10-05 2026-10-05 FULL 2026-11-03,  IZN-104
            DL 2026-10-05 2026-10-04 FULL -,           IZN-105
            CLTN 2026-10-05 2032-10-04 FULL -,         IZN-105
            """)
    void whatCannotBeAPermitIsRefusedWithItsReason(String line, String code) {
        assertThat(OfficeFixture.code(() -> desk.add(wish(line, one)))).isEqualTo(code);
        assertThat(OfficeFixture.code(() -> desk.add(wish("DL 2026-10-05 2026-10-05 FULL -")))).isEqualTo("IZN-101");
        assertThat(desk.list(OfficeFixture.OCTOBER)).isEmpty();
    }

    @Test
    void leaveIsCountedInWorkdaysWithWhatTheYearBeforeLeft() {
        desk.add(wish("CT 2025-12-01 2025-12-05 FULL 2025-12-01", one));
        desk.add(wish("CT 2026-10-09 2026-10-12 FULL -", one));
        assertThat(quota(one)).isEqualTo("12 + 6 - 2 = 16");
        desk.settle(new PermitRules(false, 0));
        assertThat(quota(one)).isEqualTo("12 + 0 - 2 = 10");
        assertThat(quota(two)).isEqualTo("12 + 0 - 0 = 12");
        desk.settle(new PermitRules(false, 24));
        assertThat(quota(one)).as("seven were left").isEqualTo("12 + 7 - 2 = 17");
    }

    private String quota(EmployeeId person) {
        Quota quota = desk.quotas(Year.of(2026)).stream().filter(row -> row.employee().equals(person)).findFirst()
                .orElseThrow().quota();
        return quota.granted() + " + " + quota.carried() + " - " + quota.used() + " = " + quota.left();
    }

    @Test
    void aLetterIsKeptOnceForAllAndComesBackAsItWas() throws IOException {
        Path letter = home.resolve("surat.pdf");
        Files.write(letter, Scans.pdf("surat tugas"));
        PermitWish bare = wish("DL 2026-10-05 2026-10-05 FULL 2026-10-05", one, two);
        desk.add(new PermitWish(bare.people(), "DL", bare.from(), bare.to(), bare.part(), bare.number(),
                bare.documentDate(), bare.submittedOn(), Optional.of(letter), "", "FORM"));
        List<PermitRow> rows = desk.list(OfficeFixture.OCTOBER);
        assertThat(rows).extracting(row -> row.document().orElseThrow().mediaType()).containsOnly(MediaType.PDF);
        assertThat(rows.getFirst().document()).isEqualTo(rows.getLast().document());
        assertThat(desk.open(rows.getFirst().document().orElseThrow())).isEqualTo(Scans.pdf("surat tugas"));
    }

    @ParameterizedTest(name = "evidence of a day {0}: {1}")
    @CsvSource({"2026-11-02, WAITING_EVIDENCE, 0, 1, 0", "2026-10-30, OVERDUE, 0, 0, 1"})
    void deadlinesAreCountedByThePacksRule(LocalDate day, PermitState state, int today, int tomorrow, int overdue) {
        office.recaps().choose("kbb-2024");
        desk.add(wish("DL " + day + " " + day + " FULL -", one));
        assertThat(desk.list(java.time.YearMonth.from(day))).extracting(PermitRow::state).containsExactly(state);
        assertThat(desk.counters()).isEqualTo(new PermitCounters(0, today, tomorrow, overdue));
    }

    @Test
    void aLateLetterDoesNotCountAndSaysWhy() throws InterruptedException {
        office.recaps().choose("kbb-2024");
        desk.add(wish("DL 2026-10-05 2026-10-06 FULL 2026-10-07 2026-10-05", one));
        PermitRow row = Unit.only(office);
        assertThat(row.state()).isEqualTo(PermitState.PARTLY);
        assertThat(row.accepted()).isOne();
        assertThat(row.reasons()).extracting(reason -> reason.rule())
                .containsExactly("permit.evidenceLate", "permit.accepted.inTime");
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 6)).isEqualTo("TK DL");
    }
}
