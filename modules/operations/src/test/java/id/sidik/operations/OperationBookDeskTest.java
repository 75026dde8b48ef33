package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machines' own logs are kept once, each machine's apart. */
class OperationBookDeskTest {
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatedMachine machine(String serial) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withRecords(0).tcpOnly());
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private Ledger fetch(Machine machine) throws InterruptedException {
        return office.operationLogs().fetch(machine).run(Job.Progress.NONE);
    }

    private List<OperationLine> lines(Machine machine) {
        return office.operationLogs().list(machine.id(), 99);
    }

    @Test
    void aLogReadAgainAfterReopeningAddsOnlyWhatHappenedSince() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001")) {
            Machine machine = met(simulated);
            assertThat(fetch(machine).outcome()).isEqualTo(Outcome.DONE);
            List<OperationLine> first = lines(machine);
            office.close();
            office = OfficeFixture.open(home);
            assertThat(fetch(machine).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(lines(machine)).isEqualTo(first);
            office.care().unlock(machine, 2, "Tamu").run(Job.Progress.NONE);
            assertThat(fetch(machine).figures()).containsEntry("fresh", 1L)
                    .containsEntry("read", (long) first.size() + 1).containsEntry("unreadable", 0L);
            assertThat(lines(machine)).hasSize(first.size() + 1).endsWith(first.toArray(OperationLine[]::new));
        }
    }

    @Test
    void equalLinesOfTwoMachinesAreTwoFacts() throws Exception {
        try (SimulatedMachine one = machine("SATU0001"); SimulatedMachine two = machine("DUA00002")) {
            Machine first = met(one);
            Machine second = met(two);
            fetch(first);
            assertThat(lines(second)).isEmpty();
            assertThat(fetch(second).figures().get("fresh")).isPositive();
            assertThat(lines(second)).hasSameSizeAs(lines(first));
        }
    }

    @Test
    void onlyAsManyLinesAsAskedForAreShownNewestFirst() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001")) {
            Machine machine = met(simulated);
            office.care().unlock(machine, 2, "Tamu").run(Job.Progress.NONE);
            fetch(machine);
            assertThat(office.operationLogs().list(machine.id(), 1)).extracting(OperationLine::kind)
                    .containsExactly("UNLOCKED");
        }
    }

    @Test
    void aMachineThatIsOffAddsNothingAndSaysWhy() throws Exception {
        Machine machine;
        try (SimulatedMachine simulated = machine("SATU0001")) {
            machine = met(simulated);
            fetch(machine);
        }
        List<OperationLine> before = lines(machine);
        assertThat(fetch(machine).code()).startsWith("NET-2");
        assertThat(lines(machine)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aStopAddsNothing() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001")) {
            Machine machine = met(simulated);
            assertThat(office.operationLogs().fetch(machine).run(new Stopped()).outcome()).isEqualTo(Outcome.STOPPED);
            assertThat(lines(machine)).isEmpty();
            assertThat(simulated.takesPunches()).isTrue();
        }
    }
}
