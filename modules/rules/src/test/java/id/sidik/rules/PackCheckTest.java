package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.Finding.Severity;
import id.sidik.rules.PackLayer.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    private static final WorkCalendar CALENDAR = BuiltInCalendar.load();

    private static List<String> findings(String pack, String unit, WorkCalendar calendar, int year) {
        List<PackLayer> layers = new ArrayList<>(
                List.of(new PackLayer(Level.REGION, Resource.text("packs/" + pack + ".json"))));
        if (!unit.isEmpty()) layers.add(new PackLayer(Level.UNIT, unit.replace('\'', '"')));
        return PackCheck.of(layers, calendar, year).stream().map(finding -> finding.severity() + " "
                + finding.fault().path() + " " + finding.fault().problem() + " " + finding.fault().figures()).toList();
    }

    @Test
    void aPackWithWholeTablesHasNothingToTell() {
        assertThat(findings("nat-2023", "", CALENDAR, 2026)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bartim-2022 | WARNING patterns.6D.days WEEK_SUM [6D, 2340, 2250]; WARNING patterns.6D.ramadan WEEK_SUM [6D, 1980, 1950]
            klaten-2019 | WARNING patterns.5D.days WEEK_SUM [5D, 2295, 2250]; WARNING patterns.5D.ramadan WEEK_SUM [5D, 1980, 1950]; WARNING discipline.ladder LADDER_OUTDATED [PP53, PP94, 2026-12-31]
            pati-2019   | ''
            kbb-2024    | ''
            """)
    void theWeeksOfTheRegionsAreAddedUp(String pack, String expected) {
        assertThat(String.join("; ", findings(pack, "", CALENDAR, 2026))).isEqualTo(expected);
    }

    @Test
    void aLadderThatEndedWithItsPackIsNotOutdated() {
        assertThat(findings("klaten-2019", "{'validTo':'2021-08-30'}", CALENDAR, 2026))
                .noneMatch(finding -> finding.contains("LADDER_OUTDATED"));
    }

    @Test
    void tablesThatAreMissingOrWithoutDecreeAreTold() {
        assertThat(findings("nat-2023", "", CALENDAR, 2027)).containsExactly("WARNING  RAMADAN_MISSING [2027]",
                "WARNING  HOLIDAYS_MISSING [2027]");
        assertThat(findings("nat-2023", "", CALENDAR, 2024)).containsExactly("WARNING  DECREE_MISSING [2024, 2]");
    }

    @Test
    void aWrongPackIsRefusedWithItsLineAndTheWarningsWait() {
        List<Finding> found = PackCheck.of(
                List.of(new PackLayer(Level.REGION, Resource.text("packs/bartim-2022.json")),
                        new PackLayer(Level.UNIT, "{\n\n\"tpp\": {\"weightDiscipline\": 50}}")),
                CALENDAR, 2026);
        assertThat(found).containsExactly(new Finding(Severity.REFUSAL, "",
                new PackFault(1, 3, "tpp", Problem.WEIGHTS_NOT_100, List.of("110"))));
    }

    @Test
    void aWarningNamesTheLayerAndLineOfTheValue() {
        String unit = "{\n\"patterns\":{\"5D\":{\n\"days\":{\"MON\":{\"in\":\"08:30\"}}}}}";
        List<Finding> found = PackCheck.of(
                List.of(new PackLayer(Level.NATIONAL, Resource.text("packs/nat-2023.json")),
                        new PackLayer(Level.UNIT, unit)),
                CALENDAR, 2026);
        assertThat(found).containsExactly(new Finding(Severity.WARNING, "nat-2023",
                new PackFault(1, 3, "patterns.5D.days", Problem.WEEK_SUM, List.of("5D", "2190", "2250"))));
    }
}
