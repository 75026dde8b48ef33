package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.month.CopyProof.Verdict;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the units' sheets goes into what the city came to, and that the rest is told. */
class CityRecapTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static CityRecap.Copy copy(String kind, Verdict verdict) {
        return new CityRecap.Copy(kind, 1, Instant.EPOCH, "petugas", "Sekretariat", "nat-2023/1", "ab".repeat(32),
                verdict, List.of());
    }

    private static CityRecap.Unit unit(String step, Optional<CityRecap.Copy> copy, int sides) {
        List<CityRecap.Copy> all = new ArrayList<>();
        for (int each = 0; each < sides; each++) all.add(copy.orElseThrow());
        return new CityRecap.Unit("dinas", "Dinas", step, copy, all);
    }

    private static CityOverview.Unit overview(String step) {
        return new CityOverview.Unit("dinas", "Dinas", true, 1, Optional.empty(), Optional.empty(), step, Optional
                .empty(), List.of());
    }

    @ParameterizedTest(name = "{0} {1}, {2} sides -> {3}, counts {4}")
    @CsvSource(textBlock = """
            # step      | copy and verdict     | sides | told as   | counts | final
            FINAL       | FINAL PROVEN         | 0     | FINAL     | true   | true
            REVISION    | REVISION PROVEN      | 0     | REVISION  | true   | true
            FINAL       | FINAL HASHED         | 0     | FINAL     | true   | true
            FINAL       | FINAL MISCOUNTED     | 0     | DOUBTED   | false  | false
            REVISION    | REVISION DAMAGED     | 0     | DOUBTED   | false  | false
            DRAFT       | DRAFT MISCOUNTED     | 0     | DRAFT     | false  | false
            DRAFT       | DRAFT PROVEN         | 0     | DRAFT     | true   | false
            CONTESTED   | FINAL PROVEN         | 2     | CONTESTED | false  | false
            CONTESTED   | FINAL MISCOUNTED     | 2     | CONTESTED | false  | false
            """, delimiter = '|')
    void aSheetThatDoesNotHoldOrIsContestedIsNoFinalOfTheCity(String step, String copy, int sides, String told,
            boolean counts, boolean isFinal) {
        String[] parts = copy.split(" ");
        CityRecap.Unit unit = unit(step, Optional.of(copy(parts[0], Verdict.valueOf(parts[1]))), sides);
        CityRecap recap = new CityRecap(OCTOBER, List.of(unit));
        assertThat(unit.step()).isEqualTo(told);
        assertThat(unit.counts()).isEqualTo(counts);
        assertThat(recap.leftOut()).isEqualTo(counts ? 0 : 1);

        CityOverview seen = new CityOverview(OCTOBER, List.of(overview(step)), List.of()).checked(recap);
        assertThat(seen.units()).extracting(CityOverview.Unit::step).containsExactly(told);
        assertThat(seen.finals()).isEqualTo(isFinal ? 1 : 0);
    }

    @Test
    void aUnitWithoutASheetIsNotLeftOutAndAnUnknownOneKeepsItsStep() {
        CityRecap recap = new CityRecap(OCTOBER, List.of(unit("OPEN", Optional.empty(), 0)));
        assertThat(recap.leftOut()).isZero();
        assertThat(recap.units().getFirst().counts()).isFalse();
        assertThat(new CityOverview(OCTOBER, List.of(overview("FINAL")), List.of()).checked(new CityRecap(OCTOBER, List
                .of())).finals()).isEqualTo(1);
    }
}
