package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DisciplineDecision;
import id.sidik.domain.Exemption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TppMonthTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final TppFacts FIVE_MILLION = TppFacts.of(new BigDecimal(5_000_000));
    private static final String CUTS = "{'tpp':{'disciplineCuts':[{'code':'POTONG_TUKIN_25_6BLN','pct':25,'months':6}]}}";

    /** Present in time on every workday of July 2026. */
    private static Person present(String pack, String... overrides) {
        Person person = Person.by(pack, overrides);
        for (int day = 1; day <= 31; day++) person.came("2026-07-%02d".formatted(day), "07:00 17:00");
        return person;
    }

    private static TppMonth july(Person person, TppFacts facts) {
        return TppMonth.of(person.regulation(), JULY, person.days("2026-07-01", "2026-07-31"), facts);
    }

    @Test
    void fromTheDaysToTheRupiahEveryStepIsTold() {
        Person person = Person.by("kbb-2024");
        for (int day = 2; day <= 31; day++) person.came("2026-07-%02d".formatted(day), "07:00 17:00");
        TppMonth found = july(person, FIVE_MILLION.withProductivity(new BigDecimal("87.5")));
        assertThat(found.payable()).isEqualByComparingTo("4565000");
        assertThat(Person.told(found.reasons())).containsExactly("month.sum [1, 3]",
                "tpp.parts [5000000, 2000000, 3000000]", "tpp.cut [3, 2000000, 60000]",
                "tpp.productivity [87.5, 3000000, 2625000]", "tpp.payable [4565000]");
        assertThat(found.held()).isEmpty();
    }

    @Test
    void whatTheUnitDecidedOfTheHoldWinsOverThePackAndTakesNothing() {
        Person held = present("kbb-2024", "{'unitHold':{'enabled':true,'reason':'aturan'}}");
        TppMonth byPack = july(held, FIVE_MILLION);
        assertThat(byPack.held()).contains("aturan");
        assertThat(july(held, FIVE_MILLION.withHold(Optional.of(UnitHold.OFF))).held()).isEmpty();
        TppMonth byUnit = july(present("kbb-2024"), FIVE_MILLION.withHold(Optional.of(new UnitHold(true, "temuan"))));
        assertThat(byUnit.held()).contains("temuan");
        assertThat(byUnit.payable()).isEqualByComparingTo(byPack.payable());
        assertThat(Person.told(byUnit.reasons())).contains("tpp.heldByUnit [temuan]");
        assertThat(Person.told(byPack.reasons())).contains("tpp.held [aturan]");
    }

    @Test
    void aPackThatTakesFromTheTotalHasNoParts() { // five Fridays without a going in the window
        TppMonth found = july(present("klaten-2019"), FIVE_MILLION);
        assertThat(Person.told(found.reasons())).containsExactly("month.sum [5, 10]", "tpp.total [5000000]",
                "tpp.cut [10, 5000000, 500000]", "tpp.payable [4500000]");
    }

    @Test
    void workdaysOfLeaveWithoutTppTakeTheirShare() {
        Person person = present("nat-2023").permit("CLTN 2026-07-20 2026-07-31 FULL yes 2026-07-01");
        TppMonth found = july(person, FIVE_MILLION);
        assertThat(found.suspended()).isEqualTo(10);
        assertThat(found.payable()).isEqualByComparingTo("2826087"); // 5,000,000 x 13 / 23, half up
        assertThat(Person.told(found.reasons())).contains(
                "tpp.suspended [CLTN, Cuti di luar tanggungan negara, 10, 23]",
                "tpp.share [5000000, 13, 23, 2826087]");
    }

    @Test
    void whoIsExemptFromTppDrawsNoneAndNoDayCountsTwice() {
        TppFacts exempt = FIVE_MILLION.withExemptions(List.of(new Exemption(Exemption.Kind.NO_TPP,
                LocalDate.of(2026, 1, 1), Optional.empty(), "800/1")));
        Person person = present("nat-2023").permit("CLTN 2026-07-20 2026-07-31 FULL yes 2026-07-01");
        TppMonth found = july(person, exempt);
        assertThat(found.payable()).isEqualByComparingTo("0");
        assertThat(found.suspended()).isEqualTo(23);
        assertThat(Person.told(found.reasons())).contains("tpp.exempt [23, 23, 800/1]");
    }

    @ParameterizedTest(name = "from {0}: {1} is paid")
    @CsvSource({"2026-07, 3750000, 1", "2026-02, 3750000, 6", "2026-01, 5000000, 0", "2026-08, 5000000, 0"})
    void aDecidedCutLastsItsMonths(YearMonth from, BigDecimal payable, int nth) {
        TppFacts facts = FIVE_MILLION
                .withDecisions(List.of(new DisciplineDecision("POTONG_TUKIN_25_6BLN", from, "SK 1/2026")));
        TppMonth found = july(present("nat-2023", CUTS), facts);
        assertThat(found.payable()).isEqualByComparingTo(payable);
        assertThat(found.cuts()).extracting(TppMonth.DecidedCut::nth)
                .isEqualTo(nth == 0 ? List.of() : List.of(nth));
    }

    @Test
    void aDecisionThePackKnowsNoCutForTakesNothingAndSaysSo() {
        TppFacts facts = FIVE_MILLION.withDecisions(List.of(new DisciplineDecision("TURUN", JULY, "SK 2/2026")));
        TppMonth found = july(present("nat-2023", CUTS), facts);
        assertThat(found.payable()).isEqualByComparingTo("5000000");
        assertThat(Person.told(found.reasons())).contains("tpp.decisionUnknown [TURUN, SK 2/2026]");
    }

    @Test
    void cutsTogetherNeverTakeMoreThanThereIs() {
        List<DisciplineDecision> five = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new DisciplineDecision("POTONG_TUKIN_25_6BLN", JULY, "SK " + n)).toList();
        assertThat(july(present("nat-2023", CUTS), FIVE_MILLION.withDecisions(five)).payable())
                .isEqualByComparingTo("0");
    }

    @Test
    void aHeldUnitIsToldAndTheAmountsStand() {
        Person person = present("kbb-2024", "{'unitHold':{'enabled':true,'reason':'laporan belum lengkap'}}");
        TppMonth found = july(person, FIVE_MILLION);
        assertThat(found.held()).contains("laporan belum lengkap");
        assertThat(found.payable()).isEqualByComparingTo("5000000");
        assertThat(Person.told(found.reasons())).endsWith("tpp.held [laporan belum lengkap]");
    }

    @Test
    void theOpenValuesOfTheMoneyAreTold() {
        Person person = present("kbb-2024");
        assertThat(OpenValues.ofReasons(person.regulation(), july(person, FIVE_MILLION).reasons()))
                .containsExactly("tpp.base");
        Discipline year = Discipline.of(person.regulation(), 2026, person.days("2026-07-01", "2026-07-31"));
        assertThat(OpenValues.ofReasons(person.regulation(), year.reasons()))
                .containsExactly("discipline.convert", "discipline.minutesPerDay");
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        assertThatThrownBy(() -> TppFacts.of(new BigDecimal(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIVE_MILLION.withProductivity(new BigDecimal(101)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
