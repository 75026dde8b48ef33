package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work with one machine of the list: with the right one, with its key, until somebody stops. */
class VisitsTest {
    private static final Patience BRIEF = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(1),
            Duration.ofSeconds(2), Duration.ofSeconds(1), 2);

    @TempDir
    private Path home;
    private Records records;
    private Visits visits;

    @BeforeEach
    void open() {
        records = Records.open(home);
        visits = new Visits(records, new Machines(BRIEF));
    }

    @AfterEach
    void close() {
        records.close();
    }

    private Machine listed(String serial, int port, int key) {
        Machine machine = new Machine(new MachineId(serial), "Lantai " + serial, new Road.Network("127.0.0.1", port),
                key, OfficeFixture.WIB);
        records.transact(tables -> {
            tables.machines().save(machine);
            return machine;
        });
        return machine;
    }

    @Test
    void whatTheWorkHasShownIsRemembered() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings().udpOnly();
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = listed(simulated.serial(), simulated.port(), 0);
            String platform = visits.at(machine, Job.Progress.NONE, visit -> visit.identity().platform());
            assertThat(platform).isEqualTo("ZMM220_TFT");
            Optional<String> learned = records.read(tables -> tables.machines().capability(machine.id()));
            assertThat(learned.orElseThrow()).contains("transport=UDP");
        }
    }

    @Test
    void anotherMachineAtTheAddressIsNotWorkedWith() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = listed("LAIN0001", simulated.port(), 0);
            assertThat(OfficeFixture.code(() -> visits.at(machine, Job.Progress.NONE, visit -> {
                throw new AssertionError("must not be reached");
            }))).isEqualTo("NET-206");
            assertThat(simulated.commands()).contains(Command.EXIT);
        }
    }

    @Test
    void aWrongKeyIsToldAsOne() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings().withCommKey(4711))) {
            Machine machine = listed(simulated.serial(), simulated.port(), 1);
            assertThat(OfficeFixture.code(() -> visits.at(machine, Job.Progress.NONE, Visit::identity)))
                    .isEqualTo("NET-210");
            Machine right = machine.withCommKey(4711);
            assertThat(visits.at(right, Job.Progress.NONE, Visit::identity).serial()).isEqualTo(simulated.serial());
        }
    }

    @Test
    void aMachineWithoutAnyRoadCannotBeAsked() {
        Machine machine = new Machine(new MachineId("DISK0001"), "Gudang", new Road.Disk(), 0, OfficeFixture.WIB);
        assertThat(OfficeFixture.code(() -> visits.at(machine, Job.Progress.NONE, Visit::identity)))
                .startsWith("NET-2");
    }

    @Test
    void aWishToStopEndsTheWorkAndTheConversation() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withFaults(new Fault.Stall(Command.GET_TIME, Integer.MAX_VALUE));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = listed(simulated.serial(), simulated.port(), 0);
            StopWhenAsked progress = new StopWhenAsked(simulated);
            assertThat(OfficeFixture.code(() -> visits.at(machine, progress, Visit::clock))).isEqualTo("JOB-100");
            org.awaitility.Awaitility.await().until(() -> simulated.openSessions() == 0);
        }
    }

    /** Stops as soon as the machine has heard the question that it never answers. */
    private record StopWhenAsked(SimulatedMachine machine) implements Job.Progress {
        @Override
        public void at(long done, long total, String key, Object... arguments) {}

        @Override
        public boolean stopRequested() {
            return machine.commands().contains(Command.GET_TIME);
        }
    }
}
