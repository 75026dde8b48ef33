package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.domain.Road;
import id.sidik.operations.DiskFileLine.Kind;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.DiskRecognition;
import id.sidik.protocol.FingerForm;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole flash disk, both ways, on real files and a real store. */
class DiskDeskTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final MachineId YARD = new MachineId("CONTOH0002");
    private static final List<UserRecord> PEOPLE = List.of(UserRecord.of(1, "0012", "Contoh Satu"),
            UserRecord.of(7, "990017", "Contoh Tujuh"));
    private static final List<DiskFinger> FINGERS = List.of(finger(1, 6), finger(7, 0), finger(7, 1));

    @TempDir
    Path folder;
    private Office office;
    private Path disk;

    @BeforeEach
    void open() throws IOException {
        office = OfficeFixture.open(folder.resolve("home"));
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static DiskFinger finger(int uid, int finger) {
        byte[] template = new byte[700 + uid];
        java.util.Arrays.fill(template, (byte) (uid + finger + 40));
        return new DiskFinger(uid, "", finger, 1, template);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(disk.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    private void fill() throws IOException {
        put("1_attlog.dat",
                "     0012\t2026-10-01 07:25:10\t1\t0\t1\t0\n  990017\t2026-10-01 07:26:11\t1\t0\t1\t0\nrusak\n");
        Files.write(disk.resolve("user.dat"), UserDataset.encode(72, PEOPLE));
        Files.write(disk.resolve("template.fp10"), DiskRecognition.encode(FingerForm.V10, FINGERS));
        put("AGL_001.TXT", "No\tTMNo\tEnNo\tName\n");
        Files.write(disk.resolve("liburan.jpg"), new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Files.createDirectory(disk.resolve("System Volume Information"));
        Files.writeString(disk.resolve("System Volume Information").resolve("x.dat"), "PIN=1");
    }

    private DiskPreview look() throws InterruptedException {
        return office.disks().look(disk).run(Job.Progress.NONE);
    }

    private DiskPreview named(MachineId id) throws InterruptedException {
        DiskPreview preview = look();
        return preview.with(preview.files().stream().filter(DiskFileLine::taken)
                .collect(Collectors.toMap(DiskFileLine::file, file -> id)));
    }

    private Ledger take(DiskPreview preview) throws InterruptedException {
        return office.disks().take(preview).run(Job.Progress.NONE);
    }

    @Test
    void everyFileOfADiskIsRecognisedOrNamedAsForeign() throws Exception {
        fill();
        Map<String, Kind> kinds = new HashMap<>();
        for (DiskFileLine line : look().files()) kinds.put(line.file().getFileName().toString(), line.kind());
        assertThat(kinds).isEqualTo(Map.of("1_attlog.dat", Kind.PUNCHES, "user.dat", Kind.USERS, "template.fp10",
                Kind.FINGERS_10, "AGL_001.TXT", Kind.FOREIGN, "liburan.jpg", Kind.FOREIGN));
        assertThat(look().files()).filteredOn(line -> line.kind() == Kind.PUNCHES).singleElement().satisfies(line -> {
            assertThat(line.rows()).isEqualTo(2);
            assertThat(line.rejected()).containsExactly(new DiskFileLine.Reject(3, "", "COLUMNS"));
            assertThat(line.claim().number()).contains(1);
        });
        assertThat(office.log().count(LogFilter.ALL)).as("looking takes nothing").isZero();
    }

    @Test
    void aDiskOfAnUnknownMachineAsksAndNothingIsTakenBeforeItIsNamed() throws Exception {
        fill();
        assertThat(look().asks()).isTrue();
        assertThat(take(look()).code()).isEqualTo("USB-305");
        Ledger ledger = take(named(LOBBY));
        assertThat(ledger.figures()).containsEntry("fresh", 2L).containsEntry("quarantined", 1L);
        assertThat(ledger.lines()).anyMatch(line -> line.key().equals("ledger.disk.people")
                && line.arguments().equals(List.of("2", "3")));
        assertThat(ledger.lines()).anyMatch(line -> line.key().equals("ledger.disk.left"));
    }

    @Test
    void theSameDiskAgainKnowsItsMachineAndSaysThatItWasTaken() throws Exception {
        office.machines().save(new Machine(LOBBY, "Lobi", new Road.Disk(), 0, OfficeFixture.WIB));
        fill();
        take(named(LOBBY));
        DiskFileLine punches = look().files().stream().filter(line -> line.kind() == Kind.PUNCHES).findFirst()
                .orElseThrow();
        assertThat(punches.machine()).contains(LOBBY);
        assertThat(look().files()).filteredOn(DiskFileLine::taken).allMatch(DiskFileLine::known);
        assertThat(take(named(LOBBY)).figures()).containsEntry("fresh", 0L).containsEntry("known", 2L);
    }

    @Test
    void whereTwoMachinesHaveTheSameNumberSomebodyHasToSay() throws Exception {
        for (MachineId id : List.of(LOBBY, YARD)) {
            office.machines().save(new Machine(id, id.serial(), new Road.Disk(), 0, OfficeFixture.WIB));
            put("1_attlog.dat", "7\t2026-10-01 07:25:1" + (id == LOBBY ? 0 : 1) + "\t1\t0\t1\t0\n");
            take(named(id));
        }
        DiskFileLine line = look().files().getFirst();
        assertThat(line.machine()).isEmpty();
        assertThat(line.candidates()).containsExactly(LOBBY, YARD);
        put("CONTOH0002_attlog.dat", "8\t2026-10-01 07:25:10\t1\t0\t1\t0\n");
        assertThat(look().files()).filteredOn(each -> each.file().getFileName().toString().startsWith("CONTOH"))
                .singleElement().satisfies(each -> assertThat(each.machine()).contains(YARD));
    }

    @Test
    void aFileThatChangedSinceItWasShownIsNotTaken() throws Exception {
        fill();
        DiskPreview preview = named(LOBBY);
        put("1_attlog.dat", "1\t2026-10-01 07:25:10\t1\t0\t1\t0\n");
        assertThat(take(preview).code()).isEqualTo("USB-307");
        assertThat(office.log().count(LogFilter.ALL)).isZero();
        assertThat(office.machines().list()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsNamedAndTakesNothing() throws Exception {
        DiskPreview gone = office.disks().look(folder.resolve("x")).run(Job.Progress.NONE);
        assertThat(gone.files()).singleElement().satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.UNREADABLE));
        assertThat(take(gone).code()).isEqualTo("USB-306");
    }

    @Test
    void punchesKeepTheRoadByWhichTheyCame() throws Exception {
        fill();
        take(named(LOBBY));
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 9))
                .allMatch(line -> line.punch().source() == PunchSource.FLASH_DISK);
    }
}
