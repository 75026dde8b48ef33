package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work in one conversation: no machine stays locked, whatever happens. */
@Execution(ExecutionMode.CONCURRENT)
class VisitTest {
    @ParameterizedTest
    @EnumSource(value = Transport.class, names = {"TCP", "UDP"})
    void aWrittenOptionIsReadBack(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road))) {
            Visited<Optional<String>> visited = visit(simulated, Watch.NONE, visit -> visit.locked(inside -> {
                assertThat(simulated.machine.takesPunches()).isFalse();
                assertThat(visit.options().write("IdleMinute", "7")).isTrue();
                return visit.options().read("IdleMinute");
            }));
            assertThat(visited).isInstanceOfSatisfying(Visited.Done.class, done -> {
                assertThat(done.value()).isEqualTo(Optional.of("7"));
                assertThat(done.identity().serial()).isEqualTo(simulated.machine.serial());
                assertThat(done.capability().transport()).isEqualTo(road);
            });
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    @Test
    void theLockHasATimeLimit() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            visit(simulated, Watch.NONE, visit -> visit.locked(Visit::identity));
            assertThat(simulated.machine.commands()).containsSubsequence(Command.DISABLEDEVICE, Command.ENABLEDEVICE,
                    Command.EXIT);
        }
    }

    @Test
    void aStopInTheMiddleOfWritingFreesTheMachine() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            AtomicBoolean stop = new AtomicBoolean();
            Visited<Boolean> visited = visit(simulated, stopWatch(stop), visit -> visit.locked(inside -> {
                stop.set(true);
                return inside.options().write("IdleMinute", "7");
            }));
            assertThat(visited).isEqualTo(new Visited.Failed<>(new Refusal.Stopped()));
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aBrokenLineInTheMiddleOfWritingIsLaidAnewToFreeTheMachine() {
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly()
                .withFaults(new Fault.Drop(Command.REFRESHOPTION, 1, 0));
        try (Simulated simulated = Simulated.start(settings, TestPatience.briefWithData())) {
            Visited<Boolean> visited = visit(simulated, Watch.NONE, visit -> visit.locked(inside -> {
                inside.options().refresh();
                return true;
            }));
            assertThat(visited).isInstanceOf(Visited.Failed.class);
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aMachineThatCouldNotBeFreedIsFreedInTheNextConversation() {
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly()
                .withFaults(new Fault.Drop(Command.REFRESHOPTION, 1, 0));
        try (Simulated simulated = Simulated.start(settings, TestPatience.brief())) {
            visit(simulated, Watch.NONE, visit -> visit.locked(inside -> {
                simulated.machine.plan(new Fault.Stall(Command.CONNECT, 2));
                inside.options().refresh();
                return true;
            }));
            assertThat(simulated.machine.takesPunches()).as("nobody could tell it").isFalse();
            simulated.machines().probe(simulated.address(), 0, Optional.empty(), Watch.NONE);
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    private static Watch stopWatch(AtomicBoolean stop) {
        return new Watch() {
            @Override
            public void at(long doneBytes, long totalBytes) {}

            @Override
            public boolean stopRequested() {
                return stop.get();
            }
        };
    }

    private static <T> Visited<T> visit(Simulated simulated, Watch watch, VisitWork<T> work) {
        return simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), watch, work);
    }
}
