package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.MachineRow;
import id.sidik.operations.ProbeReport;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineFormViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private SimulatedMachine machine;
    private MachineFormViewModel form;

    @BeforeEach
    void open() throws IOException {
        fixture = new OfficeFixture(home);
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH77").withPeople(3).withCommKey(
                42));
        form = new MachineFormViewModel(fixture.link(), Optional.empty(), saved -> {});
    }

    @AfterEach
    void close() {
        machine.close();
        fixture.close();
    }

    @Test
    void aNewMachineIsKnownByTheSerialThatItTellsItself() {
        fillIn(42);
        assertThat(form.savable().get()).isFalse();

        form.test();
        assertThat(form.report().get()).get().isInstanceOf(ProbeReport.Answered.class);
        form.name().set("Lantai 1");
        assertThat(form.savable().get()).isTrue();
        AtomicBoolean closed = new AtomicBoolean();
        form.save(() -> closed.set(true));

        assertThat(closed).isTrue();
        Machine saved = fixture.office().machines().list().stream().map(MachineRow::machine).findFirst().orElseThrow();
        assertThat(saved.id().serial()).isEqualTo("CONTOH77");
        assertThat(saved.commKey()).isEqualTo(42);
        assertThat(saved.name()).isEqualTo("Lantai 1");
    }

    @Test
    void aWrongKeyIsToldByItsCode() {
        fillIn(7);

        form.test();

        assertThat(form.report().get()).get().isInstanceOfSatisfying(ProbeReport.Refused.class,
                refused -> assertThat(refused.trouble().code()).isEqualTo("NET-210"));
        assertThat(form.savable().get()).isFalse();
    }

    @Test
    void aChangedAddressMustBeTestedAgain() {
        fillIn(42);
        form.test();

        form.road().host().set("127.0.0.2");

        assertThat(form.report().get()).isEmpty();
        assertThat(form.savable().get()).isFalse();
    }

    @Test
    void aNameThatIsTakenIsRefusedAndTheFormStays() {
        fillIn(42);
        form.test();
        form.name().set("Lantai 1");
        form.save(() -> {});
        MachineFormViewModel other = new MachineFormViewModel(fixture.link(), Optional.of(new Machine(
                new MachineId("LAIN"), "Gudang", "127.0.0.1", 4370, 0,
                fixture.office().unit().load().zone())), saved -> {});
        other.name().set("lantai 1");
        AtomicBoolean closed = new AtomicBoolean();

        other.save(() -> closed.set(true));

        assertThat(closed).isFalse();
        assertThat(fixture.notices().lasting().getFirst().code()).isEqualTo("MES-101");
    }

    @ParameterizedTest(name = "port {0}, key {1} -> {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            4370,  0,       -,                    -
            0,     0,       machineForm.port.fault, -
            65536, 0,       machineForm.port.fault, -
            abc,   0,       machineForm.port.fault, -
            4370,  999999,  -,                    -
            4370,  1000000, -,                    machineForm.key.fault
            4370,  -1,      -,                    machineForm.key.fault
            """)
    void portAndKeyHaveTheirRanges(String port, String key, String portFault, String keyFault) {
        form.road().port().set(port);
        form.key().set(key);

        assertThat(form.road().portFault()).isEqualTo(Optional.ofNullable(portFault));
        assertThat(form.keyFault()).isEqualTo(Optional.ofNullable(keyFault));
    }

    private void fillIn(int key) {
        form.road().host().set("127.0.0.1");
        form.road().port().set(String.valueOf(machine.port()));
        form.key().set(String.valueOf(key));
    }
}
