package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.Replacement.Effect;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A successor opens doors as its predecessor did, and is set as it was. */
class ReplacementAccessTest {
    private static final List<AccessLine> RECORDS = List.of(
            AccessLine.of(Kind.ZONE, 2, Collections.nCopies(7, "07:30-16:00")),
            AccessLine.of(Kind.GROUP, 3, List.of("2", "0", "0", "4", "1")),
            AccessLine.of(Kind.COMBINATION, 2, List.of("1", "3")),
            AccessLine.of(Kind.PERSON, 1, List.of("1", "2", "0", "0")));

    @TempDir
    private Path home;
    private Office office;
    private Machine old;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatedMachine machine(String serial, int people, SettingHabits habits) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withPeople(people).tcpOnly()
                .withDialect(Dialect.usual().withSettings(habits)));
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private void predecessor() throws Exception {
        try (SimulatedMachine first = machine("LAMA0001", 3, SettingHabits.usual())) {
            old = met(first);
            for (AccessLine line : RECORDS) assertThat(done(office.access().write(old, line)).good()).isTrue();
            office.profiles().save(new MachineProfile("p", "Kantor", Map.of("AlarmReRec", "3")));
            office.profiles().choose(old.id(), "p");
            office.profiles().saveExceptions(old.id(), Map.of("IdlePower", Optional.of("87"), "DeviceID",
                    Optional.of("7")));
            assertThat(done(office.backups().backUp(old, "")).good()).isTrue();
        }
    }

    private Ledger replace(Machine fresh) throws InterruptedException {
        Replacement replacement = done(office.replacing().look(old, fresh));
        return done(office.replacing().replace(replacement, office.replacing().plan(replacement, true), "ganti"));
    }

    @Test
    void everyRecordIsCopiedAndReadBack() throws Exception {
        predecessor();
        try (SimulatedMachine second = machine("BARU0002", 1, SettingHabits.usual())) {
            Machine fresh = met(second);
            Ledger ledger = replace(fresh);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.replace.access.proved.ZONE",
                    "ledger.replace.access.proved.GROUP", "ledger.replace.access.proved.COMBINATION",
                    "ledger.replace.access.proved.PERSON", "ledger.replace.access.same.ZONE");
            List<AccessLine> there = done(office.access().read(fresh));
            assertThat(there).filteredOn(line -> line.state() == State.SET)
                    .contains(RECORDS.get(0), RECORDS.get(1), RECORDS.get(2));
            int uid = second.records().getFirst().user().uid();
            assertThat(done(office.access().person(fresh, uid)).cells()).isEqualTo(RECORDS.get(3).cells());
            assertThat(second.takesPunches()).isTrue();
        }
    }

    @Test
    void theProfileAndTheExceptionsGoOverButNotWhatAMachineHasForItself() throws Exception {
        predecessor();
        try (SimulatedMachine second = machine("BARU0002", 1, SettingHabits.usual())) {
            Machine fresh = met(second);
            replace(fresh);
            assertThat(office.profiles().of(fresh.id())).map(MachineProfile::name).contains("Kantor");
            assertThat(office.profiles().exceptions(fresh.id())).containsOnlyKeys("IdlePower");
            SettingSheet sheet = done(office.profiles().read(fresh));
            assertThat(sheet.in(SettingRow.State.DIFFERENT)).isEmpty();
        }
    }

    @Test
    void aKindThatTheNewFirmwareDoesNotKnowIsNamedBeforeAndAfter() throws Exception {
        predecessor();
        try (SimulatedMachine second = machine("BARU0002", 1, SettingHabits.usual().without("AlarmReRec"))) {
            second.plan(new Fault.Refuse(Command.ULG_RRQ, Integer.MAX_VALUE, 0xFFFF));
            Machine fresh = met(second);
            Replacement replacement = done(office.replacing().look(old, fresh));
            assertThat(replacement.traits()).filteredOn(trait -> trait.what().equals("ACCESS")).singleElement()
                    .satisfies(trait -> assertThat(trait.effect()).isEqualTo(Effect.LOOK));
            assertThat(replacement.unknownSettings()).contains("AlarmReRec");
            Ledger ledger = done(office.replacing().replace(replacement, office.replacing().plan(replacement, true),
                    "ganti"));
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(ledger.lines())
                    .filteredOn(line -> line.key().equals("ledger.replace.access.open.COMBINATION")).singleElement()
                    .satisfies(line -> assertThat(line.arguments()).containsExactly("2", "1, 2"));
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.replace.settingsUnknown");
        }
    }

    @Test
    void aRecordThatIsNotTakenIsNamedAndTheOthersGoOn() throws Exception {
        predecessor();
        try (SimulatedMachine second = machine("BARU0002", 1, SettingHabits.usual())) {
            second.plan(new Fault.Refuse(Command.TZ_WRQ, Integer.MAX_VALUE, 2001));
            Ledger ledger = replace(met(second));
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.replace.access.open.ZONE",
                    "ledger.replace.access.proved.GROUP");
            assertThat(second.takesPunches()).isTrue();
        }
    }

    @Test
    void aBackupWithoutAccessRecordsSaysSo() throws Exception {
        try (SimulatedMachine first = machine("LAMA0001", 1, SettingHabits.usual())) {
            old = met(first);
            office.assumptions().save(old, Map.of("ACCESS_ASKED", "NO"));
            Ledger ledger = done(office.backups().backUp(old, ""));
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.backup.accessNotAsked");
            assertThat(first.commands()).doesNotContain(Command.TZ_RRQ);
        }
        try (SimulatedMachine second = machine("BARU0002", 1, SettingHabits.usual())) {
            assertThat(replace(met(second)).lines()).extracting(Ledger.Line::key)
                    .contains("ledger.replace.access.notInBackup");
        }
    }
}
