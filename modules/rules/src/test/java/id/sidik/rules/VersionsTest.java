package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.Regulations.Reign;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions of one pack: which one holds on a day, and whether they fit together. */
class VersionsTest {
    private static final LocalDate CHANGE = LocalDate.of(2021, 8, 31);
    private static final Regulation OLD = version(1, "2019-04-01", "'2021-08-30'");
    private static final Regulation NEW = version(2, "2021-08-31", "null");
    private static final Regulations BOTH = new Regulations(
            List.of(NEW, OLD, Person.regulation("nat-2023")));

    private static Regulation version(int version, String from, String to) {
        return Person.regulation("klaten-2019", "{'version':%d,'validFrom':'%s','validTo':%s}"
                .formatted(version, from, to));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-08-30, klaten-2019/1", "2021-08-31, klaten-2019/2", "2019-03-31, none",
        "2030-01-01, klaten-2019/2"})
    void theDayChoosesTheVersion(LocalDate day, String edition) {
        assertThat(BOTH.on("klaten-2019", day).map(Regulation::edition).orElse("none")).isEqualTo(edition);
    }

    @Test
    void aMonthWithAChangeHasTwoReigns() {
        assertThat(BOTH.reigns("klaten-2019", CHANGE.minusDays(30), CHANGE.plusDays(1))).containsExactly(
                new Reign(OLD, CHANGE.minusDays(30), CHANGE.minusDays(1)), new Reign(NEW, CHANGE, CHANGE.plusDays(1)));
        assertThat(BOTH.reigns("klaten-2019", LocalDate.of(2019, 3, 30), LocalDate.of(2019, 4, 2)))
                .containsExactly(new Reign(OLD, LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 2)));
        assertThat(BOTH.reigns("atlantis", CHANGE, CHANGE)).isEmpty();
    }

    @Test
    void theNewerVersionWinsWhereTwoHold() {
        Regulations open = new Regulations(List.of(version(1, "2019-04-01", "null"), NEW));
        assertThat(open.on("klaten-2019", CHANGE).orElseThrow().version()).isEqualTo(2);
        assertThat(told(open)).containsExactly("WARNING klaten-2019 VERSIONS_OVERLAP [1, 2, 2021-08-31]");
    }

    private static List<String> told(Regulations set) {
        return set.findings().stream().map(finding -> finding.severity() + " " + finding.pack() + " "
                + finding.fault().problem() + " " + finding.fault().figures()).toList();
    }

    @Test
    void versionsThatFollowEachOtherHaveNothingToTell() {
        assertThat(BOTH.findings()).isEmpty();
        assertThat(Regulations.builtIn().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 2019-04-01 '2021-08-29' | 2 2021-08-31 null | WARNING klaten-2019 VERSIONS_GAP [2021-08-30, 2021-08-30]
            1 2019-04-01 '2021-08-31' | 2 2021-08-31 null | WARNING klaten-2019 VERSIONS_OVERLAP [1, 2, 2021-08-31]
            1 2019-04-01 '2021-08-30' | 1 2021-08-31 null | REFUSAL klaten-2019 VERSION_TWICE [1]
            """)
    void gapsOverlapsAndTwinsAreFound(String one, String other, String expected) {
        List<Regulation> versions = Arrays.asList(one, other).stream().map(text -> text.split(" "))
                .map(part -> version(Integer.parseInt(part[0]), part[1], part[2])).toList();
        assertThat(told(new Regulations(versions))).containsExactly(expected);
    }

    @Test
    void aVersionFromTheSameDayTakesThePlaceOfTheOneBefore() {
        Regulations both = new Regulations(List.of(version(1, "2019-04-01", "null"), version(2, "2019-04-01", "null")));
        assertThat(both.findings()).isEmpty();
        assertThat(both.on("klaten-2019", CHANGE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theSameVersionTwiceInTheSameWordsIsNoFinding() {
        assertThat(new Regulations(List.of(OLD, OLD)).findings()).isEmpty();
    }
}
