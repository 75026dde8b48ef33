package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.StartEnrol;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Touch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enrolments at a simulated sensor: the machine is free afterwards, whatever happened. */
@Execution(ExecutionMode.CONCURRENT)
class EnrolmentTest {
    private static final EnrolSettings SETTINGS = EnrolSettings.usual().within(Duration.ofSeconds(20));
    private static final StartEnrol WISH = new StartEnrol("100002", 2, 6, StartEnrol.VALID);

    private final List<EnrolStep> shown = new CopyOnWriteArrayList<>();

    private static Simulated sensor(Sensor sensor) {
        return Simulated.start(SimulatorSettings.usual().withPeople(3).withDialect(Dialect.usual().withSensor(sensor)));
    }

    private Visited<EnrolStep.End> take(Simulated simulated, Optional<Capability> known, EnrolSettings settings,
            Watch watch) {
        return simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0, known, watch,
                visit -> visit.enrolment(settings).take(WISH, shown::add));
    }

    private EnrolStep.End end(Visited<EnrolStep.End> visited) {
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<EnrolStep.End>) visited).value();
    }

    private static EnrolHabit habit(Visited<EnrolStep.End> visited) {
        return ((Visited.Done<EnrolStep.End>) visited).capability().events().enrol().orElseThrow();
    }

    private static void assertFree(Simulated simulated) {
        assertThat(simulated.machine.enrolling()).isFalse();
        assertThat(simulated.machine.commands()).containsSubsequence(Command.REG_EVENT, Command.CANCELCAPTURE,
                Command.STARTVERIFY, Command.EXIT);
        Awaitility.await().until(() -> simulated.machine.openSessions() == 0);
    }

    @ParameterizedTest
    @EnumSource(EnrolForm.class)
    void theFormThatTheFirmwareUnderstandsIsFoundAndRemembered(EnrolForm form) {
        try (Simulated simulated = sensor(Sensor.usual().knowing(form).pressingItself(Duration.ofMillis(50)))) {
            Visited<EnrolStep.End> visited = take(simulated, Optional.empty(), SETTINGS, Watch.NONE);
            assertThat(end(visited)).isInstanceOfSatisfying(EnrolStep.Done.class, done -> {
                assertThat(done.finger()).isEqualTo(6);
                assertThat(done.good()).isEqualTo(3);
                assertThat(done.size()).isPositive();
            });
            assertThat(habit(visited)).isEqualTo(new EnrolHabit(Optional.of(form), false, "Ver 6.60 Apr 26 2016"));
            assertThat(shown).first().isEqualTo(new EnrolStep.Waiting(1, 3));
            assertThat(shown).last().isEqualTo(end(visited));
            assertFree(simulated);
        }
    }

    @Test
    void aRememberedFormIsAskedFirst() {
        try (Simulated simulated = sensor(
                Sensor.usual().knowing(EnrolForm.WORDS_4).pressingItself(Duration.ofMillis(50)))) {
            var first = (Visited.Done<EnrolStep.End>) take(simulated, Optional.empty(), SETTINGS, Watch.NONE);
            long asked = starts(simulated);
            take(simulated, Optional.of(first.capability()), SETTINGS, Watch.NONE);
            assertThat(List.of(asked, starts(simulated) - asked)).containsExactly(3L, 1L);
        }
    }

    private static long starts(Simulated simulated) {
        return simulated.machine.commands().stream().filter(code -> code == Command.STARTENROLL).count();
    }

    @Test
    void firmwareThatRefusesTheCommandIsKnownAsSuch() {
        try (Simulated simulated = sensor(Sensor.usual().knowing())) {
            Visited<EnrolStep.End> visited = take(simulated, Optional.empty(), SETTINGS, Watch.NONE);
            assertThat(end(visited)).isEqualTo(new EnrolStep.NotSupported());
            assertThat(habit(visited).refuses()).isTrue();
            assertFree(simulated);
        }
    }

    @Test
    void aCompletionToldTwiceIsTakenOnce() {
        try (Simulated simulated = sensor(Sensor.usual().chattering().pressingItself(Duration.ofMillis(50)))) {
            assertThat(end(take(simulated, Optional.empty(), SETTINGS, Watch.NONE))).isInstanceOf(EnrolStep.Done.class);
            assertThat(shown).filteredOn(step -> step instanceof EnrolStep.End).hasSize(1);
            assertFree(simulated);
        }
    }

    @Test
    void aFingerThatTheMachineKnowsIsADuplicate() {
        try (Simulated simulated = sensor(Sensor.usual())) {
            whenWaiting(simulated.machine, Touch.KNOWN);
            assertThat(end(take(simulated, Optional.empty(), SETTINGS, Watch.NONE)))
                    .isEqualTo(new EnrolStep.Duplicate());
            assertFree(simulated);
        }
    }

    @Test
    void aSensorThatNobodyTouchesEndsByItsOwnTimeOrByOurs() {
        try (Simulated simulated = sensor(Sensor.usual().withPatience(Duration.ofMillis(200)))) {
            assertThat(end(take(simulated, Optional.empty(), SETTINGS, Watch.NONE)))
                    .isEqualTo(new EnrolStep.TimedOut(true));
        }
        try (Simulated simulated = sensor(Sensor.usual())) {
            EnrolSettings brief = SETTINGS.within(Duration.ofMillis(300));
            assertThat(end(take(simulated, Optional.empty(), brief, Watch.NONE)))
                    .isEqualTo(new EnrolStep.TimedOut(false));
            assertFree(simulated);
        }
    }

    @Test
    void aMachineThatSaidNothingIsToldToStartVerifyTheNextTime() {
        try (Simulated simulated = sensor(
                Sensor.usual().afterStartVerify().pressingItself(Duration.ofMillis(50)))) {
            EnrolSettings brief = SETTINGS.within(Duration.ofMillis(400));
            var silent = (Visited.Done<EnrolStep.End>) take(simulated, Optional.empty(), brief, Watch.NONE);
            assertThat(silent.value()).isEqualTo(new EnrolStep.TimedOut(false));
            assertThat(habit(silent).startVerify()).isTrue();
            Visited<EnrolStep.End> again = take(simulated, Optional.of(silent.capability()), SETTINGS, Watch.NONE);
            assertThat(end(again)).isInstanceOf(EnrolStep.Done.class);
            assertThat(habit(again).startVerify()).isTrue();
        }
    }

    @Test
    void cancellingInTheMiddleFreesTheSensor() {
        AtomicBoolean stop = new AtomicBoolean();
        Watch watch = new Watch() {
            @Override
            public void at(long doneBytes, long totalBytes) {}

            @Override
            public boolean stopRequested() {
                return stop.get();
            }
        };
        try (Simulated simulated = sensor(Sensor.usual())) {
            whenWaiting(simulated.machine, Touch.GOOD);
            Thread.ofVirtual().start(() -> {
                Awaitility.await().until(() -> shown.contains(new EnrolStep.Waiting(2, 3)));
                stop.set(true);
            });
            assertThat(end(take(simulated, Optional.empty(), SETTINGS, watch))).isEqualTo(new EnrolStep.Cancelled());
            assertFree(simulated);
        }
    }

    @Test
    void aLineThatBreaksWhileTheFingerIsTakenIsAFailureAndNoHang() {
        try (Simulated simulated = sensor(Sensor.usual())) {
            Thread.ofVirtual().start(() -> {
                Awaitility.await().until(simulated.machine::enrolling);
                simulated.machine.restart(Duration.ofMillis(100));
            });
            assertThat(take(simulated, Optional.empty(), SETTINGS, Watch.NONE))
                    .isInstanceOfSatisfying(Visited.Failed.class,
                            failed -> assertThat(failed.why()).isInstanceOf(Refusal.Broken.class));
        }
    }

    @Test
    void aSensorWithNothingToCancelMayStillEnrol() {
        SimulatorSettings settings = SimulatorSettings.usual().withPeople(3).withFaults(
                new Fault.Refuse(Command.CANCELCAPTURE, 1, 2001)).withDialect(Dialect.usual().withSensor(
                        Sensor.usual().pressingItself(Duration.ofMillis(50))));
        try (Simulated simulated = Simulated.start(settings)) {
            assertThat(end(take(simulated, Optional.empty(), SETTINGS, Watch.NONE))).isInstanceOf(EnrolStep.Done.class);
        }
    }

    private static void whenWaiting(SimulatedMachine machine, Touch touch) {
        Thread.ofVirtual().start(() -> Awaitility.await().until(() -> machine.pressFinger(touch)));
    }
}
