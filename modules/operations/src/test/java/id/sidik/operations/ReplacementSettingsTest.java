package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of a replaced machine on its successor: read back, noted, what was not kept named. */
class ReplacementSettingsTest {
    @TempDir
    private Path home;
    private Office office;
    private Machine old;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.ticking(home);
        try (SimulatedMachine first = machine("LAMA0001", SettingHabits.usual())) {
            old = met(first);
            office.profiles().save(new MachineProfile("lama", "Lama", Map.of("AlarmReRec", "7", "IdlePower", "87")));
            done(office.profiles().apply(old, false));
            office.profiles().remove("lama");
            done(office.backups().backUp(old, ""));
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatedMachine machine(String serial, SettingHabits habits) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withPeople(1).tcpOnly()
                .withDialect(Dialect.usual().withSettings(habits)));
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private Ledger replace(Machine fresh) throws InterruptedException {
        Replacement replacement = done(office.replacing().look(old, fresh));
        return done(office.replacing().replace(replacement, office.replacing().plan(replacement, true), "ganti"));
    }

    private Optional<String> value(Machine machine, String key) throws InterruptedException {
        return done(office.profiles().read(machine)).rows().stream().filter(row -> row.key().equals(key))
                .findFirst().flatMap(SettingRow::machine);
    }

    private static List<String> arguments(Ledger ledger, String key) {
        return ledger.lines().stream().filter(line -> line.key().equals(key)).findFirst()
                .map(Ledger.Line::arguments).orElse(List.of());
    }

    @Test
    void theSettingsOfTheOldMachineAreCopiedAndCounted() throws Exception {
        try (SimulatedMachine second = machine("BARU0002", SettingHabits.usual())) {
            Machine fresh = met(second);
            Ledger ledger = replace(fresh);
            assertThat(ledger.figures()).containsEntry("settings", 2L);
            assertThat(value(fresh, "AlarmReRec")).contains("7");
            assertThat(value(fresh, "IdlePower")).contains("87");
            assertThat(replace(fresh).figures()).as("everything stands already").containsEntry("settings", 0L);
        }
    }

    @Test
    void theProfileComesBeforeWhatTheOldMachineHad() throws Exception {
        office.profiles().save(new MachineProfile("p", "Kantor", Map.of("AlarmReRec", "3")));
        office.profiles().choose(old.id(), "p");
        try (SimulatedMachine second = machine("BARU0002", SettingHabits.usual())) {
            Machine fresh = met(second);
            Ledger ledger = replace(fresh);
            assertThat(arguments(ledger, "ledger.replace.profile")).containsExactly("Kantor");
            assertThat(value(fresh, "AlarmReRec")).contains("3");
            assertThat(value(fresh, "IdlePower")).contains("87");
        }
    }

    @Test
    void whatTheProfileSaysOfTheNetworkIsNotWritten() throws Exception {
        office.profiles().save(new MachineProfile("p", "Kantor", Map.of("NetMask", "255.255.0.0")));
        office.profiles().choose(old.id(), "p");
        try (SimulatedMachine second = machine("BARU0002", SettingHabits.usual())) {
            Machine fresh = met(second);
            Optional<String> before = value(fresh, "NetMask");
            replace(fresh);
            assertThat(value(fresh, "NetMask")).isEqualTo(before);
        }
    }

    @Test
    void anExceptionThatTheNewMachineHasAlreadyStays() throws Exception {
        office.profiles().saveExceptions(old.id(), Map.of("IdlePower", Optional.of("87")));
        try (SimulatedMachine second = machine("BARU0002", SettingHabits.usual())) {
            Machine fresh = met(second);
            office.profiles().saveExceptions(fresh.id(), Map.of("IdlePower", Optional.of("88")));
            replace(fresh);
            assertThat(office.profiles().exceptions(fresh.id())).containsEntry("IdlePower", Optional.of("88"));
            assertThat(value(fresh, "IdlePower")).contains("88");
        }
    }

    @Test
    void aSettingThatIsNotKeptIsNamedAndTheOthersStand() throws Exception {
        try (SimulatedMachine second = machine("BARU0002", SettingHabits.usual().ignoring("AlarmReRec"))) {
            Machine fresh = met(second);
            Ledger ledger = replace(fresh);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(arguments(ledger, "ledger.replace.settingsOpen")).containsExactly("1", "AlarmReRec");
            assertThat(value(fresh, "IdlePower")).contains("87");
            assertThat(second.takesPunches()).isTrue();
        }
    }
}
