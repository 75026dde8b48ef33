package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.ProvisionRow.Setting;
import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines of a table are set by their profile, too, and the row tells what came of it. */
class ProvisionProfileTest extends ProfileTestBase {
    @TempDir
    private Path folder;

    private ProvisionPreview preview(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("mesin.csv"), "SN;IP;Nama;Kunci;Profil\n" + rows);
        return office.provisioning().preview(file);
    }

    private Ledger provision(String rows, Optional<String> fallback) throws Exception {
        office.provisioning().take(preview(rows));
        return office.provisioning().apply(false, fallback).run(Job.Progress.NONE);
    }

    private ProvisionRow row() {
        return office.provisioning().board().getFirst();
    }

    private static String line(SimulatedMachine machine, String profile) {
        return machine.settings().serial() + ";127.0.0.1:" + machine.port() + ";Lobi;;" + profile + "\n";
    }

    private Optional<String> value(SimulatedMachine machine, String key) throws InterruptedException {
        SettingSheet sheet = office.profiles().read(listed(machine)).run(Job.Progress.NONE);
        return row(sheet, key).machine();
    }

    @Test
    void theOnlyProfileOfTheUnitIsAppliedAndProved() throws Exception {
        profile(Map.of("IdlePower", "87", "AlarmReRec", "3"));
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            Ledger ledger = provision(line(machine, ""), Optional.empty());
            assertThat(row().state()).isEqualTo(State.DONE);
            assertThat(row().setting()).isEqualTo(Setting.PROVED);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.provision.setting.PROVED");
            assertThat(value(machine, "AlarmReRec")).contains("3");
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aMachineThatStandsAsTheProfileSaysIsNotWrittenTo() throws Exception {
        profile(Map.of("AlarmReRec", "3"));
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            provision(line(machine, ""), Optional.empty());
            office.provisioning().clear();
            provision(line(machine, ""), Optional.empty());
            assertThat(row().setting()).isEqualTo(Setting.ALREADY);
        }
    }

    @Test
    void withoutAnyProfileTheMachineIsTakenAndTheRowSaysSo() throws Exception {
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            provision(line(machine, ""), Optional.empty());
            assertThat(row().state()).isEqualTo(State.DONE);
            assertThat(row().setting()).isEqualTo(Setting.NONE);
            assertThat(office.machines().list()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "the table says [{0}]: {1}")
    @CsvSource({"Gudang, 5", "gudang, 5", "'', 3"})
    void theProfileOfTheTableComesBeforeTheOneForAll(String named, String expected) throws Exception {
        profile(Map.of("AlarmReRec", "3"));
        office.profiles().save(new MachineProfile("profil-2", "Gudang", Map.of("AlarmReRec", "5")));
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            provision(line(machine, named), Optional.of(PROFILE));
            assertThat(value(machine, "AlarmReRec")).contains(expected);
            assertThat(office.profiles().of(new MachineId(machine.settings().serial()))).isPresent();
        }
    }

    @Test
    void aProfileThatIsNotThereRefusesTheRowByItsCell() throws IOException {
        ProvisionPreview preview = preview("S1;127.0.0.1;Lobi;;Tidak ada\n");
        assertThat(preview.machines()).isEmpty();
        assertThat(preview.rows().getFirst().remarks()).singleElement()
                .isEqualTo(new ProvisionPreview.Remark("E", "provision.profile.unknown", List.of("Tidak ada")));
    }

    @Test
    void whatTheFirmwareDoesNotKnowIsLeftAndTold() throws Exception {
        profile(Map.of("AlarmReRec", "3", "IdlePower", "87"));
        try (SimulatedMachine machine = start(SettingHabits.usual().without("IdlePower"))) {
            provision(line(machine, ""), Optional.empty());
            assertThat(row().state()).isEqualTo(State.DONE);
            assertThat(row().setting()).isEqualTo(Setting.LOOK);
        }
    }

    @Test
    void whatIsNotKeptFailsTheRowAndTheNextTryMendsIt() throws Exception {
        profile(Map.of("AlarmReRec", "3"));
        String serial;
        try (SimulatedMachine machine = start(SettingHabits.usual().ignoring("AlarmReRec"))) {
            serial = machine.settings().serial();
            provision(line(machine, ""), Optional.empty());
            assertThat(row().state()).isEqualTo(State.FAILED);
            assertThat(row().setting()).isEqualTo(Setting.FAILED);
            assertThat(row().code()).isEqualTo("MES-515");
            assertThat(machine.takesPunches()).isTrue();
        }
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            assertThat(machine.settings().serial()).isEqualTo(serial);
            provision(line(machine, ""), Optional.empty());
            assertThat(row().state()).isEqualTo(State.DONE);
            assertThat(row().setting()).isEqualTo(Setting.PROVED);
        }
    }

    @Test
    void settingsThatWouldMoveTheMachineAreHeld() throws Exception {
        profile(Map.of("NetMask", "255.255.0.0", "AlarmReRec", "3"));
        try (SimulatedMachine machine = start(SettingHabits.usual())) {
            Optional<String> before = value(machine, "NetMask");
            provision(line(machine, ""), Optional.empty());
            assertThat(row().setting()).isEqualTo(Setting.LOOK);
            assertThat(value(machine, "NetMask")).isEqualTo(before);
        }
    }
}
