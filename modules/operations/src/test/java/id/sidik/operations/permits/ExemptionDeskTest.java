package id.sidik.operations.permits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption.Kind;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.permits.ExemptionDesk.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptionDeskTest {
    private static final LocalDate MONDAY = Unit.MONDAY;

    @TempDir
    Path home;
    private Office office;
    private ExemptionDesk desk;
    private EmployeeId one;
    private EmployeeId two;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        desk = office.permits().exemptions();
        one = Staff.saved(office, "Contoh Satu", 1).id();
        two = Staff.saved(office, "Contoh Dua", 2).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void grant(Kind kind, LocalDate until, EmployeeId... people) {
        desk.grant(new Wish(List.of(people), kind, MONDAY, Optional.ofNullable(until), "800/1/2026", Optional.empty(),
                ""));
    }

    @Test
    void fieldStaffAndStudentsMissNothingFromTheirFirstDayToTheirLast() throws InterruptedException {
        grant(Kind.FIELD_STAFF, MONDAY.plusDays(1), one, two);
        grant(Kind.STUDY, null, two);
        assertThat(Unit.statuses(office, "Contoh Satu", 2, 5, 6, 7)).isEqualTo("TK BT BT TK");
        assertThat(Unit.statuses(office, "Contoh Dua", 2, 5, 7, 30)).isEqualTo("TK BT TB TB");
    }

    @Test
    void anEndIsAnotherFactAndTakesAwayOnlyWhatComesAfter() throws InterruptedException {
        grant(Kind.FIELD_STAFF, null, one);
        ExemptionRow row = desk.list().getFirst();
        assertThat(OfficeFixture.code(() -> desk.end(row.id(), Optional.of(MONDAY), " "))).isEqualTo("IZN-107");
        desk.end(row.id(), Optional.of(MONDAY.plusDays(2)), "Kembali ke kantor");
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 7, 8)).isEqualTo("BT BT TK");
        desk.end(row.id(), Optional.empty(), "Salah orang");
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 7, 8)).isEqualTo("TK TK TK");
        assertThat(desk.list()).singleElement().satisfies(kept -> {
            assertThat(kept.voided()).isTrue();
            assertThat(kept.reason()).isEqualTo("Salah orang");
        });
    }

    @Test
    void anExemptionRestsOnALetterAndOnDaysInOrder() {
        assertThat(OfficeFixture.code(() -> grant(Kind.NO_TPP, MONDAY.minusDays(1), one))).isEqualTo("IZN-302");
        assertThat(OfficeFixture.code(() -> grant(Kind.NO_TPP, null))).isEqualTo("IZN-101");
        assertThat(OfficeFixture.code(() -> desk.grant(new Wish(List.of(one), Kind.NO_APEL, MONDAY, Optional.empty(),
                " ", Optional.empty(), "")))).isEqualTo("IZN-301");
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void thoseThatHoldComeFirst() {
        grant(Kind.STUDY, MONDAY.plusDays(3), one);
        grant(Kind.NO_APEL, null, two);
        assertThat(desk.list()).extracting(ExemptionRow::kind).containsExactly(Kind.NO_APEL, Kind.STUDY);
    }
}
