package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.WIB;
import static id.sidik.operations.OfficeFixture.journal;
import static id.sidik.operations.OfficeFixture.keys;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullManyTest {
    private static final int MACHINES = 88;

    @TempDir
    private Path home;
    private Office office;
    private final List<SimulatedMachine> machines = new ArrayList<>();
    private final List<MachineId> ids = new ArrayList<>();

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        machines.forEach(SimulatedMachine::close);
        office.close();
    }

    private SimulatedMachine start(int number, int people) throws IOException {
        SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withSerial("BANYAK-" + number)
                .withPeople(people).withSeed(number));
        machines.add(machine);
        MachineId id = new MachineId(machine.serial());
        office.machines().save(new Machine(id, "Mesin " + number, "127.0.0.1", machine.port(), 0, WIB));
        ids.add(id);
        return machine;
    }

    @Test
    void eightyEightMachinesAtOnceAreEachWholeAndNoPunchIsLostOrDoubled() throws Exception {
        for (int number = 0; number < MACHINES; number++) start(number, 3);
        States states = new States();

        PullSummary summary = office.pulls().pull(ids, states).run(Job.Progress.NONE);

        Set<String> told = new HashSet<>();
        machines.forEach(machine -> keys(machine).forEach(key -> told.add(machine.serial() + key)));
        assertThat(summary.failed()).isEmpty();
        assertThat(summary.pulls()).hasSize(MACHINES).allMatch(pull -> pull.state().whole());
        assertThat(summary.ledger().figures()).containsEntry("machines", 88L).containsEntry("whole", 88L)
                .containsEntry("fresh", (long) told.size());
        assertThat(states.most).as("spoken with at the same time").isGreaterThan(40);
        assertThat(states.last).hasSize(MACHINES).allSatisfy((id, state) -> assertThat(state.whole()).isTrue());
        assertThat(machines).allMatch(machine -> machine.openSessions() == 0);
        PullSummary again = office.pulls().pull(ids, PullWatch.NONE).run(Job.Progress.NONE);
        assertThat(again.ledger().figures()).containsEntry("fresh", 0L);
    }

    @Test
    void aMachineThatIsOffLeavesTheOthersInPeaceAndIsTriedAgainAlone() throws Exception {
        SimulatedMachine off = start(1, 4);
        start(2, 4);
        off.close();
        PullSummary first = office.pulls().pull(ids, PullWatch.NONE).run(Job.Progress.NONE);

        assertThat(first.failed()).containsExactly(ids.getFirst());
        assertThat(first.pulls().getFirst().state()).isEqualTo(PullState.UNREACHABLE);
        assertThat(first.pulls().getLast().state().whole()).isTrue();
        assertThat(first.ledger().code()).isEqualTo("NET-223");

        machines.add(OfficeFixture.startAgain(off.settings().withPort(off.port())));
        PullSummary second = office.pulls().pull(first.failed(), PullWatch.NONE).run(Job.Progress.NONE);

        assertThat(second.pulls()).hasSize(1);
        assertThat(second.failed()).isEmpty();
        assertThat(journal(office)).containsAll(keys(off));
    }

    @Test
    void whoeverHasNotBegunWhenItIsStoppedSaysSo() throws Exception {
        start(1, 4);
        start(2, 4);

        PullSummary summary = office.pulls().pull(ids, PullWatch.NONE).run(new Stopped());

        assertThat(summary.pulls()).extracting(PullSummary.MachinePull::state).containsOnly(PullState.STOPPED);
        assertThat(summary.ledger().code()).isEqualTo("JOB-100");
        assertThat(journal(office)).isEmpty();
    }

    @Test
    void onlyMachinesThatCanBeAskedAreAskedForAll() throws Exception {
        start(1, 4);
        office.machines().save(new Machine(new MachineId("DISKET"), "Disket", "", 4370, 0, WIB));

        assertThat(office.pulls().reachable()).containsExactly(ids.getFirst());
    }

    private static final class States implements PullWatch {
        final Map<MachineId, PullState> last = new ConcurrentHashMap<>();
        volatile long most;

        @Override
        public synchronized void state(MachineId machine, PullState state) {
            last.put(machine, state);
            most = Math.max(most, last.values().stream().filter(PullState.RUNNING::equals).count());
        }

        @Override
        public void at(MachineId machine, long done, long total) {}

        @Override
        public void ended(MachineId machine, Ledger ledger) {
            assertThat(last.get(machine)).isEqualTo(PullState.RUNNING);
        }
    }
}
