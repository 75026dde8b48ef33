package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.FingerTemplate;
import id.sidik.simulator.Fault;
import id.sidik.simulator.FingerHabits;
import id.sidik.simulator.SimulatorSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Finger 0, whose deletion by number is in doubt: nothing goes unseen, and nothing else is lost (section 8.6). */
@Execution(ExecutionMode.CONCURRENT)
class ZeroFingerTest {
    private static final FingerHabits BY_NUMBER = FingerHabits.usual().withoutByPin();
    private static final id.sidik.simulator.ZeroFinger TAKES_ALL = id.sidik.simulator.ZeroFinger.TAKES_ALL;
    private static final id.sidik.simulator.ZeroFinger STAYS = id.sidik.simulator.ZeroFinger.STAYS;

    private static Simulated machine(FingerHabits habits, Fault... faults) {
        SimulatorSettings usual = SimulatorSettings.usual().tcpOnly().withPeople(3).withRecords(0).withFaults(faults);
        return Simulated.start(usual.withDialect(usual.dialect().withFingers(habits)).withFingers(3));
    }

    private static Visited.Done<FingerReport> deleted(Simulated simulated, Capability known, Integer... fingers) {
        String pin = pin(simulated);
        List<PersonFinger> places = Stream.of(fingers).map(finger -> new PersonFinger(pin, finger)).toList();
        Visited<FingerReport> visited = simulated.machines().visit(
                new Road.Network("127.0.0.1", simulated.machine.port()), 0, Optional.of(known), Watch.NONE,
                visit -> visit.fingers().delete(places));
        assertThat(visited).isInstanceOf(Visited.Done.class);
        assertThat(simulated.machine.takesPunches()).isTrue();
        return (Visited.Done<FingerReport>) visited;
    }

    private static Capability fresh() {
        return Capability.assumed(Transport.TCP);
    }

    private static String pin(Simulated simulated) {
        return simulated.machine.records().getFirst().user().pin();
    }

    private static List<FingerTemplate> own(Simulated simulated) {
        int uid = simulated.machine.records().getFirst().user().uid();
        return simulated.machine.fingers().stream().filter(each -> each.uid() == uid).toList();
    }

    static Stream<Arguments> firmware() {
        return Stream.of(arguments("by PIN", FingerHabits.usual(), ZeroFinger.UNPROVED),
                arguments("by PIN, though by number all would go", FingerHabits.usual().deletingZero(TAKES_ALL),
                        ZeroFinger.UNPROVED),
                arguments("by number", BY_NUMBER, ZeroFinger.ALONE),
                arguments("by number, which takes all", BY_NUMBER.deletingZero(TAKES_ALL), ZeroFinger.TAKES_ALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firmware")
    void fingerZeroGoesAndTheOthersStandByteForByte(String name, FingerHabits habits, ZeroFinger learned) {
        try (Simulated simulated = machine(habits)) {
            List<FingerTemplate> before = simulated.machine.fingers();
            FingerTemplate zero = own(simulated).getFirst();
            Visited.Done<FingerReport> done = deleted(simulated, fresh(), 0);
            assertThat(done.value().results()).extracting(FingerResult::outcome)
                    .containsExactly(new FingerOutcome.Deleted());
            assertThat(simulated.machine.fingers()).containsExactlyInAnyOrderElementsOf(
                    before.stream().filter(each -> !each.equals(zero)).toList());
            assertThat(done.capability().people().zeroFinger()).isEqualTo(learned);
        }
    }

    @Test
    void aFingerThatStaysAlthoughTheMachineSaysYesIsToldByItsNumber() {
        try (Simulated simulated = machine(FingerHabits.usual().deletingZero(STAYS))) {
            Visited.Done<FingerReport> done = deleted(simulated, fresh(), 0, 1);
            assertThat(done.value().results()).extracting(FingerResult::finger, FingerResult::outcome).containsExactly(
                    org.assertj.core.groups.Tuple.tuple(0, new FingerOutcome.ReadBackDiffers(false)),
                    org.assertj.core.groups.Tuple.tuple(1, new FingerOutcome.Deleted()));
            assertThat(simulated.machine.commands()).as("both commands were tried").contains(Command.DEL_USER_TEMP,
                    Command.DELETE_USERTEMP);
            assertThat(done.capability().people().zeroFinger()).as("nothing is learned from a finger that stays")
                    .isEqualTo(ZeroFinger.UNPROVED);
            assertThat(own(simulated)).hasSize(2);
        }
    }

    @Test
    void whatWentAlongAndCannotBeWrittenAgainIsTold() {
        FingerHabits readOnly = BY_NUMBER.withoutBulkSave().withoutSingleWrite().deletingZero(TAKES_ALL);
        try (Simulated simulated = machine(readOnly)) {
            FingerReport report = deleted(simulated, fresh(), 0).value();
            assertThat(report.results()).extracting(FingerResult::outcome).containsExactly(
                    new FingerOutcome.Deleted(), new FingerOutcome.Swept(), new FingerOutcome.Swept());
            assertThat(own(simulated)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ALONE", "TAKES_ALL"})
    void allFingersOfAPersonGoWhateverIsKnownOfZero(ZeroFinger known) {
        try (Simulated simulated = machine(BY_NUMBER.deletingZero(TAKES_ALL))) {
            Capability learned = fresh().with(PeopleCapability.assumed().deletingZero(known));
            FingerReport report = deleted(simulated, learned, 0, 1, 2).value();
            assertThat(report.results()).extracting(FingerResult::outcome)
                    .containsOnly(new FingerOutcome.Deleted());
            assertThat(own(simulated)).isEmpty();
        }
    }

    @Test
    void aCommandThatTheMachineRefusesIsFollowedByTheOther() {
        try (Simulated simulated = machine(FingerHabits.usual(), new Fault.Refuse(Command.DEL_USER_TEMP, 1, 2001))) {
            FingerReport report = deleted(simulated, fresh(), 0).value();
            assertThat(report.results()).extracting(FingerResult::outcome)
                    .containsExactly(new FingerOutcome.Deleted());
            assertThat(own(simulated)).hasSize(2);
        }
    }

    @Test
    void replacingFingerZeroKeepsTheOthers() {
        try (Simulated simulated = machine(BY_NUMBER.deletingZero(TAKES_ALL));
                Simulated other = machine(
                        FingerHabits.usual())) {
            List<FingerTemplate> before = own(simulated);
            FingerTemplate fresh = other.machine.fingers().stream().filter(each -> each.finger() == 0
                    && !each.sameBytes(before.getFirst())).findFirst().orElseThrow();
            String pin = pin(simulated);
            Visited<FingerReport> visited = simulated.machines().visit(
                    new Road.Network("127.0.0.1", simulated.machine.port()), 0, Optional.empty(), Watch.NONE,
                    visit -> visit.fingers().write(List.of(new FingerWish(pin, fresh))));
            assertThat(((Visited.Done<FingerReport>) visited).value().results()).extracting(FingerResult::outcome)
                    .containsExactly(new FingerOutcome.Written());
            assertThat(own(simulated)).hasSize(3).contains(before.get(1), before.get(2)).doesNotContain(before.get(0));
        }
    }
}
