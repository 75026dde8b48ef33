package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.work.Job;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with one simulated machine in its list. */
abstract class ProfileTestBase {
    static final String PROFILE = "profil-1";

    @TempDir
    private Path home;
    Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    static SimulatorSettings with(SettingHabits habits) {
        return OfficeFixture.settings().tcpOnly().withDialect(Dialect.usual().withSettings(habits));
    }

    static SimulatedMachine start(SettingHabits habits) throws IOException {
        return OfficeFixture.start(with(habits));
    }

    Machine listed(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet(machine.host() + ":" + machine.port(), machine.settings().commKey())
                .run(Job.Progress.NONE);
    }

    MachineProfile profile(Map<String, String> values) {
        return office.profiles().save(new MachineProfile(PROFILE, "Kantor", values));
    }

    SettingRow row(SettingSheet sheet, String key) {
        return sheet.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
