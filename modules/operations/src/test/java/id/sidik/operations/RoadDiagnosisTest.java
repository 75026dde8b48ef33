package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.simulator.PseudoTerminal;
import id.sidik.simulator.SerialDoor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for a cause with simulated machines on a real serial port and a real web service. */
class RoadDiagnosisTest {
    private static final Duration STEP = Duration.ofSeconds(3);

    @TempDir
    private Path home;
    private Office office;
    private final List<Duration> took = new ArrayList<>();

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static void needsPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    private Diagnosis diagnose(String serial, Road road, int key) throws InterruptedException {
        Machine machine = new Machine(new MachineId(serial), "Mesin " + serial, road, key, OfficeFixture.WIB);
        office.machines().save(machine);
        long[] last = {System.nanoTime()};
        return office.diagnoses().diagnose(machine, false, step -> {
            took.add(Duration.ofNanos(System.nanoTime() - last[0]));
            last[0] = System.nanoTime();
        }).run(Job.Progress.NONE);
    }

    private static Optional<DiagnosisStep> cause(Diagnosis diagnosis) {
        return diagnosis.cause().map(StepResult.Red::step);
    }

    @ParameterizedTest(name = "at {0} baud")
    @ValueSource(ints = {9600, 115_200})
    void aHealthyMachineOnALineIsGreenAndItsSearchIsKept(int baud) throws Exception {
        needsPseudoTerminals();
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                SerialDoor door = machine.openSerial(SerialPlan.usual().withBaud(baud))) {
            Diagnosis diagnosis = diagnose(machine.serial(), new Road.Serial(door.device(), baud, 1), 0);
            assertThat(cause(diagnosis)).as(diagnosis.steps().toString()).isEmpty();
            assertThat(took).allSatisfy(step -> assertThat(step).isLessThan(STEP.plusMillis(500)));
            assertThat(machine.openSessions()).isZero();
            assertThat(office.diagnoses().history(new MachineId(machine.serial()), 5)).singleElement()
                    .satisfies(past -> assertThat(past.cause()).isEmpty());
        }
    }

    @Test
    void aMachineAtAnotherSpeedIsFoundThere() throws Exception {
        needsPseudoTerminals();
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                SerialDoor door = machine.openSerial(SerialPlan.usual().withBaud(38_400))) {
            Diagnosis diagnosis = diagnose(machine.serial(), new Road.Serial(door.device(), 19_200, 1), 0);
            assertThat(cause(diagnosis)).as(diagnosis.steps().toString()).contains(DiagnosisStep.OTHER_SPEED);
            assertThat(diagnosis.cause().orElseThrow().sentence().arguments()).containsExactly("38400", "19200");
            assertThat(took).allSatisfy(step -> assertThat(step).isLessThan(STEP.plusMillis(500)));
            assertThat(office.diagnoses().history(new MachineId(machine.serial()), 1).getFirst().cause())
                    .contains(DiagnosisStep.OTHER_SPEED);
        }
    }

    @Test
    void aSilentLineAMissingPortAndAWrongKeyAreToldApart() throws Exception {
        needsPseudoTerminals();
        try (PseudoTerminal nobody = PseudoTerminal.open()) {
            assertThat(cause(diagnose("UJI-1", new Road.Serial(nobody.device(), 9600, 1), 0)))
                    .contains(DiagnosisStep.SERIAL_SPEED);
        }
        assertThat(cause(diagnose("UJI-1", new Road.Serial("/dev/ttyNOPE7", 9600, 1), 0)))
                .contains(DiagnosisStep.SERIAL_PORT);
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(4711));
                SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            assertThat(cause(diagnose(machine.serial(), new Road.Serial(door.device(), 115_200, 1), 1)))
                    .contains(DiagnosisStep.KEY);
        }
    }

    @Test
    void anotherNumberThanTheMenusIsTold() throws Exception {
        needsPseudoTerminals();
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                SerialDoor door = machine.openSerial(SerialPlan.usual())) {
            assertThat(cause(diagnose(machine.serial(), new Road.Serial(door.device(), 115_200, 9), 0)))
                    .contains(DiagnosisStep.DEVICE_NUMBER);
        }
    }

    @Test
    void aHealthyWebServiceIsGreenAndAWrongKeyIsOne() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(7));
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Road road = new Road.WebService("127.0.0.1", door.port());
            Diagnosis diagnosis = diagnose(machine.serial(), road, 7);
            assertThat(cause(diagnosis)).as(diagnosis.steps().toString()).isEmpty();
            assertThat(took).allSatisfy(step -> assertThat(step).isLessThan(STEP));
            assertThat(cause(diagnose(machine.serial(), road, 8))).contains(DiagnosisStep.KEY);
            assertThat(cause(diagnose("LAIN-1", road, 7))).contains(DiagnosisStep.OWNER);
        }
    }

    @Test
    void theMachinesOwnPortIsNoWebService() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            assertThat(cause(diagnose(machine.serial(), new Road.WebService("127.0.0.1", machine.port()), 0)))
                    .contains(DiagnosisStep.WEB_PAGE);
            assertThat(cause(diagnose(machine.serial(), new Road.WebService("127.0.0.1", 1), 0)))
                    .contains(DiagnosisStep.PORT);
        }
    }

    @Test
    void aRoadThatNoMachineOfTheListHasIsLookedIntoAndNotKept() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
                WebDoor door = machine.openWebService(SoapPlan.solutionX100c())) {
            Diagnosis diagnosis = office.diagnoses().diagnose("soap:127.0.0.1:" + door.port(), 0, true, step -> {})
                    .run(Job.Progress.NONE);
            assertThat(cause(diagnosis)).as(diagnosis.steps().toString()).isEmpty();
            assertThat(office.diagnoses().history(new MachineId(machine.serial()), 5)).isEmpty();
        }
    }

    @Test
    void machinesThatCannotBeAskedAreJudgedByWhatIsKept() throws Exception {
        assertThat(cause(diagnose("LAPOR-1", new Road.Push(), 0))).contains(DiagnosisStep.RECEIVER);
        assertThat(cause(diagnose("DISKET-1", new Road.Disk(), 0))).contains(DiagnosisStep.LAST_FILE);
        assertThat(office.diagnoses().history(new MachineId("DISKET-1"), 5)).hasSize(1);
    }
}
