package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"H, true, false", "TK, false, true", "L, false, false", "LN, false, false", "CT, false, false",
        "TKX, false, false", "h, false, false"})
    void presenceAndAbsenceAreTheirOwnCodesOnly(String status, boolean present, boolean absent) {
        DayResult result = result(status, Set.of(), List.of());
        assertThat(result.present()).isEqualTo(present);
        assertThat(result.absent()).isEqualTo(absent);
    }

    @Test
    void aResultDoesNotChangeWithTheListsItWasMadeOf() {
        Set<DayFlag> flags = EnumSet.of(DayFlag.NO_OUT);
        List<String> figures = new ArrayList<>(List.of("07:30"));
        List<Reason> reasons = new ArrayList<>(List.of(new Reason("late.none", figures, "", Provenance.FOUND)));
        DayResult result = result("H", flags, reasons);
        flags.add(DayFlag.NO_IN);
        figures.add("08:00");
        reasons.clear();
        assertThat(result.flags()).containsExactly(DayFlag.NO_OUT);
        assertThat(result.reasons()).singleElement().extracting(Reason::figures).isEqualTo(List.of("07:30"));
        assertThatThrownBy(() -> result.reasons().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.flags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRecapDoesNotChangeWithTheListsItWasMadeOf() {
        List<DayResult> days = new ArrayList<>(List.of(result("H", Set.of(), List.of())));
        PersonMonth row = new PersonMonth(new RecapPerson(Optional.empty(), "", "", "", "", "7", "Lantai 1"), days,
                new MonthTotals(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO));
        List<PersonMonth> people = new ArrayList<>(List.of(row));
        List<String> open = new ArrayList<>(List.of("windows.openBeforeIn"));
        MonthRecap recap = new MonthRecap(YearMonth.of(2026, 10), "nat-2023/1", people, open);
        days.clear();
        people.clear();
        open.clear();
        assertThat(recap.people()).singleElement().satisfies(kept -> assertThat(kept.days()).hasSize(1));
        assertThat(recap.openValues()).containsExactly("windows.openBeforeIn");
    }

    @Test
    void aUnitWithoutANameKeepsItsZoneAndBlankSigners() {
        WorkUnit unit = WorkUnit.unnamed(ZoneId.of("Asia/Jayapura"));
        assertThat(unit.zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
        assertThat(List.of(unit.government(), unit.name(), unit.address(), unit.contact(), unit.city()))
                .containsOnly("");
        assertThat(List.of(unit.left(), unit.right())).containsOnly(WorkUnit.Signatory.BLANK);
    }

    private static DayResult result(String status, Set<DayFlag> flags, List<Reason> reasons) {
        return new DayResult(DAY, DayType.WORK, status, Optional.empty(), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty(), flags, BigDecimal.ZERO, reasons);
    }
}
