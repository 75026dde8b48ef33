package id.sidik.operations.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Machines;
import id.sidik.devices.MachineAddress;
import id.sidik.devices.Patience;
import id.sidik.devices.Probe;
import id.sidik.devices.Watch;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The campaign can be repeated, draws every kind of fault, and its line does harm until it is calm. */
class ChaosTest {
    private static final Patience BRIEF = new Patience(Duration.ofSeconds(1), Duration.ofMillis(400),
            Duration.ofMillis(800), Duration.ofMillis(300), 1);
    private static final int REACH = 400;

    private static List<Optional<Strike>> drawn(long seed) {
        Chaos chaos = new Chaos(seed, REACH);
        return IntStream.range(0, 40).mapToObj(connection -> chaos.strike(connection, true)).toList();
    }

    @Test
    void theSameSeedDrawsTheSameFaults() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    @Test
    void everyKindOfFaultIsDrawnWithinReach() {
        List<Strike> all = IntStream.range(0, 500).mapToObj(seed -> new Chaos(seed, REACH).strike(0, true))
                .flatMap(Optional::stream).toList();
        assertThat(all.stream().map(Strike::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Strike.Kind.values());
        assertThat(all).allSatisfy(strike -> {
            assertThat(strike.at()).isBetween(0L, (long) REACH);
            assertThat(strike.size()).isPositive();
        });
    }

    @Test
    void aCalmLineDrawsNothing() {
        Chaos chaos = new Chaos(7, REACH);
        chaos.calm();
        assertThat(IntStream.range(0, 100).mapToObj(connection -> chaos.strike(connection, true)))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void theLineDoesHarmAndACalmOneDoesNot() throws Exception {
        int harmed = 0;
        for (int seed = 0; seed < 12; seed++)
            try (SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().tcpOnly());
                    ChaosLine line = ChaosLine.before(machine, seed)) {
                        if (!(greeted(line) instanceof Probe.Answered)) harmed++;
                        line.calm();
                        assertThat(greetedAtLast(line)).as("calm, seed %d", seed).isTrue();
                    }
        assertThat(harmed).isPositive();
    }

    private static Probe greeted(ChaosLine line) {
        return new Machines(BRIEF).probe(new MachineAddress("127.0.0.1", line.port()), 0, Optional.empty(),
                Watch.NONE);
    }

    /** A machine that was made to start anew needs its moment. */
    private static boolean greetedAtLast(ChaosLine line) {
        return org.awaitility.Awaitility.await().until(() -> greeted(line) instanceof Probe.Answered, seen -> seen);
    }
}
