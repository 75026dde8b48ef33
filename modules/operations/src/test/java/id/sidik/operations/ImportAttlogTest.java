package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAttlogTest {
    private static final MachineId MACHINE = new MachineId("UJI-001");

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDamagedLineIsNamedByRowAndColumnAndTheRestIsTaken() throws Exception {
        Ledger ledger = take("""
                     0012\t2026-10-01 07:25:10\t1\t0\t1\t0
                        9\t1990-00--8 -16:-29:-40\t1\t255\t1\t0
                     0012\t2026-10-01 16:02:44\t1\t1\t1\t0
                """, MACHINE);
        assertThat(ledger.figures()).containsEntry("read", 3L).containsEntry("fresh", 2L)
                .containsEntry("quarantined", 1L);
        assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.rejectedLine.TIME_IMPOSSIBLE"))
                .singleElement()
                .satisfies(line -> assertThat(line.arguments()).startsWith("1_attlog.dat", "2", "2"));
        assertThat(OfficeFixture.journal(office)).containsExactlyInAnyOrder("0012 2026-10-01T07:25:10",
                "0012 2026-10-01T16:02:44");
        assertThat(office.log().quarantine()).hasSize(1);
    }

    @Test
    void theSameFileAgainAddsNothing() throws Exception {
        String lines = "1\t2026-10-01 07:25:10\t1\t0\t1\t0\n9\t1990-00--8 -16:-29:-40\t1\t255\t1\t0\n";
        take(lines, MACHINE);
        assertThat(take(lines, MACHINE).figures()).containsEntry("fresh", 0L).containsEntry("known", 1L);
        assertThat(office.log().quarantine()).hasSize(1);
    }

    @Test
    void whatTheWireBroughtIsKnownOnTheFlashDisk() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            long before = office.log().count(LogFilter.ALL);
            Ledger ledger = take(attlog(machine), new MachineId(machine.serial()));
            assertThat(ledger.figures()).containsEntry("fresh", 0L).containsEntry("known", before);
            assertThat(office.log().count(LogFilter.ALL)).isEqualTo(before);
        }
    }

    @Test
    void punchesOfADiskSayByWhichRoadTheyCame() throws Exception {
        take("1\t2026-10-01 07:25:10\t1\t0\t1\t53\r\n", MACHINE);
        LogLine line = office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 10).getFirst();
        assertThat(line.punch().source()).isEqualTo(PunchSource.FLASH_DISK);
        assertThat(line.punch().workCode()).isEqualTo(53);
    }

    @Test
    void aFileOfAnotherKindIsRefusedWhole() throws Exception {
        Ledger ledger = take("%PDF-1.7 something else\n", MACHINE);
        assertThat(ledger.code()).isEqualTo("USB-301");
        assertThat(office.log().count(LogFilter.ALL)).isZero();
    }

    @Test
    void aFileOfAnotherMachineIsRefused() throws Exception {
        Ledger ledger = take("SN=LAIN-77\r\n1\t2026-10-01 07:25:10\t1\t0\t1\t0\r\nCHECKSUM=1\r\n", MACHINE);
        assertThat(ledger.code()).isEqualTo("USB-304");
        assertThat(office.log().count(LogFilter.ALL)).isZero();
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Ledger ledger = office.pulls().importAttlog(home.resolve("tidak-ada.dat"), MACHINE).run(Job.Progress.NONE);
        assertThat(ledger.code()).isEqualTo("USB-302");
    }

    private Ledger take(String lines, MachineId machine) throws Exception {
        Path file = home.resolve("1_attlog.dat");
        Files.writeString(file, lines);
        return office.pulls().importAttlog(file, machine).run(Job.Progress.NONE);
    }

    private static String attlog(SimulatedMachine machine) {
        return machine.punches().stream().map(ImportAttlogTest::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(SimulatedPunch punch) {
        String at = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(punch.at());
        return "%9s\t%s\t1\t%d\t%d\t0".formatted(punch.pin(), at, punch.state(), punch.verify());
    }
}
