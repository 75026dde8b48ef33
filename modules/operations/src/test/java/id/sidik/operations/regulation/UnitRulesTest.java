package id.sidik.operations.regulation;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.base.Records;
import id.sidik.rules.Regulations;
import id.sidik.store.Authorship;
import id.sidik.store.KeptRegulation;
import id.sidik.store.OwnValue;
import id.sidik.store.PackChoice;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which regulation holds in which month, from the facts alone. */
class UnitRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Authorship AUTHOR = new Authorship(NOW, "petugas", "alasan");
    private static final String NATIONAL = Regulations.builtInTexts().getFirst();

    @TempDir
    private Path home;
    private Records records;
    private UnitRules rules;

    @BeforeEach
    void open() {
        records = Records.open(home);
        KeptRegulations.keep(records);
        rules = new UnitRules(records, () -> KeptRegulations.load(records), () -> LocalDate.of(2026, 11, 2));
    }

    @AfterEach
    void close() {
        records.close();
    }

    private void choose(String pack, String from) {
        records.transact(tables -> {
            tables.unitRules().add(new PackChoice(UuidV7.at(NOW), pack, YearMonth.parse(from), AUTHOR));
            return tables;
        });
    }

    private void set(String path, String value, String from, boolean only) {
        records.transact(tables -> {
            tables.unitRules().add(new OwnValue(UuidV7.at(NOW), UnitRules.USUAL, path, Optional.ofNullable(value),
                    YearMonth.parse(from), only, "FOUND", "SK", AUTHOR));
            return tables;
        });
    }

    private void pack(String version, String text) {
        records.transact(tables -> tables.regulations().put(new KeptRegulation(UnitRules.USUAL, version, text)));
    }

    private int grace(String month) {
        return rules.of(UnitRules.USUAL, YearMonth.parse(month)).tolerance().graceMinutes();
    }

    @Test
    void withoutAnyWordTheNationalPackHolds() {
        assertThat(rules.chosen()).isEqualTo("nat-2023");
        assertThat(rules.current()).isEqualTo(Regulations.builtIn().find("nat-2023").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2026-08, pati-2019", "2026-09, kbb-2024", "2026-11, kbb-2024", "2026-12, bartim-2022",
        "2027-06, bartim-2022"})
    void theLatestChoiceThatHasBegunHolds(YearMonth month, String pack) {
        rules.choose("pati-2019");
        choose("bartim-2022", "2026-12");
        choose("klaten-2019", "2026-09");
        choose("kbb-2024", "2026-09");
        assertThat(rules.chosen(month)).isEqualTo(pack);
    }

    @Test
    void aPackThatIsNotThereIsNeverChosen() {
        choose("gone-2001", "2026-01");
        assertThat(rules.chosen()).isEqualTo("nat-2023");
        assertThat(code(() -> rules.of("gone-2001", YearMonth.of(2026, 11)))).isEqualTo("ATR-101");
        assertThat(code(() -> rules.choose("gone-2001"))).isEqualTo("ATR-101");
    }

    @Test
    void ofTwoValuesTheOneOfTheLaterMonthHoldsAndOfEqualsTheLaterKept() {
        set("tolerance.lateGraceMinutes", "20", "2026-12", false);
        set("tolerance.lateGraceMinutes", "5", "2026-10", false);
        set("tolerance.lateGraceMinutes", "10", "2026-10", false);
        assertThat(grace("2026-09")).isZero();
        assertThat(grace("2026-10")).isEqualTo(10);
        assertThat(grace("2026-12")).isEqualTo(20);
        set("tolerance.lateGraceMinutes", null, "2027-01", false);
        assertThat(grace("2026-12")).isEqualTo(20);
        assertThat(grace("2027-01")).isZero();
    }

    @Test
    void aNoteLiesOverTheUnitInItsMonth() {
        set("tolerance.lateGraceMinutes", "5", "2026-10", false);
        set("tolerance.lateGraceMinutes", "120", "2026-11", true);
        assertThat(grace("2026-11")).isEqualTo(120);
        assertThat(grace("2026-12")).isEqualTo(5);
        set("tolerance.lateGraceMinutes", null, "2026-11", true);
        assertThat(grace("2026-11")).isEqualTo(5);
    }

    @Test
    void theVersionOfTheFirstDayHoldsForTheWholeMonth() {
        pack("2", NATIONAL.replace("\"version\": 1", "\"version\": 2").replace("2023-04-12", "2026-11-15"));
        assertThat(rules.of(UnitRules.USUAL, YearMonth.of(2026, 11)).version()).isEqualTo(1);
        assertThat(rules.of(UnitRules.USUAL, YearMonth.of(2026, 12)).version()).isEqualTo(2);
        assertThat(rules.of(UnitRules.USUAL, YearMonth.of(2020, 1)).version()).as("before the first").isEqualTo(2);
    }

    @Test
    void valuesThatNoLongerFitAreToldAndNotSkipped() {
        set("tolerance.lateGraceMinutes", "9999", "2026-11", false);
        assertThat(code(rules::current)).isEqualTo("ATR-105");
        assertThat(grace("2026-10")).isZero();
        set("tolerance.lateGraceMinutes", null, "2026-11", false);
        assertThat(grace("2026-11")).isZero();
    }
}
