package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.simulator.Fault;
import id.sidik.simulator.FingerHabits;
import id.sidik.simulator.RegisterPlan;
import id.sidik.simulator.SimulatorSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fingers go from machine to machine, and only what was read back counts. */
@Execution(ExecutionMode.CONCURRENT)
class FingerBookTest {
    private static final int PEOPLE = 5;

    private static SimulatorSettings machine(FingerHabits habits, int each) {
        SimulatorSettings usual = SimulatorSettings.usual().tcpOnly().withPeople(PEOPLE).withRecords(0);
        return usual.withDialect(usual.dialect().withFingers(habits)).withFingers(each);
    }

    private static <T> Visited.Done<T> done(Simulated simulated, VisitWork<T> work) {
        return done(simulated, Optional.empty(), work);
    }

    private static <T> Visited.Done<T> done(Simulated simulated, Optional<Capability> known, VisitWork<T> work) {
        Visited<T> visited = visit(simulated, known, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        assertThat(simulated.machine.takesPunches()).as("free again").isTrue();
        return (Visited.Done<T>) visited;
    }

    private static <T> Visited<T> visit(Simulated simulated, Optional<Capability> known, VisitWork<T> work) {
        return simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0, known, Watch.NONE,
                work);
    }

    /** The fingers of a machine as wishes for another one. */
    private static List<FingerWish> wishes(Simulated from) {
        List<RawUser> people = from.machine.records();
        return from.machine.fingers().stream().map(finger -> new FingerWish(people.stream().map(RawUser::user)
                .filter(user -> user.uid() == finger.uid()).findFirst().orElseThrow().pin(), finger)).toList();
    }

    static Stream<Arguments> firmware() {
        return Stream.of(arguments("everything", FingerHabits.usual()),
                arguments("no bulk save", FingerHabits.usual().withoutBulkSave()),
                arguments("bulk save only", FingerHabits.usual().withoutSingleWrite()),
                arguments("no single read", FingerHabits.usual().withoutSingleRead()),
                arguments("no deleting by PIN", FingerHabits.usual().withoutByPin()),
                arguments("padding", FingerHabits.usual().padding()),
                arguments("version 9", FingerHabits.usual().withVersion(FingerVersion.NINE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firmware")
    void fingersOfOneMachineStandInAnotherByteForByte(String name, FingerHabits habits) {
        try (Simulated source = Simulated.start(machine(habits, 2));
                Simulated target = Simulated.start(machine(habits, 0).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.ended()).isEmpty();
            assertThat(report.results()).hasSize(2 * PEOPLE)
                    .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(new FingerOutcome.Written()));
            assertThat(target.machine.fingers()).containsExactlyInAnyOrderElementsOf(source.machine.fingers());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firmware")
    void aSlotThatHoldsAnotherFingerIsEmptiedFirst(String name, FingerHabits habits) {
        try (Simulated source = Simulated.start(machine(habits, 1));
                Simulated target = Simulated.start(machine(habits, 1).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.results())
                    .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(new FingerOutcome.Written()));
            assertThat(target.machine.fingers()).containsExactlyInAnyOrderElementsOf(source.machine.fingers());
        }
    }

    @Test
    void whatServedIsRemembered() {
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated.start(
                        machine(FingerHabits.usual().withoutBulkSave(), 0).withSerial("SIMULASI0002"))) {
            Capability learned = done(target, visit -> visit.fingers().write(wishes(source))).capability();
            assertThat(learned.people().templateWrite()).isEqualTo(TemplateWrite.SINGLE);
            long tried = asked(target);
            done(target, Optional.of(learned), visit -> visit.fingers().write(wishes(source)));
            assertThat(asked(target)).isEqualTo(tried);
        }
    }

    private static long asked(Simulated simulated) {
        return simulated.machine.commands().stream().filter(code -> code == Command.SAVE_USERTEMPS).count();
    }

    @Test
    void anotherGenerationOfTheAlgorithmIsRefusedBeforeAnythingIsWritten() {
        try (Simulated old = Simulated.start(machine(FingerHabits.usual().withVersion(FingerVersion.NINE), 1));
                Simulated target = Simulated.start(machine(FingerHabits.usual(), 0).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(old))).value();
            assertThat(report.results()).hasSize(PEOPLE).allSatisfy(each -> assertThat(each.outcome())
                    .isEqualTo(new FingerOutcome.VersionDiffers(FingerVersion.NINE, FingerVersion.TEN)));
            assertThat(target.machine.commands()).doesNotContain(Command.DISABLEDEVICE, Command.PREPARE_DATA);
        }
    }

    @Test
    void aMachineThatKeepsOtherBytesThanItWasGivenIsFoundOut() {
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated
                        .start(machine(FingerHabits.usual().keepingOtherBytes(), 0).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.results()).hasSize(PEOPLE).allSatisfy(
                    each -> assertThat(each.outcome()).isInstanceOf(FingerOutcome.ReadBackDiffers.class));
        }
    }

    @Test
    void whatHasNoRoomIsSaidAndTheRestIsWritten() {
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated.start(machine(FingerHabits.usual(), 0)
                        .withRegister(new RegisterPlan(100, 3, 0)).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.results()).filteredOn(each -> each.outcome().equals(new FingerOutcome.Written()))
                    .hasSize(3);
            assertThat(report.results()).filteredOn(each -> each.outcome().equals(new FingerOutcome.NoRoom()))
                    .hasSize(2);
        }
    }

