package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Reason;
import id.sidik.operations.control.Hold;
import id.sidik.operations.control.HoldDesk;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.TppLine.Pay;
import id.sidik.operations.work.Job;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldDeskTest extends ControlTestBase {
    private static final String WHY = "satu pegawai memanipulasi kehadiran";
    private static final Map<String, String> OVERRIDES = Map.of("MACHINES", "x", "SILENCE", "x", "STRANGERS", "x",
            "QUARANTINE", "x", "CALENDAR", "x", "PAY", "x");

    @BeforeEach
    void allowances() {
        office.tpp().allow(first.id(), OCTOBER, OptionalLong.of(4_000_000), "SK Contoh 1/2026");
    }

    private HoldDesk desk() {
        return control().holds();
    }

    private MonthSheet sheet() throws InterruptedException {
        return office.months().sheet(request()).run(Job.Progress.NONE);
    }

    private Pay pay() throws InterruptedException {
        return sheet().tpp(first.id()).orElseThrow().pay().orElseThrow();
    }

    @Test
    void theAllowanceOfTheWholeUnitWaitsWithItsReasonUntilItIsFreed() throws Exception {
        Pay free = pay();
        assertThat(free.held()).isBlank();
        assertThat(desk().hold(OCTOBER, " " + WHY + " ").waits()).isFalse();
        assertThat(pay().held()).isEqualTo(WHY);
        assertThat(pay().payable()).as("the amounts stand").isEqualByComparingTo(free.payable());
        assertThat(pay().reasons()).extracting(Reason::rule).contains("tpp.heldByUnit");
        assertThat(desk().of(OCTOBER.plusMonths(1)).held()).as("only this month").isFalse();

        desk().free(OCTOBER, "sudah ditindaklanjuti");
        assertThat(pay().held()).isBlank();
        Hold now = desk().of(OCTOBER);
        assertThat(now.held()).isFalse();
        assertThat(now.reason()).isEqualTo("sudah ditindaklanjuti");
        assertThat(now.said()).extracting(Hold.Said::held).containsExactly(true, false);
        assertThat(now.said()).extracting(Hold.Said::by).containsOnly("petugas");
    }

    @Test
    void itIsHeldOnceAndFreedOnceAndNeverWithoutAReason() {
        assertThat(code(() -> desk().hold(OCTOBER, " "))).isEqualTo("PGW-201");
        assertThat(code(() -> desk().free(OCTOBER, "x"))).isEqualTo("PGW-203");
        desk().hold(OCTOBER, WHY);
        assertThat(code(() -> desk().hold(OCTOBER, WHY))).isEqualTo("PGW-202");
        assertThat(desk().of(OCTOBER).said()).hasSize(1);
        assertThat(desk().of(OCTOBER).ruled()).isFalse();
    }

    @Test
    void aClosedMonthShowsItAfterARevision() throws Exception {
        office.months().draft(request()).run(Job.Progress.NONE);
        office.months().reconcile(OCTOBER);
        office.months().close(request(), OVERRIDES).run(Job.Progress.NONE);
        assertThat(desk().hold(OCTOBER, WHY).waits()).isTrue();
        assertThat(sheet().held()).isBlank();
        List<MonthDifference> pending = office.months().pending(request()).run(Job.Progress.NONE);
        assertThat(pending).singleElement().isInstanceOfSatisfying(MonthDifference.Held.class, held -> {
            assertThat(held.before()).isBlank();
            assertThat(held.after()).isEqualTo(WHY);
        });
        office.months().revise(request(), false, "penahanan", "Contoh Atasan", OVERRIDES).run(
                Job.Progress.NONE);
        assertThat(sheet().held()).isEqualTo(WHY);
    }
}
