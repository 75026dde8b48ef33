package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.domain.Provenance;
import id.sidik.rules.LayeredPack.Merged;
import id.sidik.rules.PackLayer.Level;
import id.sidik.rules.UnitLayer.Change;
import id.sidik.rules.UnitLayer.Drafted;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where layers meet: lists, nothing, the same level twice, several faults, values taken back. */
class LayerEdgesTest {
    private static final PackLayer NATIONAL = new PackLayer(Level.NATIONAL, Resource.text("packs/nat-2023.json"));
    private static final List<PackLayer> KBB = List
            .of(new PackLayer(Level.REGION, Resource.text("packs/kbb-2024.json")));

    private static PackLayer layer(Level level, String json) {
        return new PackLayer(level, json.replace('\'', '"'));
    }

    private static LayeredPack pack(PackLayer... layers) {
        return ((Merged.Good) LayeredPack.merge(List.of(layers))).pack();
    }

    private static Change change(String path, String value) {
        return new Change(path, value, Provenance.FOUND, "SK 1/2026");
    }

    private static Drafted.Good good(String current, List<String> withdrawn, Change... changes) {
        Optional<String> layer = Optional.of(current.replace('\'', '"')).filter(json -> !json.isEmpty());
        return (Drafted.Good) UnitLayer.draft(KBB, layer, List.of(changes), withdrawn);
    }

    @Test
    void ofTwoLayersOfOneLevelTheLaterHolds() {
        LayeredPack pack = pack(NATIONAL, layer(Level.UNIT, "{'deduction':{'dayCapPct':3.5}}"),
                layer(Level.UNIT, "{'deduction':{'dayCapPct':3.2}}"));
        assertThat(pack.value("deduction.dayCapPct").orElseThrow()).extracting(PackValue::json, PackValue::level)
                .containsExactly("3.2", Level.UNIT);
    }

    @Test
    void whatEveryLayerSaysAboutAPlaceIsToldFromTheLowest() {
        LayeredPack pack = pack(NATIONAL, layer(Level.UNIT, "{'deduction':{'dayCapPct':3.5}}"),
                layer(Level.MONTH, "{'deduction':{'dayCapPct':1}}"));
        assertThat(pack.told("deduction.dayCapPct")).extracting(LayeredPack.Told::level, LayeredPack.Told::json)
                .containsExactly(tuple(Level.NATIONAL, "3.0"), tuple(Level.UNIT, "3.5"), tuple(Level.MONTH, "1"));
        assertThat(pack.told("deduction.absentPct")).hasSize(1);
        assertThat(pack.told("deduction.bonus")).isEmpty();
    }

    @Test
    void aNoteOfAMonthLiesOverTheUnit() {
        List<PackLayer> below = List.of(NATIONAL, layer(Level.UNIT, "{'tolerance':{'lateGraceMinutes':5}}"));
        Drafted.Good note = (Drafted.Good) UnitLayer.draft(Level.MONTH, below, Optional.empty(),
                List.of(change("tolerance.lateGraceMinutes", "60")), List.of());
        assertThat(note.pack().value("tolerance.lateGraceMinutes").orElseThrow())
                .extracting(PackValue::json, PackValue::level).containsExactly("60", Level.MONTH);
    }

    @Test
    void aListIsReplacedWholeAndAnObjectValueByValue() {
        LayeredPack pack = pack(NATIONAL, layer(Level.UNIT,
                "{'deduction':{'late':[{'code':'T','from':1,'to':null,'pct':1}]},'patterns':{'5D':{'days':{'MON':{'in':'08:00'}}}}}"));
        Deduction.Classes classes = (Deduction.Classes) pack.regulation().deduction().scale();
        assertThat(classes.late().bands()).extracting(Band::code).containsExactly("T");
        assertThat(classes.early().bands()).hasSize(4);
        assertThat(pack.value("patterns.5D.days.MON.in").orElseThrow().level()).isEqualTo(Level.UNIT);
        assertThat(pack.value("patterns.5D.days.MON.out").orElseThrow().level()).isEqualTo(Level.NATIONAL);
    }

    @Test
    void nothingIsAValueToo() {
        LayeredPack pack = pack(NATIONAL, layer(Level.MONTH, "{'deduction':{'fullMonthAbsentPct':null}}"));
        assertThat(pack.regulation().deduction().fullMonthAbsentPct()).isEmpty();
        assertThat(pack.value("deduction.fullMonthAbsentPct").orElseThrow())
                .extracting(PackValue::json, PackValue::level).containsExactly("null", Level.MONTH);
        assertThat(pack.value("deduction.none")).isEmpty();
    }

