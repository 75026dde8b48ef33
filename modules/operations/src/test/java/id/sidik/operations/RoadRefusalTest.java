package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a road cannot do is refused before anybody is asked, with the reason and with what to do instead. */
class RoadRefusalTest {
    private static final LiveListener NOBODY = new LiveListener() {
        @Override
        public void line(LiveLine line) {}

        @Override
        public void status(LiveStatus status) {}
    };

    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Road road(String kind) {
        return switch (kind) {
            case "WEB" -> new Road.WebService("127.0.0.1", 1);
            case "PUSH" -> new Road.Push();
            default -> new Road.Disk();
        };
    }

    private Machine listed(Road road) {
        Machine machine = new Machine(new MachineId("UJI-1"), "Gudang", road, 0, OfficeFixture.WIB);
        office.machines().save(machine);
        return machine;
    }

    private static EnrolWish wish(Machine machine, String pin) {
        return new EnrolWish(machine.id(), pin, 6, "Contoh Saksi", "pegawai baru", false);
    }

    @ParameterizedTest
    @CsvSource({"WEB, MES-604, trouble.live.onWeb", "PUSH, MES-605, trouble.live.onPush",
        "DISK, MES-606, trouble.live.onDisk"})
    void aRoadWithoutEventsCannotBeFollowed(String kind, String code, String said) throws Exception {
        Machine machine = listed(road(kind));
        assertThat(LiveDesk.obstacle(machine).orElseThrow().key()).isEqualTo(said);
        Ledger ledger = office.live().follow(machine.id(), LiveDesk.USUAL_PULSE, NOBODY).run(Job.Progress.NONE);
        assertThat(ledger.code()).isEqualTo(code);
        assertThat(office.live().follows(machine.id())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WEB, MES-618, trouble.enrol.onWeb", "PUSH, MES-619, trouble.enrol.onPush",
        "DISK, MES-620, trouble.enrol.onDisk"})
    void aSensorThatCannotBeStartedIsToldWithTheWayRoundIt(String kind, String code, String said) throws Exception {
        Machine machine = listed(road(kind));
        assertThat(EnrolDesk.obstacle(machine).orElseThrow().key()).isEqualTo(said);
        assertThat(office.enrolment().atSensor(wish(machine, "12"), news -> {}).run(Job.Progress.NONE).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"PUSH, MES-619", "DISK, MES-620"})
    void noFingerIsFetchedFromAMachineThatCannotBeAsked(String kind, String code) throws Exception {
        Machine machine = listed(road(kind));
        assertThat(office.enrolment().fromMachine(wish(machine, "12"), news -> {}).run(Job.Progress.NONE).code())
                .isEqualTo(code);
    }

    @Test
    void overAWebServiceAFingerTakenAtTheMachineIsFetched() throws Exception {
        List<EnrolNews> shown = new CopyOnWriteArrayList<>();
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings());
                WebDoor door = simulated.openWebService(SoapPlan.solutionX100c())) {
            Machine machine = new Machine(new MachineId(simulated.serial()), "Lobi", new Road.WebService("127.0.0.1",
                    door.port()), 0, OfficeFixture.WIB);
            office.machines().save(machine);
            var person = simulated.people().get(2);
            Thread.ofVirtual().start(() -> {
                Awaitility.await().until(() -> shown.stream()
                        .anyMatch(EnrolNews.WaitingForMachine.class::isInstance));
                simulated.enrolHere(person, 6);
            });
            Ledger ledger = office.enrolment().fromMachine(wish(machine, person.pin()), shown::add)
                    .run(Job.Progress.NONE);
            assertThat(ledger.outcome()).as(ledger.toString()).isIn(Ledger.Outcome.DONE, Ledger.Outcome.LOOK);
            assertThat(simulated.fingers()).extracting(FingerTemplate::finger).containsExactly(6);
            assertThat(door.operations()).contains("GetUserTemplate");
        }
    }
}
