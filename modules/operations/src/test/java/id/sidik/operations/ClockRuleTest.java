package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.domain.MachineId;
import id.sidik.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a clock is set without anybody asking, and when it is not. */
class ClockRuleTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final MachineId YARD = new MachineId("CONTOH0002");

    @TempDir
    private Path home;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ClockRule rule(boolean on, long over, long atMost) {
        return new ClockRule(on, Duration.ofSeconds(over), Duration.ofSeconds(atMost));
    }

    private ClockRule of(MachineId machine) {
        return store.read(tables -> ClockRule.of(tables.settings(), machine));
    }

    private void put(String key, String value) {
        store.transact(tables -> {
            tables.settings().put(key, value);
            return key;
        });
    }

    @ParameterizedTest(name = "over {0} s, at most {1} s: {2}")
    @CsvSource({"2, 3, true", "1, 60, false", "0, 60, false", "-5, 60, false", "30, 30, false", "31, 30, false",
        "2, 86400, true", "2, 86401, false", "86399, 86400, true"})
    void aRuleLeavesNoRoomForNonsense(long over, long atMost, boolean possible) {
        assertThat(ClockRule.possible(Duration.ofSeconds(over), Duration.ofSeconds(atMost))).isEqualTo(possible);
        if (!possible) assertThatIllegalArgumentException().isThrownBy(() -> rule(true, over, atMost));
    }

    @ParameterizedTest(name = "off by {0} ms: asks {1}, allowed {2}")
    @CsvSource({"0, false, true", "29999, false, true", "30000, false, true", "30001, true, true", "-30001, true, true",
        "600000, true, true", "600001, true, false", "-600001, true, false", "-820454400000, true, false"})
    void aClockIsSetBetweenTheTwoLimitsInBothDirections(long millis, boolean asks, boolean allowed) {
        ClockRule rule = rule(true, 30, 600);
        assertThat(rule.asksFor(Duration.ofMillis(millis))).isEqualTo(asks);
        assertThat(rule.allows(Duration.ofMillis(millis))).isEqualTo(allowed);
        assertThat(rule(false, 30, 600).asksFor(Duration.ofMillis(millis))).as("switched off").isFalse();
    }

    @Test
    void nothingHappensByItselfUntilSomebodyWantsIt() {
        assertThat(of(LOBBY)).isEqualTo(ClockRule.OFF);
        assertThat(ClockRule.OFF.asksFor(Duration.ofDays(9))).isFalse();
    }

    @ParameterizedTest(name = "[{0}] is kept as [{1}]")
    @CsvSource({"'Rapat 3 Januari, Kabag Umum', 'Rapat 3 Januari, Kabag Umum'", "' # dua  kata ', '# dua kata'",
        "'',''"})
    void theReasonIsKeptWithTheRule(String typed, String kept) {
        ClockRule rule = new ClockRule(true, Duration.ofSeconds(30), Duration.ofSeconds(600), typed);
        store.transact(tables -> {
            rule.saveForUnit(tables.settings());
            return tables;
        });
        assertThat(of(LOBBY)).isEqualTo(rule);
        assertThat(of(LOBBY).reason()).isEqualTo(kept);
    }

    @Test
    void aReasonThatIsTooLongIsNoRule() {
        String longer = "x".repeat(ClockRule.LONGEST_REASON + 1);
        assertThatIllegalArgumentException().isThrownBy(
                () -> new ClockRule(true, Duration.ofSeconds(30), Duration.ofSeconds(600), longer));
    }

    @Test
    void theRuleOfAMachineWinsAndSurvivesReopening() {
        ClockRule unit = rule(true, 30, 600);
        ClockRule own = rule(false, 5, 60);
        store.transact(tables -> {
            unit.saveForUnit(tables.settings());
            own.save(tables.settings(), LOBBY);
            return tables;
        });
        store.close();
        store = Store.open(home);
        assertThat(of(LOBBY)).isEqualTo(own);
        assertThat(of(YARD)).isEqualTo(unit);
        assertThat(store.<ClockRule>read(tables -> ClockRule.ofUnit(tables.settings()))).isEqualTo(unit);
        boolean alone = store.read(tables -> ClockRule.own(tables.settings(), YARD)).isEmpty();
        assertThat(alone).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "on 30", "on 1 600", "on 600 30", "yes 30 600", "on 30 9999999", "on 30 600 7",
        "on -30 600", "on 30 86401"})
    void aDamagedRuleSwitchesNothingOn(String text) {
        put("clockRule", text);
        assertThat(of(LOBBY)).isEqualTo(ClockRule.OFF);
        put("clockRule", "on 30 600");
        put("clockRule.CONTOH0001", text);
        assertThat(of(LOBBY)).as("the unit's rule holds instead").isEqualTo(rule(true, 30, 600));
    }
}
