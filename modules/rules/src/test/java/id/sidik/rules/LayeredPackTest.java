package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Provenance;
import id.sidik.rules.LayeredPack.Merged;
import id.sidik.rules.PackLayer.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredPackTest {
    private static final PackLayer NATIONAL = new PackLayer(Level.NATIONAL, Resource.text("packs/nat-2023.json"));
    private static final PackLayer REGION = layer(Level.REGION,
            "{'id':'contoh','title':'Contoh','deduction':{'absentPct':4,'dayCapPct':4},'provenance':{'deduction.absentPct':{'mark':'found','note':'Perbup Contoh'}}}");
    private static final PackLayer UNIT = layer(Level.UNIT, "{'deduction':{'dayCapPct':3.5}}");
    private static final PackLayer MONTH = layer(Level.MONTH, "{'tolerance':{'lateGraceMinutes':60}}");

    private static PackLayer layer(Level level, String json) {
        return new PackLayer(level, json.replace('\'', '"'));
    }

    private static LayeredPack pack(PackLayer... layers) {
        return switch (LayeredPack.merge(List.of(layers))) {
            case Merged.Good(LayeredPack pack) -> pack;
            case Merged.Refused refused -> throw new AssertionError(refused.faults().toString());
        };
    }

    private static String origin(String path) {
        PackValue value = pack(NATIONAL, REGION, UNIT, MONTH).value(path).orElseThrow();
        return value.level() + " " + value.json() + " " + value.mark().provenance() + " " + value.mark().note();
    }

    @Test
    void everyValueKnowsItsLayerItsMarkAndItsArticle() {
        assertThat(origin("deduction.absentPct")).isEqualTo("REGION 4 FOUND Perbup Contoh");
        assertThat(origin("deduction.dayCapPct")).isEqualTo("UNIT 3.5 ASSUMPTION ");
        assertThat(origin("tolerance.lateGraceMinutes")).isEqualTo("MONTH 60 ASSUMPTION ");
        assertThat(origin("patterns.5D.days.MON.in")).startsWith("NATIONAL \"07:30\" FOUND Perpres 21/2023");
        assertThat(origin("deduction.late")).startsWith("NATIONAL [{\"code\":\"TL1\"");
        assertThat(origin("apel")).startsWith("NATIONAL null");
    }

    @Test
    void theMergedPackIsTheOneThatJudges() {
        LayeredPack pack = pack(NATIONAL, REGION, UNIT, MONTH);
        assertThat(pack.regulation().deduction().absentPct()).isEqualByComparingTo("4");
        assertThat(pack.regulation().tolerance().graceMinutes()).isEqualTo(60);
        assertThat(pack.regulation().edition()).isEqualTo("contoh/1");
        assertThat(pack.values()).extracting(PackValue::path).doesNotHaveDuplicates()
                .noneMatch(path -> path.startsWith("provenance"));
    }

    @Test
    void openValuesAreThoseNobodyConfirmed() {
        LayeredPack pack = pack(NATIONAL, REGION);
        assertThat(pack.open()).extracting(PackValue::path).contains("deduction.late", "deduction.dayCapPct")
                .doesNotContain("deduction.absentPct", "patterns.5D.days.MON.in");
        assertThat(pack.open()).allMatch(value -> value.mark().provenance() == Provenance.SECONDARY
                || value.mark().provenance() == Provenance.ASSUMPTION);
    }

    @Test
    void theFingerprintIsOfTheMergedPackAndOfNothingElse() {
        String hash = pack(NATIONAL, REGION).regulation().sha256();
        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(pack(NATIONAL, REGION).regulation().sha256())
                .isNotEqualTo(pack(NATIONAL, REGION, UNIT).regulation().sha256());
        PackLayer copy = new PackLayer(Level.REGION, pack(NATIONAL, REGION).regulation().json());
        assertThat(pack(copy).regulation().sha256()).as("printed again from its copy").isEqualTo(hash);
    }

    @Test
    void aWrongLayerIsNamedByItsPlace() {
        Merged merged = LayeredPack.merge(List.of(NATIONAL, layer(Level.UNIT, "{\n'deduction':{'absentPct':-1}}")));
        assertThat(merged).isInstanceOfSatisfying(Merged.Refused.class, refused -> assertThat(refused.faults())
                .containsExactly(new PackFault(1, 2, "deduction.absentPct", Problem.OUT_OF_RANGE,
                        List.of("-1", "0", "100"))));
    }

    @Test
    void layersRise() {
        List<PackLayer> fallen = List.of(UNIT, NATIONAL);
        assertThatThrownBy(() -> LayeredPack.merge(fallen)).isInstanceOf(IllegalArgumentException.class);
    }
}
