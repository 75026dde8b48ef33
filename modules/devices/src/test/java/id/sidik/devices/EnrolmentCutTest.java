package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.StartEnrol;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Touch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that breaks while a machine waits for a finger: the machine is freed by a fresh conversation, or the next. */
@Execution(ExecutionMode.CONCURRENT)
class EnrolmentCutTest {
    /** Longer than any test: nothing ends by itself. */
    private static final Sensor PATIENT = Sensor.usual().withPatience(Duration.ofMinutes(30));
    private static final StartEnrol WISH = new StartEnrol("100002", 2, 6, StartEnrol.VALID);
    private static final int MANY = 50;

    private static Simulated sensor(Sensor sensor) {
        return Simulated.start(SimulatorSettings.usual().tcpOnly().withPeople(3)
                .withDialect(Dialect.usual().withSensor(sensor)));
    }

    private static Road road(Simulated simulated) {
        return new Road.Network("127.0.0.1", simulated.machine.port());
    }

    private static Visited<EnrolStep.End> taken(Machines machines, Simulated simulated) {
        EnrolSettings settings = EnrolSettings.usual().within(Duration.ofSeconds(20));
        return machines.visit(road(simulated), 0, Optional.empty(), Watch.NONE,
                visit -> visit.enrolment(settings).take(WISH, step -> {}));
    }

    private static void cutWhileEnrolling(Simulated simulated, Fault... after) {
        Thread.ofVirtual().start(() -> {
            Awaitility.await().until(simulated.machine::enrolling);
            List.of(after).forEach(simulated.machine::plan);
            simulated.machine.cutLines();
        });
    }

    private static void assertBroken(Visited<EnrolStep.End> visited) {
        assertThat(visited).isInstanceOfSatisfying(Visited.Failed.class,
                failed -> assertThat(failed.why()).isInstanceOf(Refusal.Broken.class));
    }

    @Test
    void aFreshConversationCancelsAtOnceAndLetsTheMachineVerifyAgain() {
        try (Simulated simulated = sensor(PATIENT)) {
            cutWhileEnrolling(simulated);
            assertBroken(taken(simulated.machines(), simulated));
            assertThat(simulated.machine.enrolling()).isFalse();
            assertThat(simulated.machine.takesPunches()).isTrue();
            assertThat(simulated.machine.commands()).containsSubsequence(Command.STARTENROLL, Command.CONNECT,
                    Command.CANCELCAPTURE, Command.STARTVERIFY, Command.ENABLEDEVICE, Command.EXIT);
        }
    }

    @ParameterizedTest(name = "whatever the next conversation is for: {0}")
    @CsvSource({"probe", "download", "visit"})
    void theNextConversationFreesAMachineThatCouldNotBeReached(String purpose) {
        try (Simulated simulated = sensor(PATIENT)) {
            Machines machines = simulated.machines();
            cutWhileEnrolling(simulated, new Fault.Drop(Command.CONNECT, 2, 0));
            assertBroken(taken(machines, simulated));
            assertThat(simulated.machine.enrolling()).as("nobody could say it yet").isTrue();
            switch (purpose) {
                case "probe" -> machines.probe(road(simulated), 0, Optional.empty(), Watch.NONE);
                case "download" -> machines.download(road(simulated), 0, Optional.empty(), Watch.NONE);
                default -> machines.visit(road(simulated), 0, Optional.empty(), Watch.NONE, Visit::clock);
            }
            assertThat(simulated.machine.enrolling()).isFalse();
        }
    }

    @Test
    void whatIsFreedOnceIsNotFreedAgain() {
        try (Simulated simulated = sensor(PATIENT)) {
            Machines machines = simulated.machines();
            cutWhileEnrolling(simulated);
            taken(machines, simulated);
            long said = cancelled(simulated);
            machines.probe(road(simulated), 0, Optional.empty(), Watch.NONE);
            assertThat(cancelled(simulated)).as("somebody may enrol at the menu now").isEqualTo(said);
        }
    }

    private static long cancelled(Simulated simulated) {
        return simulated.machine.commands().stream().filter(code -> code == Command.CANCELCAPTURE).count();
    }

    @Test
    void aMachineThatRefusesEveryWordOfItIsAskedOnceAndNotForEver() {
        try (Simulated simulated = sensor(PATIENT)) {
            Machines machines = simulated.machines();
            cutWhileEnrolling(simulated, new Fault.Refuse(Command.CANCELCAPTURE, MANY, 2001),
                    new Fault.Refuse(Command.STARTVERIFY, MANY, 2001),
                    new Fault.Refuse(Command.ENABLEDEVICE, MANY, 2001));
            assertBroken(taken(machines, simulated));
            long said = cancelled(simulated);
            machines.probe(road(simulated), 0, Optional.empty(), Watch.NONE);
            assertThat(cancelled(simulated)).isEqualTo(said);
        }
    }

    @Test
    void anAnswerToTheStartThatNeverComesLeavesNoSensorWaiting() {
        try (Simulated simulated = sensor(PATIENT)) {
            simulated.machine.plan(new Fault.Drop(Command.STARTENROLL, 1, 0));
            assertThat(taken(simulated.machines(), simulated)).isInstanceOf(Visited.Failed.class);
            assertThat(simulated.machine.enrolling()).isFalse();
        }
    }

    @Test
    void theNextEnrolmentAfterACutSucceeds() {
        try (Simulated simulated = sensor(PATIENT)) {
            Machines machines = simulated.machines();
            cutWhileEnrolling(simulated);
            taken(machines, simulated);
            Thread.ofVirtual().start(() -> Awaitility.await().until(() -> {
                simulated.machine.pressFinger(Touch.GOOD);
                return !simulated.machine.fingers().isEmpty();
            }));
            assertThat(taken(machines, simulated)).isInstanceOfSatisfying(Visited.Done.class,
                    done -> assertThat(done.value()).isInstanceOf(EnrolStep.Done.class));
        }
    }
}
