package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.WIB;
import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ScanRow.State;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanDeskTest {
    @TempDir
    private Path home;
    private Office office;
    private final List<SimulatedMachine> machines = new ArrayList<>();

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        machines.forEach(SimulatedMachine::close);
        office.close();
    }

    private SimulatedMachine start(String host, int port, String serial, int key) {
        SimulatedMachine machine = OfficeFixture.startAgain(OfficeFixture.settings().withHost(host).withPort(port)
                .withSerial(serial).withCommKey(key));
        machines.add(machine);
        return machine;
    }

    private void listed(String serial, String name, String host, int port, int key) {
        office.machines().save(new Machine(new MachineId(serial), name, host, port, key, WIB));
    }

    private ScanReport scan(int port) throws InterruptedException {
        ScanRequest request = ScanRequest.usual().in("127.0.0.0/29").at(port).paced(500);
        List<ScanRow> heard = Collections.synchronizedList(new ArrayList<>());
        ScanReport report = office.scans().scan(request, heard::add).run(Job.Progress.NONE);
        assertThat(heard).hasSameSizeAs(report.rows());
        return report;
    }

    private static ScanRow at(ScanReport report, String host) {
        return report.rows().stream().filter(row -> row.host().equals(host)).findFirst().orElseThrow();
    }

    @Test
    void knownMovedAndNewMachinesAreToldApartBySerial() throws Exception {
        int port = start("127.0.0.2", 0, "TETAP", 0).port();
        start("127.0.0.3", port, "PINDAH", 0);
        start("127.0.0.4", port, "BARU", 0);
        listed("TETAP", "Lobi", "127.0.0.2", port, 0);
        listed("PINDAH", "Gudang", "127.0.0.6", port, 0);

        ScanReport report = scan(port);

        assertThat(report.whole()).isTrue();
        assertThat(report.total()).isEqualTo(6);
        assertThat(at(report, "127.0.0.2").state()).isEqualTo(State.KNOWN);
        assertThat(at(report, "127.0.0.3").state()).isEqualTo(State.MOVED);
        assertThat(at(report, "127.0.0.3").known().orElseThrow().name()).isEqualTo("Gudang");
        assertThat(at(report, "127.0.0.4").state()).isEqualTo(State.NEW);
        assertThat(at(report, "127.0.0.4").users()).hasValue(12);
        assertThat(at(report, "127.0.0.6").state()).as("where it should be").isEqualTo(State.CLOSED);
    }

    @Test
    void aFoundMachineJoinsTheListAndAMovedOneTakesItsNewAddress() throws Exception {
        int port = start("127.0.0.3", 0, "PINDAH", 0).port();
        start("127.0.0.4", port, "BARU", 0);
        listed("PINDAH", "Gudang", "127.0.0.6", port, 0);
        ScanReport report = scan(port);

        Machine added = office.scans().add(at(report, "127.0.0.4"), 0);
        Machine moved = office.scans().takeAddress(new MachineId("PINDAH"), "127.0.0.3", port);

        assertThat(added.name()).isEqualTo("Mesin Simulasi BARU");
        assertThat(moved.name()).isEqualTo("Gudang");
        assertThat(scan(port).rows()).extracting(ScanRow::state).containsExactly(State.KNOWN, State.KNOWN);
        assertThat(office.pulls().pull(moved.id()).run(Job.Progress.NONE).code()).isEmpty();
    }

    @Test
    void anotherMachineAtTheAddressOfAKnownOneIsAClash() throws Exception {
        int port = start("127.0.0.2", 0, "TAMU", 0).port();
        listed("TUAN", "Lobi", "127.0.0.2", port, 0);

        ScanRow row = at(scan(port), "127.0.0.2");

        assertThat(row.state()).isEqualTo(State.CLASH);
        assertThat(row.id()).contains(new MachineId("TAMU"));
        assertThat(row.known().orElseThrow().name()).isEqualTo("Lobi");
    }

    @Test
    void twoThatTakeTurnsAtOneAddressAreAClashEvenWhileTheRightOneAnswers() throws Exception {
        SimulatedMachine right = start("127.0.0.2", 0, "TUAN", 0);
        int port = right.port();
        listed("TUAN", "Lobi", "127.0.0.2", port, 0);
        assertThat(at(scan(port), "127.0.0.2").state()).isEqualTo(State.KNOWN);
        right.close();
        SimulatedMachine guest = start("127.0.0.2", port, "TAMU", 0);
        scan(port);
        guest.close();
        start("127.0.0.2", port, "TUAN", 0);

        assertThat(at(scan(port), "127.0.0.2").state()).isEqualTo(State.CLASH);
    }

    @Test
    void aMachineOfTheListIsGreetedWithItsOwnKeyAndAStrangerWithNone() throws Exception {
        int port = start("127.0.0.2", 0, "KUNCI", 4711).port();
        start("127.0.0.3", port, "ASING", 815);
        listed("KUNCI", "Lobi", "127.0.0.2", port, 4711);

        ScanReport report = scan(port);

        assertThat(at(report, "127.0.0.2").state()).isEqualTo(State.KNOWN);
        assertThat(at(report, "127.0.0.3").state()).isEqualTo(State.KEY_NEEDED);
        assertThat(at(report, "127.0.0.3").addable()).isFalse();
    }

    @Test
    void aPullRemembersTheCardAndTheAddress() throws Exception {
        SimulatedMachine machine = start("127.0.0.2", 0, "TARIK", 0);
        office.pulls().pull("127.0.0.2", machine.port(), 0).run(Job.Progress.NONE);

        ScanRow row = at(scan(machine.port()), "127.0.0.2");

        assertThat(row.mac()).startsWith("02:53:");
        assertThat(row.state()).isEqualTo(State.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.0/24", "kantor", "10.0.0.0/8", "192.168.1.0/40", ""})
    void whatIsNoPrivateRangeIsRefused(String range) {
        assertThat(code(() -> office.scans().scan(ScanRequest.usual().in(range), row -> {}))).isEqualTo("NET-220");
    }

    @Test
    void aStoppedScanSaysThatItIsNotWhole() throws Exception {
        ScanReport report = office.scans().scan(ScanRequest.usual().in("127.0.0.0/24").paced(50), row -> {})
                .run(new Stopped());

        assertThat(report.whole()).isFalse();
        assertThat(report.looked()).isLessThan(report.total());
        assertThat(Optional.of(office.scans().ownRanges())).isPresent();
    }
}
