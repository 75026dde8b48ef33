package id.sidik.app.machines.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.DiagnosisStep;
import id.sidik.operations.Offer;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private SimulatedMachine real;

    @BeforeEach
    void open() throws IOException {
        fixture = new OfficeFixture(home);
        real = SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.5").withSerial("UJI-1")
                .withPeople(5), WindowFixture.CLOCK);
    }

    @AfterEach
    void close() {
        real.close();
        fixture.close();
    }

    private DiagnosisViewModel of(String host) {
        Machine machine = new Machine(new MachineId("UJI-1"), "Lobi", host, real.port(), 0, ZoneId.of("Asia/Jakarta"));
        fixture.office().machines().save(machine);
        return new DiagnosisViewModel(fixture.link(), machine);
    }

    @Test
    void aHealthyMachineHasNoCauseAndTheSearchIsRemembered() {
        DiagnosisViewModel model = of("127.0.0.5");

        model.start();

        assertThat(model.found().get().orElseThrow().cause()).isEmpty();
        assertThat(model.steps()).hasSize(DiagnosisStep.on(model.machine().road()).size());
        assertThat(model.past()).hasSize(1);
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void theNewAddressIsTakenByItsButtonAndTheSearchEndsGreen() throws IOException {
        try (SimulatedMachine guest = SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.2")
                .withPort(real.port()).withSerial("TAMU"), WindowFixture.CLOCK)) {
            DiagnosisViewModel model = of("127.0.0.2");
            model.start();
            Offer offer = model.found().get().orElseThrow().cause().orElseThrow().offers().getFirst();

            model.take((Offer.TakeAddress) offer);

            assertThat(model.machine().host()).isEqualTo("127.0.0.5");
            assertThat(model.found().get().orElseThrow().cause()).isEmpty();
            assertThat(guest.openSessions()).isZero();
        }
    }

    @Test
    void aRecordedSearchLeavesAFile() {
        DiagnosisViewModel model = of("127.0.0.5");
        model.recording().set(true);

        model.start();

        assertThat(Files.exists(Path.of(model.recorded().get().orElseThrow()))).isTrue();
    }
}
