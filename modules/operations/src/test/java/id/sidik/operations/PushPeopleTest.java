package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.push.PushDialect;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.FingerHabits;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People, fingers and deeds that machines report: each row taken once, known again, or refused with its reason. */
class PushPeopleTest {
    private static final MachineId MACHINE = new MachineId("SIM-PUSH");
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 10, 5, 7, 0);

    @TempDir
    Path home;
    private Office office;
    private URI url;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        url = URI.create("http://127.0.0.1:" + office.push().listen(new PushPlace(true, "127.0.0.1", 0)) + "/");
        office.push().register(MACHINE, "Gudang", PushManner.USUAL);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatorSettings plan() {
        return OfficeFixture.settings().withSerial(MACHINE.serial()).withPeople(4).withFingers(2);
    }

    private PushTallyLine told(String kind) {
        return office.push().told(MACHINE).stream().filter(line -> line.kind().equals(kind)).findFirst().orElseThrow();
    }

    private String post(String table, String rows) throws IOException {
        HttpURLConnection line = (HttpURLConnection) url.resolve("/iclock/cdata?SN=SIM-PUSH&table=" + table)
                .toURL().openConnection();
        line.setDoOutput(true);
        line.getOutputStream().write(rows.getBytes(StandardCharsets.UTF_8));
        return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void fingersGoSealedIntoTheStoreAndTheSameAgainIsKnown(PushDialect dialect) throws IOException {
        try (PushingMachine machine = new PushingMachine(url, dialect, plan())) {
            machine.greet();
            machine.reportPeople();
            machine.reportFingers();
            machine.reportFingers();
            assertThat(told("PERSON").fresh()).isEqualTo(4);
            assertThat(told("FINGER")).satisfies(line -> {
                assertThat(line.read()).isEqualTo(16);
                assertThat(line.fresh()).isEqualTo(8);
                assertThat(line.known()).isEqualTo(8);
                assertThat(line.refused()).isEmpty();
            });
            assertThat(machine.fingers()).hasSize(8);
        }
        assertThat(office.care().deeds(MACHINE, 9)).extracting(DeedLine::kind, DeedLine::result)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PUSH_FINGERS", "DONE"));
    }

    @Test
    void theMachinesOwnListFollowsWhatItTellsAndWhatItIsAsked() throws IOException {
        post("OPERLOG&OpStamp=1", "USER PIN=7\tName=Contoh Tujuh\tPri=0\n");
        post("OPERLOG&OpStamp=2", "USER PIN=7\tName=Contoh Tujuh\tPri=14\n");
        post("OPERLOG&OpStamp=2", "USER PIN=7\tName=Contoh Tujuh\tPri=14\n");
        assertThat(told("PERSON").fresh()).isEqualTo(2);
        assertThat(told("PERSON").known()).isEqualTo(1);
        assertThat(office.machines().list().getFirst().machine().id()).isEqualTo(MACHINE);
        office.push().orders().deleteUser(MACHINE, new id.sidik.domain.Pin("7"), "pindah tugas");
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2, plan())) {
            machine.greet();
            machine.poll();
        }
        post("OPERLOG&OpStamp=3", "USER PIN=7\tName=Contoh Tujuh\tPri=14\n");
        assertThat(told("PERSON").known()).as("the machine refused the order: the person is still known").isEqualTo(2);
    }

    @Test
    void deedsGoToTheOperationLogOnceHoweverOftenTheyAreTold() throws IOException {
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2, plan())) {
            machine.deed(4, 0, MORNING, 0);
            machine.deed(30, 1, MORNING.plusMinutes(5), 7);
            machine.deed(30, 1, MORNING.plusMinutes(5), 7);
            machine.greet();
            machine.reportDeeds();
            machine.reportDeeds();
        }
        assertThat(office.operationLogs().list(MACHINE, 9)).hasSize(3).first().satisfies(line -> {
            assertThat(line.at()).isEqualTo(MORNING.plusMinutes(5));
            assertThat(line.admin()).isEqualTo(1);
        });
        assertThat(told("OPERATION").fresh()).isEqualTo(3);
        assertThat(told("OPERATION").known()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FP PIN=7~FID=1~Valid=1~TMP=AQIDBA==          | FINGER    | ALGORITHM
            FP PIN=7~FID=1~Size=900~Valid=1~TMP=AQIDBA== | FINGER    | SIZE
            FP PIN=7~FID=12~Valid=1~TMP=AQIDBA==         | FINGER    | FINGER
            FP PIN=7~FID=1~Valid=1~TMP=bukan base64!     | FINGER    | TEMPLATE
            BIODATA Pin=7~No=1~Type=1~MajorVer=12~Tmp=AQIDBA== | FINGER | ALGORITHM
            BIODATA Pin=7~No=11~Type=1~MajorVer=10~Tmp=AQIDBA== | FINGER | FINGER
            BIODATA Pin=7~No=1~Type=9~MajorVer=35~Tmp=AQIDBA== | OTHER | NOT_KEPT
            FACE PIN=7~FID=0~SIZE=4~TMP=AQIDBA==         | OTHER     | NOT_KEPT
            USER PIN=~Name=Contoh                        | PERSON    | PIN_UNREADABLE
            OPLOG 4~0~2026-02-31 07:00:00~0~0~0~0        | OPERATION | TIME_IMPOSSIBLE
            OPLOG 4~x~2026-02-03 07:00:00~0~0~0~0        | OPERATION | NUMBER
            OPLOG 4                                      | OPERATION | COLUMNS
            """)
    void whatCannotBeKeptIsCountedWithItsReasonAndAcknowledged(String row, String kind, String why)
            throws IOException {
        assertThat(post("OPERLOG&OpStamp=5", row.replace('~', '\t') + "\n")).isEqualTo("OK: 1");
        assertThat(told(kind).refused()).isEqualTo(Map.of(why, 1L));
        assertThat(told(kind).fresh()).isZero();
    }

    @Test
    void aTemplateThatWasCutOffOnTheWayIsNotKept() throws IOException {
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2, plan())) {
            byte[] whole = machine.fingers().getFirst().bytes();
            String cut = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(whole, whole.length - 100));
            post("OPERLOG&OpStamp=5", "FP PIN=7\tFID=1\tValid=1\tTMP=" + cut + "\n");
        }
        assertThat(told("FINGER").refused()).containsOnlyKeys("TEMPLATE");
        assertThat(office.care().deeds(MACHINE, 1).getFirst().result()).isEqualTo("PART");
    }

    @Test
    void anOldTemplateIsKeptOnceTheMachineHasToldItsGeneration() throws IOException {
        SimulatorSettings nine = plan().withDialect(Dialect.usual().withFingers(FingerHabits.usual().withVersion(
                FingerVersion.NINE)));
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2, nine)) {
            machine.greet();
            machine.reportFingers();
            assertThat(told("FINGER").refused()).isEqualTo(Map.of("ALGORITHM", 8L));
            machine.poll();
            machine.reportFingers();
        }
        assertThat(told("FINGER").fresh()).isEqualTo(8);
    }

    @Test
    void eachTableHasItsOwnStampAndGoesOnFromThere() throws IOException {
        post("OPERLOG&OpStamp=77", "OPLOG 4\t0\t2026-10-05 07:00:00\t0\t0\t0\t0\n");
        post("ATTLOG&Stamp=99", "7\t2026-10-05 07:30:15\t0\t1\n");
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2, plan())) {
            assertThat(machine.greet()).contains("\r\nATTLOGStamp=99\r\n", "\r\nOPERLOGStamp=77\r\n");
        }
        assertThat(told("PUNCH").fresh()).isEqualTo(1);
    }
}
