package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.ProbeReport;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The web service beside the network, and the way back, in the form of a machine. */
class OtherRoadTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private SimulatedMachine machine;
    private WebDoor door;

    @BeforeEach
    void open() throws IOException {
        fixture = new OfficeFixture(home);
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH77").withPeople(3));
        door = machine.openWebService(SoapPlan.solutionX100c());
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        machine.close();
        fixture.close();
    }

    private MachineFormViewModel form(String serial, Road road) {
        Machine listed = new Machine(new MachineId(serial), "Gudang", road, 0, ZoneId.of("Asia/Jakarta"));
        fixture.office().machines().save(listed);
        return new MachineFormViewModel(fixture.link(), Optional.of(listed), saved -> {});
    }

    private Road saved() {
        return fixture.office().machines().list().getFirst().machine().road();
    }

    @Test
    void aMachineWhosePortIsSilentGoesOverToItsWebServiceAndBack() {
        MachineFormViewModel form = form("CONTOH77", new Road.Network("127.0.0.1", 1));
        assertThat(form.other().other()).isEqualTo(RoadKind.WEB);
        assertThat(form.other().port().get()).isEqualTo("80");
        assertThat(form.other().takeable().get()).isFalse();
        form.other().port().set(String.valueOf(door.port()));
        form.tryOther();
        assertThat(form.other().takeable().get()).isTrue();
        form.takeOther();
        assertThat(form.road().kind().get()).isEqualTo(RoadKind.WEB);
        assertThat(form.report().get()).as("what has answered stands").isPresent();
        form.save(() -> {});
        assertThat(saved()).isEqualTo(new Road.WebService("127.0.0.1", door.port()));
        assertThat(form.other().other()).isEqualTo(RoadKind.NETWORK);
        assertThat(form.other().port().get()).isEqualTo("4370");
        form.other().port().set(String.valueOf(machine.port()));
        form.tryOther();
        form.takeOther();
        form.save(() -> {});
        assertThat(saved()).isEqualTo(new Road.Network("127.0.0.1", machine.port()));
        assertThat(fixture.office().care().deeds(new MachineId("CONTOH77"), 9)).extracting(deed -> deed.kind())
                .containsOnly("ADDRESS");
    }

    @Test
    void anotherMachineAtTheWebServiceIsNotTaken() {
        MachineFormViewModel form = form("LAIN-1", new Road.Network("127.0.0.1", 1));
        form.other().port().set(String.valueOf(door.port()));
        form.tryOther();
        assertThat(form.other().test().report().get()).get().isInstanceOf(ProbeReport.Answered.class);
        assertThat(form.other().takeable().get()).isFalse();
    }

    @Test
    void aServiceThatIsNotThereIsToldByItsCodeAndNothingIsOffered() throws IOException {
        MachineFormViewModel form = form("CONTOH77", new Road.Network("127.0.0.1", 1));
        form.other().port().set(String.valueOf(door.port()));
        door.close();
        form.tryOther();
        assertThat(form.other().test().report().get()).get().isInstanceOf(ProbeReport.Refused.class);
        assertThat(form.other().takeable().get()).isFalse();
        form.road().host().set("127.0.0.2");
        assertThat(form.other().test().report().get()).as("another address was not asked yet").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTwoRoadsOfTheNetworkHaveAnother(RoadKind kind) {
        MachineFormViewModel form = form("CONTOH77", new Road.Network("127.0.0.1", 1));
        form.road().kind().set(kind);
        assertThat(form.other().testable().get()).isEqualTo(kind.hasAddress());
        form.other().port().set("0");
        assertThat(form.other().testable().get()).isFalse();
    }
}
