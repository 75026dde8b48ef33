package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.PunchSource;
import id.sidik.domain.Road;
import id.sidik.protocol.push.PushDialect;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatedPunch;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that report by themselves, on real sockets into a real store. */
class PushDeskTest {
    private static final MachineId MACHINE = new MachineId("SIM-PUSH");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 8, 0);

    @TempDir
    Path home;
    private Office office;
    private URI url;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        url = URI.create("http://127.0.0.1:" + office.push().listen(new PushPlace(true, "127.0.0.1", 0)) + "/");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PushingMachine machine(PushDialect dialect) {
        return new PushingMachine(url, dialect, OfficeFixture.settings().withSerial(MACHINE.serial()));
    }

    private void register() {
        office.push().register(MACHINE, "Gudang", PushManner.USUAL);
    }

    /** @return the status, and what was said when it is 200 */
    private String ask(String method, String path, String body) throws IOException {
        HttpURLConnection line = (HttpURLConnection) url.resolve(path).toURL().openConnection();
        line.setRequestMethod(method);
        if (!body.isEmpty()) {
            line.setDoOutput(true);
            line.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = line.getResponseCode();
        return status == 200
                ? new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(status);
    }

    private long journal() {
        return office.log().count(LogFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void everyPunchArrivesOnceInEachDialectHoweverOftenItIsTold(PushDialect dialect) throws IOException {
        register();
        try (PushingMachine machine = machine(dialect)) {
            machine.greet();
            machine.report();
            long good = machine.punches().stream().filter(punch -> punch.at().getYear() > 2000).count();
            assertThat(journal()).isEqualTo(good);
            LogLine line = office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 1).getFirst();
            assertThat(line.punch().source()).isEqualTo(PunchSource.PUSH);
            try (PushingMachine again = machine(dialect)) {
                again.report();
            }
            assertThat(journal()).isEqualTo(good);
            assertThat(office.push().machines()).singleElement().satisfies(row -> {
                assertThat(row.dialect()).isEqualTo(dialect.name());
                assertThat(row.reported()).contains(OfficeFixture.NOVEMBER.instant());
                assertThat(row.machine().road()).isEqualTo(new Road.Push());
                assertThat(row.machine().name()).isEqualTo("Gudang");
            });
        }
    }

    @Test
    void aMachineGoesOnWhereItStopped() throws IOException {
        register();
        try (PushingMachine machine = machine(PushDialect.V2)) {
            assertThat(machine.greet()).startsWith("GET OPTION FROM: SIM-PUSH\r\nStamp=0\r\n")
                    .contains("TimeZone=7\r\n");
            machine.report();
            assertThat(machine.greet()).contains("\r\nATTLOGStamp=" + machine.punches().size() + "\r\n");
            office.push().tellAllAgain(MACHINE);
            assertThat(machine.greet()).contains("\r\nStamp=0\r\n");
        }
    }

    @Test
    void aStrangerIsCountedAndNothingOfItIsTaken() throws IOException {
        try (PushingMachine machine = machine(PushDialect.V2)) {
            assertThatThrownBy(machine::greet).isInstanceOf(IOException.class).hasMessageContaining("403");
            assertThatThrownBy(machine::report).isInstanceOf(IOException.class);
        }
        assertThat(journal()).isZero();
        assertThat(office.push().knocks()).singleElement()
                .satisfies(knock -> assertThat(knock.serial()).isEqualTo(MACHINE.serial()));
        register();
        assertThat(office.push().knocks()).isEmpty();
        office.push().unregister(MACHINE);
        assertThat(ask("GET", "/iclock/cdata?SN=SIM-PUSH&options=all", "")).isEqualTo("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/iclock/FileName=options.cfg?SN=SIM-PUSH", "/iclock/file?SN=SIM-PUSH",
        "/iclock/../../etc/passwd?SN=SIM-PUSH", "/iclock/%2e%2e/etc/passwd?SN=SIM-PUSH", "/?SN=SIM-PUSH",
        "/iclock/FileName?SN=SIM-PUSH"})
    void aMachineThatAsksForAFileGetsNothing(String path) throws IOException {
        register();
        assertThat(ask("GET", path, "")).isEqualTo("404");
        assertThat(ask("GET", "/iclock/cdata", "")).as("without a serial number").isEqualTo("403");
    }

    @Test
    void whatIsNoPunchGoesToQuarantineWithItsReason() throws IOException {
        register();
        String answer = ask("POST", "/iclock/cdata?SN=SIM-PUSH&table=ATTLOG&Stamp=1",
                "7\t2026-10-05 07:30:15\t0\t1\n7\t2026-02-31 07:30:15\t0\t1\n7\t2000-01-01 00:00:09\t0\t1\nrusak\n");
        assertThat(answer).isEqualTo("OK: 4");
        assertThat(journal()).isEqualTo(1);
        assertThat(office.log().quarantine()).extracting(QuarantineLine::why)
                .containsExactlyInAnyOrder("TIME_IMPOSSIBLE", "TIME_DEAD_BATTERY", "COLUMNS");
    }

    @Test
    void namesOfTheOfficeStayWhateverAMachineSays() throws IOException {
        register();
        Employee employee = new Employee(office.people().newId(), "", "Contoh Pegawai Satu", "", "", EmployeeKind.PNS,
                "", "", 1, Optional.empty(), Optional.empty());
        office.people().save(employee, List.of(new PinAlias(employee.id(), Optional.empty(), new Pin("7"),
                Optional.empty(), Optional.empty())));
        ask("POST", "/iclock/cdata?SN=SIM-PUSH&table=OPERLOG&OpStamp=1",
                "USER PIN=7\tName=Nama Lain\tPri=0\nFP PIN=7\tFID=1\tTMP=AQID\nOPLOG 4\t1\t2026-10-05 07:00:00\t7\n"
                        + "USER PIN=8\tName=Contoh Delapan\n");
        ask("POST", "/iclock/cdata?SN=SIM-PUSH&table=ATTLOG&Stamp=1",
                "7\t2026-10-05 07:30:15\t0\t1\n8\t2026-10-05 07:31:15\t0\t1\n");
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 9)).extracting(LogLine::personName)
                .containsExactly("Contoh Delapan", "Contoh Pegawai Satu");
    }

    @Test
    void picturesAreAcknowledgedAndNotKept() throws IOException {
        register();
        assertThat(ask("POST", "/iclock/cdata?SN=SIM-PUSH&table=ATTPHOTO&Stamp=5",
                "PIN=20261005073015-7.jpg\tSN=SIM-PUSH\tsize=3\tCMD=uploadphoto\0abc")).isEqualTo("OK");
    }

    @Test
    void aClockThatGoesAheadIsSeenOnTheFirstFreshPunch() throws IOException {
        register();
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2,
                OfficeFixture.settings().withSerial(MACHINE.serial()).withPeople(1).withRecords(1))) {
            machine.greet();
            machine.report();
            machine.punch(SimulatedPunch.added("1", NOW.plusMinutes(7)));
            machine.report();
        }
        assertThat(office.push().machines().getFirst().clockWrong()).isTrue();
        assertThat(office.machines().list().getFirst().state()).isNotNull();
    }

    @Test
    void aPlaceThatIsTakenIsNamedAndAChoiceOutlivesTheProgram() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            PushPlace place = new PushPlace(true, "127.0.0.1", taken.getLocalPort());
            assertThat(OfficeFixture.code(() -> office.push().listen(place))).isEqualTo("PSH-101");
        }
        assertThat(office.push().listening()).isEmpty();
        assertThat(office.push().place()).isEqualTo(PushPlace.USUAL);
        office.push().startIfOn();
        assertThat(office.push().listening()).as("off until somebody chooses").isEmpty();
        office.push().choose(new PushPlace(true, "127.0.0.1", 0));
        office.close();
        office = OfficeFixture.open(home);
        assertThat(office.push().listening()).isEmpty();
        office.push().startIfOn();
        assertThat(office.push().listening()).isPresent();
        office.push().choose(new PushPlace(false, "127.0.0.1", 0));
        assertThat(office.push().listening()).isEmpty();
        assertThat(office.push().addresses()).startsWith("0.0.0.0").contains("127.0.0.1");
    }
}
