package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each step of a new laptop says when things are not as they should be. */
class NewLaptopStepsTest {
    private static final String RANGE = "127.0.0.0/29";

    @TempDir
    private Path home;
    private Office office;
    private NewLaptop fresh;
    private int port;
    private final List<LockedMachine> locked = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        office = OfficeFixture.open(home);
        fresh = office.laptop().fresh();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SimulatedMachine start(String host, String serial) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withHost(host).withPort(port).withSerial(serial));
    }

    private void known(String serial, String host) {
        office.machines().save(new Machine(new MachineId(serial), "Mesin " + serial, new Road.Network(host, port), 0,
                OfficeFixture.WIB));
    }

    private void known(String serial, String host, int key) {
        office.machines().save(new Machine(new MachineId(serial), "Mesin " + serial, new Road.Network(host, port), key,
                OfficeFixture.WIB));
    }

    private SimulatedMachine shut(String host, String serial, int key) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withHost(host).withPort(port).withSerial(serial)
                .withCommKey(key));
    }

    private Job<Ledger> find(Map<String, Integer> keys) {
        locked.clear();
        return fresh.machines().find(ScanRequest.usual().in(RANGE).at(port), keys, locked::add);
    }

    private static Ledger run(Job<Ledger> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private Ledger found() throws InterruptedException {
        return run(fresh.as(FlowStep.MACHINES, find(Map.of())));
    }

    @Test
    void aMachineThatMovedIsTakenANewOneJoinsAndAMissingOneIsNamed() throws Exception {
        known("PINDAH-1", "127.0.0.5");
        known("HILANG-1", "127.0.0.6");
        try (SimulatedMachine moved = start("127.0.0.2", "PINDAH-1");
                SimulatedMachine added = start("127.0.0.3",
                        "BARU-1")) {
            Ledger ledger = found();

            assertThat(ledger.outcome()).isEqualTo(Outcome.LOOK);
            assertThat(ledger.figures()).containsEntry("found", 2L).containsEntry("machines", 3L);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.laptop.moved",
                    "ledger.laptop.added", "ledger.laptop.missing");
            assertThat(office.machines().find("PINDAH-1").orElseThrow().road()).isEqualTo(new Road.Network("127.0.0.2",
                    moved.port()));
            assertThat(office.machines().find("BARU-1").orElseThrow().road()).isEqualTo(new Road.Network("127.0.0.3",
                    added.port()));
            assertThat(fresh.running().orElseThrow().last(FlowStep.MACHINES).orElseThrow().how()).isEqualTo(How.LOOK);
        }
    }

    @Test
    void aKeyOfTheListOpensItsMachineWhereverItIsAndAWrongOneIsAskedFor() throws Exception {
        known("PINDAH-1", "127.0.0.5", 4711);
        try (SimulatedMachine moved = shut("127.0.0.2", "PINDAH-1", 4711);
                SimulatedMachine other = shut("127.0.0.3", "ASING-1", 5)) {
            assertThat(found().outcome()).isEqualTo(Outcome.LOOK);
            assertThat(office.machines().find("PINDAH-1").orElseThrow().road()).as("the key that its list has")
                    .isEqualTo(new Road.Network("127.0.0.2", moved.port()));
            assertThat(locked).containsExactly(new LockedMachine("127.0.0.3", other.port(), Optional.empty()));
            known("PINDAH-1", "127.0.0.2", 9);
            Ledger ledger = found();
            assertThat(ledger.code()).as("one of the list is locked").isEqualTo("LPT-104");
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.laptop.lockedOurs",
                    "ledger.laptop.locked").doesNotContain("ledger.laptop.missing");
            assertThat(fresh.running().orElseThrow().next()).as("no way on").contains(FlowStep.SOURCE);
            LockedMachine first = locked.getFirst();
            assertThat(first.name()).contains("Mesin PINDAH-1");
            assertThat(run(fresh.machines().unlock(first, 1)).code()).isEqualTo("NET-210");
            assertThat(run(fresh.machines().unlock(first, 4711)).outcome()).isEqualTo(Outcome.DONE);
            assertThat(office.machines().find("PINDAH-1").orElseThrow().commKey()).isEqualTo(4711);
            assertThat(run(find(Map.of("127.0.0.3", 5))).outcome()).isEqualTo(Outcome.DONE);
            assertThat(office.machines().find("ASING-1").orElseThrow().commKey()).isEqualTo(5);
            assertThat(locked).isEmpty();
        }
    }

    @Test
    void whereNothingButLockedMachinesAnswersTheStepWaitsForAKey() throws Exception {
        try (SimulatedMachine only = shut("127.0.0.2", "KUNCI-1", 88)) {
            assertThat(found().code()).isEqualTo("LPT-104");
            assertThat(run(find(Map.of("127.0.0.2", 1))).code()).as("a wrong one").isEqualTo("LPT-104");
            assertThat(run(find(Map.of(only.host(), 88))).good()).isTrue();
        }
    }

    @Test
    void anImpossibleRangeFailsWithItsCodeAndTheWayStaysAtThatStep() throws Exception {
        fresh.skip(FlowStep.SOURCE, "mulai kosong");
        Ledger ledger = run(fresh.as(FlowStep.MACHINES, fresh.machines().find(ScanRequest.usual().in("8.8.8.0/24"), Map
                .of(), locked::add)));
        assertThat(ledger.code()).isEqualTo("NET-220");
        assertThat(fresh.running().orElseThrow().last(FlowStep.MACHINES).orElseThrow().note()).isEqualTo("NET-220");
        assertThat(fresh.running().orElseThrow().next()).contains(FlowStep.MACHINES);
    }

    @Test
    void aSilentMachineIsNamedWhereItIsComparedAndPulled() throws Exception {
        known("MATI-1", "127.0.0.6");
        Ledger people = run(fresh.as(FlowStep.PEOPLE, fresh.steps().compare("laptop baru")));
        assertThat(people.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(people.lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("ledger.laptop.silent");
            assertThat(line.arguments()).contains("Mesin MATI-1");
        });
        Ledger punches = run(fresh.as(FlowStep.PUNCHES, fresh.steps().punches()));
        assertThat(punches.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(punches.figures()).containsEntry("pullAll.missing", 1L);
    }

    @Test
    void withoutMachinesAndCentreNothingCanBeMissing() throws Exception {
        Ledger punches = run(fresh.as(FlowStep.PUNCHES, fresh.steps().punches()));
        assertThat(punches.lines()).extracting(Ledger.Line::key).containsExactly("ledger.laptop.noSource");
        assertThat(run(fresh.as(FlowStep.PEOPLE, fresh.steps().compare("laptop baru"))).outcome()).isEqualTo(
                Outcome.DONE);
    }

    @Test
    void aRegulationIsChosenOnceAndConfirmedAfterwards() throws Exception {
        assertThat(office.regulation().decided(OfficeFixture.OCTOBER.plusMonths(1))).isFalse();
        assertThat(run(fresh.as(FlowStep.REGULATION, fresh.steps().regulation("tiada", "serah terima"))).code())
                .isEqualTo("ATR-101");
        for (int times = 0; times < 2; times++)
            assertThat(run(fresh.as(FlowStep.REGULATION, fresh.steps().regulation(fresh.steps().pack(),
                    "serah terima"))).outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.regulation().book(OfficeFixture.OCTOBER.plusMonths(1)).choices()).hasSize(1);
        assertThat(fresh.running().orElseThrow().marks()).extracting(mark -> mark.how()).containsExactly(How.FAILED,
                How.DONE, How.DONE);
    }

    @Test
    void aStepThatWasStoppedLeavesNoMark() throws Exception {
        fresh.begin();
        try (SimulatedMachine machine = start("127.0.0.2", "JALAN-1")) {
            known("JALAN-1", "127.0.0.2");
            assertThat(machine.isOn()).isTrue();
            Ledger ledger = fresh.as(FlowStep.PUNCHES, fresh.steps().punches()).run(new Stopped());
            assertThat(ledger.outcome()).isEqualTo(Outcome.STOPPED);
            assertThat(fresh.running().orElseThrow().marks()).isEmpty();
        }
        assertThat(fresh.begin().last(FlowStep.PUNCHES)).isEqualTo(Optional.empty());
    }
}
