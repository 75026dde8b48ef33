package id.sidik.operations.permits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.store.Authorship;
import id.sidik.store.KeptPermit;
import id.sidik.store.PermitDeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several decisions about a permit, on laptops that did not know of each other, the last one holds. */
class PermitCaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private static PermitCase of(boolean approved, String deeds) {
        UUID id = new UUID(1, 1);
        Permit permit = new Permit("CT", DAY, DAY, Permit.Part.FULL, approved, Optional.of(DAY), Optional.empty(),
                "1/CT");
        List<PermitDeed> all = new ArrayList<>();
        for (String each : deeds.isBlank() ? new String[0] : deeds.split(" "))
            all.add(PermitDeed.of(new UUID(2, all.size()), id, PermitDeed.Kind.valueOf(each), Authorship.UNKNOWN, ""));
        return new PermitCase(new KeptPermit(id, new EmployeeId("a"), permit), all);
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource(textBlock = """
            # asked approved | decisions in their order      | approved | refused | withdrawn | replaced
            true             | ''                            | true     | false   | false     | 0
            false            | ''                            | false    | false   | false     | 0
            false            | APPROVED                      | true     | false   | false     | 0
            true             | REFUSED                       | false    | true    | false     | 0
            true             | APPROVED REFUSED              | false    | true    | false     | 1
            true             | REFUSED APPROVED              | true     | false   | false     | 1
            true             | APPROVED APPROVED             | true     | false   | false     | 0
            true             | WITHDRAWN                     | true     | false   | true      | 0
            true             | WITHDRAWN APPROVED            | true     | false   | false     | 1
            true             | WITHDRAWN REFUSED             | false    | true    | false     | 1
            true             | REFUSED WITHDRAWN             | true     | false   | true      | 1
            true             | APPROVED REFUSED APPROVED     | true     | false   | false     | 1
            true             | APPROVED EVIDENCE_CANCELLED   | true     | false   | false     | 0
            """, delimiter = '|')
    void theLastDecisionHoldsAndTheOthersAreToldAsReplaced(boolean asked, String deeds, boolean approved,
            boolean refused, boolean withdrawn, int replaced) {
        PermitCase one = of(asked, deeds);
        if (!withdrawn) assertThat(one.approved()).isEqualTo(approved);
        assertThat(one.refused()).isEqualTo(refused);
        assertThat(one.withdrawn()).isEqualTo(withdrawn);
        assertThat(one.alive()).isEqualTo(!refused && !withdrawn);
        assertThat(one.deeds().stream().filter(one::replaced)).hasSize(replaced);
    }
}
