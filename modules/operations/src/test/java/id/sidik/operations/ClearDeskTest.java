package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.Machine;
import id.sidik.operations.ClearingProofs.Proof;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.Command;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.LogCapacity;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log goes only when it is safe elsewhere, and every doubt stops it. */
class ClearDeskTest {
    private static final String NAME = "Lobi";
    private static final ClearWish WISH = new ClearWish("Memori penuh", NAME, true);

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

    private Machine met(SimulatedMachine simulated) throws InterruptedException {
        Machine met = office.machines().meet("127.0.0.1:" + simulated.port(), 0).run(Job.Progress.NONE);
        Machine named = new Machine(met.id(), NAME, met.road(), 0, met.zone());
        office.machines().save(named);
        return named;
    }

    private ClearingProofs prove(Machine machine) throws InterruptedException {
        return office.clearing().prove(machine).run(Job.Progress.NONE);
    }

    private Ledger clear(Machine machine, ClearingProofs proofs, ClearWish wish) throws InterruptedException {
        return office.clearing().clear(machine, proofs, wish).run(Job.Progress.NONE);
    }

    private void assertNotCleared(SimulatedMachine simulated, Ledger ledger, String code) {
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.FAILED);
        assertThat(ledger.code()).isEqualTo(code);
        assertThat(simulated.punches()).isNotEmpty();
        assertThat(simulated.commands()).doesNotContain(Command.CLEAR_ATTLOG, Command.CLEAR_DATA);
        assertThat(simulated.takesPunches()).as("not left locked").isTrue();
        assertThat(office.clearing().minutes(office.machines().list().getFirst().machine().id(), 5)).isEmpty();
    }

    @ParameterizedTest(name = "records of {0} bytes")
    @ValueSource(ints = {8, 16, 40, 49})
    void afterFourProofsTheLogIsClearedAndMinutesAreLeft(int recordSize) throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings().withRecordSize(recordSize))) {
            Machine machine = met(simulated);
            Set<String> told = OfficeFixture.keys(simulated);
            long records = simulated.punches().size();
            List<String> steps = new ArrayList<>();
            ClearingProofs proofs = office.clearing().prove(machine).run(noting(steps));
            assertThat(steps).containsSubsequence("clear.proof.ARCHIVED", "clear.proof.COUNTED",
                    "clear.proof.REOPENED");
            assertThat(proofs.locallyProved()).as(proofs.checks().toString()).isTrue();
            assertThat(proofs.inJournal() + proofs.quarantined()).isEqualTo(records);
            Ledger ledger = clear(machine, proofs, WISH);
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(simulated.punches()).isEmpty();
            assertThat(simulated.people()).as("people stay").isNotEmpty();
            assertThat(OfficeFixture.journal(office)).isEqualTo(told);
            assertThat(office.machines().list().getFirst().held()).as("shown as empty").hasValue(0);
            ClearingMinutes minutes = office.clearing().minutes(machine.id(), 5).getFirst();
            assertThat(minutes.archiveSha()).isEqualTo(proofs.archiveSha());
            assertThat(minutes.by()).isEqualTo("petugas");
            assertThat(minutes.reason()).isEqualTo("Memori penuh");
            assertThat(minutes.countedAgain()).isEqualTo(records);
            assertThat(minutes.countAfter()).hasValue(0);
            assertThat(minutes.centreKnows()).isFalse();
            assertThat(office.care().deeds(machine.id(), 1).getFirst().kind()).isEqualTo("CLEAR_LOG");
        }
    }

    private static Job.Progress noting(List<String> steps) {
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                steps.add(key);
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # reason, typed name, no centre acknowledged, code
            Penuh, Lobi,   false, MES-421
            '',    Lobi,   true,  MES-404
            Penuh, lobi,   true,  MES-422
            Penuh, '',     true,  MES-422
            """)
    void whatThePersonDidNotSayStopsIt(String reason, String typed, boolean noCentre, String code) throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = met(simulated);
            assertNotCleared(simulated, clear(machine, prove(machine), new ClearWish(reason, typed, noCentre)), code);
        }
    }

    @Test
    void aPunchBetweenTheCountAndTheClearingStopsIt() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = met(simulated);
            ClearingProofs proofs = prove(machine);
            simulated.addPunch(SimulatedPunch.added("1", LocalDateTime.parse("2026-11-02T07:31:09")));
            assertNotCleared(simulated, clear(machine, proofs, WISH), "MES-425");
            assertThat(clear(machine, prove(machine), WISH).outcome()).as("proved anew").isEqualTo(
                    Ledger.Outcome.DONE);
        }
    }

    @Test
    void onAFullMachineThatDropsItsOldestTheSameCountIsNotBelieved() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings().withRecords(200)
                .withCapacity(new LogCapacity(200, LogCapacity.WhenFull.DROPS_OLDEST));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = met(simulated);
            ClearingProofs proofs = prove(machine);
            simulated.addPunch(SimulatedPunch.added("1", LocalDateTime.parse("2026-11-02T07:31:09")));
            assertThat(simulated.punches()).hasSize(200);
            assertNotCleared(simulated, clear(machine, proofs, WISH), "MES-425");
            assertThat(clear(machine, prove(machine), WISH).outcome()).isEqualTo(Ledger.Outcome.DONE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aByteOfTheArchiveThatChangedStopsIt(boolean beforeTheProofs) throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = met(simulated);
            office.pulls().pull(machine.id()).run(Job.Progress.NONE);
            if (beforeTheProofs) spoilTheArchive();
            ClearingProofs proofs = prove(machine);
            assertThat(proofs.holds(Proof.REOPENED)).isNotEqualTo(beforeTheProofs);
            if (!beforeTheProofs) spoilTheArchive();
            assertNotCleared(simulated, clear(machine, proofs, WISH), beforeTheProofs ? "MES-420" : "MES-424");
        }
    }

    /** As a failing disk or another program would: one byte of the kept log. */
    private void spoilTheArchive() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("sidik.db"));
                Statement statement = other.createStatement();
                PreparedStatement spoil = other.prepareStatement("UPDATE archive_piece SET packed = ?")) {
            statement.execute("DROP TRIGGER archive_piece_is_never_changed");
            byte[] packed;
            try (ResultSet row = statement.executeQuery(
                    "SELECT p.packed FROM archive_piece p ORDER BY length(p.packed) DESC LIMIT 1")) {
                packed = row.getBytes(1);
            }
            packed[packed.length / 2] ^= 1;
            spoil.setBytes(1, packed);
            spoil.execute();
        }
    }

    @Test
    void aPunchThatIsMissingInTheJournalStopsIt() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = met(simulated);
            office.pulls().pull(machine.id()).run(Job.Progress.NONE);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("sidik.db"));
                    Statement statement = other.createStatement()) {
                statement.execute("CREATE TRIGGER losing BEFORE INSERT ON quarantine BEGIN SELECT RAISE(IGNORE); END");
                statement.execute("DROP TRIGGER quarantine_is_never_removed");
                statement.execute("DELETE FROM quarantine");
            }
            ClearingProofs proofs = prove(machine);
            assertThat(proofs.holds(Proof.REOPENED)).as("lines that are nowhere").isFalse();
            assertNotCleared(simulated, clear(machine, proofs, WISH), "MES-420");
        }
    }

    @Test
    void aMachineWhoseCountCannotBeBelievedIsNotCleared() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withDialect(Dialect.usual().withCounts(Counts.in(Counts.Form.ONE_ZERO_WORD)));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = met(simulated);
            ClearingProofs proofs = prove(machine);
            assertThat(proofs.holds(Proof.COUNTED)).isFalse();
            assertThat(proofs.holds(Proof.REOPENED)).isTrue();
            assertNotCleared(simulated, clear(machine, proofs, WISH), "MES-420");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 4})
    void aCountThatLiesEndsInNoProofs(int lie) throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withDialect(Dialect.usual().withCounts(Counts.usual().lyingBy(lie)));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = met(simulated);
            TroubleException refused = catchThrowableOfType(TroubleException.class, () -> prove(machine));
            assertThat(refused.trouble().code()).isEqualTo("LOG-101");
        }
    }

    @Test
    void anEmptyLogIsNotClearedForNothing() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            Machine machine = met(simulated);
            clear(machine, prove(machine), WISH);
            assertThat(clear(machine, prove(machine), WISH).code()).isEqualTo("MES-423");
        }
    }

    @Test
    void aLineThatBreaksAfterTheWordIsJudgedByWhatTheMachineHolds() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings().tcpOnly()
                .withFaults(new Fault.Drop(Command.CLEAR_ATTLOG, 1, 0));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Machine machine = met(simulated);
            Ledger ledger = clear(machine, prove(machine), WISH);
            assertThat(simulated.punches()).as("it did hear the word").isEmpty();
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.clearedAfterBreak");
            assertThat(office.clearing().minutes(machine.id(), 5)).hasSize(1);
            assertThat(simulated.takesPunches()).isTrue();
        }
    }
}
