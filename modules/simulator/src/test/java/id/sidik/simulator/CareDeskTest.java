package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationRecord;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareDeskTest {
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(3).withRecords(58);
    /** 08:00:00 on 22 November 2026 in western Indonesia. */
    private static final Clock AT_EIGHT = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 11, 22, 8, 0);

    @Test
    void theOperationLogGrowsWithWhatIsDoneAndIsToldInSixteenBytesEach() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS, AT_EIGHT);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(12, "SDKBuild=1\0");
            client.ask(12, "IdleMinute=5\0");
            client.ask(31, 3, 0, 0, 0);
            byte[] told = client.readBuffered(34, 0, 1024);
            assertThat(told).hasSize(4 + 3 * 16).startsWith(48, 0, 0, 0);
            assertThat(machine.operations()).extracting(OperationRecord::kind).extracting(java.util.Optional::get)
                    .containsExactly(OperationKind.POWER_ON, OperationKind.OPTION_CHANGED, OperationKind.UNLOCKED);
            assertThat(client.ask(33).code()).isEqualTo(2000);
            assertThat(machine.operations()).isEmpty();
            assertThat(machine.punches()).as("the other log is untouched").hasSize(58);
        }
    }

    @Test
    void clearingTheLogTakesAllPunchesAndWritesItDown() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS, AT_EIGHT);
                RawClient client = RawClient.udp(machine.port())) {
            client.connect();
            assertThat(client.ask(15).code()).isEqualTo(2000);
            assertThat(client.ask(50).word(32)).isZero();
            assertThat(machine.punches()).isEmpty();
            assertThat(machine.people()).hasSize(3);
            assertThat(machine.operations().getLast()).isEqualTo(OperationRecord.of(OperationKind.LOG_CLEARED, EIGHT));
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSES, false, 58", "DROPS_OLDEST, true, 58"})
    void aFullLogDoesWhatItsSettingSays(LogCapacity.WhenFull whenFull, boolean taken, int kept) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine
                .start(SETTINGS.withCapacity(new LogCapacity(58, whenFull)), AT_EIGHT);
                RawClient client = RawClient.tcp(machine.port())) {
            SimulatedPunch oldest = machine.punches().getFirst();
            assertThat(machine.addPunch(SimulatedPunch.added("1", EIGHT))).isEqualTo(taken);
            assertThat(machine.punches()).hasSize(kept);
            assertThat(machine.punches().contains(oldest)).isNotEqualTo(taken);
            client.connect();
            RawClient.Answer sizes = client.ask(50);
            assertThat(sizes.word(32)).isEqualTo(58);
            assertThat(sizes.word(64)).as("capacity").isEqualTo(58);
            assertThat(sizes.word(76)).as("free").isZero();
        }
    }

    @Test
    void screenVoiceAndDoorDoWhatTheyAreTold() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(66, 1, 0, 0, 'A', 'p', 'e', 'l');
            client.ask(1017, 9, 0, 0, 0);
            client.ask(31, 5, 0, 0, 0);
            assertThat(machine.screen()).containsExactly("Apel");
            assertThat(machine.voices()).containsExactly(9);
            assertThat(machine.unlocks()).containsExactly(5);
            assertThat(client.ask(66, 1, 0, 0).code()).as("no text").isEqualTo(2001);
            client.ask(67);
            assertThat(machine.screen()).isEmpty();
        }
    }

    @Test
    void aMachineThatWasSwitchedOffComesBackWithTheButton() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat(client.ask(1005).code()).isEqualTo(2000);
            Awaitility.await().until(() -> !machine.isOn());
            assertThat(machine.takesPunches()).isFalse();
            machine.switchOn();
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"GOOD, 2026-11-22T08:00:00", "WEAK, 2026-11-22T07:55:00", "DEAD, 1999-12-31T23:55:00"})
    void withoutPowerTheClockLivesOnItsBattery(Battery battery, LocalDateTime shown) throws IOException {
        ClockPlan plan = SETTINGS.clock().withBattery(battery);
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS.withClock(plan), AT_EIGHT)) {
            machine.restart(Duration.ofMinutes(5));
            assertThat(machine.clock()).as("five minutes before it is on again").isEqualTo(shown);
            assertThat(machine.operations().getLast().kind()).hasValue(OperationKind.POWER_ON);
        }
    }

    @Test
    void aDriftingClockGainsWithEveryDaySinceItWasSet() {
        MovableClock real = new MovableClock(AT_EIGHT.instant());
        WallClock clock = new WallClock(SETTINGS.clock().drifting(Duration.ofSeconds(6)), real);
        real.advance(Duration.ofDays(10));
        assertThat(clock.now()).isEqualTo(EIGHT.plusDays(10).plusSeconds(60));
        clock.set(EIGHT.plusDays(10));
        real.advance(Duration.ofDays(1));
        assertThat(clock.now()).isEqualTo(EIGHT.plusDays(11).plusSeconds(6));
    }
}
