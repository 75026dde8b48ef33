package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.Command;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PullTest {
    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "records of {0} bytes")
    @ValueSource(ints = {8, 16, 40, 49})
    void everyPunchOfTheMachineIsInTheJournalOnceOrInQuarantine(int recordSize) throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withRecordSize(recordSize))) {
            Ledger ledger = pull(machine, 0);
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine));
            assertThat(ledger.figures()).containsEntry("read", (long) machine.punches().size())
                    .containsEntry("machineCount", (long) machine.punches().size())
                    .containsEntry("fresh", (long) OfficeFixture.keys(machine).size())
                    .containsEntry("quarantined", OfficeFixture.lostClocks(machine));
        }
    }

    @Test
    void aSecondPullAddsNothingButWhatIsNew() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            pull(machine, 0);
            assertThat(pull(machine, 0).figures()).containsEntry("fresh", 0L);
            machine.addPunch(SimulatedPunch.added(machine.people().getFirst().pin(),
                    LocalDateTime.parse("2026-11-02T07:31:09")));
            Ledger third = pull(machine, 0);
            assertThat(third.figures()).containsEntry("fresh", 1L);
            assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine));
            assertThat(office.log().quarantine()).hasSize((int) OfficeFixture.lostClocks(machine));
        }
    }

    @Test
    void theMachineJoinsTheListWithWhatItTold() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withClock(ClockPlan.rightIn(OfficeFixture.WIB).wrongBy(Duration.ofMinutes(-7)));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            Ledger ledger = pull(machine, 0);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.clockWrong", "ledger.countAgrees");
            MachineRow row = office.machines().list().getFirst();
            assertThat(row.machine().id()).isEqualTo(new MachineId(machine.serial()));
            assertThat(row.state()).isEqualTo(MachineRow.State.LOOK);
            assertThat(row.last().orElseThrow().clockOffset().orElseThrow()).isBetween(Duration.ofMinutes(-8),
                    Duration.ofMinutes(-6));
            assertThat(row.capability().orElseThrow().transport()).isEqualTo("TCP");
            assertThat(row.stored()).isEqualTo(OfficeFixture.keys(machine).size());
        }
    }

    @Test
    void aMachineOfOldFirmwareIsReadByUdpAndThatIsRemembered() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().udpOnly())) {
            pull(machine, 0);
            assertThat(office.machines().list().getFirst().capability().orElseThrow().transport()).isEqualTo("UDP");
            Ledger again = office.pulls().pull(new MachineId(machine.serial())).run(Job.Progress.NONE);
            assertThat(again.figures()).containsEntry("fresh", 0L);
        }
    }

    @Test
    void aWrongKeyIsNamedAndNothingIsStored() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(4711))) {
            Ledger ledger = pull(machine, 1);
            assertThat(ledger.code()).isEqualTo("NET-210");
            assertThat(office.machines().list()).isEmpty();
            assertThat(office.log().count(LogFilter.ALL)).isZero();
            assertThat(pull(machine, 4711).outcome()).isEqualTo(Ledger.Outcome.LOOK);
        }
    }

    @Test
    void anotherMachineAtAKnownAddressIsRefused() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            MachineId expected = new MachineId("MESIN-LAMA");
            office.machines().save(new Machine(expected, "Lantai 1", "127.0.0.1", machine.port(), 0,
                    OfficeFixture.WIB));
            Ledger ledger = office.pulls().pull(expected).run(Job.Progress.NONE);
            assertThat(ledger.code()).isEqualTo("NET-206");
            assertThat(office.log().count(LogFilter.ALL)).isZero();
            assertThat(office.machines().history(expected, 5)).hasSize(1);
        }
    }

    @Test
    void aClosedPortIsAContactThatFailed() throws Exception {
        int port = freePort();
        MachineId id = new MachineId("MESIN-MATI");
        office.machines().save(new Machine(id, "Gudang", "127.0.0.1", port, 0, OfficeFixture.WIB));
        Ledger ledger = office.pulls().pull(id).run(Job.Progress.NONE);
        assertThat(ledger.code()).isEqualTo("NET-201");
        assertThat(office.machines().list().getFirst().state()).isEqualTo(MachineRow.State.FAILED);
    }

    @Test
    void aMachineThatFallsSilentInTheMiddleLeavesNothingHalf() throws Exception {
        SimulatorSettings broken = OfficeFixture.settings()
                .withFaults(new Fault.Drop(Command.READ_BUFFER, 1000, 700), new Fault.Drop(Command.ATTLOG_RRQ, 1000,
                        700));
        try (SimulatedMachine machine = OfficeFixture.start(broken)) {
            Ledger ledger = pull(machine, 0);
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.FAILED);
            assertThat(office.log().count(LogFilter.ALL)).isZero();
        }
    }

    @Test
    void aStopBeforeTheEndStoresNothingAndSaysSo() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            Ledger ledger = office.pulls().pull("127.0.0.1", machine.port(), 0).run(new Stopping());
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
            assertThat(office.log().count(LogFilter.ALL)).isZero();
        }
    }

    @Test
    void twoMachinesMayNotHaveOneName() {
        office.machines().save(machine("A1", "Lantai 1"));
        Trouble trouble = org.assertj.core.api.Assertions.catchThrowableOfType(TroubleException.class,
                () -> office.machines().save(machine("A2", "lantai 1"))).trouble();
        assertThat(trouble.code()).isEqualTo("MES-101");
        assertThat(office.machines().list()).extracting(row -> row.machine().id().serial())
                .isEqualTo(List.of("A1"));
    }

    private static Machine machine(String serial, String name) {
        return new Machine(new MachineId(serial), name, "127.0.0.1", 4370, 0, OfficeFixture.WIB);
    }

    private Ledger pull(SimulatedMachine machine, int key) throws InterruptedException {
        return office.pulls().pull("127.0.0.1", machine.port(), key).run(Job.Progress.NONE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Asks to stop as soon as the reading has begun. */
    private static final class Stopping implements Job.Progress {
        private boolean begun;

        @Override
        public void at(long done, long total, String key, Object... arguments) {
            begun |= key.equals("pull.reading");
        }

        @Override
        public boolean stopRequested() {
            return begun;
        }
    }
}
