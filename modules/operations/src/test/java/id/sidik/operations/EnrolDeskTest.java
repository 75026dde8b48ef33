package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import id.sidik.simulator.Touch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enrolments of a made-up person at a simulated sensor, by the rule of the office. */
class EnrolDeskTest {
    private static final Sensor SELF = Sensor.usual().pressingItself(Duration.ofMillis(50));

    @TempDir
    private Path home;

    private final List<EnrolNews> shown = new CopyOnWriteArrayList<>();

    private static SimulatedMachine machine(Sensor sensor) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().tcpOnly()
                .withDialect(Dialect.usual().withSensor(sensor)));
    }

    private static Machine listed(Office office, SimulatedMachine simulated) throws InterruptedException {
        office.pulls().pull("127.0.0.1", simulated.port(), 0).run(Job.Progress.NONE);
        Employee employee = new Employee(office.people().newId(), "1987", "Contoh Pegawai Satu", "", "",
                EmployeeKind.PNS, "", "", 1, Optional.empty(), Optional.empty());
        office.people().save(employee, List.of(new PinAlias(employee.id(), Optional.empty(),
                new Pin(person(simulated).pin()), Optional.empty(), Optional.empty())));
        return office.machines().find(simulated.serial()).orElseThrow();
    }

    private static SimulatedPerson person(SimulatedMachine machine) {
        return machine.people().get(2);
    }

    private static EnrolWish wish(SimulatedMachine machine, Machine known, int finger, boolean replace) {
        return new EnrolWish(known.id(), person(machine).pin(), finger, "Contoh Saksi", "pegawai baru", replace);
    }

    private Ledger sensor(Office office, EnrolWish wish) throws InterruptedException {
        return office.enrolment().atSensor(wish, shown::add).run(Job.Progress.NONE);
    }

    @Test
    void aFingerIsTakenReadBackKeptAndItsWitnessRemembered() throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(SELF)) {
            Machine known = listed(office, machine);
            Ledger ledger = sensor(office, wish(machine, known, 6, false));
            assertThat(ledger.outcome()).as(ledger.lines().toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.figures()).containsEntry("good", 3L).containsEntry("bad", 0L);
            assertThat(machine.fingers()).singleElement().satisfies(finger -> {
                assertThat(finger.uid()).isEqualTo(person(machine).uid());
                assertThat(finger.finger()).isEqualTo(6);
            });
            assertThat(office.enrolment().facts(known.id(), person(machine).pin()).standing()).containsExactly(6);
            assertThat(office.enrolment().history(known.id(), 9)).singleElement().satisfies(line -> {
                assertThat(line.witness()).isEqualTo("Contoh Saksi");
                assertThat(line.name()).isEqualTo("Contoh Pegawai Satu");
                assertThat(line.result()).isEqualTo("DONE");
            });
            assertThat(shown).startsWith(new EnrolNews.Preparing(), new EnrolNews.Press(1, 3))
                    .contains(new EnrolNews.Lift(2)).last().isEqualTo(new EnrolNews.Fetching());
            assertThat(office.enrolment().facts(known.id(), "1").supported()).contains(true);
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @ParameterizedTest(name = "witness “{0}”, reason “{1}”: {2}")
    @CsvSource({"'', pegawai baru, MES-616", "petugas, pegawai baru, MES-616", "Contoh Saksi, '', MES-615"})
    void withoutASecondPersonAndAReasonNoMachineIsAsked(String witness, String reason, String code) throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(SELF)) {
            Machine known = listed(office, machine);
            Ledger ledger = sensor(office,
                    new EnrolWish(known.id(), person(machine).pin(), 6, witness, reason, false));
            assertThat(ledger.code()).isEqualTo(code);
            assertThat(machine.fingers()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: the finger number {1} is refused with {2}")
    @CsvSource({"klaten-2019, 2, MES-610", "nat-2023, 3, MES-611"})
    void theRuleOfTheOfficeLimitsTheFingers(String regulation, int nth, String code) throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(SELF)) {
            Machine known = listed(office, machine);
            office.recaps().choose(regulation);
            for (int finger = 0; finger < nth - 1; finger++)
                assertThat(sensor(office, wish(machine, known, finger, false)).good()).isTrue();
            assertThat(sensor(office, wish(machine, known, 9, false)).code()).isEqualTo(code);
            assertThat(machine.fingers()).hasSize(nth - 1);
        }
    }

    @Test
    void aTakenPlaceIsGivenAwayOnlyOnRequestAndTheOldFingerIsKept() throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(SELF)) {
            Machine known = listed(office, machine);
            sensor(office, wish(machine, known, 6, false));
            assertThat(sensor(office, wish(machine, known, 6, false)).code()).isEqualTo("MES-614");
            assertThat(sensor(office, wish(machine, known, 6, true)).outcome()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(machine.fingers()).hasSize(1);
        }
    }

    @Test
    void whereNoNewFingerComesTheOldOneStandsThereAgain() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().tcpOnly().withFingers(1)
                        .withDialect(Dialect.usual().withSensor(Sensor.usual().withPatience(Duration.ofMillis(
                                200)))))) {
            Machine known = listed(office, machine);
            List<FingerTemplate> before = machine.fingers();
            FingerTemplate own = before.stream().filter(each -> each.uid() == person(machine).uid()).findFirst()
                    .orElseThrow();
            Ledger ledger = sensor(office, wish(machine, known, own.finger(), true));
            assertThat(ledger.code()).isEqualTo("MES-622");
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.enrol.putBack");
            assertThat(machine.fingers()).containsExactlyInAnyOrderElementsOf(before);
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aFingerThatTheMachineKnowsAndASilentSensorAreNamed() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = machine(Sensor.usual().withPatience(Duration.ofSeconds(2)))) {
            Machine known = listed(office, machine);
            Thread.ofVirtual().start(() -> Awaitility.await().until(() -> machine.pressFinger(Touch.KNOWN)));
            assertThat(sensor(office, wish(machine, known, 6, false)).code()).isEqualTo("MES-621");
            assertThat(sensor(office, wish(machine, known, 6, false)).code()).isEqualTo("MES-622");
            assertThat(office.enrolment().history(known.id(), 9)).extracting(EnrolLine::result)
                    .containsExactlyInAnyOrder("DUPLICATE", "TIMED_OUT");
        }
    }

    @Test
    void firmwareThatCannotIsRememberedAndTheFingerFetchedFromTheMachine() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = machine(Sensor.usual().knowing())) {
            Machine known = listed(office, machine);
            assertThat(sensor(office, wish(machine, known, 6, false)).code()).isEqualTo("MES-625");
            assertThat(office.enrolment().facts(known.id(), "1").supported()).contains(false);
            Thread.ofVirtual().start(() -> {
                Awaitility.await().until(() -> shown.contains(new EnrolNews.WaitingForMachine()));
                machine.enrolHere(person(machine), 4);
            });
            Ledger fetched = office.enrolment().fromMachine(wish(machine, known, 6, false), shown::add)
                    .run(Job.Progress.NONE);
            assertThat(fetched.outcome()).as(fetched.lines().toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(office.enrolment().facts(known.id(), person(machine).pin()).standing()).containsExactly(4);
        }
    }

    @Test
    void whoeverIsNotOnTheMachineCannotBeEnrolledThere() throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(SELF)) {
            Machine known = listed(office, machine);
            Ledger ledger = sensor(office, new EnrolWish(known.id(), "4711", 6, "Contoh Saksi", "baru", false));
            assertThat(ledger.code()).isEqualTo("MES-613");
        }
    }

    @Test
    void cancellingLeavesASheetAndAFreeSensor() throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine(Sensor.usual())) {
            Machine known = listed(office, machine);
            AtomicBoolean stop = new AtomicBoolean();
            Ledger ledger = office.enrolment().atSensor(wish(machine, known, 6, false), news -> {
                if (news instanceof EnrolNews.Press) stop.set(true);
            }).run(new Job.Progress() {
                @Override
                public void at(long done, long total, String key, Object... arguments) {}

                @Override
                public boolean stopRequested() {
                    return stop.get();
                }
            });
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
            assertThat(machine.enrolling()).isFalse();
            Awaitility.await().until(() -> machine.openSessions() == 0);
        }
    }
}
