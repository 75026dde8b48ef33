package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.MachinePorts;
import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.protocol.SerialCandidate;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A machine is restarted over its cable and over its web service, from the desk to the journal. */
class CareOverRoadsTest {
    private static final int NOBODY = 1;

    @TempDir
    private Path home;
    private SimulatedMachine simulated;

    @BeforeEach
    void begin() throws IOException {
        simulated = OfficeFixture.start(OfficeFixture.settings());
    }

    @AfterEach
    void end() {
        simulated.close();
    }

    /** @param ownPort where the machine's own protocol is looked for beside its web service */
    private Office office(int ownPort) {
        return Office.open(new OfficeSettings(home, "petugas"), OfficeFixture.NOVEMBER,
                new Machines(Patience.usual(), OfficeFixture.NOVEMBER, new MachinePorts(ownPort, List.of())));
    }

    private Machine listed(Office office, Road road) {
        Machine machine = new Machine(new MachineId(simulated.serial()), "Gudang", road, 0, OfficeFixture.WIB);
        office.machines().save(machine);
        return machine;
    }

    private static void assertCameBack(Office office, Machine machine, Ledger ledger) {
        assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.cameBack", "ledger.reason");
        assertThat(office.care().deeds(machine.id(), 9)).singleElement().satisfies(deed -> assertThat(
                List.of(deed.kind(), deed.reason(), deed.result())).containsExactly("RESTART", "Layar diam", "DONE"));
    }

    private static Ledger restart(Office office, Machine machine) throws InterruptedException {
        return office.care().restart(machine, "Layar diam").run(Job.Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(SerialCandidate.class)
    void aMachineOnACableGoesAndComesBack(SerialCandidate framing) throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        try (Office office = OfficeFixture.open(home);
                SerialDoor door = simulated.openSerial(SerialPlan.usual().withFraming(framing))) {
            Machine machine = listed(office, new Road.Serial(door.device(), 115_200, 1));
            assertCameBack(office, machine, restart(office, machine));
            assertThat(Collections.frequency(simulated.commands(), Command.RESTART)).isEqualTo(1);
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void aWebServiceThatDoesWhatItSaysGoesAndComesBack() throws Exception {
        try (Office office = office(NOBODY);
                WebDoor door = simulated.openWebService(SoapPlan.solutionX100c().restarting())) {
            Machine machine = listed(office, new Road.WebService("127.0.0.1", door.port()));
            assertCameBack(office, machine, restart(office, machine));
            assertThat(door.operations()).containsOnlyOnce("Restart");
        }
    }

    @Test
    void whereTheServiceOnlySaysSoTheMachinesOwnPortIsAsked() throws Exception {
        try (Office office = office(simulated.port());
                WebDoor door = simulated.openWebService(SoapPlan.solutionX100c())) {
            Machine machine = listed(office, new Road.WebService("127.0.0.1", door.port()));
            assertCameBack(office, machine, restart(office, machine));
            assertThat(door.operations()).containsOnlyOnce("Restart");
            assertThat(simulated.commands()).contains(Command.RESTART);
        }
    }

    @Test
    void aMachineThatStaysIsToldAsSuchAndTheDeedKeepsTheCode() throws Exception {
        try (Office office = office(NOBODY); WebDoor door = simulated.openWebService(SoapPlan.solutionX100c())) {
            Machine machine = listed(office, new Road.WebService("127.0.0.1", door.port()));
            assertThat(restart(office, machine).code()).isEqualTo("MES-412");
            assertThat(office.care().deeds(machine.id(), 1).getFirst().result()).isEqualTo("MES-412");
            assertThat(simulated.isOn()).isTrue();
        }
    }
}
