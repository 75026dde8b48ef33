package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong while people and fingers are written: what is told is true, and the machine is left free. */
@Execution(ExecutionMode.CONCURRENT)
class WriteFaultTest {
    private static final List<Integer> STEPS = List.of(Command.DISABLEDEVICE, Command.PREPARE_DATA, Command.DATA,
            Command.SAVE_USERTEMPS, Command.REFRESHDATA, Command.ENABLEDEVICE);
    private static final List<String> FAULTS = List.of("drop", "stall", "refuse", "delay", "reboot", "lose");
    private static final int PEOPLE = 8;

    private static Fault fault(String name, int command) {
        return switch (name) {
            case "drop" -> new Fault.Drop(command, 1, 0);
            case "stall" -> new Fault.Stall(command, 1);
            case "refuse" -> new Fault.Refuse(command, 1, Reply.ACK_ERROR);
            case "delay" -> new Fault.Delay(command, 1, Duration.ofMillis(1500));
            case "reboot" -> new Fault.RebootDuringTransfer(command, 1, 0, Duration.ofMillis(50));
            default -> new Fault.Lose(command, 1, 0);
        };
    }

    static Stream<Arguments> troubles() {
        return Arrays.stream(Transport.values()).flatMap(road -> STEPS.stream()
                .flatMap(step -> FAULTS.stream().map(fault -> Arguments.of(road, fault, step))));
    }

    private static FingerTemplate finger(int number) {
        byte[] bytes = new byte[1100 + number];
        Arrays.fill(bytes, (byte) (number + 1));
        byte[] head = {0x4D, (byte) number, 'S', 'S', '2', '1', 0, 0, (byte) (bytes.length >> 8), (byte) bytes.length};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return FingerTemplate.of(0, number % 10, 1, bytes, FingerVersion.TEN);
    }

    private static String pin(int number) {
        return "77" + number;
    }

    private static <T> Visited<T> visited(Simulated simulated, VisitWork<T> work) {
        Road road = new Road.Network("127.0.0.1", simulated.machine.port());
        return simulated.machines().visit(road, 0, Optional.empty(), Watch.NONE, work);
    }

    private static void assertFree(Simulated simulated) {
        Awaitility.await().atMost(TestPatience.SOON).until(simulated.machine::takesPunches);
        Awaitility.await().untilAsserted(() -> assertThat(simulated.machine.openSessions()).isZero());
    }

    private static Simulated start(Transport road, Fault fault) {
        Patience patience = new Patience(Duration.ofSeconds(2), Duration.ofMillis(800), Duration.ofSeconds(2),
                Duration.ofSeconds(1), 3);
        return Simulated.start(Simulated.over(road).withPeople(3).withRecords(5).withFaults(fault), patience);
    }

    @ParameterizedTest(name = "{1} at command {2} over {0}")
    @MethodSource("troubles")
    void whatIsToldOfPeopleIsTrue(Transport road, String name, int command) {
        try (Simulated simulated = start(road, fault(name, command))) {
            List<PersonWish.Change> wishes = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> PersonWish.of(pin(number)).named("Contoh Tulis " + number)).toList();
            Visited<PeopleReport> visited = visited(simulated, visit -> visit.people().write(wishes));
            assertFree(simulated);
            assertThat(visited).isInstanceOf(Visited.Done.class);
            Visited.Done<PeopleReport> done = (Visited.Done<PeopleReport>) visited;
            List<String> there = simulated.machine.records().stream().map(RawUser::user)
                    .map(user -> user.pin() + " " + user.name()).toList();
            assertThat(done.value().results()).hasSize(PEOPLE);
            for (int number = 0; number < PEOPLE; number++) {
                PersonOutcome outcome = done.value().results().get(number).outcome();
                boolean stands = there.contains(pin(number) + " Contoh Tulis " + number);
                if (outcome instanceof PersonOutcome.Written) assertThat(stands).isTrue();
                else if (!(outcome instanceof PersonOutcome.Unproved)) assertThat(stands).as("%s", outcome).isFalse();
                if (done.value().ended().isEmpty()) assertThat(outcome).isInstanceOf(PersonOutcome.Written.class);
            }
        }
    }

    @ParameterizedTest(name = "{1} at command {2} over {0}")
    @MethodSource("troubles")
    void whatIsToldOfFingersIsTrue(Transport road, String name, int command) {
        try (Simulated simulated = start(road, fault(name, command))) {
            String pin = simulated.machine.records().getFirst().user().pin();
            List<FingerWish> wishes = IntStream.range(0, 3).mapToObj(each -> new FingerWish(pin, finger(each)))
                    .toList();
            Visited<FingerReport> visited = visited(simulated, visit -> visit.fingers().write(wishes));
            assertFree(simulated);
            assertThat(visited).isInstanceOf(Visited.Done.class);
            Visited.Done<FingerReport> done = (Visited.Done<FingerReport>) visited;
            assertThat(done.value().results()).hasSize(3);
            for (FingerResult result : done.value().results()) {
                boolean stands = simulated.machine.fingers().stream().anyMatch(each -> each.finger() == result.finger()
                        && Arrays.equals(each.bytes(), finger(result.finger()).bytes()));
                if (result.outcome() instanceof FingerOutcome.Written) assertThat(stands).isTrue();
                else if (!(result.outcome() instanceof FingerOutcome.Unproved))
                    assertThat(stands).as("%s", result.outcome()).isFalse();
                if (done.value().ended().isEmpty()) assertThat(result.outcome()).isEqualTo(new FingerOutcome.Written());
            }
        }
    }

    @ParameterizedTest(name = "asked to stop after {0} ms")
    @ValueSource(ints = {0, 5, 20, 60, 150, 400})
    void whoStopsLeavesAFreeMachineAndATrueReport(int millis) {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().tcpOnly().withPeople(3).withRecords(5))) {
            List<PersonWish.Change> wishes = IntStream.range(0, 200)
                    .mapToObj(number -> PersonWish.of(pin(number)).named("Contoh Tulis")).toList();
            Road road = new Road.Network("127.0.0.1", simulated.machine.port());
            Visited<PeopleReport> visited = simulated.machines().visit(road, 0, Optional.empty(),
                    TestPatience.stoppingAfter(Duration.ofMillis(millis)), visit -> visit.people().write(wishes));
            assertFree(simulated);
            if (!(visited instanceof Visited.Done<PeopleReport> done)) return;
            List<String> pins = simulated.machine.records().stream().map(each -> each.user().pin()).toList();
            for (PersonResult result : done.value().results()) {
                if (result.outcome() instanceof PersonOutcome.Written) assertThat(pins).contains(result.pin());
                if (result.outcome() instanceof PersonOutcome.NotTried) assertThat(pins).doesNotContain(result.pin());
            }
        }
    }
}
