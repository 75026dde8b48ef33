package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following a simulated machine: everything it recorded is in the journal once, whatever happened to the line. */
class LiveWatchTest {
    @TempDir
    private Path home;

    private static Machine listed(Office office, SimulatedMachine simulated) throws InterruptedException {
        Ledger pulled = office.pulls().pull("127.0.0.1", simulated.port(), simulated.settings().commKey())
                .run(Job.Progress.NONE);
        assertThat(pulled.good() || pulled.outcome() == Ledger.Outcome.LOOK).isTrue();
        return office.machines().find(simulated.serial()).orElseThrow();
    }

    private static SimulatedPunch punch(SimulatedMachine machine, int nth) {
        return SimulatedPunch.added(machine.people().get(1).pin(), machine.clock().plusSeconds(nth));
    }

    private static void assertAllOnce(Office office, SimulatedMachine machine, Following following) {
        assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine));
        List<String> shown = following.punches().stream().map(line -> line.pin() + " " + line.machineTime()).toList();
        assertThat(shown).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 40, 49})
    void aPunchIsShownAndKeptAtOnceWhateverTheMachinesRecordsAre(int recordSize) throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withRecordSize(recordSize));
                Following following = new Following(office, listed(office, machine))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            machine.addPunch(punch(machine, 1));
            machine.addPunch(punch(machine, 2));
            following.awaitPunches(2);
            String pin = machine.people().get(1).pin();
            assertThat(following.punches()).extracting(LiveLine.Punched::pin).containsExactly(pin, pin);
            assertThat(following.punches()).extracting(LiveLine.Punched::name)
                    .containsOnly(machine.people().get(1).name().strip());
            Awaitility.await().untilAsserted(() -> assertAllOnce(office, machine, following));
            Ledger ledger = following.end();
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.figures().get("fresh")).isEqualTo(2);
            assertThat(machine.openSessions()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasRecordedWhileTheMachineWasAwayIsFetchedAndTheGapIsTold(boolean tcp) throws Exception {
        SimulatorSettings settings = tcp
                ? OfficeFixture.settings().tcpOnly()
                : OfficeFixture.settings().udpOnly();
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(settings);
                Following following = new Following(office, listed(office, machine))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            machine.addPunch(punch(machine, 1));
            following.awaitPunches(1);
            machine.restart(Duration.ofMillis(50));
            following.awaitPhase(LiveStatus.Phase.LOST);
            Awaitility.await().until(machine::takesPunches);
            for (int nth = 2; nth < 6; nth++) assertThat(machine.addPunch(punch(machine, nth))).isTrue();
            following.awaitPunches(5);
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            assertThat(following.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.why()).isEqualTo(LiveLine.Why.LOST);
                assertThat(gap.found()).hasValue(4);
            });
            assertThat(following.punches()).extracting(LiveLine.Punched::fromLog).containsExactly(false, true, true,
                    true, true);
            machine.addPunch(punch(machine, 6));
            following.awaitPunches(6);
            assertAllOnce(office, machine, following);
            assertThat(following.end().figures()).containsEntry("gaps", 1L).containsEntry("fromLog", 4L);
        }
    }

    @Test
    void aPullOfTheSameMachineIsLetInAndTheViewGoesOn() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().tcpOnly());
                Following following = new Following(office, listed(office, machine))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            Machine known = office.machines().find(machine.serial()).orElseThrow();
            Ledger pulled = office.pulls().pull(known.id()).run(Job.Progress.NONE);
            assertThat(pulled.outcome()).isNotEqualTo(Ledger.Outcome.FAILED);
            machine.addPunch(punch(machine, 1));
            following.awaitPunches(1);
            assertThat(following.gaps()).allMatch(gap -> gap.why() == LiveLine.Why.GAVE_WAY);
            Awaitility.await().untilAsserted(() -> assertAllOnce(office, machine, following));
            assertThat(following.end().outcome()).isEqualTo(Ledger.Outcome.DONE);
        }
    }

    @Test
    void aMachineThatWasNeverReachedIsAFailureAtOnce() throws Exception {
        try (Office office = OfficeFixture.open(home)) {
            Machine gone;
            try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
                gone = listed(office, machine);
            }
            try (Following following = new Following(office, gone)) {
                Ledger ledger = following.ledger.get(30, TimeUnit.SECONDS);
                assertThat(ledger.code()).isEqualTo("NET-201");
                assertThat(following.statuses.getLast().phase()).isEqualTo(LiveStatus.Phase.ENDED);
            }
        }
    }

    @Test
    void aMachineThatTellsNoEventsIsSaidSo() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withFaults(new Fault.Refuse(Command.REG_EVENT, 1, 0xFFFF));
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(settings);
                Following following = new Following(office, listed(office, machine))) {
            assertThat(following.ledger.get(20, TimeUnit.SECONDS).code()).isEqualTo("MES-601");
        }
    }

    @Test
    void oneMachineIsFollowedOnce() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                Following first = new Following(office, listed(office, machine))) {
            first.awaitPhase(LiveStatus.Phase.LISTENING);
            Machine known = office.machines().find(machine.serial()).orElseThrow();
            try (Following second = new Following(office, known)) {
                assertThat(second.ledger.get(20, TimeUnit.SECONDS).code()).isEqualTo("MES-603");
            }
            first.end();
            assertThat(office.live().follows(known.id())).isFalse();
        }
    }

    @Test
    void alarmsAreShownAndTouchesAreNot() throws IOException, InterruptedException {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                Following following = new Following(office, listed(office, machine))) {
            following.awaitPhase(LiveStatus.Phase.LISTENING);
            machine.sendEvent(0x002);
            machine.sendEvent(0x100, (byte) 100);
            machine.sendEvent(0x200, (byte) 55, (byte) 0, (byte) 0, (byte) 0);
            machine.sendEvent(0x020, (byte) 1);
            Awaitility.await().until(() -> following.lines.size() == 2);
            Set<LiveKind> kinds = following.lines.stream().map(LiveLine.Happened.class::cast)
                    .map(LiveLine.Happened::kind).collect(Collectors.toCollection(HashSet::new));
            assertThat(kinds).containsExactlyInAnyOrder(LiveKind.TAMPER, LiveKind.UNLOCKED);
            assertThat(LiveKind.TAMPER.serious()).isTrue();
        }
    }
}
