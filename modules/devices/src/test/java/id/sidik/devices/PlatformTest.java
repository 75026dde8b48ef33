package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.RawUser;
import id.sidik.simulator.Platform;
import id.sidik.simulator.SimulatorSettings;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People and fingers come and go on every platform that is documented. */
class PlatformTest {
    private static <T> Visited.Done<T> visited(Simulated simulated, VisitWork<T> work) {
        Road road = new Road.Network("127.0.0.1", simulated.machine.port());
        Visited<T> visited = simulated.machines().visit(road, 0, Optional.empty(), Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return (Visited.Done<T>) visited;
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void aPersonAndAFingerAreWrittenProvedAndDeleted(Platform platform) {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().on(platform).withPeople(3).withFingers(
                1))) {
            int version = platform.dialect().fingers().version().number();
            byte[] bytes = simulated.machine.fingers().getFirst().bytes();
            FingerTemplate finger = FingerTemplate.of(0, 6, 1, bytes, new FingerVersion(version));
            var outcome = visited(simulated, visit -> {
                PeopleReport people = visit.people().write(List.of(PersonWish.of("777")
                        .named("Drs. Contoh Pegawai Baru, M.Si.").as(Privilege.MANAGER)));
                FingerReport fingers = visit.fingers().write(List.of(new FingerWish("777", finger)));
                assertThat(people.results().getFirst().outcome()).isInstanceOf(PersonOutcome.Written.class);
                assertThat(fingers.results().getFirst().outcome()).isEqualTo(new FingerOutcome.Written());
                assertThat(visit.fingers().all().whole()).isTrue();
                return visit.people().list().byPin("777").map(RawUser::user).orElseThrow();
            });
            assertThat(outcome.identity().platform()).startsWith(platform.name());
            assertThat(outcome.value().privilege()).isEqualTo(Privilege.MANAGER.level());
            assertThat(simulated.machine.fingers()).hasSize(4);
            PeopleReport deleted = visited(simulated, visit -> visit.people().delete(List.of("777"))).value();
            assertThat(deleted.results().getFirst().outcome()).isEqualTo(new PersonOutcome.Deleted());
            assertThat(simulated.machine.fingers()).hasSize(3);
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} people: read by the plain flow {1}")
    @CsvSource({"1000,false", "1001,true"})
    void aMachineOfTheG2KindIsReadPlainlyFromAThousandPeopleOn(int people, boolean plainly) {
        SimulatorSettings settings = SimulatorSettings.usual().on(Platform.ZMM200).withRecords(10).withPeople(people);
        try (Simulated simulated = Simulated.start(settings)) {
            Roster roster = visited(simulated, visit -> visit.people().list()).value();
            assertThat(roster.users()).hasSize(people);
            assertThat(simulated.machine.commands().contains(9)).isEqualTo(plainly);
        }
    }
}
