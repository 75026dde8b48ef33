package id.sidik.operations.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.ManualReason;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.ReconciliationDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final CorrectionTerms STRICT = new CorrectionTerms(YearMonth.of(2026, 10),
            List.of(ManualReason.DEVICE_DOWN), true, false, new ReconciliationDates(DAY, DAY, DAY, DAY), false, 1);

    @TempDir
    Path home;

    private String code(String reason, String approver) {
        Hand hand = new Hand(reason, "", Optional.empty(), approver, Optional.empty());
        List<Draft> drafts = List.of(new Draft(new EmployeeId("a"), DAY, new Add(DAY.atTime(7, 30), Side.IN)));
        try (Records records = Records.open(home)) {
            TroubleException refused = catchThrowableOfType(TroubleException.class, () -> records.read(tables -> {
                new DraftChecks(STRICT, DAY, "petugas").check(tables, drafts, hand);
                return drafts;
            }));
            return refused == null ? "" : refused.trouble().code();
        }
    }

    @Test
    void aReasonThatTheRegulationDoesNotKnowIsRefused() {
        assertThat(code("DEVICE_DOWN", "")).isEmpty();
        assertThat(code("NO_NETWORK", "")).isEqualTo("KOR-101");
    }

    @Test
    void nobodyIsHisOwnSecondPerson() {
        assertThat(code("DEVICE_DOWN", "Contoh Kepala")).isEmpty();
        assertThat(code("DEVICE_DOWN", "Petugas ")).isEqualTo("KOR-102");
    }
}
