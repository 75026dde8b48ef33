package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SoapLog;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;

/** A Solution machine over its web service alone, and with its own port beside it. */
class WebRoadTest {
    private static final int KEY = 271_828;
    private static final int NOBODY = 1;

    private static SimulatedMachine machine(int records) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().udpOnly().withRecordSize(16).withPeople(12)
                .withRecords(records).withCommKey(KEY));
    }

    /** @param sidePort of the machine's own protocol */
    private static Machines machines(int sidePort) {
        return new Machines(TestPatience.ample(), InstantSource.system(), new MachinePorts(sidePort, List.of()));
    }

    private static Road.WebService road(WebDoor door) {
        return new Road.WebService("127.0.0.1", door.port());
    }

    private static Download download(Machines machines, WebDoor door) {
        return machines.download(road(door), KEY, Optional.empty(), Watch.NONE);
    }

    private static DownloadedLog whole(Download download, SimulatedMachine machine) {
        assertThat(download).isInstanceOf(Download.Complete.class);
        DownloadedLog log = ((Download.Complete) download).log();
        assertThat(log.punches().punches().stream().map(punch -> punch.pin() + punch.at() + punch.state()))
                .containsExactlyElementsOf(machine.punches().stream()
                        .map(punch -> punch.pin() + punch.at() + punch.state()).toList());
        return log;
    }

    @ParameterizedTest(name = "length told: {0}")
    @ValueSource(booleans = {true, false})
    void theWholeLogComesHomeWithPeopleClockAndSerial(boolean length) throws IOException {
        SoapPlan plan = length ? SoapPlan.solutionX100c().tellingLength() : SoapPlan.solutionX100c();
        try (SimulatedMachine machine = machine(3000); WebDoor door = machine.openWebService(plan)) {
            DownloadedLog log = whole(download(machines(NOBODY), door), machine);
            assertThat(log.identity().serial()).isEqualTo(machine.serial());
            assertThat(log.users()).hasSize(12);
            assertThat(log.clock()).isPresent();
            assertThat(log.check()).isEqualTo(CountCheck.NOT_TRUSTED);
            assertThat(log.form()).isEqualTo(SoapLog.FORM);
            assertThat(new String(log.rawPunches())).startsWith("<GetAttLogResponse>");
            assertThat(log.capability().transport()).isEqualTo(Transport.WEB);
            assertThat(machine.commands()).isEmpty();
        }
    }

    @Test
    void theCountOfTheMachinesOwnPortProvesTheLog() throws IOException {
        try (SimulatedMachine machine = machine(500);
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().withoutOptions())) {
            DownloadedLog log = whole(download(machines(machine.port()), door), machine);
            assertThat(log.check()).isEqualTo(CountCheck.AGREES);
            assertThat(log.identity().serial()).isEqualTo(machine.serial());
            assertThat(machine.openSessions()).isZero();
        }
    }

    @ParameterizedTest(name = "cut after {0} bytes")
    @ValueSource(ints = {0, 19, 25, 5000, 20_000})
    void aLogWithoutItsEndIsNeverComplete(int bytes) throws IOException {
        try (SimulatedMachine machine = machine(500);
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().cutAfter(bytes))) {
            assertThat(download(machines(NOBODY), door)).isInstanceOfSatisfying(Download.Incomplete.class,
                    cut -> assertThat(cut.arrived()).isEqualTo(bytes));
        }
    }

    @Test
    void aLogShorterThanItsToldLengthIsNeverComplete() throws IOException {
        try (SimulatedMachine machine = machine(500);
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().tellingLength().cutAfter(5000))) {
            assertThat(download(machines(NOBODY), door)).isInstanceOfSatisfying(Download.Incomplete.class, cut -> {
                assertThat(cut.why()).isEqualTo(Download.Shortfall.LOST);
                assertThat(cut.declared()).isGreaterThan(20_000);
                assertThat(cut.identity().serial()).isEqualTo(machine.serial());
            });
        }
    }

    @ParameterizedTest(name = "closing: {0}")
    @ValueSource(booleans = {true, false})
    void aWrongKeyIsTold(boolean closing) throws IOException {
        SoapPlan plan = closing ? SoapPlan.solutionX100c().closingOnWrongKey() : SoapPlan.solutionX100c();
        try (SimulatedMachine machine = machine(5); WebDoor door = machine.openWebService(plan)) {
            assertThat(machines(NOBODY).probe(road(door), 1, Optional.empty(), Watch.NONE))
                    .isEqualTo(new Probe.Failed(new Refusal.WrongKey()));
            assertThat(door.operations()).containsExactly("GetDate");
        }
    }

    @Test
    void aVisitSetsTheClockAndReadsItBack() throws IOException {
        LocalDateTime wanted = LocalDateTime.of(2026, 10, 5, 8, 30);
        try (SimulatedMachine machine = machine(5); WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Visited<Duration> visited = machines(NOBODY).visit(road(door), KEY, Optional.empty(), Watch.NONE, visit -> {
                Packet answer = visit.locked(inside -> inside.ask(Command.SET_TIME, PackedTime.reply(wanted)));
                assertThat(answer.code()).isEqualTo(Reply.ACK_OK);
                return Duration.between(wanted, visit.clock().orElseThrow().machineTime());
            });
            assertThat(visited).isInstanceOfSatisfying(Visited.Done.class,
                    done -> assertThat((Duration) done.value()).isBetween(Duration.ZERO, Duration.ofSeconds(3)));
            assertThat(machine.commands()).as("never over its own port").isEmpty();
        }
    }

    @Test
    void whatTheServiceDoesNotKnowIsRefusedAndBreaksNothing() throws IOException {
        try (SimulatedMachine machine = machine(5); WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Visited<Integer> visited = machines(NOBODY).visit(road(door), KEY, Optional.empty(), Watch.NONE,
                    visit -> visit.ask(Command.UNLOCK, (byte) 1, (byte) 0, (byte) 0, (byte) 0).code());
            assertThat(visited).isInstanceOfSatisfying(Visited.Done.class,
                    done -> assertThat(done.value()).isEqualTo(Reply.ACK_UNKNOWN));
        }
    }

    @Test
    void theServiceOfAMachineInTroubleIsFound() throws IOException {
        try (SimulatedMachine machine = machine(5); WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Machines machines = new Machines(TestPatience.ample(), InstantSource.fixed(Instant.EPOCH),
                    new MachinePorts(NOBODY, List.of(NOBODY, door.port())));
            assertThat(machines.webService("127.0.0.1", KEY, Watch.NONE)).contains(road(door));
            assertThat(machines.webService("127.0.0.1", KEY + 1, Watch.NONE)).isEmpty();
        }
    }

    @Test
    void nobodyAtThePortIsUnreachable() {
        assertThat(machines(NOBODY).probe(new Road.WebService("127.0.0.1", NOBODY), KEY, Optional.empty(), Watch.NONE))
                .isInstanceOfSatisfying(Probe.Failed.class,
                        failed -> assertThat(failed.why()).isInstanceOf(Refusal.Unreachable.class));
    }
}
