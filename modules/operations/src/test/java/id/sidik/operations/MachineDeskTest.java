package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.work.Job;
import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineDeskTest {
    private static final MachineId ID = new MachineId("SIMULASI0001");

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.open(new OfficeSettings(home, "petugas"), new Ticking(OfficeFixture.NOVEMBER));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aTestOfAnAddressTellsWhatStandsThereAndKeepsNothing() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(quiet())) {
            ProbeReport.Answered answered = answered(machine);
            assertThat(answered.id()).isEqualTo(ID);
            assertThat(answered.suggestedName()).isEqualTo("Mesin Simulasi 0001");
            assertThat(answered.firmware()).startsWith("Ver 6.60");
            assertThat(answered.known()).isEmpty();
            assertThat(answered.users()).hasValue(3);
            assertThat(answered.punches()).hasValue(0);
            assertThat(answered.transport()).isEqualTo("TCP");
            assertThat(office.machines().list()).isEmpty();
        }
    }

    @Test
    void aMachineThatIsInTheListIsRecognised() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(quiet())) {
            office.machines().save(machine(ID, "Ruang Tamu", 1));
            assertThat(answered(machine).known()).contains("Ruang Tamu");
        }
    }

    @Test
    void aSuggestedNameIsNotAnotherMachines() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(quiet())) {
            office.machines().save(machine(new MachineId("LAIN"), "MESIN simulasi 0001", 1));
            assertThat(answered(machine).suggestedName()).isEqualTo("Mesin Simulasi 0001 (SIMULASI0001)");
        }
    }

    @ParameterizedTest(name = "office in {0}, clock of {1}: {2} hours")
    @CsvSource({"Asia/Jakarta, Asia/Jakarta, 0", "Asia/Makassar, Asia/Jakarta, -1", "Asia/Jayapura, Asia/Makassar, -1",
        "Asia/Jakarta, Asia/Jayapura, 2"})
    void theClockIsComparedInThePlaceOfTheOffice(String office, String machine, int hours) throws Exception {
        this.office.unit().save(WorkUnit.unnamed(ZoneId.of(office)));
        SimulatorSettings settings = quiet().withClock(ClockPlan.rightIn(ZoneId.of(machine)));
        try (SimulatedMachine simulated = OfficeFixture.start(settings)) {
            Duration offset = answered(simulated).clockOffset().orElseThrow();
            assertThat(offset.minusHours(hours).abs()).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void whatAFirmwareDoesNotTellIsUnknownAndNotZero() throws Exception {
        SimulatorSettings settings = quiet()
                .withDialect(quiet().dialect().withCounts(Counts.in(Counts.Form.ONE_ZERO_WORD)));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            machine.plan(new Fault.Refuse(Command.GET_TIME, 1, Reply.ACK_ERROR));
            ProbeReport.Answered answered = answered(machine);
            assertThat(answered.users()).isEmpty();
            assertThat(answered.punches()).isEmpty();
            assertThat(answered.clockOffset()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"wrong key, NET-210", "vendor encryption, NET-203", "nothing to be known by, LOG-102"})
    void aRefusalIsNamedByItsCode(String what, String code) throws Exception {
        SimulatorSettings settings = switch (what) {
            case "wrong key" -> quiet().withCommKey(4711);
            case "vendor encryption" -> quiet()
                    .withFaults(new Fault.Refuse(Command.CONNECT, 1, Reply.CRYPTO_CHALLENGE));
            default -> quiet().withFaults(new Fault.Refuse(Command.OPTIONS_RRQ, 10, Reply.ACK_ERROR));
        };
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            assertThat(refused(machine.port(), Job.Progress.NONE)).isEqualTo(code);
        }
    }

    @Test
    void nobodyAtTheAddressIsToldAndAStopToo() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(refused(port, Job.Progress.NONE)).isEqualTo("NET-201");
        assertThat(refused(port, new Stopped())).isEqualTo("JOB-100");
    }

    @Test
    void aMachineIsChangedTakenOffAndComesBack() {
        office.machines().save(machine(ID, "Ruang Tamu", 1));
        Machine moved = new Machine(ID, "Ruang Rapat", "192.0.2.9", 4371, 7, ZoneId.of("Asia/Makassar"));
        office.machines().save(moved);
        assertThat(office.machines().list()).singleElement().extracting(MachineRow::machine).isEqualTo(moved);
        office.machines().remove(ID);
        assertThat(office.machines().list()).isEmpty();
        office.machines().save(machine(new MachineId("LAIN"), "Ruang Rapat", 2));
        office.machines().save(machine(ID, "Gudang", 1));
        assertThat(office.machines().list()).extracting(row -> row.machine().name()).containsExactly("Gudang",
                "Ruang Rapat");
    }

    @Test
    void thePunchesOfARemovedMachineStay() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        office.machines().remove(new MachineId("A"));
        assertThat(office.log().count(LogFilter.ALL)).isOne();
    }

    @Test
    void aMachineThatWasNeverReadIsNeitherGoodNorBad() {
        office.machines().save(machine(ID, "Ruang Tamu", 1));
        MachineRow row = office.machines().list().getFirst();
        assertThat(row.state()).isEqualTo(MachineRow.State.NEVER);
        assertThat(row.last()).isEmpty();
        assertThat(row.lastComplete()).isEmpty();
        assertThat(row.stored()).isZero();
    }

    @Test
    void aMachineOnlyKnownFromADiskHasAContactAndNothingLearned() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        MachineRow row = office.machines().list().getFirst();
        assertThat(row.state()).isEqualTo(MachineRow.State.READY);
        assertThat(row.machine().reachable()).isFalse();
        assertThat(row.stored()).isOne();
        assertThat(row.last().orElseThrow().clockOffset()).isEmpty();
        assertThat(row.users()).isEmpty();
        assertThat(row.capability()).isEmpty();
    }

    @ParameterizedTest(name = "clock wrong by {0} s: {1}")
    @CsvSource({"0, READY", "58, READY", "-40, READY", "80, LOOK", "-62, LOOK", "86400, LOOK"})
    void aClockThatIsWrongByMoreThanAMinuteAsksToBeLookedAt(int seconds, MachineRow.State state) throws Exception {
        SimulatorSettings settings = quiet().withClock(ClockPlan.rightIn(OfficeFixture.WIB)
                .wrongBy(Duration.ofSeconds(seconds)));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            pull(machine, Job.Progress.NONE);
            assertThat(office.machines().list().getFirst().state()).isEqualTo(state);
        }
    }

    @Test
    void aLineInQuarantineAsksToBeLookedAt() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(quiet())) {
            pull(machine, Job.Progress.NONE);
            assertThat(office.machines().list().getFirst().state()).isEqualTo(MachineRow.State.READY);
            machine.addPunch(SimulatedPunch.added(machine.people().getFirst().pin(),
                    LocalDateTime.parse("2000-01-01T00:05:00")));
            pull(machine, Job.Progress.NONE);
            assertThat(office.machines().list().getFirst().state()).isEqualTo(MachineRow.State.LOOK);
        }
    }

    @Test
    void theLastContactIsShownBesideTheLastCompleteOne() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(quiet().withCommKey(4711))) {
            office.pulls().pull("127.0.0.1", machine.port(), 4711).run(Job.Progress.NONE);
            office.pulls().pull("127.0.0.1", machine.port(), 4712).run(Job.Progress.NONE);
            office.pulls().pull("127.0.0.1", machine.port(), 4711).run(new Stopped());
            MachineRow row = office.machines().list().getFirst();
            assertThat(office.machines().history(ID, 10)).extracting(ContactLine::code).containsExactly("JOB-100",
                    "NET-210", "");
            assertThat(office.machines().history(ID, 2)).hasSize(2);
            assertThat(row.lastComplete()).map(ContactLine::result).contains(ContactLine.Result.NOTHING_NEW);
            assertThat(row.last()).map(ContactLine::result).contains(ContactLine.Result.STOPPED);
            assertThat(row.state()).isEqualTo(MachineRow.State.LOOK);
            assertThat(row.machine().commKey()).as("a wrong key is not remembered").isEqualTo(4711);
        }
    }

    private ProbeReport.Answered answered(SimulatedMachine machine) throws InterruptedException {
        ProbeReport report = office.machines().probe("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
        assertThat(report).isInstanceOf(ProbeReport.Answered.class);
        return (ProbeReport.Answered) report;
    }

    private String refused(int port, Job.Progress progress) throws InterruptedException {
        ProbeReport report = office.machines().probe("127.0.0.1", port, 0).run(progress);
        return Optional.of(report).filter(ProbeReport.Refused.class::isInstance).map(ProbeReport.Refused.class::cast)
                .orElseThrow().trouble().code();
    }

    private void pull(SimulatedMachine machine, Job.Progress progress) throws InterruptedException {
        office.pulls().pull("127.0.0.1", machine.port(), 0).run(progress);
    }

    /** Three people and an empty log. */
    private static SimulatorSettings quiet() {
        return OfficeFixture.settings().withPeople(3).withRecords(0);
    }

    private static Machine machine(MachineId id, String name, int port) {
        return new Machine(id, name, "127.0.0.1", port, 0, OfficeFixture.WIB);
    }
}
