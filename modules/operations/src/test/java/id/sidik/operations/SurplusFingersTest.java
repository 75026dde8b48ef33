package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.ZeroFinger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fingers beyond the rule go on request alone, and the way back stays open. */
class SurplusFingersTest {
    private static final int PEOPLE = 3;
    private static final int EACH = 3;

    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
        office.recaps().choose("klaten-2019");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatedMachine machine() throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withPeople(PEOPLE).withFingers(EACH).withRecords(5)
                .tcpOnly());
    }

    private Machine adopted(SimulatedMachine simulated) throws InterruptedException {
        Machine machine = office.machines().meet("127.0.0.1:" + simulated.port(), 0).run(Job.Progress.NONE);
        int order = 1;
        for (SimulatedPerson person : simulated.people()) Staff.saved(office, person.name(), order++, person.pin());
        done(office.machinePeople().adopt(machine, Set.of()));
        return machine;
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private static Set<String> slots(SimulatedMachine machine) {
        return machine.fingers().stream().map(finger -> finger.uid() + "/" + finger.finger() + " " + hex(finger))
                .collect(Collectors.toSet());
    }

    private static String hex(FingerTemplate finger) {
        return HexFormat.of().formatHex(finger.bytes());
    }

    @ParameterizedTest(name = "all: {0}, of the first person alone: {1}")
    @CsvSource({"false, false, 6", "true, false, 9", "false, true, 2", "true, true, 3"})
    void thePlanDeletesWhatIsTooMuchOfWhomItWasAsked(boolean all, boolean first, long deletes) throws Exception {
        try (SimulatedMachine simulated = machine()) {
            Machine machine = adopted(simulated);
            Set<String> pins = first ? Set.of(simulated.people().getFirst().pin()) : Set.of();
            MachinePlan plan = done(office.fingers().surplus(machine, all, pins));
            assertThat(List.of(plan.deletes(), plan.writes())).containsExactly(deletes, 0L);
            assertThat(plan.destructive()).isTrue();
            assertThat(simulated.fingers()).as("a plan writes nothing").hasSize(PEOPLE * EACH);
            Ledger ledger = done(office.fingers().deleteSurplus(plan, "satu jari"));
            assertThat(ledger.outcome()).as(ledger.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(ledger.figures()).containsEntry("fingersDeleted", deletes);
            assertThat(simulated.fingers()).hasSize((int) (PEOPLE * EACH - deletes));
            assertThat(simulated.records()).as("people stay").hasSize(PEOPLE);
        }
    }

    @Test
    void whatWentComesBackFromTheBackupByteForByte() throws Exception {
        try (SimulatedMachine simulated = machine()) {
            Machine machine = adopted(simulated);
            Set<String> before = slots(simulated);
            done(office.fingers().deleteSurplus(done(office.fingers().surplus(machine, true, Set.of())), "salah"));
            assertThat(simulated.fingers()).isEmpty();
            BackupLine backup = office.backups().list(machine.id(), 9).stream()
                    .filter(line -> line.occasion().equals("BEFORE_SURPLUS")).findFirst().orElseThrow();
            assertThat(backup.fingers()).isEqualTo(PEOPLE * EACH);
            MachinePlan back = done(office.backups().plan(machine, Optional.of(backup.id()), PlanWish.usual()));
            assertThat(done(office.backups().restore(back, "kembali")).good()).isTrue();
            assertThat(slots(simulated)).isEqualTo(before);
        }
    }

    @Test
    void underARuleThatAllowsThemNothingIsTooMuch() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings().withPeople(2).withFingers(1)
                .tcpOnly())) {
            Machine machine = adopted(simulated);
            MachinePlan plan = done(office.fingers().surplus(machine, true, Set.of()));
            assertThat(plan.empty()).isTrue();
            assertThat(office.fingers().check().surplus()).isEmpty();
            Ledger ledger = done(office.fingers().deleteSurplus(plan, ""));
            assertThat(ledger.outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(simulated.fingers()).hasSize(2);
        }
    }

    @Test
    void aStopBeforeTheFirstDeletionDeletesNothing() throws Exception {
        try (SimulatedMachine simulated = machine()) {
            MachinePlan plan = done(office.fingers().surplus(adopted(simulated), false, Set.of()));
            Ledger ledger = office.fingers().deleteSurplus(plan, "").run(new Stopped());
            assertThat(ledger.outcome()).isEqualTo(Outcome.STOPPED);
            assertThat(simulated.fingers()).hasSize(PEOPLE * EACH);
            assertThat(simulated.takesPunches()).isTrue();
            assertThat(office.fingers().check().surplus()).as("they still stand for their people").isNotEmpty();
        }
    }

    @Test
    void theDeedTellsWhoDidItWhyAndHowItEnded() throws Exception {
        try (SimulatedMachine simulated = machine()) {
            Machine machine = adopted(simulated);
            done(office.fingers().deleteSurplus(done(office.fingers().surplus(machine, false, Set.of())), "aturan"));
            DeedLine deed = office.care().deeds(machine.id(), 1).getFirst();
            assertThat(List.of(deed.kind(), deed.reason(), deed.result())).containsExactly("SURPLUS", "aturan",
                    "DONE");
            assertThat(office.fingers().check().surplus()).isEmpty();
        }
    }

    @Test
    void aFingerThatTheMachineKeepsIsNamedAndStandsForItsPersonStill() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings().withPeople(1).withFingers(EACH).withRecords(5).tcpOnly();
        Dialect keeping = settings.dialect().withFingers(settings.dialect().fingers().deletingZero(ZeroFinger.STAYS));
        try (SimulatedMachine simulated = OfficeFixture.start(settings.withDialect(keeping))) {
            Machine machine = adopted(simulated);
            Ledger ledger = done(office.fingers().deleteSurplus(done(office.fingers().surplus(machine, true, Set.of())),
                    "satu jari"));
            String pin = simulated.people().getFirst().pin();
            assertThat(ledger.code()).isEqualTo("MES-201");
            assertThat(ledger.lines()).filteredOn(line -> line.key().startsWith("ledger.finger"))
                    .extracting(Ledger.Line::key, line -> line.arguments().getFirst(), line -> line.arguments()
                            .getLast())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("ledger.fingers.EMPTY", pin, "1,2"),
                            org.assertj.core.groups.Tuple.tuple("ledger.finger.failed.STAYS", pin, "0"));
            assertThat(office.enrolment().facts(machine.id(), pin).standing()).containsExactly(0);
        }
    }
}
