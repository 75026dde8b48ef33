package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Provenance;
import id.sidik.rules.PackLayer.Level;
import id.sidik.rules.UnitLayer.Change;
import id.sidik.rules.UnitLayer.Drafted;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitLayerTest {
    private static final List<PackLayer> REGION = List
            .of(new PackLayer(Level.REGION, Resource.text("packs/kbb-2024.json")));

    private static Change change(String path, String value) {
        return new Change(path, value, Provenance.FOUND, "SK 1/2026");
    }

    private static Drafted draft(Optional<String> current, Change... changes) {
        return UnitLayer.draft(REGION, current, List.of(changes), List.of());
    }

    private static Drafted.Good good(Drafted drafted) {
        if (drafted instanceof Drafted.Good good) return good;
        throw new AssertionError(drafted.toString());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            windows.inClose            | SOFT               | "SOFT"
            permits.I.pct              | 0.5                | 0.5
            evidence.deadlineDays      | null               | null
            discipline.convert         | false              | false
            windows.out                | ["15:30","19:00"]  | ["15:30","19:00"]
            patterns.5D.days.FRI.out   | 16:00              | "16:00"
            validTo                    | 2026-12-31         | "2026-12-31"
            tolerance.freeEventsPerMonth | 5                | 5
            manual.signedBy            | SEKRETARIS         | "SEKRETARIS"
            """)
    void aChangedValueIsTakenWithItsNote(String path, String typed, String json) {
        LayeredPack pack = good(draft(Optional.empty(), change(path, typed))).pack();
        assertThat(pack.value(path)).contains(
                new PackValue(path, json, Level.UNIT, new Mark(Provenance.FOUND, "SK 1/2026")));
    }

    @Test
    void onlyWhatWasChangedStandsInTheLayer() {
        Drafted.Good drafted = good(draft(Optional.empty(), change("windows.inClose", "SOFT")));
        assertThat(JsonSource.tree(drafted.json())).isEqualTo(JsonSource.tree("""
                {"windows":{"inClose":"SOFT"},
                 "provenance":{"windows.inClose":{"mark":"found","note":"SK 1/2026"}}}"""));
    }

    @Test
    void confirmingAValueAsItIsMakesItSure() {
        assertThat(good(draft(Optional.empty(), change("windows.inClose", "HARD"))).pack().open())
                .extracting(PackValue::path).doesNotContain("windows.inClose").contains("windows.outOpen");
    }

    @Test
    void aPlaceInAListKeepsTheRestOfTheList() {
        Drafted.Good drafted = good(
                draft(Optional.empty(), change("deduction.late.3.pct", "2"), change("deduction.late.2.pct", "1.5")));
        assertThat(drafted.pack().regulation().deduction().scale()).isInstanceOfSatisfying(Deduction.Classes.class,
                classes -> assertThat(classes.late().bands()).extracting(band -> Percent.text(band.pct()))
                        .containsExactly("0.5", "1", "1.5", "2"));
        assertThat(drafted.pack().value("deduction.late").orElseThrow().mark().note()).isEqualTo("SK 1/2026");
        assertThat(good(draft(Optional.empty(), change("windows.out.0", "15:45"))).pack().value("windows.out")
                .orElseThrow().json()).isEqualTo("[\"15:45\",\"19:00\"]");
    }

    @Test
    void changesComeOnTopOfTheLayerThatIsThereAndMayBeWithdrawn() {
        String first = good(draft(Optional.empty(), change("windows.inClose", "SOFT"))).json();
        String second = good(draft(Optional.of(first), change("permits.I.pct", "0.5"))).json();
        LayeredPack pack = good(
                UnitLayer.draft(REGION, Optional.of(second), List.of(), List.of("windows.inClose"))).pack();
        assertThat(pack.value("windows.inClose").orElseThrow().level()).isEqualTo(Level.REGION);
        assertThat(pack.value("windows.inClose").orElseThrow().json()).isEqualTo("\"HARD\"");
        assertThat(pack.value("permits.I.pct").orElseThrow().level()).isEqualTo(Level.UNIT);
    }

    @ParameterizedTest(name = "{0} = {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            deduction.absentPct  | banyak         | 1 deduction.absentPct WRONG_KIND
            deduction.absentPct  | 101            | 1 deduction.absentPct OUT_OF_RANGE
            deduction.absentPct  | 3 %            | 1 deduction.absentPct WRONG_KIND
            discipline.convert   | ya             | 1 discipline.convert WRONG_KIND
            windows.in           | 06:00          | 1 windows.in WRONG_KIND
            windows.inClose      | HARDER         | 1 windows.inClose UNKNOWN_WORD
            tpp.weightDiscipline | 50             | 1 tpp WEIGHTS_NOT_100
            deduction.bonus      | 5              | 1 deduction.bonus UNKNOWN_NAME
            """)
    void aWrongValueIsRefusedBeforeItIsTaken(String path, String typed, String expected) {
        assertThat(draft(Optional.empty(), change(path, typed))).isInstanceOfSatisfying(Drafted.Refused.class,
                refused -> assertThat(refused.faults()).extracting(
                        fault -> fault.layer() + " " + fault.path() + " " + fault.problem()).contains(expected));
    }

    @Test
    void layersThatMakeNoPackAreNoGround() {
        assertThatThrownBy(() -> draft(Optional.of("{\"windows\":7}"))).isInstanceOf(IllegalArgumentException.class);
    }
}
