package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationRecord;
import id.sidik.protocol.ScreenLine;
import id.sidik.protocol.UnlockUnit;
import id.sidik.protocol.Voice;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Fault;
import id.sidik.simulator.LogCapacity;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking after a simulated machine over both roads. */
@Execution(ExecutionMode.CONCURRENT)
class CareTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final SimulatorSettings FULL = SimulatorSettings.usual().withRecords(58)
            .withCapacity(new LogCapacity(58, LogCapacity.WhenFull.DROPS_OLDEST));

    private static <T> T visit(Simulated simulated, VisitWork<T> work) {
        Visited<T> visited = simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        assertThat(simulated.machine.takesPunches() || !simulated.machine.isOn()).as("not locked").isTrue();
        return ((Visited.Done<T>) visited).value();
    }

    @ParameterizedTest
    @CsvSource({"TCP, 0", "UDP, -421300", "TCP, 90250"})
    void theOffsetIsMeasuredToAFewMilliseconds(Transport road, long wrongByMillis) {
        SimulatorSettings settings = Simulated.over(road);
        Duration wrong = Duration.ofMillis(wrongByMillis);
        try (Simulated simulated = Simulated.start(settings.withClock(settings.clock().wrongBy(wrong)))) {
            Awaitility.await("a busy laptop may be slow once").untilAsserted(() -> {
                ClockReading reading = visit(simulated, visit -> visit.wallClock().measure()).orElseThrow();
                assertThat(reading.uncertainty()).isLessThan(Duration.ofMillis(300));
                assertThat(reading.offset(WIB).minus(wrong).abs())
                        .isLessThanOrEqualTo(reading.uncertainty().plusMillis(2));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aClockThatWasSetAgreesWithTheLaptop(Transport road) {
        SimulatorSettings settings = Simulated.over(road);
        try (Simulated simulated = Simulated
                .start(settings.withClock(settings.clock().withDeadBattery().wrongBy(Duration.ofHours(2))))) {
            Awaitility.await("a busy laptop may be late once").untilAsserted(() -> {
                assertThat(CareTest.<Boolean>visit(simulated, visit -> visit.wallClock().set(WIB))).isTrue();
                ClockReading after = visit(simulated, visit -> visit.wallClock().measure()).orElseThrow();
                assertThat(after.offset(WIB).abs()).isLessThan(Duration.ofMillis(400));
            });
            assertThat(simulated.machine.commands()).containsSubsequence(Command.DISABLEDEVICE, Command.SET_TIME,
                    Command.REFRESHDATA, Command.ENABLEDEVICE);
        }
    }

    @Test
    void aLostAnswerToSettingTheClockIsNotRepeatedWithAStaleTime() {
        SimulatorSettings settings = SimulatorSettings.usual().udpOnly().withFaults(new Fault.Stall(Command.SET_TIME,
                1));
        try (Simulated simulated = Simulated.start(settings, TestPatience.briefWithData())) {
            assertThat(CareTest.<Boolean>visit(simulated, visit -> visit.wallClock().set(WIB))).isFalse();
            assertThat(simulated.machine.commands()).containsOnlyOnce(Command.SET_TIME);
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void theOperationLogIsRead(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road))) {
            List<OperationRecord> told = visit(simulated, visit -> {
                visit.options().write("IdleMinute", "4");
                return visit.care().operations();
            }).orElseThrow().records();
            assertThat(told).isEqualTo(simulated.machine.operations());
            assertThat(told).extracting(OperationRecord::kind).containsExactly(Optional.of(OperationKind.POWER_ON),
                    Optional.of(OperationKind.OPTION_CHANGED));
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aRestartIsSaidOnceAndTheMachineGoesAway(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road), TestPatience.briefWithData())) {
            assertThat(CareTest.<Boolean>visit(simulated, visit -> visit.care().restart())).isTrue();
            assertThat(simulated.machine.commands()).containsOnlyOnce(Command.RESTART);
            Awaitility.await().until(simulated.machine::isOn);
        }
    }

    @Test
    void aMachineThatDoesNotRestartIsToldAsSuch() {
        SimulatorSettings settings = SimulatorSettings.usual().withFaults(new Fault.Refuse(Command.RESTART, 1, 0xFFFF));
        try (Simulated simulated = Simulated.start(settings)) {
            assertThat(CareTest.<Boolean>visit(simulated, visit -> visit.care().restart())).isFalse();
        }
    }

    @Test
    void screenVoiceDoorAndPowerAreTold() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            visit(simulated, visit -> visit.care().show(new ScreenLine(1, "Rapat 09.00")));
            assertThat(simulated.machine.screen()).containsExactly("Rapat 09.00");
            visit(simulated, visit -> visit.care().clearScreen());
            visit(simulated, visit -> visit.care().say(Voice.THANK_YOU));
            visit(simulated, visit -> visit.care().unlock(UnlockUnit.TENTHS, 3));
            assertThat(simulated.machine.screen()).isEmpty();
            assertThat(simulated.machine.voices()).containsExactly(0);
            assertThat(simulated.machine.unlocks()).containsExactly(30);
            assertThat(CareTest.<Boolean>visit(simulated, visit -> visit.care().powerOff())).isTrue();
            assertThat(simulated.machine.isOn()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aLogOfTheExpectedCountIsClearedByCommandFifteenAlone(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withRecords(58))) {
            LogClearing clearing = visit(simulated, visit -> visit.care().clearPunches(58, bytes -> false));
            assertThat(clearing).isEqualTo(new LogClearing.Cleared(58, OptionalInt.of(0)));
            assertThat(simulated.machine.punches()).isEmpty();
            assertThat(simulated.machine.commands()).containsSubsequence(Command.DISABLEDEVICE, Command.GET_FREE_SIZES,
                    Command.CLEAR_ATTLOG, Command.ENABLEDEVICE).doesNotContain(Command.CLEAR_DATA);
        }
    }

    @Test
    void aPunchSinceTheReadingStopsTheClearing() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().withRecords(58))) {
            simulated.machine.addPunch(SimulatedPunch.added("1", LocalDateTime.of(2026, 11, 2, 8, 0)));
            LogClearing clearing = visit(simulated, visit -> visit.care().clearPunches(58, bytes -> true));
            assertThat(clearing).isEqualTo(new LogClearing.Changed(58, 59));
            assertThat(simulated.machine.commands()).doesNotContain(Command.CLEAR_ATTLOG);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 58"})
    void aFullMachineIsReadAgainBecauseItsCountCannotChange(boolean same, int left) {
        try (Simulated simulated = Simulated.start(FULL)) {
            visit(simulated, visit -> visit.care().clearPunches(58, bytes -> same && bytes.length == 4 + 58 * 40));
            assertThat(simulated.machine.punches()).hasSize(left);
        }
    }

    @Test
    void aMachineThatTellsNoCountIsNotCleared() {
        SimulatorSettings usual = SimulatorSettings.usual();
        try (Simulated simulated = Simulated.start(
                usual.withDialect(usual.dialect().withCounts(Counts.in(Counts.Form.ONE_ZERO_WORD))))) {
            assertThat(CareTest.<LogClearing>visit(simulated, visit -> visit.care().clearPunches(0, bytes -> true)))
                    .isEqualTo(new LogClearing.Uncounted());
            assertThat(simulated.machine.commands()).doesNotContain(Command.CLEAR_ATTLOG);
        }
    }

    @Test
    void aRefusalToClearIsSeenByCountingAgain() {
        SimulatorSettings settings = SimulatorSettings.usual().withRecords(58)
                .withFaults(new Fault.Refuse(Command.CLEAR_ATTLOG, 1, 2000));
        try (Simulated simulated = Simulated.start(settings)) {
            assertThat(CareTest.<LogClearing>visit(simulated, visit -> visit.care().clearPunches(58, bytes -> true)))
                    .as("it says OK and does nothing").isEqualTo(new LogClearing.Refused(58));
        }
    }
}
