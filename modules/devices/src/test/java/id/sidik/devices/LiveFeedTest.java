package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.AlarmKind;
import id.sidik.protocol.Command;
import id.sidik.protocol.EventCode;
import id.sidik.protocol.LiveLayout;
import id.sidik.protocol.MachineEvent;
import id.sidik.protocol.PunchRecord;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listening to a simulated machine over real sockets. */
@Execution(ExecutionMode.CONCURRENT)
class LiveFeedTest {
    private static final Duration LONG = Duration.ofSeconds(15);

    private static <T> Visited<T> visit(Simulated simulated, VisitWork<T> work) {
        return simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), Watch.NONE, work);
    }

    private static <T> T value(Visited<T> visited) {
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<T>) visited).value();
    }

    private static LiveFeed feed(Visit visit) throws MachineException {
        return visit.events(LiveSettings.usual()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void punchesAndAlarmsComeAsTheyHappen(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road))) {
            List<MachineEvent> heard = value(visit(simulated, visit -> {
                LiveFeed feed = feed(visit);
                simulated.machine.addPunch(SimulatedPunch.added("100002", simulated.machine.clock()));
                simulated.machine.sendEvent(EventCode.ALARM, (byte) 55, (byte) 0, (byte) 0, (byte) 0);
                List<MachineEvent> events = new ArrayList<>();
                while (events.size() < 2) feed.next(LONG).ifPresent(events::add);
                events.addAll(feed.end());
                return events;
            }));
            assertThat(heard.getFirst()).isInstanceOfSatisfying(MachineEvent.Attendance.class,
                    punch -> assertThat(punch.punches()).extracting(PunchRecord::pin).containsExactly("100002"));
            assertThat(heard.get(1)).isEqualTo(new MachineEvent.Alarm(AlarmKind.TAMPER, 55, OptionalInt.empty()));
            simulated.assertLeftInPeace();
        }
    }

    @ParameterizedTest
    @EnumSource(LiveLayout.class)
    void everyShapeOfALivePunchIsUnderstood(LiveLayout layout) {
        Dialect dialect = Dialect.usual().withSensor(Sensor.usual().tellingPunchesAs(layout));
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().withPeople(3).withDialect(dialect))) {
            MachineEvent event = value(visit(simulated, visit -> {
                LiveFeed feed = feed(visit);
                simulated.machine.addPunch(SimulatedPunch.added("100002", simulated.machine.clock()));
                return feed.next(LONG).orElseThrow();
            }));
            assertThat(event).isInstanceOfSatisfying(MachineEvent.Attendance.class, punch -> {
                assertThat(punch.internalNumbers()).isEqualTo(layout.tellsInternalNumber());
                assertThat(punch.punches().getFirst().pin()).isEqualTo(layout.tellsInternalNumber() ? "2" : "100002");
            });
        }
    }

    @Test
    void whatHappensWhileTheLogIsReadIsNotLost() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().tcpOnly())) {
            List<String> heard = value(visit(simulated, visit -> {
                LiveFeed feed = feed(visit);
                CompletableFuture<Void> punching = CompletableFuture.runAsync(() -> IntStream.range(1, 40).forEach(
                        nth -> simulated.machine.addPunch(SimulatedPunch.added("1000" + (10 + nth), simulated.machine
                                .clock()))));
                assertThat(visit.log()).isInstanceOf(Download.Complete.class);
                punching.join();
                List<String> pins = new ArrayList<>();
                while (pins.size() < 39)
                    if (feed.next(LONG).orElseThrow() instanceof MachineEvent.Attendance punch)
                        punch.punches().forEach(each -> pins.add(each.pin()));
                return pins;
            }));
            assertThat(heard).containsExactlyElementsOf(
                    IntStream.range(1, 40).mapToObj(nth -> "1000" + (10 + nth)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Heartbeat.class)
    void aQuietMachineIsAskedWhetherItIsThere(Heartbeat heartbeat) {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            LiveSettings quick = new LiveSettings(EventCode.ALL, Duration.ofMillis(100), heartbeat);
            value(visit(simulated, visit -> {
                LiveFeed feed = visit.events(quick).orElseThrow();
                assertThat(feed.next(Duration.ofMillis(500))).isEmpty();
                assertThat(feed.silence()).isLessThan(Duration.ofSeconds(5));
                return feed.end();
            }));
            assertThat(simulated.machine.commands()).filteredOn(code -> code == heartbeat.command())
                    .hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aMachineThatRestartsIsNoticed(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road), TestPatience.brief())) {
            LiveSettings quick = LiveSettings.usual().withPulse(Duration.ofMillis(200));
            Visited<Integer> visited = visit(simulated, visit -> {
                LiveFeed feed = visit.events(quick).orElseThrow();
                simulated.machine.restart(Duration.ofMillis(300));
                int events = 0;
                while (events < 1) if (feed.next(LONG).isPresent()) events++;
                return events;
            });
            assertThat(visited).isInstanceOfSatisfying(Visited.Failed.class,
                    failed -> assertThat(failed.why()).isInstanceOf(Refusal.Broken.class));
        }
    }

    @Test
    void aCallThatWaitsForTheMachineIsNoticedAndServed() throws Exception {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            CompletableFuture<Download> pull = new CompletableFuture<>();
            boolean wanted = value(visit(simulated, visit -> {
                LiveFeed feed = feed(visit);
                pull.completeAsync(simulated::download);
                Optional<MachineEvent> event = feed.next(LONG);
                assertThat(event).isEmpty();
                feed.end();
                return visit.wanted();
            }));
            assertThat(wanted).isTrue();
            assertThat(pull.get(20, TimeUnit.SECONDS)).isInstanceOf(Download.Complete.class);
        }
    }

    @Test
    void stoppingEndsTheWaitAndTheMachineTellsNoMore() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            Visited<Object> visited = simulated.machines().visit(
                    new Road.Network("127.0.0.1", simulated.machine.port()), 0, Optional.empty(),
                    TestPatience.stoppingAfter(Duration.ofSeconds(1)), visit -> {
                        LiveFeed feed = feed(visit);
                        try {
                            return feed.next(Duration.ofMinutes(1));
                        } finally {
                            assertThat(feed.end()).isEmpty();
                        }
                    });
            assertThat(visited).isEqualTo(new Visited.Failed<>(new Refusal.Stopped()));
            Awaitility.await().until(() -> simulated.machine.openSessions() == 0);
            assertThat(simulated.machine.commands()).filteredOn(code -> code == Command.REG_EVENT).hasSize(2);
        }
    }

    @Test
    void firmwareThatTellsNoEventsIsNoFailure() {
        SimulatorSettings settings = SimulatorSettings.usual().withFaults(new Fault.Refuse(Command.REG_EVENT, 1,
                0xFFFF));
        try (Simulated simulated = Simulated.start(settings)) {
            boolean tells = value(visit(simulated, visit -> visit.events(LiveSettings.usual()).isPresent()));
            assertThat(tells).isFalse();
        }
    }
}
