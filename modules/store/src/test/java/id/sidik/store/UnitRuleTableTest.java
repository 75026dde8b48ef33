package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRuleTableTest extends StoreInAFolder {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    static void keepOneOfEach(Tables tables) {
        tables.unitRules().add(choice(901, "klaten-2019", OCTOBER));
        tables.unitRules().add(value(902, "deduction.absentPct", Optional.of("2.5"), OCTOBER, false));
        tables.decisions().add(letter(tables.decisions().all().getFirst().id()));
    }

    private static PackChoice choice(long id, String pack, YearMonth from) {
        return new PackChoice(id(id), pack, from, AUTHOR);
    }

    private static OwnValue value(long id, String path, Optional<String> value, YearMonth from, boolean only) {
        return new OwnValue(id(id), "nat-2023", path, value, from, only, "FOUND", "SK 1/2026", AUTHOR);
    }

    private static DecisionLetter letter(UUID decision) {
        return new DecisionLetter(decision, LocalDate.of(2026, 9, 30), Optional.of(OCTOBER.plusMonths(5)),
                Optional.empty());
    }

    @Test
    void choicesComeBackByTheMonthFromWhichTheyHold() {
        PackChoice november = choice(1, "kbb-2024", OCTOBER.plusMonths(1));
        PackChoice october = choice(2, "klaten-2019", OCTOBER);
        PackChoice again = choice(3, "pati-2019", OCTOBER);
        change(tables -> {
            tables.unitRules().add(november);
            tables.unitRules().add(october);
            tables.unitRules().add(again);
        });
        reopen();
        assertThat(list(tables -> tables.unitRules().choices())).containsExactly(october, again, november);
    }

    @Test
    void valuesAreThoseOfOnePackWithWhatWasTakenBack() {
        OwnValue set = value(1, "deduction.absentPct", Optional.of("2.5"), OCTOBER, false);
        OwnValue back = value(2, "deduction.absentPct", Optional.empty(), OCTOBER.plusMonths(2), false);
        OwnValue note = value(3, "tolerance.lateGraceMinutes", Optional.of("60"), OCTOBER, true);
        OwnValue other = new OwnValue(id(4), "klaten-2019", "apel.time", Optional.of("07:15"), OCTOBER, false,
                "ASSUMPTION", "", AUTHOR);
        change(tables -> {
            tables.unitRules().add(back);
            tables.unitRules().add(set);
            tables.unitRules().add(note);
            tables.unitRules().add(other);
        });
        assertThat(list(tables -> tables.unitRules().values("nat-2023"))).containsExactly(set, note, back);
        assertThat(list(tables -> tables.unitRules().values("klaten-2019"))).containsExactly(other);
        assertThat(list(tables -> tables.unitRules().values("pati-2019"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09, false, false", "2026-10, true, true", "2026-11, true, false"})
    void aNoteHoldsInItsMonthAndAValueFromItsMonthOn(YearMonth month, boolean value, boolean note) {
        assertThat(value(1, "apel.time", Optional.of("07:15"), OCTOBER, false).holds(month)).isEqualTo(value);
        assertThat(value(1, "apel.time", Optional.of("07:15"), OCTOBER, true).holds(month)).isEqualTo(note);
    }

    @Test
    void aLetterBelongsToADecision() {
        KeptDecision decision = new KeptDecision(id(7), Samples.ONE, "POTONG_TUKIN_25_6BLN", OCTOBER, "9/2026", false,
                AT, "petugas", "putusan");
        change(tables -> {
            tables.decisions().add(decision);
            tables.decisions().add(letter(decision.id()));
        });
        reopen();
        assertThat(list(tables -> java.util.List.copyOf(tables.decisions().letters().entrySet())))
                .containsExactly(Map.entry(decision.id(), letter(decision.id())));
        assertThatThrownBy(() -> change(tables -> tables.decisions().add(letter(id(8)))))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aFactIsKeptOnce() {
        change(tables -> tables.unitRules().add(choice(1, "kbb-2024", OCTOBER)));
        assertThatThrownBy(() -> change(tables -> tables.unitRules().add(choice(1, "kbb-2024", OCTOBER))))
                .isInstanceOf(StoreException.class);
    }
}
