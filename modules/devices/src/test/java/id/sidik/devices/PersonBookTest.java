package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.VerifyStyle;
import id.sidik.simulator.Fault;
import id.sidik.simulator.RegisterPlan;
import id.sidik.simulator.SimulatorSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People in a machine: what changes is what was asked, and only what was read back counts. */
@Execution(ExecutionMode.CONCURRENT)
class PersonBookTest {
    private static SimulatorSettings machine(int recordSize) {
        return SimulatorSettings.usual().tcpOnly().withPeople(8).withRecords(0).withRecordSize(recordSize);
    }

    private static <T> T done(Simulated simulated, VisitWork<T> work) {
        Visited<T> visited = simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        assertThat(simulated.machine.takesPunches()).as("free again").isTrue();
        return ((Visited.Done<T>) visited).value();
    }

    private static List<PersonWish.Change> newcomers(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> PersonWish.of(Integer.toString(40_001 + at)).named("Contoh Baru " + (char) ('A' + at)))
                .toList();
    }

    @ParameterizedTest(name = "{0}-byte records")
    @ValueSource(ints = {8, 16, 40})
    void newPeopleGetFreeNumbersAndStandThere(int recordSize) {
        try (Simulated simulated = Simulated.start(machine(recordSize))) {
            List<RawUser> before = simulated.machine.records();
            PeopleReport report = done(simulated, visit -> visit.people().write(newcomers(9)));
            assertThat(report.results()).hasSize(9)
                    .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(PersonOutcome.Written.class));
            assertThat(simulated.machine.records()).hasSize(17).containsAll(before);
            assertThat(simulated.machine.records().stream().map(each -> each.user().uid())).doesNotHaveDuplicates();
        }
    }

    @Test
    void aChangeLeavesEveryOtherByteAsItWas() {
        try (Simulated simulated = Simulated.start(machine(40))) {
            RawUser before = simulated.machine.records().get(2);
            String pin = before.user().pin();
            PeopleReport report = done(simulated, visit -> visit.people().write(
                    List.of(PersonWish.of(pin).named("Contoh Nama Lain").as(Privilege.ADMINISTRATOR))));
            assertThat(report.results().getFirst().outcome())
                    .isEqualTo(new PersonOutcome.Written(before.user().uid()));
            byte[] after = simulated.machine.records().get(2).raw();
            assertThat(Arrays.copyOfRange(after, 35, 72)).isEqualTo(Arrays.copyOfRange(before.raw(), 35, 72));
            assertThat(new RawUser(after).user().name()).isEqualTo("Contoh Nama Lain");
            assertThat(new RawUser(after).user().level()).isEqualTo(14);
        }
    }

    @Test
    void whatStandsThereAlreadyIsNotWritten() {
        try (Simulated simulated = Simulated.start(machine(40))) {
            UserRecord there = simulated.machine.records().get(3).user();
            PeopleReport report = done(simulated, visit -> visit.people().write(
                    List.of(PersonWish.of(there.pin()).named(there.name()))));
            assertThat(report.results().getFirst().outcome()).isEqualTo(new PersonOutcome.Same(there.uid()));
            assertThat(simulated.machine.commands()).doesNotContain(Command.USER_WRQ, Command.DISABLEDEVICE);
        }
    }

    @Test
    void aDeletedPersonTakesTheFingersAlong() {
        try (Simulated simulated = Simulated.start(machine(40).withFingers(2))) {
            String pin = simulated.machine.records().getFirst().user().pin();
            PeopleReport report = done(simulated, visit -> visit.people().delete(List.of(pin, "777777")));
            assertThat(report.results()).extracting(PersonResult::outcome)
                    .containsExactly(new PersonOutcome.Deleted(), new PersonOutcome.NotThere());
            assertThat(simulated.machine.records()).hasSize(7);
            assertThat(simulated.machine.fingers()).hasSize(14);
        }
    }

    @Test
    void aFullMachineTakesWhomItCan() {
        try (Simulated simulated = Simulated
                .start(machine(40).withRegister(new RegisterPlan(10, 100, 0)))) {
            PeopleReport report = done(simulated, visit -> visit.people().write(newcomers(4)));
            assertThat(report.results()).filteredOn(each -> each.outcome() instanceof PersonOutcome.Written).hasSize(2);
            assertThat(report.results()).filteredOn(each -> each.outcome().equals(new PersonOutcome.NoRoom()))
                    .hasSize(2);
            assertThat(simulated.machine.records()).hasSize(10);
        }
    }

    @Test
    void aRefusalIsToldByItsCode() {
        Fault refuses = new Fault.Refuse(Command.USER_WRQ, Integer.MAX_VALUE, Reply.INSERT_FAILED);
        try (Simulated simulated = Simulated.start(machine(40).withFaults(refuses))) {
            PeopleReport report = done(simulated, visit -> visit.people().write(newcomers(2)));
            assertThat(report.results()).allSatisfy(each -> assertThat(each.outcome())
                    .isEqualTo(new PersonOutcome.Refused(Reply.INSERT_FAILED)));
        }
    }

    @Test
    void theManagersOfAMachineCanBeMadeOrdinaryPeople() {
        try (Simulated simulated = Simulated.start(machine(40))) {
            assertThat(simulated.machine.records()).anyMatch(each -> each.user().level() != 0);
            boolean done = done(simulated, visit -> visit.people().dismissAdministrators());
            assertThat(done).isTrue();
            assertThat(simulated.machine.records()).allMatch(each -> each.user().level() == 0);
        }
    }

    @Test
    void theStyleOfVerifyingIsReadBack() {
        try (Simulated simulated = Simulated.start(machine(40))) {
            VerifyStyle style = new VerifyStyle(3, Optional.of(13));
            boolean written = done(simulated, visit -> visit.people().verifyBy(style));
            Optional<VerifyStyle> there = done(simulated, visit -> visit.people().verifyStyle(3));
            Optional<VerifyStyle> nobody = done(simulated, visit -> visit.people().verifyStyle(99));
            assertThat(written).isTrue();
            assertThat(there).contains(style);
            assertThat(nobody).isEmpty();
        }
    }
}
