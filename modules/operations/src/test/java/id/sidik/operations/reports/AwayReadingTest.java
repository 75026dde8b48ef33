package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitWish;
import id.sidik.reporting.AwayRow;
import id.sidik.reporting.AwayState;

class AwayReadingTest extends ListsTestBase {
    private void ask(String kind, String from, String to, Optional<LocalDate> handedIn, EmployeeId person) {
        office.permits().asked().add(new PermitWish(List.of(person), kind, LocalDate.parse(from), LocalDate.parse(to),
                Permit.Part.FULL, "090/7/2026", handedIn, handedIn, Optional.empty(), "", "FORM"));
    }

    private List<AwayRow> rows() {
        return new AwayReading(office.permits().asked().kinds(), roll()).rows(office.permits().asked().within(
                OCTOBER));
    }

    private UUID of(EmployeeId person) {
        return office.permits().asked().list(OCTOBER).stream().filter(row -> row.employee().equals(person)).map(
                PermitRow::id).findFirst().orElseThrow();
    }

    @Test
    void onlyTheWorkdaysOfTheMonthAreCounted() {
        ask("DL", "2026-10-29", "2026-11-06", Optional.of(LocalDate.of(2026, 10, 29)), one.id());
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.workdays()).as("Thursday 29 and Friday 30").isEqualTo(2);
            assertThat(row.accepted()).isEqualTo(2);
            assertThat(row.state()).isEqualTo(AwayState.ACCEPTED);
            assertThat(row.permit().number()).isEqualTo("090/7/2026");
            assertThat(row.kind()).isNotEqualTo("DL").isNotBlank();
        });
        assertThat(office.permits().asked().list(OCTOBER).getFirst().workdays()).isEqualTo(7);
    }

    @Test
    void whoRefusedSaysWhyAndNothingOfItCounts() {
        ask("CT", "2026-10-12", "2026-10-14", Optional.of(LocalDate.of(2026, 10, 9)), three.id());
        office.permits().decisions().refuse(List.of(of(three.id())), "tanggal tidak sesuai surat");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AwayState.REFUSED);
            assertThat(row.said()).isEqualTo("tanggal tidak sesuai surat");
            assertThat(row.workdays()).isEqualTo(3);
        });
    }

    @Test
    void missingEvidenceIsLateAfterItsLastDay() {
        office.recaps().choose("kbb-2024");
        ask("DL", "2026-10-05", "2026-10-05", Optional.empty(), two.id());
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AwayState.LATE);
            assertThat(row.deadline()).isPresent();
            assertThat(row.accepted()).isZero();
        });
    }

    @Test
    void takenBackIsSaid() {
        ask("CT", "2026-10-12", "2026-10-13", Optional.of(LocalDate.of(2026, 10, 9)), three.id());
        office.permits().decisions().withdraw(List.of(of(three.id())), "batal berangkat");
        assertThat(rows()).extracting(AwayRow::state, AwayRow::said, AwayRow::accepted).containsExactly(
                org.assertj.core.groups.Tuple.tuple(AwayState.WITHDRAWN, "batal berangkat", 0));
    }
}
