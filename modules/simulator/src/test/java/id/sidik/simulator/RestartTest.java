package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.OperationKind;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine keeps and what it forgets when the power is out, and how it is while it is away. */
class RestartTest {
    private static final Duration AWAY = Duration.ofMillis(400);
    private static final int GET_TIME = 201;
    private static final int EXIT = 1001;
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(3).withRecords(20)
            .withFingers(1).withClock(ClockPlan.rightIn(ZoneOffset.UTC));

    private static void awaitBack(SimulatedMachine machine) {
        Awaitility.await().until(machine::isOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "udp"})
    void aConversationEndsAndTheOldSessionIsNeverServedAgain(String transport) throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.over(transport, machine.port())) {
            client.connect();
            int old = client.session();
            assertThat(machine.openSessions()).isEqualTo(1);
            machine.restart(AWAY);
            assertThat(machine.openSessions()).isZero();
            client.patience(150);
            assertThatThrownBy(() -> client.ask(GET_TIME)).isInstanceOf(IOException.class);
            awaitBack(machine);
            try (RawClient again = RawClient.over(transport, machine.port())) {
                again.connect();
                assertThat(again.ask(GET_TIME).code()).isEqualTo(2000);
                again.pretendSession(old == again.session() ? old + 1 : old);
                assertThat(again.ask(GET_TIME).code()).isEqualTo(2005);
            }
        }
    }

    @Test
    void peopleFingersAndTheLogSurvive() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS)) {
            List<SimulatedPunch> punches = machine.punches();
            List<FingerTemplate> fingers = machine.fingers();
            machine.restart(AWAY);
            awaitBack(machine);
            assertThat(machine.punches()).isEqualTo(punches);
            assertThat(machine.people()).hasSize(3);
            assertThat(machine.fingers()).hasSameSizeAs(fingers);
            assertThat(machine.operations()).filteredOn(each -> each.kind().equals(
                    java.util.Optional.of(OperationKind.POWER_ON))).hasSize(2);
        }
    }

    @Test
    void nobodyPunchesWhileItIsAwayAndALockIsForgotten() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(1003, 120, 0, 0, 0);
            assertThat(machine.takesPunches()).as("locked").isFalse();
            machine.restart(AWAY);
            SimulatedPunch punch = SimulatedPunch.added(machine.people().getFirst().pin(),
                    LocalDateTime.of(2026, 11, 2, 7, 0));
            assertThat(machine.addPunch(punch)).isFalse();
            awaitBack(machine);
            assertThat(machine.takesPunches()).as("free").isTrue();
            assertThat(machine.addPunch(punch)).isTrue();
        }
    }

    @Test
    void itsWebServiceIsAwayWithIt() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            SoapAsker service = new SoapAsker(door.port());
            machine.restart(Duration.ofSeconds(30));
            assertThat(service.ask("GetDate")).as("the connection is closed without a word").isEmpty();
            machine.switchOn();
            assertThat(service.ask("GetDate")).contains("<Date>");
        }
    }

    @Test
    void overItsWebServiceItRestartsWhereTheBoardDoesAsItSays() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS);
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().restarting());
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat(new SoapAsker(door.port()).done("Restart")).isTrue();
            assertThat(machine.openSessions()).as("everybody else is hung up on").isZero();
            assertThatThrownBy(() -> client.ask(EXIT)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Battery.class)
    void itsClockComesBackAsItsBatteryLets(Battery battery) throws IOException {
        MovableClock real = new MovableClock(Instant.parse("2026-11-22T08:00:00Z"));
        SimulatorSettings settings = SETTINGS.withClock(SETTINGS.clock().withBattery(battery));
        try (SimulatedMachine machine = SimulatedMachine.start(settings, real)) {
            LocalDateTime before = machine.clock();
            machine.restart(Duration.ofMinutes(10));
            real.advance(Duration.ofMinutes(10));
            Duration shown = Duration.between(before, machine.clock());
            switch (battery) {
                case GOOD -> assertThat(shown).isEqualTo(Duration.ofMinutes(10));
                case WEAK -> assertThat(shown).isZero();
                case DEAD -> assertThat(machine.clock()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
            }
        }
    }

    @ParameterizedTest(name = "fast by {0} s, set {1} s later, then {2} minutes away")
    @CsvSource({"120, 5, 10", "-3600, 60, 1", "0, 0, 600"})
    void aClockThatWasSetStaysSetThroughAnOutageOnAGoodBattery(long fast, long later, long minutes) {
        MovableClock real = new MovableClock(Instant.parse("2026-11-22T08:00:00Z"));
        WallClock clock = new WallClock(ClockPlan.rightIn(ZoneOffset.UTC).wrongBy(Duration.ofSeconds(fast)), real);
        real.advance(Duration.ofSeconds(later));
        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2026, 11, 22, 8, 0).plusSeconds(fast + later));
        clock.set(LocalDateTime.of(2026, 11, 22, 8, 0).plusSeconds(later));
        clock.losePower(Duration.ofMinutes(minutes));
        real.advance(Duration.ofMinutes(minutes));
        assertThat(clock.now()).isEqualTo(LocalDateTime.ofInstant(real.instant(), ZoneOffset.UTC));
    }

    @Test
    void switchedOffItStaysAwayUntilSomebodyPressesTheButton() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SETTINGS, Clock.systemUTC());
                RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.tell(1005);
            Awaitility.await().until(() -> !machine.isOn());
            assertThat(machine.takesPunches()).isFalse();
            machine.switchOn();
            try (RawClient again = RawClient.tcp(machine.port())) {
                assertThat(again.connect().code()).isEqualTo(2000);
            }
        }
    }
}
