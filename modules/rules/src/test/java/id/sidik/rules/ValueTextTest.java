package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            apel.time                     | 7.10            | 07:10
            patterns.5D.days.MON.in       | 07:30           | 07:30
            patterns.5D.days.MON.break    | 12.00-13.00     | ["12:00","13:00"]
            windows.in                    | 6.00 - 7.30     | ["06:00","07:30"]
            windows.ramadan.out           | 14.30-19.00     | ["14:30","19:00"]
            deduction.absentPct           | 2,5 %           | 2.5
            tpp.weightDiscipline          | 40              | 40
            evidence.deadlineDays         | ''              | null
            evidence.docDateRule          | ''              | null
            tolerance.lateGraceMinutes    | 15              | 15
            discipline.convert            | Tidak           | false
            permits.I.partial             | ya              | true
            windows.inClose               | SOFT            | SOFT
            apel.days                     | MON, WED FRI    | ["MON","WED","FRI"]
            deduction.escalation          | ''              | []
            deduction.escalation          | 3; 4,5          | [{"count":3,"pct":4.5}]
            deduction.absentPct           | banyak          | banyak
            apel.days                     | ["MON"]         | ["MON"]
            apel                          | ''              | null
            apel                          | {"time":"07:10"} | {"time":"07:10"}
            manual.signedBy               | Sekretaris Umum | Sekretaris Umum
            """)
    void whatOfficesTypeBecomesAValue(String path, String typed, String value) {
        assertThat(ValueText.value(ValueShape.of(path), typed)).isEqualTo(value);
    }

    @Test
    void bandsAreOneLineEach() {
        ValueShape shape = ValueShape.of("deduction.late");
        String typed = "TL1; 1; 30; 0,5\nTL2; 31; ; 1";
        String json = "[{\"code\":\"TL1\",\"from\":1,\"to\":30,\"pct\":0.5},"
                + "{\"code\":\"TL2\",\"from\":31,\"to\":null,\"pct\":1}]";
        assertThat(ValueText.value(shape, typed)).isEqualTo(json);
        assertThat(ValueText.typed(shape, json)).isEqualTo(typed);
    }

    static List<Regulation> packs() {
        return Regulations.builtIn().all();
    }

    /** What a form shows is what it would write. */
    @ParameterizedTest
    @MethodSource("packs")
    void everyValueOfEveryPackSurvivesBeingShownAndTakenBack(Regulation pack) {
        PackLayer region = new PackLayer(PackLayer.Level.REGION, pack.json());
        LayeredPack layered = ((LayeredPack.Merged.Good) LayeredPack.merge(List.of(region))).pack();
        List<PackValue> values = layered.values().stream()
                .filter(value -> !(ValueShape.of(value.path()) instanceof ValueShape.Fixed)).toList();
        List<UnitLayer.Change> changes = values.stream().map(value -> new UnitLayer.Change(value.path(), ValueText
                .value(ValueShape.of(value.path()), ValueText.typed(ValueShape.of(value.path()), value.json())), value
                        .mark().provenance(), value.mark().note()))
                .toList();
        LayeredPack after = ((UnitLayer.Drafted.Good) UnitLayer.draft(List.of(region), Optional.empty(), changes,
                List.of())).pack();
        assertThat(values).allSatisfy(value -> assertThat(shown(after, value.path())).as(value.path())
                .isEqualTo(shown(layered, value.path())));
    }

    private static String shown(LayeredPack pack, String path) {
        return ValueText.typed(ValueShape.of(path), pack.value(path).orElseThrow().json());
    }

    /** Nothing of a pack is asked for as plain text that has a kind of its own. */
    @ParameterizedTest
    @MethodSource("packs")
    void onlyNamesAreAskedForAsText(Regulation pack) {
        LayeredPack layered = ((LayeredPack.Merged.Good) LayeredPack.merge(
                List.of(new PackLayer(PackLayer.Level.REGION, pack.json())))).pack();
        assertThat(layered.values()).filteredOn(value -> ValueShape.of(value.path()) instanceof ValueShape.Text)
                .extracting(PackValue::path).allMatch(path -> path.endsWith(".label") || path.startsWith(
                        "report.codes.")
                        || path.endsWith(".code"));
    }

    @Test
    void whatThePackLeavesOutHasTheValueOfTheModel() {
        assertThat(UsualValues.all()).containsEntry("windows.inClose", "\"SOFT\"")
                .containsEntry("tolerance.freeEventsPerMonth", "0").containsEntry("enrolment.maxFingers", "2");
        assertThat(ValueShape.optional("evidence.deadlineDays")).isTrue();
        assertThat(ValueShape.optional("deduction.absentPct")).isFalse();
    }
}
