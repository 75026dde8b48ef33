package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidik.domain.Holiday;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTest {
    private static final Set<String> NAMES = Set.of("id", "version", "title", "legalBasis", "provenance");

    static Stream<Regulation> packs() {
        return Regulations.builtIn().all().stream();
    }

    @Test
    void sixPacksComeWithTheProgram() {
        assertThat(packs().map(Regulation::edition)).containsExactly("nat-2023/1", "singkawang-2019/1",
                "bartim-2022/1", "kbb-2024/2", "pati-2019/1", "klaten-2019/2");
        assertThat(Regulations.builtIn().find("kbb-2024").orElseThrow().inForce(LocalDate.of(2024, 5, 14))).isFalse();
        assertThat(Regulations.builtIn().find("kbb-2024").orElseThrow().inForce(LocalDate.of(2024, 5, 15))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theValuesAreThoseTheCasesWereWorkedWith(Regulation pack) throws IOException {
        JsonNode cases = JsonSource.mapper().readTree(GoldenCasesTest.text()).path("packs").path(pack.id());
        ObjectNode values = (ObjectNode) JsonSource.mapper().readTree(pack.json());
        values.remove(List.of("version", "provenance", "enrolment", "activity")); // the cases need neither
        assertEquals(cases, values);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyValueIsMarkedWithWhereItComesFrom(Regulation pack) throws IOException {
        List<String> bare = new ArrayList<>();
        JsonSource.mapper().readTree(pack.json()).properties().forEach(section -> {
            if (!NAMES.contains(section.getKey())) collect(section.getKey(), section.getValue(), pack, bare);
        });
        assertThat(bare).isEmpty();
    }

    private static void collect(String path, JsonNode node, Regulation pack, List<String> bare) {
        if (node.isObject()) node.properties().forEach(e -> collect(path + "." + e.getKey(), e.getValue(), pack, bare));
        else if (pack.marks().holders(path).isEmpty()) bare.add(path);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({"klaten-2019, deduction.absentPct, SEED", "klaten-2019, deduction.dayCapPct, ASSUMPTION",
        "klaten-2019, patterns.5D.days.MON, SECONDARY", "kbb-2024, windows.in, SEED",
        "kbb-2024, windows.inClose, ASSUMPTION", "kbb-2024, evidence.dayUnit, ASSUMPTION",
        "kbb-2024, evidence.docDateRule, SEED", "kbb-2024, activity.minutesPerDay, SEED",
        "bartim-2022, patterns.6D.days.SAT, FOUND",
        "bartim-2022, patterns.SHIFT.shifts.M, ASSUMPTION", "singkawang-2019, patterns.5D.days.FRI, ASSUMPTION",
        "nat-2023, deduction.late, SECONDARY", "pati-2019, patterns.5D.ramadan.FRI, FOUND"})
    void theMarksAreThoseOfTheRuleModel(String pack, String path, String mark) {
        assertThat(Person.regulation(pack).mark(path).provenance()).hasToString(mark);
    }

    /** Offices keep what they were given: who changes a pack gives it the next version, and then its line here. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nat-2023/1, 4792471d045e06ae",
        "singkawang-2019/1, 71abaa10395f1e31",
        "bartim-2022/1, fb375204e86610ed",
        "kbb-2024/2, 84d1ab3e61d53843",
        "pati-2019/1, 75b2926e1abca429",
        "klaten-2019/2, 5d8997fe64147bf4"})
    void aPackThatWasShippedNeverChangesWithoutANewVersion(String edition, String sha) {
        String text = Regulations.builtInTexts().stream().filter(one -> Regulations.builtIn().all().stream()
                .filter(pack -> pack.edition().equals(edition)).anyMatch(pack -> one.contains("\"" + pack.id() + "\"")))
                .findFirst().orElseThrow();
        assertThat(Sha256.hex(text)).startsWith(sha);
    }

    @Test
    void threeYearsOfHolidaysAndFastingMonthsComeWithTheProgram() {
        WorkCalendar calendar = BuiltInCalendar.load();
        assertThat(calendar.holidays()).hasSize(80).extracting(Holiday::day).doesNotHaveDuplicates();
        assertThat(calendar.holidays().stream().filter(day -> day.day().getYear() == 2026)
                .filter(day -> day.kind() == Holiday.Kind.CUTI_BERSAMA)).hasSize(8);
        assertThat(calendar.holiday(LocalDate.of(2026, 8, 17)).orElseThrow().decree())
                .isEqualTo("SKB 1497/2025, 2/2025, 5/2025");
        assertThat(calendar.holiday(LocalDate.of(2025, 8, 18)).orElseThrow().decree()).isEqualTo("SKB 933/2025");
        assertThat(calendar.holiday(LocalDate.of(2024, 6, 18)).orElseThrow().decree()).isBlank();
        assertThat(calendar.ramadan(LocalDate.of(2026, 3, 20)).orElseThrow().year()).isEqualTo("1447H");
        assertThat(calendar.ramadan(LocalDate.of(2026, 3, 21))).isEmpty();
    }
}
