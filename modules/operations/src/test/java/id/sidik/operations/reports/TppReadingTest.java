package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import id.sidik.reporting.CutKind;
import id.sidik.reporting.CutPart;
import id.sidik.reporting.TppCutRow;

class TppReadingTest extends ListsTestBase {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private void allow() {
        office.tpp().allow(two.id(), JANUARY, OptionalLong.of(2_000_000), "SK 1/2026");
        office.tpp().allow(three.id(), JANUARY, OptionalLong.of(4_000_000), "SK 1/2026");
        office.tpp().achieve(three.id(), OCTOBER, Optional.of(new BigDecimal("90")), "");
    }

    /**
     * National pack: 40 % of the allowance is cut by 0.5 % for TL1, 1.5 % for a missing going, 3 % for each absence; 60 %
     * are paid as achieved.
     */
    @Test
    void everyPartOfADeductionIsToldAndThePaymentFollowsFromThem() throws InterruptedException {
        allow();
        List<TppCutRow> rows = TppReading.rows(sheet());
        assertThat(rows).extracting(row -> row.person().name()).containsExactly("Contoh Pegawai Satu",
                "Contoh Pegawai Dua", "Contoh Pegawai Tiga");
        TppCutRow late = rows.get(1);
        assertThat(late.parts().get(CutKind.LATE)).isEqualTo(CutPart.once("TL1", new BigDecimal("0.5")));
        assertThat(late.parts().get(CutKind.NO_RECORD)).isEqualTo(CutPart.once("", new BigDecimal("1.5")));
        assertThat(late.paid().orElseThrow().payable()).isEqualByComparingTo("1984000"); // 2 % of 800,000 less
        TppCutRow absent = rows.get(2);
        assertThat(absent.parts().get(CutKind.ABSENT).times()).isEqualTo(3);
        assertThat(absent.pct()).isEqualByComparingTo("9");
        assertThat(absent.paid().orElseThrow().payable()).isEqualByComparingTo("3616000");
        assertThat(rows.getFirst().amount()).isEmpty();
        assertThat(rows.getFirst().paid()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nat-2023", "klaten-2019", "kbb-2024"})
    void byEveryPackThePartsAreTheDaysAndTheLimitIsTheRest(String pack) throws InterruptedException {
        office.recaps().choose(pack);
        allow();
        List<TppCutRow> rows = TppReading.rows(sheet());
        List<PersonMonth> people = sheet().recap().people();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal days = people.get(i).days().stream().map(DayResult::deductionPct).reduce(BigDecimal.ZERO,
                    BigDecimal::add);
            BigDecimal parts = rows.get(i).parts().entrySet().stream().filter(each -> each
                    .getKey() != CutKind.LIMIT).map(each -> each.getValue().pct()).reduce(BigDecimal.ZERO,
                            BigDecimal::add);
            assertThat(parts).as(pack + " row " + i).isEqualByComparingTo(days);
            assertThat(rows.get(i).parts().get(CutKind.LIMIT).pct()).isEqualByComparingTo(rows.get(i).pct().subtract(
                    days));
        }
    }

    @Test
    void aDayThatWasCutAtItsLimitGivesTheRestBackAsLimit() throws InterruptedException {
        DayResult day = sheet().recap().people().get(1).days().get(5);
        Map<CutKind, CutPart> parts = CutParts.of(List.of(day), new BigDecimal("0.2"));
        assertThat(parts.get(CutKind.LATE).pct()).isEqualByComparingTo("0.5");
        assertThat(parts.get(CutKind.LIMIT).pct()).isEqualByComparingTo("-0.3");
    }
}
