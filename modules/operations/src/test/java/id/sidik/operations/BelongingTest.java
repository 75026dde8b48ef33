package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ComparedPerson.Difference;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.RawUser;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a person shall be, as entered with the person: comparison, plan and machine follow. */
class BelongingTest {
    private static final String PIN = "4711";

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

    private static SimulatedMachine machine(String serial) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withPeople(2).tcpOnly());
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return done(office.machines().meet("127.0.0.1:" + machine.port(), 0));
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private Employee wanted(Map<MachineId, OptionalInt> machines) {
        Employee person = Staff.employee(office, "Contoh Baru", 1);
        office.people().save(person, List.of(Staff.alias(person, null, PIN, null, null)), machines);
        return person;
    }

    private Optional<ComparedPerson> compared(Machine machine) throws InterruptedException {
        return done(office.machinePeople().compare(machine)).people().stream()
                .filter(person -> person.pin().equals(PIN)).findFirst();
    }

    private Ledger applied(Machine machine, PlanWish wish) throws InterruptedException {
        MachineComparison seen = done(office.machinePeople().compare(machine));
        return done(office.machinePeople().apply(office.machinePeople().plan(seen, wish), "uji"));
    }

    private static Optional<Integer> level(SimulatedMachine machine) {
        return machine.records().stream().map(RawUser::user).filter(user -> user.pin().equals(PIN))
                .map(user -> user.level()).findFirst();
    }

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {0, 2, 6, 14})
    void theLevelThatWasTickedStandsOnThatMachineAndOnNoOther(int wish) throws Exception {
        try (SimulatedMachine one = machine("SATU0001"); SimulatedMachine two = machine("DUA00002")) {
            Machine first = met(one);
            Machine second = met(two);
            wanted(Map.of(first.id(), OptionalInt.of(wish), second.id(), OptionalInt.empty()));
            assertThat(compared(first)).hasValueSatisfying(
                    person -> assertThat(person.standing()).isEqualTo(Standing.ONLY_HERE));
            assertThat(compared(second)).isEmpty();
            assertThat(applied(first, PlanWish.usual()).lines()).extracting(Ledger.Line::key)
                    .contains("ledger.person.ADD");
            assertThat(List.of(level(one), level(two))).containsExactly(Optional.of(wish), Optional.empty());
        }
    }

    @Test
    void anotherLevelIsADifferenceThatThePlanMends() throws Exception {
        try (SimulatedMachine one = machine("SATU0001")) {
            Machine machine = met(one);
            Employee person = wanted(Map.of(machine.id(), OptionalInt.of(0)));
            applied(machine, PlanWish.usual());
            office.people().save(person, office.people().list().getFirst().pins(),
                    Map.of(machine.id(), OptionalInt.of(14)));
            assertThat(compared(machine).orElseThrow().differences()).containsExactly(Difference.PRIVILEGE);
            assertThat(applied(machine, PlanWish.usual()).good()).isTrue();
            assertThat(level(one)).contains(14);
        }
    }

    @Test
    void whoIsNoLongerTickedGoesWithAnExactPlanOnly() throws Exception {
        try (SimulatedMachine one = machine("SATU0001")) {
            Machine machine = met(one);
            Employee person = wanted(Map.of(machine.id(), OptionalInt.of(0)));
            applied(machine, PlanWish.usual());
            office.people().save(person, office.people().list().getFirst().pins(),
                    Map.of(machine.id(), OptionalInt.empty()));
            assertThat(compared(machine).orElseThrow().standing()).isEqualTo(Standing.ONLY_THERE);
            applied(machine, PlanWish.usual());
            assertThat(level(one)).isPresent();
            applied(machine, PlanWish.usual().exactly());
            assertThat(level(one)).isEmpty();
        }
    }

    @Test
    void aMachineThatIsNotNamedStaysAsItWas() throws Exception {
        try (SimulatedMachine one = machine("SATU0001")) {
            Machine machine = met(one);
            Employee person = wanted(Map.of(machine.id(), OptionalInt.of(6)));
            office.people().save(person, List.of(Staff.alias(person, null, "99", null, null)));
            assertThat(office.people().list().getFirst().machines()).isEqualTo(Map.of(machine.id(), 6));
        }
    }

    @Test
    void whoHasNoPinIsFoundOnNoMachineForAnEnrolment() throws Exception {
        try (SimulatedMachine one = machine("SATU0001"); SimulatedMachine two = machine("DUA00002")) {
            Machine first = met(one);
            Machine second = met(two);
            Employee person = Staff.employee(office, "Contoh Baru", 1);
            office.people().save(person, List.of(Staff.alias(person, "SATU0001", PIN, null, null)));
            assertThat(office.enrolment().person(first.id(), person.id()))
                    .contains(new EnrolPerson(PIN, "Contoh Baru"));
            assertThat(office.enrolment().person(second.id(), person.id())).isEmpty();
        }
    }
}
