package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine is named by its address, its name or its serial number. */
class MeetTest {
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.open(new OfficeSettings(home, "uji"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMachineThatIsMetIsFoundByEverythingThatNamesIt() throws Exception {
        try (SimulatedMachine simulated = SimulatedMachine.start(SimulatorSettings.usual())) {
            String place = "127.0.0.1:" + simulated.port();
            Machine met = office.machines().meet(place, 0).run(Job.Progress.NONE);
            assertThat(met.id().serial()).isEqualTo(simulated.serial());
            assertThat(office.machines().find(place)).contains(met);
            assertThat(office.machines().find(met.name().toUpperCase(java.util.Locale.ROOT))).contains(met);
            assertThat(office.machines().find(" " + simulated.serial())).contains(met);
        }
    }

    @Test
    void aKnownMachineKeepsItsNameAtItsNewAddress() throws Exception {
        try (SimulatedMachine simulated = SimulatedMachine.start(SimulatorSettings.usual())) {
            Machine first = office.machines().meet("127.0.0.1:" + simulated.port(), 0).run(Job.Progress.NONE);
            office.machines().save(new Machine(first.id(), "Aula", "192.0.2.7", 4370, 0, first.zone()));
            Machine again = office.machines().meet("127.0.0.1:" + simulated.port(), 0).run(Job.Progress.NONE);
            assertThat(again.name()).isEqualTo("Aula");
            assertThat(again.port()).isEqualTo(simulated.port());
            assertThat(office.machines().list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lantai 9", "Lantai", "127.0.0.1:0", "127.0.0.1:70000", ":4370", "127.0.0.1:x"})
    void whatIsNoAddressIsRefused(String place) {
        assertThatThrownBy(() -> office.machines().meet(place, 0)).isInstanceOf(TroubleException.class)
                .extracting(thrown -> ((TroubleException) thrown).trouble().code()).isEqualTo("MES-102");
    }
}
