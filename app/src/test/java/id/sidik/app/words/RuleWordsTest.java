package id.sidik.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.rules.LayeredPack;
import id.sidik.rules.PackFault;
import id.sidik.rules.PackLayer;
import id.sidik.rules.PackValue;
import id.sidik.rules.Problem;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.rules.UsualValues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {
    static Stream<Arguments> packs() {
        return Regulations.builtIn().all().stream().flatMap(pack -> Arrays.stream(Language.values())
                .map(language -> Arguments.of(pack, language)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyValueOfEveryPackHasANameAndAGroup(Regulation pack, Language language) {
        RuleWords words = new RuleWords(new Texts(language));
        LayeredPack layered = ((LayeredPack.Merged.Good) LayeredPack.merge(List.of(
                new PackLayer(PackLayer.Level.REGION, pack.json())))).pack();
        List<String> paths = Stream.concat(layered.values().stream().map(PackValue::path), UsualValues.all().keySet()
                .stream()).toList();
        assertThat(paths).allSatisfy(path -> {
            assertThat(words.name(path)).as(path).isNotEqualTo(path);
            assertThat(words.group(path)).as(path).isNotEqualTo(path.split("\\.")[0]);
        });
        assertThat(layered.values()).allSatisfy(value -> assertThat(words.value(value.path(), value.json()))
                .as(value.path()).isNotBlank().doesNotContain("{", "\"", "[", "rules."));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            patterns.5D.days.MON.in   | "07:30"           | 07.30
            patterns.5D.days.FRI.break | ["11:30","13:00"] | 11.30–13.00
            deduction.absentPct       | 3.0               | 3 %
            deduction.late            | [{"code":"TL1","from":1,"to":30,"pct":0.5},{"code":"TL2","from":31,"to":null,"pct":1}] | TL1 1–30 menit = 0,5 %; TL2 31 menit ke atas = 1 %
            deduction.escalation      | [{"count":3,"pct":4.5}] | hari ke-3 = 4,5 %
            discipline.ladder         | [{"from":3,"to":3,"code":"TEGURAN_LISAN","tier":"RINGAN"},{"from":4,"to":6,"code":"TEGURAN_TERTULIS","tier":"RINGAN"}] | 3 hari: Teguran lisan; 4–6 hari: Teguran tertulis
            tpp.disciplineCuts        | [{"code":"POTONG_TUKIN_25_6BLN","pct":25,"months":6}] | Potong tukin 25 % selama 6 bulan: 25 % selama 6 bulan
            reconciliation.closeWorkday | 4               | hari kerja ke-4
            windows.inClose           | "HARD"            | tegas
            discipline.convert        | true              | ya
            apel                      | null              | tidak ada
            apel.days                 | ["MON","FRI"]     | Senin, Jumat
            manual.allowedReasons     | ["DEVICE_DOWN"]   | Mesin rusak atau mati
            validFrom                 | "2023-04-12"      | 12/04/2023
            legalBasis                | ["PP 94/2021","Perpres 21/2023"] | PP 94/2021, Perpres 21/2023
            """)
    void valuesAreSaidAsOfficesSayThem(String path, String json, String said) {
        assertThat(new RuleWords(new Texts(Language.ID)).value(path, json)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"apel.time, 07:15, 07.15", "windows.inClose, SOFT, longgar sampai tengah jam kerja",
        "evidence.docDateRule, null, tidak ada", "deduction.dayCapPct, 2.5, '2,5 %'"})
    void whatSomebodySetIsSaidTheSameWay(String path, String typed, String said) {
        assertThat(new RuleWords(new Texts(Language.ID)).typed(path, typed)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsToldWithItsLine(Problem problem) {
        PackFault fault = new PackFault(0, 12, "deduction.late", problem, List.of("1", "2", "2026-01-01"));
        assertThat(new RuleWords(new Texts(Language.ID)).fault(fault))
                .startsWith("Baris 12, Terlambat menurut menit: ").doesNotContain("{", problem.name());
    }
}
