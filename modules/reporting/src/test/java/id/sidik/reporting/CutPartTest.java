package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutPartTest {
    private static final CutPart TWICE = CutPart.once("TL1", new BigDecimal("0.5")).and(CutPart.once("TL1",
            new BigDecimal("0.5"))).and(CutPart.once("TL3", new BigDecimal("1.25")));

    @Test
    void timesClassesAndPerCentAddUp() {
        assertThat(TWICE.times()).isEqualTo(3);
        assertThat(TWICE.pct()).isEqualByComparingTo("2.25");
        assertThat(TWICE.told()).isEqualTo("TL1 2×, TL3 1×");
    }

    @Test
    void whatDidNotHappenIsBlankAndWhatCostNothingIsShown() {
        assertThat(CutPart.NONE.printed()).isEmpty();
        assertThat(CutPart.once("", BigDecimal.ZERO).printed()).startsWith("1×").contains(">0<");
        assertThat(TWICE.printed()).startsWith("TL1 2×\nTL3 1×\n").contains("2,25");
    }

    @Test
    void aRowWhosePartsAreNotItsDeductionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TppCutRow(Samples.employee(1), OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(), Map.of(CutKind.LATE, TWICE), BigDecimal.ONE, Optional.empty()));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"Pembina (IV/a), 1000001, 150000", "Penata Tk. I (III/d), 1000010, 50001",
        "Pengatur (II/c), 1000000, 0",
        "IX, 1000000, 0", "'', 1000000, 0"})
    void incomeTaxFollowsTheGradeInWholeRupiah(String grade, BigDecimal paid, BigDecimal tax) {
        assertThat(ListSamples.TAX.incomeTax(grade, paid)).isEqualByComparingTo(tax);
    }

    @Test
    void aTaxOfMoreThanEverythingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PayTax(BigDecimal.ZERO, new BigDecimal("101"),
                BigDecimal.ZERO));
        assertThat(ListSamples.TAX.insurance(new BigDecimal("1550"))).isEqualByComparingTo("16");
    }
}
