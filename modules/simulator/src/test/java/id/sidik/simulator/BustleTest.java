package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who come and go by themselves. */
class BustleTest {
    private static final Duration PAUSE = Duration.ofMillis(5);

    private static SimulatedMachine machine() throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withPeople(4).withRecords(10));
    }

    private interface Watching {
        void watch() throws IOException;
    }

    private static void bustle(SimulatedMachine machine, Watching watching) throws IOException {
        Bustle bustle = Bustle.at(machine, PAUSE);
        try {
            watching.watch();
        } finally {
            bustle.close();
        }
    }

    @Test
    void everybodyComesAndNoTwoInOneSecond() throws IOException {
        try (SimulatedMachine machine = machine()) {
            bustle(machine, () -> Awaitility.await().until(() -> machine.punches().size() >= 30));
            List<SimulatedPunch> fresh = machine.punches().subList(10, 30);
            Set<String> known = new HashSet<>(machine.people().stream().map(SimulatedPerson::pin).toList());
            assertThat(fresh).extracting(SimulatedPunch::pin).containsAll(known).allMatch(known::contains);
            assertThat(fresh).extracting(SimulatedPunch::at).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void whoListensHearsPunchesAndStrangers() throws IOException {
        try (SimulatedMachine machine = machine(); RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            assertThat(client.ask(500, 0xFF, 0xFF, 0, 0).code()).isEqualTo(2000);
            bustle(machine, () -> {
                Set<Integer> kinds = new HashSet<>();
                while (kinds.size() < 2) {
                    RawClient.Answer event = client.hear();
                    assertThat(event.code()).isEqualTo(500);
                    kinds.add(event.session());
                    if (event.session() == 0x80) assertThat(event.hex()).isEqualTo("ffffffff01");
                }
                assertThat(kinds).containsExactlyInAnyOrder(1, 0x80);
            });
        }
    }

    @Test
    void nobodyComesWhileTheMachineIsLockedOrAfterTheEnd() throws IOException {
        try (SimulatedMachine machine = machine(); RawClient client = RawClient.tcp(machine.port())) {
            client.connect();
            client.ask(1003, 60, 0, 0, 0);
            bustle(machine, () -> {
                Awaitility.await().during(Duration.ofMillis(100)).until(() -> machine.punches().size() == 10);
                client.ask(1002);
                Awaitility.await().until(() -> machine.punches().size() > 12);
            });
            int ended = machine.punches().size();
            Awaitility.await().during(Duration.ofMillis(100))
                    .until(() -> machine.punches().size() <= ended + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aPauseHasToBePositive(long millis) throws IOException {
        try (SimulatedMachine machine = machine()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Bustle.at(machine, Duration.ofMillis(millis)));
        }
    }
}