    @Test
    void aLayerMayConfirmAValueWithoutTouchingIt() {
        LayeredPack pack = pack(NATIONAL, layer(Level.UNIT,
                "{'provenance':{'deduction.dayCapPct':{'mark':'found','note':'Perbup Contoh pasal 7'}}}"));
        PackValue value = pack.value("deduction.dayCapPct").orElseThrow();
        assertThat(value.level()).isEqualTo(Level.NATIONAL);
        assertThat(value.mark()).isEqualTo(new Mark(Provenance.FOUND, "Perbup Contoh pasal 7"));
        assertThat(pack.open()).doesNotContain(value);
    }

    @Test
    void theFaultsOfAllLayersAreToldTogether() {
        Merged merged = LayeredPack.merge(List.of(NATIONAL, layer(Level.REGION, "{'deduction':{'absentPct':-1}}"),
                layer(Level.UNIT, "{'activity':{'minutesPerDay':0}}")));
        assertThat(((Merged.Refused) merged).faults())
                .extracting(fault -> fault.layer() + " " + fault.path() + " " + fault.problem())
                .containsExactlyInAnyOrder("1 deduction.absentPct OUT_OF_RANGE",
                        "2 activity.minutesPerDay OUT_OF_RANGE");
    }

    @Test
    void severalWrongValuesAreToldAtOnceAndInTheirOrder() {
        Drafted drafted = UnitLayer.draft(KBB, Optional.empty(), List.of(change("deduction.absentPct", "banyak"),
                change("windows.inClose", "SOFT"), change("discipline.convert", "ya")), List.of());
        assertThat(((Drafted.Refused) drafted).faults()).extracting(PackFault::path, PackFault::figures)
                .containsExactly(
                        tuple("deduction.absentPct", List.of("number")),
                        tuple("discipline.convert", List.of("boolean")));
    }

    @Test
    void theLastWordOnAPathHoldsEvenAfterItWasWithdrawn() {
        Drafted.Good drafted = good("{'permits':{'I':{'pct':0.25}}}", List.of("permits.I.pct"),
                change("permits.I.pct", "0.5"), change("permits.I.pct", "0.75"));
        assertThat(drafted.pack().value("permits.I.pct").orElseThrow()).extracting(PackValue::json, PackValue::level)
                .containsExactly("0.75", Level.UNIT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"windows.out", "deduction.absentPct", "no.such.path", "validTo"})
    void takingBackWhatWasNeverChangedLeavesTheLayerAsItIs(String path) {
        String current = "{'permits':{'I':{'pct':0.25}}}";
        assertThat(JsonSource.tree(good(current, List.of(path)).json()))
                .isEqualTo(JsonSource.tree(current.replace('\'', '"')));
    }

    @Test
    void aListTakenBackIsTheListBelowWithItsOldMark() {
        String changed = good("", List.of(), change("deduction.late.0.pct", "0.75")).json();
        LayeredPack before = ((Merged.Good) LayeredPack.merge(KBB)).pack();
        LayeredPack after = good(changed, List.of("deduction.late")).pack();
        assertThat(after.value("deduction.late")).isEqualTo(before.value("deduction.late"));
        assertThat(after.regulation().sha256()).isEqualTo(before.regulation().sha256());
    }

    @Test
    void aWorkdayMayBeAddedValueByValue() {
        Drafted.Good drafted = good("", List.of(), change("patterns.5D.days.SAT.in", "08:00"),
                change("patterns.5D.days.SAT.out", "12:00"), change("patterns.5D.ramadan.SAT.in", "08:00"),
                change("patterns.5D.ramadan.SAT.out", "11:00"));
        assertThat(drafted.pack().regulation().pattern("5D").orElseThrow()).isInstanceOfSatisfying(
                WorkPattern.Weekly.class, week -> assertThat(Arrays.asList(week.days().get(DayOfWeek.SATURDAY)
                        .minutes(),
                        week.ramadan().get(DayOfWeek.SATURDAY).minutes())).containsExactly(240, 180));
    }

    @Test
    void aPlaceBeyondTheEndOfAListIsRefused() {
        Drafted drafted = UnitLayer.draft(KBB, Optional.empty(), List.of(change("windows.out.2", "19:30")), List.of());
        assertThat(((Drafted.Refused) drafted).faults()).extracting(PackFault::path).allMatch("windows.out"::equals);
    }
}
