package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.SerialCandidate;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Live view and enrolment over a real serial port of this system, as over the network. */
class SerialLiveTest {
    private static final Sensor SELF = Sensor.usual().pressingItself(Duration.ofMillis(50));

    @TempDir
    private Path home;

    @BeforeEach
    void onlyWhereTheSystemHasPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    private static Machine listed(Office office, SimulatedMachine simulated, SerialDoor door)
            throws InterruptedException {
        Ledger pulled = office.pulls().pull(new Road.Serial(door.device(), 115_200, 1), 0).run(Job.Progress.NONE);
        assertThat(pulled.outcome()).isIn(Ledger.Outcome.DONE, Ledger.Outcome.LOOK);
        return office.machines().find(simulated.serial()).orElseThrow();
    }

    private static SimulatedPunch punch(SimulatedMachine machine, int nth) {
        return SimulatedPunch.added(machine.people().get(1).pin(), machine.clock().plusSeconds(nth));
    }

    @ParameterizedTest
    @EnumSource(SerialCandidate.class)
    void aPunchIsShownAndKeptAtOnceWhateverStandsAroundThePackets(SerialCandidate framing) throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                SerialDoor door = machine.openSerial(SerialPlan.usual().withFraming(framing));
                Following following = new Following(office, listed(office, machine, door))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            machine.addPunch(punch(machine, 1));
            machine.addPunch(punch(machine, 2));
            following.awaitPunches(2);
            assertThat(following.punches()).extracting(LiveLine.Punched::fromLog).containsOnly(false);
            Awaitility.await().untilAsserted(
                    () -> assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine)));
            assertThat(following.end().figures().get("fresh")).isEqualTo(2);
            assertThat(machine.openSessions()).isZero();
        }
    }

    @Test
    void whatWasRecordedWhileTheMachineWasAwayIsFetchedAndTheGapIsTold() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                SerialDoor door = machine.openSerial(SerialPlan.usual());
                Following following = new Following(office, listed(office, machine, door))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            machine.restart(Duration.ofMillis(300));
            following.awaitPhase(LiveStatus.Phase.LOST);
            Awaitility.await().until(machine::takesPunches);
            for (int nth = 2; nth < 5; nth++) assertThat(machine.addPunch(punch(machine, nth))).isTrue();
            following.awaitPunches(3);
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            assertThat(following.gaps()).singleElement()
                    .satisfies(gap -> assertThat(gap.why()).isEqualTo(LiveLine.Why.LOST));
            assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine));
        }
    }

    @Test
    void aFingerIsTakenStepByStepReadBackAndKept() throws Exception {
        List<EnrolNews> shown = new CopyOnWriteArrayList<>();
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings()
                        .withDialect(Dialect.usual().withSensor(SELF)));
                SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            Machine known = listed(office, machine, door);
            String pin = machine.people().get(2).pin();
            Employee employee = new Employee(office.people().newId(), "1987", "Contoh Pegawai Satu", "", "",
                    EmployeeKind.PNS, "", "", 1, Optional.empty(), Optional.empty());
            office.people().save(employee, List.of(new PinAlias(employee.id(), Optional.empty(), new Pin(pin),
                    Optional.empty(), Optional.empty())));
            Ledger ledger = office.enrolment().atSensor(new EnrolWish(known.id(), pin, 6, "Contoh Saksi",
                    "pegawai baru", false), shown::add).run(Job.Progress.NONE);
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(shown).hasAtLeastOneElementOfType(EnrolNews.Press.class)
                    .hasAtLeastOneElementOfType(EnrolNews.Fetching.class);
            assertThat(machine.fingers()).singleElement()
                    .satisfies(finger -> assertThat(finger.finger()).isEqualTo(6));
            assertThat(machine.enrolling()).as("the sensor is free").isFalse();
            assertThat(machine.takesPunches()).isTrue();
            assertThat(office.enrolment().history(known.id(), 1)).hasSize(1);
        }
    }
}