    @Test
    void aLineThatBreaksInTheMiddleTellsOnlyWhatIsProvedAndLeavesTheMachineFree() {
        Fault breaks = new Fault.Drop(Command.TMP_WRITE, 1, 0);
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated.start(machine(FingerHabits.usual().withoutBulkSave(), 0)
                        .withFaults(breaks).withSerial("SIMULASI0002"), TestPatience.briefWithData())) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.ended()).isPresent();
            List<FingerTemplate> there = target.machine.fingers();
            assertThat(report.results()).hasSize(PEOPLE).allSatisfy(each -> {
                if (each.outcome() instanceof FingerOutcome.Written) assertThat(there).isNotEmpty();
                else
                    assertThat(each.outcome()).isInstanceOfAny(FingerOutcome.Unproved.class,
                            FingerOutcome.NotTried.class);
            });
        }
    }

    @Test
    void deletedFingersAreGoneAndOthersStay() {
        try (Simulated target = Simulated.start(machine(FingerHabits.usual(), 2))) {
            String pin = target.machine.records().getFirst().user().pin();
            FingerReport report = done(target, visit -> visit.fingers().delete(
                    List.of(new PersonFinger(pin, 0), new PersonFinger(pin, 7)))).value();
            assertThat(report.results()).extracting(FingerResult::outcome).containsExactly(new FingerOutcome.Deleted(),
                    new FingerOutcome.Same());
            assertThat(target.machine.fingers()).hasSize(2 * PEOPLE - 1);
        }
    }

    @Test
    void anUnknownPersonHasNoPlaceForAFinger() {
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated.start(machine(FingerHabits.usual(), 0).withSerial("SIMULASI0002"))) {
            FingerTemplate finger = source.machine.fingers().getFirst();
            FingerReport report = done(target, visit -> visit.fingers().write(
                    List.of(new FingerWish("999999", finger)))).value();
            assertThat(report.results()).extracting(FingerResult::outcome)
                    .containsExactly(new FingerOutcome.NoSuchPerson());
        }
    }

    @Test
    void readingLocksNothing() {
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 3))) {
            FingerList all = done(source, visit -> visit.fingers().all()).value();
            assertThat(all.whole()).isTrue();
            assertThat(all.templates()).containsExactlyElementsOf(source.machine.fingers());
            source.assertLeftInPeace();
        }
    }

    @Test
    void aRefusedWriteSaysTheCode() {
        Fault refuses = new Fault.Refuse(Command.TMP_WRITE, Integer.MAX_VALUE, Reply.INSERT_FAILED);
        try (Simulated source = Simulated.start(machine(FingerHabits.usual(), 1));
                Simulated target = Simulated.start(machine(FingerHabits.usual().withoutBulkSave(), 0)
                        .withFaults(refuses).withSerial("SIMULASI0002"))) {
            FingerReport report = done(target, visit -> visit.fingers().write(wishes(source))).value();
            assertThat(report.results()).allSatisfy(each -> assertThat(each.outcome())
                    .isEqualTo(new FingerOutcome.Refused(Reply.INSERT_FAILED, false)));
        }
    }
}
