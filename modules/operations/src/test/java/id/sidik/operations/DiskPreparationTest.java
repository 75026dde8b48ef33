package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flash disk that is prepared: nothing is replaced unasked, and what is replaced has a copy. */
class DiskPreparationTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final List<UserRecord> PEOPLE = List.of(UserRecord.of(1, "0012", "Contoh Satu"),
            UserRecord.of(7, "990017", "Contoh Tujuh"));

    @TempDir
    Path folder;
    private Office office;
    private Path disk;
    private Path other;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.open(folder.resolve("home"));
        disk = Files.createDirectory(folder.resolve("disk"));
        other = Files.createDirectory(folder.resolve("other"));
        office.machines().save(new Machine(LOBBY, "Lobi", new Road.Disk(), 0, OfficeFixture.WIB));
    }

    private void backup() throws InterruptedException, IOException {
        Files.write(disk.resolve("user.dat"), UserDataset.encode(UserRecord.LONG_SIZE, PEOPLE));
        DiskPreview found = office.disks().look(disk).run(Job.Progress.NONE);
        DiskPreview named = found.with(found.files().stream().filter(DiskFileLine::taken)
                .collect(Collectors.toMap(DiskFileLine::file, line -> LOBBY)));
        assertThat(office.disks().take(named).run(Job.Progress.NONE).good()).isTrue();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Ledger prepare(Path where, boolean replace) throws InterruptedException {
        return office.disks().prepare(LOBBY, Optional.empty(), where, replace).run(Job.Progress.NONE);
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void peopleGoBackOnADiskAsTheyCame() throws Exception {
        backup();
        Ledger ledger = prepare(other, false);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(ledger.figures()).containsEntry("users", 2L).doesNotContainKey("replaced");
        assertThat(other.resolve("user.dat")).hasSameBinaryContentAs(disk.resolve("user.dat"));
    }

    @Test
    void aFileInTheWayIsNamedAndLeftAloneUntilSomebodyAgrees() throws Exception {
        backup();
        Files.writeString(other.resolve("user.dat"), "lama");
        assertThat(office.disks().inTheWay(LOBBY, Optional.empty(), other)).containsExactly("user.dat");
        assertThat(prepare(other, false).code()).isEqualTo("USB-311");
        assertThat(other.resolve("user.dat")).hasContent("lama");
        assertThat(names(other)).containsExactly("user.dat");
    }

    @Test
    void whatIsReplacedHasACopyUnderTheDayOfTheOfficeAndIsNotImportedAgain() throws Exception {
        backup();
        Files.writeString(other.resolve("user.dat"), "lama");
        Ledger ledger = prepare(other, true);
        assertThat(ledger.good() || ledger.outcome() == Ledger.Outcome.LOOK).isTrue();
        assertThat(ledger.figures()).containsAllEntriesOf(Map.of("users", 2L, "replaced", 1L));
        assertThat(ledger.lines()).anyMatch(line -> line.key().equals("ledger.disk.replaced"));
        assertThat(names(other)).startsWith("sidik-lama-20261102-080000").contains("user.dat");
        assertThat(other.resolve("sidik-lama-20261102-080000").resolve("user.dat")).hasContent("lama");
        assertThat(other.resolve("user.dat")).hasSameBinaryContentAs(disk.resolve("user.dat"));
        assertThat(office.disks().look(other).run(Job.Progress.NONE).files()).extracting(DiskFileLine::file)
                .noneMatch(file -> file.toString().contains("sidik-lama"));
    }

    @Test
    void theSameFileIsNotInTheWay() throws Exception {
        backup();
        prepare(other, false);
        assertThat(office.disks().inTheWay(LOBBY, Optional.empty(), other)).isEmpty();
        assertThat(prepare(other, false).outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(names(other)).noneMatch(name -> name.startsWith("sidik-lama"));
    }

    @Test
    void withoutABackupOrAFolderNothingIsPrepared() throws Exception {
        assertThat(prepare(other, false).code()).isEqualTo("USB-310");
        assertThat(OfficeFixture.code(() -> office.disks().inTheWay(LOBBY, Optional.empty(), other)))
                .isEqualTo("USB-310");
        backup();
        assertThat(prepare(folder.resolve("tidak-ada"), false).code()).isEqualTo("USB-309");
    }
}
