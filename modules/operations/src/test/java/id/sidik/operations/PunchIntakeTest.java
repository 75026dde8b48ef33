package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.QuarantinedRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunchIntakeTest {
    private static final MachineId MACHINE = new MachineId("UJI-001");
    /** 2 November 2026, 08:00 in Jakarta and 10:00 in Jayapura. */
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private final PunchIntake intake = intake("Asia/Jakarta");

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        // the last second of a dead battery's year, and the first one after it
        "7, 2000-01-01T00:00:00, TIME_DEAD_BATTERY",
        "7, 2000-12-31T23:59:59, TIME_DEAD_BATTERY",
        "7, 1999-12-31T23:59:59, TIME_DEAD_BATTERY",
        "7, 2001-01-01T00:00:00, -",
        // a machine may be a day ahead, not a second more
        "7, 2026-11-02T08:00:00, -",
        "7, 2026-11-03T08:00:00, -",
        "7, 2026-11-03T08:00:01, TIME_FUTURE",
        "7, 2099-12-31T23:59:59, TIME_FUTURE",
        // PINs
        "0012, 2026-10-07T07:30:00, -",
        "'', 2026-10-07T07:30:00, PIN_UNREADABLE",
        "1 2, 2026-10-07T07:30:00, PIN_UNREADABLE",
        "1234567890123456789012345, 2026-10-07T07:30:00, PIN_UNREADABLE",
        // a PIN that cannot be read is the first thing to say
        "'', 2000-01-01T00:00:00, PIN_UNREADABLE"})
    void aLineBecomesAPunchOrIsKeptWithItsReason(String pin, LocalDateTime at, String why) {
        intake.take(pin, at, 1, 0, 0, () -> "ff");
        if (why.equals("-")) {
            assertThat(intake.punches()).singleElement().satisfies(punch -> {
                assertThat(punch.pin()).hasToString(pin);
                assertThat(punch.at()).isEqualTo(at);
            });
            assertThat(intake.quarantined()).isEmpty();
        } else {
            assertThat(intake.punches()).isEmpty();
            assertThat(intake.quarantined()).extracting(QuarantinedRow::why).containsExactly(why);
        }
    }

    @Test
    void tomorrowIsCountedInThePlaceOfTheMachine() {
        PunchIntake east = intake("Asia/Jayapura");
        east.take("7", LocalDateTime.parse("2026-11-03T10:00:00"), 1, 0, 0, () -> "ff");
        intake.take("7", LocalDateTime.parse("2026-11-03T10:00:00"), 1, 0, 0, () -> "ff");
        assertThat(east.refusals()).isEmpty();
        assertThat(intake.refusals()).isEqualTo(Map.of("TIME_FUTURE", 1L));
    }

    @Test
    void aPunchCarriesEverythingThatTheLineTold() {
        intake.take("0012", LocalDateTime.parse("2026-10-07T07:30:09"), 15, 255, 53, () -> "ff");
        assertThat(intake.punches()).extracting(Punch::machine, Punch::verify, Punch::state, Punch::workCode,
                Punch::source, Punch::zone, Punch::receivedAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MACHINE, 15, 255, 53L, PunchSource.WIRE,
                        ZoneId.of("Asia/Jakarta"), NOW));
    }

    @Test
    void theBytesOfALineAreAskedForOnlyWhenItIsRefused() {
        AtomicInteger asked = new AtomicInteger();
        intake.take("7", LocalDateTime.parse("2026-10-07T07:30:00"), 1, 0, 0, () -> "line " + asked
                .incrementAndGet());
        assertThat(asked).hasValue(0);
        intake.take("7", LocalDateTime.parse("2000-01-01T07:30:00"), 1, 0, 0, () -> "line " + asked
                .incrementAndGet());
        assertThat(intake.quarantined()).singleElement().extracting(QuarantinedRow::rawHex).isEqualTo("line 1");
    }

    @Test
    void refusalsAreCountedByReason() {
        intake.refuse("", "TAIL", "00");
        intake.refuse("", "LINE", "x");
        intake.refuse("7", "TAIL", "01");
        assertThat(intake.refusals()).containsExactly(Map.entry("LINE", 1L), Map.entry("TAIL", 2L));
    }

    private static PunchIntake intake(String zone) {
        return new PunchIntake(MACHINE, ZoneId.of(zone), PunchSource.WIRE, NOW);
    }
}
