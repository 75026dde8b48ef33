package id.sidik.app.machines.scan;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.testing.UsualPort;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ScanRow;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(UsualPort.class)
class ScanViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private SimulatedMachine found;
    private ScanViewModel model;
    private final List<MachineId> taken = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        fixture = new OfficeFixture(home);
        found = SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.2").withPort(Machine.DEFAULT_PORT)
                .withSerial("BARU-1").withPeople(5), WindowFixture.CLOCK);
        model = new ScanViewModel(fixture.link(), taken::add);
        model.range().set("127.0.0.0/29");
    }

    @AfterEach
    void close() {
        found.close();
        fixture.close();
    }

    @Test
    void aNewMachineIsAddedWhenItIsTicked() {
        model.start();
        ScanLine line = model.lines().getFirst();
        assertThat(line.row().state()).isEqualTo(ScanRow.State.NEW);
        assertThat(model.takeable().get()).as("nothing is ticked unasked").isFalse();

        line.wanted().set(true);
        assertThat(model.takeable().get()).isTrue();
        model.take(() -> {});

        assertThat(taken).containsExactly(new MachineId("BARU-1"));
        assertThat(fixture.office().machines().list()).hasSize(1);
    }

    @Test
    void aMovedMachineIsTickedAndTakesItsNewAddress() {
        fixture.office().machines().save(new Machine(new MachineId("BARU-1"), "Gudang", "127.0.0.6",
                Machine.DEFAULT_PORT, 0, ZoneId.of("Asia/Jakarta")));
        model.start();
        assertThat(model.lines()).filteredOn(line -> line.row().takeable()).allMatch(line -> line.wanted().get());

        model.take(() -> {});

        assertThat(fixture.office().machines().list().getFirst().machine().host()).isEqualTo("127.0.0.2");
    }

    @Test
    void aRangeThatIsNoneIsToldInPlace() {
        model.range().set("kantor");
        model.start();

        assertThat(model.fault().get().orElseThrow().code()).isEqualTo("NET-220");
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void theSearchIsAsFastAsChosenAndNeverFasterThanAllowed() {
        ScanViewModel model = new ScanViewModel(fixture.link(), id -> {});
        assertThat(model.rate().get()).isEqualTo(id.sidik.operations.ScanRequest.usual().rate());
        assertThat(ScanViewModel.RATES).contains(model.rate().get()).allSatisfy(rate -> assertThat(rate).isBetween(1,
                1000));
        model.rate().set(10);
        model.range().set("127.0.0.8/30");
        long begun = System.nanoTime();
        model.start();
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(
                java.time.Duration.ofMillis(100));
        assertThat(model.report().get()).isPresent();
    }
}
