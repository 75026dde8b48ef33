package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back from an own backup brings the access records back too, and says when it cannot. */
class BackupAccessTest {
    private static final AccessLine ZONE = AccessLine.of(Kind.ZONE, 2, Collections.nCopies(7, "07:30-16:00"));
    private static final AccessLine COMBINATION = AccessLine.of(Kind.COMBINATION, 2, List.of("1", "3"));
    private static final AccessLine PERSON = AccessLine.of(Kind.PERSON, 1, List.of("1", "2", "0", "0"));

    @TempDir
    private Path home;
    private Office office;
    private SimulatedMachine simulated;
    private Machine machine;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.ticking(home);
        simulated = OfficeFixture.start(OfficeFixture.settings().withSerial("SATU0001").withPeople(3).tcpOnly());
        machine = done(office.machines().meet("127.0.0.1:" + simulated.port(), 0));
    }

    @AfterEach
    void close() {
        simulated.close();
        office.close();
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private void write(AccessLine... lines) throws InterruptedException {
        for (AccessLine line : lines) assertThat(done(office.access().write(machine, line)).good()).isTrue();
    }

    private MachinePlan plan() throws InterruptedException {
        return done(office.backups().plan(machine, Optional.empty(), PlanWish.usual()));
    }

    private List<AccessLine> set() throws InterruptedException {
        return done(office.access().read(machine)).stream().filter(line -> line.state() == State.SET).toList();
    }

    @Test
    void whatWasChangedSinceIsCountedBeforeAndReadBackAfter() throws Exception {
        write(ZONE, PERSON);
        List<AccessLine> before = set();
        done(office.backups().backUp(machine, ""));
        write(AccessLine.of(Kind.ZONE, 2, Collections.nCopies(7, "00:00-23:59")), COMBINATION,
                AccessLine.of(Kind.PERSON, 1, List.of("0", "0", "0", "0")),
                AccessLine.of(Kind.PERSON, 2, List.of("1", "7", "0", "0")));

        MachinePlan plan = plan();
        assertThat(plan.accessWrites()).isEqualTo(4);
        assertThat(plan.empty()).isFalse();
        assertThat(plan.destructive()).isTrue();
        Ledger ledger = done(office.backups().restore(plan, "kembali"));

        assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.replace.access.proved.ZONE",
                "ledger.replace.access.proved.COMBINATION", "ledger.replace.access.proved.PERSON");
        assertThat(set()).isEqualTo(before);
        assertThat(done(office.access().person(machine, 1)).cells()).isEqualTo(PERSON.cells());
        assertThat(done(office.access().person(machine, 2)).cells().getFirst()).as("by its group again").isEqualTo("0");
        assertThat(plan().empty()).isTrue();
        assertThat(simulated.takesPunches()).isTrue();
    }

    @Test
    void aBackupWithoutAccessRecordsLeavesThoseOfTheMachineAndSaysSo() throws Exception {
        office.assumptions().save(machine, Map.of("ACCESS_ASKED", "NO"));
        done(office.backups().backUp(machine, ""));
        office.assumptions().save(machine, Map.of("ACCESS_ASKED", "YES"));
        write(ZONE);
        MachinePlan plan = plan();
        assertThat(plan.accessStays()).isTrue();
        assertThat(plan.empty()).isTrue();
        assertThat(done(office.backups().restore(plan, "kembali")).lines()).extracting(Ledger.Line::key)
                .contains("ledger.restore.access.notInBackup");
        assertThat(set()).contains(ZONE);
    }

    @Test
    void aRecordThatTheMachineDoesNotTakeIsNamed() throws Exception {
        write(ZONE);
        done(office.backups().backUp(machine, ""));
        write(AccessLine.of(Kind.ZONE, 2, Collections.nCopies(7, "00:00-23:59")));
        simulated.plan(new Fault.Refuse(Command.TZ_WRQ, Integer.MAX_VALUE, 2001));
        Ledger ledger = done(office.backups().restore(plan(), "kembali"));
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.replace.access.open.ZONE"))
                .singleElement().satisfies(line -> assertThat(line.arguments()).containsExactly("1", "2"));
        assertThat(simulated.takesPunches()).isTrue();
    }
}
