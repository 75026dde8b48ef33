package id.sidik.operations;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.MachinePorts;
import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.ClearingProofs.Proof;
import id.sidik.protocol.Command;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a machine on the web service goes through the same gate: four proofs, a person's word, minutes. */
class ClearOverWebTest {
    private static final String NAME = "Gudang";
    private static final ClearWish WISH = new ClearWish("Memori penuh", NAME, true);

    @TempDir
    private Path home;
    private SimulatedMachine simulated;
    private WebDoor door;
    private Machine machine;

    @BeforeEach
    void begin() throws Exception {
        simulated = OfficeFixture.start(OfficeFixture.settings());
        door = simulated.openWebService(SoapPlan.solutionX100c());
        machine = new Machine(new MachineId(simulated.serial()), NAME, new Road.WebService("127.0.0.1", door.port()), 0,
                OfficeFixture.WIB);
    }

    @AfterEach
    void end() {
        simulated.close();
    }

    /** @param sidePort where the machine's own protocol is looked for */
    private Office office(int sidePort) {
        Office office = Office.open(new OfficeSettings(home, "petugas"), OfficeFixture.NOVEMBER,
                new Machines(Patience.usual(), OfficeFixture.NOVEMBER, new MachinePorts(sidePort, List.of())));
        office.machines().save(machine);
        return office;
    }

    private ClearingProofs prove(Office office) throws InterruptedException {
        return office.clearing().prove(machine).run(Job.Progress.NONE);
    }

    private Ledger clear(Office office, ClearingProofs proofs, ClearWish wish) throws InterruptedException {
        return office.clearing().clear(machine, proofs, wish).run(Job.Progress.NONE);
    }

    @Test
    void afterFourProofsTheLogIsClearedAndMinutesAreLeft() throws Exception {
        long records = simulated.punches().size();
        int people = simulated.people().size();
        try (Office office = office(simulated.port())) {
            ClearingProofs proofs = prove(office);
            assertThat(proofs.locallyProved()).as(proofs.checks().toString()).isTrue();
            Ledger ledger = clear(office, proofs, WISH);
            assertThat(ledger.outcome()).as(ledger.toString()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(simulated.punches()).isEmpty();
            assertThat(simulated.people()).hasSize(people);
            ClearingMinutes minutes = office.clearing().minutes(machine.id(), 5).getFirst();
            assertThat(minutes.countedAgain()).isEqualTo(records);
            assertThat(minutes.countAfter()).hasValue(0);
            assertThat(minutes.archiveSha()).isEqualTo(proofs.archiveSha());
            assertThat(door.operations()).containsOnlyOnce("ClearData");
            assertThat(simulated.commands()).doesNotContain(Command.CLEAR_ATTLOG, Command.CLEAR_DATA);
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void onePunchAfterTheProofsAndNothingIsCleared() throws Exception {
        try (Office office = office(simulated.port())) {
            ClearingProofs proofs = prove(office);
            simulated.addPunch(SimulatedPunch.added(simulated.people().getFirst().pin(),
                    LocalDateTime.of(2026, 11, 2, 8, 0)));
            assertThat(clear(office, proofs, WISH).code()).isEqualTo("MES-425");
            assertThat(simulated.punches()).isNotEmpty();
            assertThat(door.operations()).doesNotContain("ClearData");
        }
    }

    @Test
    void withoutACountOfTheMachineTheGateStaysClosed() throws Exception {
        try (Office office = office(1)) {
            ClearingProofs proofs = prove(office);
            assertThat(proofs.holds(Proof.COUNTED)).isFalse();
            assertThat(proofs.checks()).filteredOn(check -> check.proof() == Proof.COUNTED).singleElement()
                    .satisfies(check -> assertThat(check.why().key()).isEqualTo("clear.countNotTrusted"));
            assertThat(clear(office, proofs, WISH).code()).isEqualTo("MES-420");
            assertThat(door.operations()).doesNotContain("ClearData");
            assertThat(office.clearing().minutes(machine.id(), 5)).isEmpty();
        }
    }

    @Test
    void withoutTheMachinesNameOrAWordAboutTheCentreNothingIsCleared() throws Exception {
        try (Office office = office(simulated.port())) {
            ClearingProofs proofs = prove(office);
            assertThat(clear(office, proofs, new ClearWish("Memori penuh", "gudang lain", true)).code())
                    .isEqualTo("MES-422");
            assertThat(clear(office, proofs, new ClearWish("Memori penuh", NAME, false)).code()).isEqualTo("MES-421");
            assertThat(clear(office, proofs, new ClearWish(" ", NAME, true)).code()).isEqualTo("MES-404");
            assertThat(door.operations()).doesNotContain("ClearData");
        }
    }
}
