package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.MachineRow;
import id.sidik.operations.ProbeReport;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
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

    @Test
    void aMachineAtASerialLineIsTestedAndSavedWithItsRoad() throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        try (SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            form.road().kind().set(RoadKind.SERIAL);
            form.road().device().set(door.device());
            form.key().set("42");
            form.test();
            form.name().set("Gudang");
            assertThat(form.savable().get()).isTrue();
            form.save(() -> {});
            assertThat(saved().road()).isEqualTo(new Road.Serial(door.device(), 115_200, 1));
            assertThat(saved().id().serial()).isEqualTo("CONTOH77");
        }
    }

    @Test
    void aWebServiceWithoutSerialAsksForTheOneOnTheSticker() throws IOException {
        try (WebDoor door = machine.openWebService(SoapPlan.solutionX100c().withoutOptions())) {
            form.road().kind().set(RoadKind.WEB);
            form.road().host().set("127.0.0.1");
            form.road().port().set(String.valueOf(door.port()));
            form.key().set("42");
            form.name().set("Gudang");
            assertThat(form.serialNeeded().get()).isFalse();
            form.test();
            assertThat(form.report().get()).get().isInstanceOf(ProbeReport.Unnamed.class);
            assertThat(form.serialFault()).contains("machineForm.serial.missing");
            assertThat(form.savable().get()).isFalse();
            form.typedSerial().set("STIKER77");
            form.save(() -> {});
            assertThat(saved().id().serial()).isEqualTo("STIKER77");
        }
    }

    @Test
    void aMachineOfTheFlashDiskNeedsOnlyNameAndSerial() {
        form.road().kind().set(RoadKind.DISK);
        form.name().set("Puskesmas");
        assertThat(form.testable().get()).isFalse();
        assertThat(form.savable().get()).isFalse();
        form.typedSerial().set("STIKER78");
        form.save(() -> {});
        assertThat(saved().road()).isEqualTo(new Road.Disk());
    }

    @Test
    void theUsualPortFollowsTheRoadUntilSomebodyTypesOne() {
        form.road().kind().set(RoadKind.WEB);
        assertThat(form.road().port().get()).isEqualTo("80");
        form.road().kind().set(RoadKind.NETWORK);
        assertThat(form.road().port().get()).isEqualTo("4370");
        form.road().port().set("5000");
        form.road().kind().set(RoadKind.WEB);
        assertThat(form.road().port().get()).isEqualTo("5000");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            SERIAL, 1,   -
            SERIAL, 255, -
            SERIAL, 0,   machineForm.number.fault
            SERIAL, 256, machineForm.number.fault
            WEB,    0,   -
            """)
    void theMachinesNumberHasItsRangeWhereItCounts(RoadKind kind, String number, String fault) {
        form.road().kind().set(kind);
        form.road().number().set(number);
        assertThat(form.road().numberFault()).isEqualTo(Optional.ofNullable(fault));
    }

    private Machine saved() {
        return fixture.office().machines().list().stream().map(MachineRow::machine).findFirst().orElseThrow();
    }

    private void fillIn(int key) {
        form.road().host().set("127.0.0.1");
        form.road().port().set(String.valueOf(machine.port()));
        form.key().set(String.valueOf(key));
    }
}
