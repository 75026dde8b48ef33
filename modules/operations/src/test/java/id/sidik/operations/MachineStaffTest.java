package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.FingerHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On simulated machines over real sockets, with a real store. */
class MachineStaffTest {
    private static final int PEOPLE = 4;

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

    private static SimulatedMachine machine(String serial, int people, int fingers, FingerHabits habits)
            throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withPeople(people)
                .withDialect(Dialect.usual().withFingers(habits)).withFingers(fingers));
    }

    private static SimulatedMachine machine(String serial, int people, int fingers) throws IOException {
        return machine(serial, people, fingers, FingerHabits.usual());
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    /** A machine cannot be made without people: they are deleted first. */
    private Machine metEmpty(SimulatedMachine simulated) throws InterruptedException {
        Machine machine = met(simulated);
        MachineComparison seen = done(office.machinePeople().compare(machine));
        done(office.machinePeople().apply(office.machinePeople().plan(seen, PlanWish.usual().exactly()), ""));
        assertThat(simulated.records()).isEmpty();
        return machine;
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    /** Every finger as "PIN/number" and its bytes. */
    private static Map<String, String> fingers(SimulatedMachine machine) {
        Map<Integer, String> pins = machine.records().stream().map(raw -> raw.user())
                .collect(Collectors.toMap(user -> user.uid(), user -> user.pin()));
        Map<String, String> found = new TreeMap<>();
        for (FingerTemplate finger : machine.fingers())
            found.put(pins.get(finger.uid()) + "/" + finger.finger(), HexFormat.of().formatHex(finger.bytes()));
        return found;
    }

    private static Set<String> people(SimulatedMachine machine) {
        return machine.records().stream().map(raw -> raw.user()).map(user -> user.pin() + " " + user.name())
                .collect(Collectors.toSet());
    }

    /** Everybody on the machine is staff, and is wanted there as he or she is. */
    private void adopted(SimulatedMachine simulated, Machine machine) throws InterruptedException {
        int order = 1;
        for (SimulatedPerson person : simulated.people()) Staff.saved(office, person.name(), order++, person.pin());
        assertThat(done(office.machinePeople().adopt(machine, Set.of())).figures()).containsEntry("people",
                (long) simulated.people().size());
    }

    @Test
    void aMachineThatDiedLivesOnInItsSuccessor() throws Exception {
        Map<String, String> before;
        Set<String> names;
        Machine old;
        try (SimulatedMachine first = machine("LAMA0001", PEOPLE, 2)) {
            old = met(first);
            before = fingers(first);
            names = people(first);
            assertThat(before).hasSize(PEOPLE * 2);
            Ledger backup = done(office.backups().backUp(old, "rutin"));
            assertThat(backup.outcome()).as(backup.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(office.backups().list(old.id(), 5)).hasSize(1).allMatch(BackupLine::verified);
        }
        try (SimulatedMachine second = machine("BARU0002", 1, 0)) {
            Replacement replacement = done(office.replacing().look(old, metEmpty(second)));
            MachinePlan plan = office.replacing().plan(replacement, false);
            assertThat(plan.count(Action.ADD)).isEqualTo(PEOPLE);
            Ledger ledger = done(office.replacing().replace(replacement, plan, "mesin lama mati"));
            assertThat(ledger.good()).as(ledger.lines().toString()).isTrue();
            assertThat(fingers(second)).isEqualTo(before);
            assertThat(people(second)).isEqualTo(names);
            assertThat(second.takesPunches()).isTrue();
        }
    }

    @Test
    void fingersOfAnotherAlgorithmAreRefusedWithTheReasonAndPeopleAloneAreCarried() throws Exception {
        Machine old;
        Set<String> names;
        try (SimulatedMachine first = machine("LAMA0001", PEOPLE, 1)) {
            old = met(first);
            names = people(first);
            done(office.backups().backUp(old, ""));
        }
        try (SimulatedMachine second = machine("BARU0009", 1, 0, FingerHabits.usual().withVersion(
                FingerVersion.NINE))) {
            Replacement replacement = done(office.replacing().look(old, metEmpty(second)));
            assertThat(replacement.fingersFit()).isFalse();
            assertThat(OfficeFixture.code(() -> office.replacing().plan(replacement, false))).isEqualTo("MES-303");
            MachinePlan plan = office.replacing().plan(replacement, true);
            assertThat(done(office.replacing().replace(replacement, plan, "")).good()).isTrue();
            assertThat(people(second)).isEqualTo(names);
            assertThat(second.fingers()).isEmpty();
        }
    }

    @Test
    void withoutAWholeBackupNothingIsReplaced() throws Exception {
        try (SimulatedMachine first = machine("LAMA0001", 1, 1); SimulatedMachine second = machine("BARU0002", 1, 0)) {
            Machine old = met(first);
            Machine fresh = met(second);
            assertThat(OfficeFixture.code(() -> done(office.replacing().look(old, fresh)))).isEqualTo("MES-302");
            assertThat(OfficeFixture.code(() -> done(office.replacing().look(old, old)))).isEqualTo("MES-304");
        }
    }

    @Test
    void whoeverIsWantedOnASecondMachineStandsThereAfterApplying() throws Exception {
        try (SimulatedMachine first = machine("SATU0001", PEOPLE, 1);
                SimulatedMachine second = machine("DUA00002", 1, 0)) {
            Machine from = met(first);
            Machine to = metEmpty(second);
            adopted(first, from);
            assertThat(done(office.machinePeople().compare(from)).same()).isTrue();
            office.people().list().forEach(row -> office.machinePeople().belong(row.employee().id(), to.id(),
                    java.util.OptionalInt.of(0)));
            MachineComparison before = done(office.machinePeople().compare(to));
            assertThat(before.count(Standing.ONLY_HERE)).isEqualTo(PEOPLE);
            MachinePlan plan = office.machinePeople().plan(before, PlanWish.usual());
            Ledger ledger = done(office.machinePeople().apply(plan, "mesin kedua"));
            assertThat(ledger.outcome()).as(ledger.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(ledger.figures()).containsEntry("added", (long) PEOPLE).containsEntry("fingers", (long) PEOPLE);
            assertThat(fingers(second)).isEqualTo(fingers(first));
            assertThat(done(office.machinePeople().compare(to)).same()).isTrue();
        }
    }

    @Test
    void whatAnExactPlanDeletesComesBackFromTheBackupThatWasMadeBefore() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", PEOPLE, 2)) {
            Machine machine = met(simulated);
            Map<String, String> before = fingers(simulated);
            MachineComparison seen = done(office.machinePeople().compare(machine));
            assertThat(seen.count(Standing.ONLY_THERE)).isEqualTo(PEOPLE);
            MachinePlan plan = office.machinePeople().plan(seen, PlanWish.usual().exactly());
            Ledger ledger = done(office.machinePeople().apply(plan, "kosongkan"));
            assertThat(ledger.figures()).as(ledger.lines().toString()).containsEntry("deleted", (long) PEOPLE);
            assertThat(simulated.fingers()).isEmpty();
            BackupLine backup = office.backups().list(machine.id(), 9).stream()
                    .filter(line -> line.occasion().equals("BEFORE_APPLY")).findFirst().orElseThrow();
            MachinePlan back = done(office.backups().plan(machine, Optional.of(backup.id()), PlanWish.usual()));
            assertThat(done(office.backups().restore(back, "salah hapus")).good()).isTrue();
            assertThat(fingers(simulated)).isEqualTo(before);
        }
    }

    @Test
    void nobodyWhoChangedSinceTheComparisonIsTouched() throws Exception {
        try (SimulatedMachine simulated = machine("SATU0001", 2, 1)) {
            Machine machine = met(simulated);
            MachineComparison seen = done(office.machinePeople().compare(machine));
            MachinePlan all = office.machinePeople().plan(seen, PlanWish.usual().exactly());
            MachinePlan surplus = done(office.fingers().surplus(machine, true, Set.of()));
            assertThat(surplus.empty()).isTrue();
            String first = simulated.people().getFirst().pin();
            done(office.machinePeople().apply(office.machinePeople().plan(seen, PlanWish.usual().exactly()
                    .only(Set.of(first))), "satu dulu"));
            Ledger ledger = done(office.machinePeople().apply(all, "lalu semua"));
            assertThat(ledger.code()).isEqualTo("MES-201");
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.person.failed.CHANGED_SINCE");
        }
    }

    @Test
    void aMachineThatKeepsOtherBytesIsFoundOut() throws Exception {
        Machine old;
        try (SimulatedMachine first = machine("LAMA0001", 1, 1)) {
            old = met(first);
            done(office.backups().backUp(old, ""));
        }
        try (SimulatedMachine careless = machine("BARU0002", 1, 0, FingerHabits.usual().keepingOtherBytes())) {
            Replacement replacement = done(office.replacing().look(old, metEmpty(careless)));
            Ledger ledger = done(office.replacing().replace(replacement,
                    office.replacing().plan(replacement, false), ""));
            assertThat(ledger.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(ledger.code()).isEqualTo("MES-201");
            assertThat(ledger.figures().get("failed")).isPositive();
        }
    }

    @Test
    void surplusFingersGoByTheRegulationAndStandForNobodyAfterwards() throws Exception {
        office.recaps().choose("klaten-2019");
        try (SimulatedMachine simulated = machine("SATU0001", 2, 2)) {
            Machine machine = met(simulated);
            adopted(simulated, machine);
            FingerCheck check = office.fingers().check();
            assertThat(check.most()).isEqualTo(1);
            assertThat(check.surplus()).hasSize(2).allMatch(one -> one.tooMany() == 1);
            MachinePlan plan = done(office.fingers().surplus(machine, false, Set.of()));
            assertThat(plan.deletes()).isEqualTo(2);
            Ledger ledger = done(office.fingers().deleteSurplus(plan, "aturan satu jari"));
            assertThat(ledger.good()).as(ledger.lines().toString()).isTrue();
            assertThat(simulated.fingers()).hasSize(2);
            assertThat(office.fingers().check().surplus()).isEmpty();
            assertThat(done(office.machinePeople().compare(machine)).same()).isTrue();
        }
    }

    @Test
    void oneTemplateUnderTwoPeopleIsFoundAcrossMachinesAndACopyOfOnePersonIsNot() throws Exception {
        try (SimulatedMachine first = machine("SAMA0001", 1, 1); SimulatedMachine second = machine("DUA00002", 1, 0)) {
            Machine from = met(first);
            Machine to = metEmpty(second);
            done(office.backups().backUp(from, ""));
            Replacement replacement = done(office.replacing().look(from, to));
            done(office.replacing().replace(replacement, office.replacing().plan(replacement, false), ""));
            assertThat(office.fingers().check().twins()).as("two strangers with one finger").hasSize(1);
            Staff.saved(office, "Contoh Pegawai Satu", 1, first.people().getFirst().pin());
            assertThat(office.fingers().check().twins()).as("one person on two machines").isEmpty();
        }
    }

    @Test
    void peopleWithoutFingerOrPinAndMachinesThatNobodyReadAreListed() throws Exception {
        Staff.saved(office, "Contoh Tanpa Jari", 1, "901");
        Staff.saved(office, "Contoh Tanpa PIN", 2);
        try (SimulatedMachine simulated = machine("SATU0001", 1, 1)) {
            met(simulated);
            FingerCheck check = office.fingers().check();
            assertThat(check.withoutFinger()).hasSize(2);
            assertThat(check.withoutPin()).extracting(employee -> employee.name()).containsExactly("Contoh Tanpa PIN");
            assertThat(check.machinesUnread()).hasSize(1);
            assertThat(check.clean()).isFalse();
        }
    }
}
