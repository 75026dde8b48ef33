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
import id.sidik.protocol.SerialCandidate;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same journal and the same ledger over a serial line and over a web service. */
class RoadPullTest {
    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatedMachine machine() throws IOException {
        return OfficeFixture.start(OfficeFixture.settings());
    }

    private static Road.WebService road(WebDoor door) {
        return new Road.WebService("127.0.0.1", door.port());
    }

    private static List<String> keys(Ledger ledger) {
        return ledger.lines().stream().map(Ledger.Line::key).toList();
    }

    @Test
    void everyPunchComesOverASerialLineAndTheLineIsRemembered() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        SerialPlan plan = SerialPlan.usual().withFraming(SerialCandidate.PREAMBLE);
        try (SimulatedMachine machine = machine(); SerialDoor door = machine.openSerial(plan)) {
            Road road = new Road.Serial(door.device(), 115_200, 1);
            Ledger ledger = office.pulls().pull(road, 0).run(Job.Progress.NONE);
            assertThat(OfficeFixture.journal(office)).as(ledger.toString()).isEqualTo(OfficeFixture.keys(machine));
            assertThat(keys(ledger)).contains("ledger.countAgrees", "ledger.transport.SERIAL");
            MachineRow row = office.machines().list().getFirst();
            assertThat(row.machine().road()).isEqualTo(road);
            assertThat(row.capability().orElseThrow().transport()).isEqualTo("SERIAL");
            assertThat(office.pulls().pull(row.machine().id()).run(Job.Progress.NONE).figures())
                    .containsEntry("fresh", 0L);
            assertThat(office.machines().find("serial:" + door.device())).isPresent();
        }
    }

    @Test
    void whatWentOverTheLineCanBeSaved() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        assertThat(office.serial().traced()).isFalse();
        try (SimulatedMachine machine = machine(); SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            office.machines().probe(new Road.Serial(door.device(), 115_200, 1), 0).run(Job.Progress.NONE);
        }
        Path file = home.resolve("line.txt");
        int pieces = office.serial().saveTrace(file);
        assertThat(office.serial().traced()).isTrue();
        assertThat(Files.readAllLines(file)).hasSize(pieces).anyMatch(line -> line.contains(" SENT "))
                .anyMatch(line -> line.contains(" RECEIVED "));
        assertThat(OfficeFixture.code(() -> office.serial().saveTrace(home.resolve("none/line.txt"))))
                .isEqualTo("SER-110");
    }

    @Test
    void aPortThatIsNotThereIsToldWithItsCode() throws Exception {
        Ledger ledger = office.pulls().pull(new Road.Serial("/dev/ttyNOPE7", 9600, 1), 0).run(Job.Progress.NONE);
        assertThat(ledger.code()).isEqualTo("SER-101");
        assertThat(office.serial().ports()).noneMatch(port -> port.device().contains("NOPE"));
    }

    @Test
    void everyPunchComesOverAWebServiceAndASecondPullAddsNothing() throws Exception {
        try (SimulatedMachine machine = machine();
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Ledger ledger = office.pulls().pull(road(door), 0).run(Job.Progress.NONE);
            assertThat(OfficeFixture.journal(office)).as(ledger.toString()).isEqualTo(OfficeFixture.keys(machine));
            assertThat(keys(ledger)).contains("ledger.countUnknown", "ledger.transport.WEB");
            assertThat(office.log().quarantine()).hasSize((int) OfficeFixture.lostClocks(machine));
            assertThat(office.machines().list().getFirst().machine().road()).isEqualTo(road(door));
            Ledger again = office.pulls().pull(new MachineId(machine.serial())).run(Job.Progress.NONE);
            assertThat(again.figures()).containsEntry("fresh", 0L)
                    .containsEntry("known", (long) OfficeFixture.keys(machine).size());
        }
    }

    @Test
    void aLogThatWasCutOffLeavesNothingBehind() throws Exception {
        try (SimulatedMachine machine = machine();
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().cutAfter(4000))) {
            Ledger ledger = office.pulls().pull(road(door), 0).run(Job.Progress.NONE);
            assertThat(ledger.code()).isEqualTo("LOG-101");
            assertThat(OfficeFixture.journal(office)).isEmpty();
            assertThat(office.log().quarantine()).isEmpty();
        }
    }

    @Test
    void aServiceThatTellsNoSerialIsTakenForTheMachineThatAPersonHasPutThere() throws Exception {
        MachineId id = new MachineId("STIKER-77");
        try (SimulatedMachine machine = machine();
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c().withoutOptions())) {
            assertThat(office.machines().probe(road(door), 0).run(Job.Progress.NONE))
                    .isInstanceOf(ProbeReport.Unnamed.class);
            assertThat(office.pulls().pull(road(door), 0).run(Job.Progress.NONE).code()).isEqualTo("LOG-102");
            office.machines().save(new Machine(id, "Gudang", road(door), 0, OfficeFixture.WIB));
            Ledger ledger = office.pulls().pull(id).run(Job.Progress.NONE);
            assertThat(keys(ledger)).contains("ledger.identityUntold");
            assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine));
        }
    }

    @Test
    void aWrongKeyOfTheServiceIsToldWithItsCode() throws Exception {
        try (SimulatedMachine machine = machine();
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            assertThat(office.pulls().pull(road(door), 7).run(Job.Progress.NONE).code()).isEqualTo("WEB-210");
        }
    }

    @Test
    void whenTheMachinesOwnPortGivesTroubleItsWebServiceIsOffered() throws Exception {
        office.close();
        try (SimulatedMachine machine = machine();
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            office = Office.open(new OfficeSettings(home, "petugas"), OfficeFixture.NOVEMBER, new Machines(
                    Patience.usual(), OfficeFixture.NOVEMBER, new MachinePorts(1, List.of(door.port()))));
            Ledger ledger = office.pulls().pull(new Road.Network("127.0.0.1", 1), 0).run(Job.Progress.NONE);
            assertThat(ledger.code()).isEqualTo("NET-201");
            assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.webAnswers")).singleElement()
                    .extracting(Ledger.Line::arguments).isEqualTo(List.of("http://127.0.0.1:" + door.port()));
        }
    }
}
