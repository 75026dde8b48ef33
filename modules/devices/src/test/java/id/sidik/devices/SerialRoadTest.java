package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.SerialCandidate;
import id.sidik.simulator.Fault;
import id.sidik.simulator.PseudoTerminal;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;

/** A whole conversation over a real serial port of this system, made of software at its other end. */
class SerialRoadTest {
    private static final int KEY = 4711;

    private final Machines machines = new Machines(TestPatience.ample());

    @BeforeEach
    void onlyWhereTheSystemHasPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    private static SimulatedMachine machine(int records) throws IOException {
        return SimulatedMachine
                .start(SimulatorSettings.usual().withPeople(12).withRecords(records).withCommKey(KEY));
    }

    private static Road.Serial road(SerialDoor door, int baud) {
        return new Road.Serial(door.device(), baud, 1);
    }

    private Download download(Road road, Optional<Capability> known) {
        return machines.download(road, KEY, known, Watch.NONE);
    }

    private static DownloadedLog whole(Download download, SimulatedMachine machine) {
        assertThat(download).isInstanceOf(Download.Complete.class);
        DownloadedLog log = ((Download.Complete) download).log();
        assertThat(log.punches().punches()).hasSize(machine.punches().size());
        assertThat(log.punches().punches().stream().map(punch -> punch.pin() + punch.at()))
                .containsExactlyElementsOf(machine.punches().stream().map(SerialRoadTest::told).toList());
        return log;
    }

    private static String told(SimulatedPunch punch) {
        return punch.pin() + punch.at();
    }

    @ParameterizedTest(name = "{0} at {1}, pause {2} ms")
    @CsvSource({"BARE, 115200, 2", "BARE, 115200, 0", "BARE, 9600, 40", "PREAMBLE, 115200, 0", "PREAMBLE, 19200, 2"})
    void whateverStandsAroundThePacketsTheLogComesHome(SerialCandidate framing, int baud, int gap) throws IOException {
        SerialPlan plan = SerialPlan.usual().withFraming(framing).withBaud(baud).withGap(Duration.ofMillis(gap));
        try (SimulatedMachine machine = machine(200); SerialDoor door = machine.openSerial(plan)) {
            DownloadedLog log = whole(download(road(door, baud), Optional.empty()), machine);
            assertThat(log.check()).isEqualTo(CountCheck.AGREES);
            assertThat(log.identity().serial()).isEqualTo(machine.serial());
            assertThat(log.users()).hasSize(12);
            assertThat(log.capability().transport()).isEqualTo(Transport.SERIAL);
            assertThat(log.capability().line()).contains(new SerialLine(framing, baud));
            assertThat(machine.openSessions()).isZero();
            assertThat(machine.commands()).doesNotContain(Command.DISABLEDEVICE);
        }
    }

    @Test
    void whatAnsweredLastTimeIsTriedFirst() throws IOException {
        SerialPlan plan = SerialPlan.usual().withFraming(SerialCandidate.PREAMBLE).withBaud(9600);
        try (SimulatedMachine machine = machine(50); SerialDoor door = machine.openSerial(plan)) {
            Capability learned = whole(download(road(door, 9600), Optional.empty()), machine).capability();
            int opened = openings();
            whole(download(road(door, 9600), Optional.of(learned)), machine);
            assertThat(openings()).isEqualTo(opened + 1);
        }
    }

    private int openings() {
        return (int) machines.serialTrace().pieces().stream()
                .filter(piece -> piece.way() == SerialTrace.Way.OPENED).count();
    }

    @Test
    void aVisitKnowsTheClockAndFreesWhatItLocked() throws IOException {
        try (SimulatedMachine machine = machine(0); SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            Visited<Optional<ClockReading>> visited = machines.visit(road(door, 115_200), KEY, Optional.empty(),
                    Watch.NONE, visit -> visit.locked(Visit::clock));
            assertThat(visited).isInstanceOfSatisfying(Visited.Done.class, done -> {
                assertThat(done.value()).isNotEqualTo(Optional.empty());
                assertThat(done.identity().serial()).isEqualTo(machine.serial());
            });
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aLineThatLosesAndDamagesPacketsStillBringsEverything() throws IOException {
        try (SimulatedMachine machine = machine(300); SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            machine.plan(new Fault.Lose(Command.READ_BUFFER, 1, 1));
            machine.plan(new Fault.Corrupt(Command.READ_BUFFER, 1, 100));
            machine.plan(new Fault.Stall(Command.GET_TIME, 1));
            whole(download(road(door, 115_200), Optional.empty()), machine);
        }
    }

    @Test
    void aWrongKeyIsToldAndNotTriedInOtherFrames() throws IOException {
        try (SimulatedMachine machine = machine(0); SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            Probe probe = machines.probe(road(door, 115_200), 1, Optional.empty(), Watch.NONE);
            assertThat(probe).isEqualTo(new Probe.Failed(new Refusal.WrongKey()));
            assertThat(machine.commands()).filteredOn(code -> code == Command.AUTH).hasSize(1);
        }
    }

    @Test
    void silenceIsToldAfterEveryWayWasTried() throws IOException {
        Machines brief = new Machines(TestPatience.brief());
        try (PseudoTerminal nobody = PseudoTerminal.open()) {
            Probe probe = brief.probe(new Road.Serial(nobody.device(), 9600, 1), 0, Optional.empty(), Watch.NONE);
            assertThat(probe).isInstanceOfSatisfying(Probe.Failed.class,
                    failed -> assertThat(failed.why()).isInstanceOf(Refusal.Unreachable.class));
            List<String> ports = brief.serialTrace().pieces().stream()
                    .filter(piece -> piece.way() == SerialTrace.Way.OPENED).map(SerialTrace.Piece::port).toList();
            assertThat(ports).containsExactly(nobody.device() + " 115200 BARE", nobody.device() + " 9600 BARE",
                    nobody.device() + " 115200 PREAMBLE", nobody.device() + " 9600 PREAMBLE");
        }
    }

    @Test
    void aPortThatIsNotThereIsToldAtOnce() {
        Probe probe = machines.probe(new Road.Serial("/dev/ttyNOPE7", 9600, 1), 0, Optional.empty(), Watch.NONE);
        assertThat(probe).isInstanceOfSatisfying(Probe.Failed.class,
                failed -> assertThat(failed.why()).isInstanceOfSatisfying(Refusal.NoPort.class,
                        port -> assertThat(port.fault()).isEqualTo(PortFault.MISSING)));
    }

    @Test
    void theTraceKeepsEveryByteWithItsWayAndTime() throws IOException {
        Instant now = Instant.parse("2026-11-22T01:00:00Z");
        Machines traced = new Machines(TestPatience.ample(), InstantSource.fixed(now));
        try (SimulatedMachine machine = machine(0); SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            traced.probe(road(door, 115_200), KEY, Optional.empty(), Watch.NONE);
            List<SerialTrace.Piece> pieces = traced.serialTrace().pieces();
            assertThat(pieces).extracting(SerialTrace.Piece::way).startsWith(SerialTrace.Way.OPENED,
                    SerialTrace.Way.SENT, SerialTrace.Way.RECEIVED).endsWith(SerialTrace.Way.CLOSED);
            assertThat(pieces.get(1).text()).startsWith(now + " SENT " + door.device() + " 115200 BARE e803");
            assertThat(pieces.get(1).toString()).doesNotContain("e803");
        }
    }
}
