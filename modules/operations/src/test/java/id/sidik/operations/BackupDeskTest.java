package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of machines: what is kept of them, which one is taken for the way back, and whose they are. */
class BackupDeskTest {
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatorSettings settings(String serial, int people, int fingers) {
        return OfficeFixture.settings().withSerial(serial).withPeople(people).withFingers(fingers).tcpOnly();
    }

    private static SimulatedMachine machine(String serial, int people, int fingers) throws IOException {
        return OfficeFixture.start(settings(serial, people, fingers));
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private static Set<String> pins(SimulatedMachine machine) {
        return machine.records().stream().map(raw -> raw.user().pin()).collect(Collectors.toSet());
    }

    private MachinePlan emptying(Machine machine) throws InterruptedException {
        return office.machinePeople().plan(done(office.machinePeople().compare(machine)), PlanWish.usual().exactly());
    }

    @Test
    void aBackupIsListedWithWhoWhyAndHowMuchAlsoAfterReopening() throws Exception {
        Machine machine;
        try (SimulatedMachine simulated = machine("SATU0001", 3, 2)) {
            machine = met(simulated);
            Ledger ledger = done(office.backups().backUp(machine, "sebelum servis"));
            assertThat(ledger.figures()).containsEntry("users", 3L).containsEntry("fingers", 6L);
        }
        office.close();
        office = OfficeFixture.ticking(home);
        assertThat(office.backups().list(machine.id(), 9)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("petugas");
            assertThat(line.reason()).isEqualTo("sebelum servis");
            assertThat(line.occasion()).isEqualTo("ASKED");
            assertThat(List.of(line.users(), line.fingers(), line.algorithm())).containsExactly(3, 6, 10);
            assertThat(line.verified()).isTrue();
        });
    }

    @Test
    void aMachineThatIsOffLeavesNoBackupBehind() throws Exception {
        Machine machine;
        try (SimulatedMachine simulated = machine("SATU0001", 2, 1)) {
            machine = met(simulated);
        }
        Ledger ledger = done(office.backups().backUp(machine, ""));
        assertThat(ledger.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ledger.code()).startsWith("NET-2");
        assertThat(office.backups().list(machine.id(), 9)).isEmpty();
    }

    @Test
    void aStoppedBackupIsNone() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", 2, 1)) {
            Machine machine = met(simulated);
            assertThat(office.backups().backUp(machine, "").run(new Stopped()).outcome()).isEqualTo(Outcome.STOPPED);
            assertThat(office.backups().list(machine.id(), 9)).isEmpty();
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void withoutABackupThereIsNoWayBack() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", 2, 1)) {
            Machine machine = met(simulated);
            assertThat(code(() -> done(office.backups().plan(machine, Optional.empty(), PlanWish.usual()))))
                    .isEqualTo("MES-302");
            assertThat(code(() -> done(office.backups().plan(machine, Optional.of(new UUID(1, 2)), PlanWish.usual()))))
                    .isEqualTo("MES-302");
        }
    }

    @Test
    void theBackupOfAnotherMachineIsNotRestored() throws Exception {
        try (SimulatedMachine first = machine("SATU0001", 3, 1); SimulatedMachine second = machine("DUA00002", 1, 1)) {
            Machine from = met(first);
            Machine to = met(second);
            done(office.backups().backUp(from, ""));
            UUID foreign = office.backups().list(from.id(), 1).getFirst().id();
            assertThat(code(() -> done(office.backups().plan(to, Optional.of(foreign), PlanWish.usual().exactly()))))
                    .as("that is what replacing is for").isEqualTo("MES-302");
            assertThat(done(office.backups().plan(from, Optional.of(foreign), PlanWish.usual())).empty()).isTrue();
        }
    }

    @Test
    void whatCameSinceStaysUnlessTheMachineShallBeExactlyAsItWas() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", 4, 1)) {
            Machine machine = met(simulated);
            Set<String> all = pins(simulated);
            String first = simulated.people().getFirst().pin();
            done(office.machinePeople().apply(office.machinePeople().plan(
                    done(office.machinePeople().compare(machine)), PlanWish.usual().exactly().only(Set.of(first))),
                    "keluar"));
            assertThat(pins(simulated)).hasSize(3).doesNotContain(first);
            UUID without = office.backups().list(machine.id(), 1).getFirst().id();
            UUID with = office.backups().list(machine.id(), 9).stream()
                    .filter(line -> line.occasion().equals("BEFORE_APPLY")).findFirst().orElseThrow().id();
            done(office.backups().restore(done(office.backups().plan(machine, Optional.of(with), PlanWish.usual())),
                    "kembali"));
            assertThat(pins(simulated)).isEqualTo(all);
            MachinePlan gentle = done(office.backups().plan(machine, Optional.of(without), PlanWish.usual()));
            assertThat(gentle.empty()).isTrue();
            MachinePlan exact = done(office.backups().plan(machine, Optional.of(without), PlanWish.usual().exactly()));
            assertThat(exact.destructive()).isTrue();
            assertThat(done(office.backups().restore(exact, "persis")).figures()).containsEntry("deleted", 1L);
            assertThat(pins(simulated)).hasSize(3).doesNotContain(first);
        }
    }

    @Test
    void everyPlanLeavesABackupBeforeAndAfterAndADeedWithItsReason() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", 2, 1)) {
            Machine machine = met(simulated);
            Ledger ledger = done(office.machinePeople().apply(emptying(machine), "gudang"));
            assertThat(ledger.outcome()).isEqualTo(Outcome.DONE);
            assertThat(office.backups().list(machine.id(), 9)).extracting(BackupLine::occasion)
                    .containsExactlyInAnyOrder("AFTER_APPLY", "BEFORE_APPLY");
            assertThat(office.care().deeds(machine.id(), 9)).singleElement().satisfies(deed -> {
                assertThat(List.of(deed.kind(), deed.reason(), deed.result(), deed.by()))
                        .containsExactly("APPLY", "gudang", "DONE", "petugas");
            });
            assertThat(emptying(machine).empty()).as("nothing is left to do").isTrue();
        }
    }
}
