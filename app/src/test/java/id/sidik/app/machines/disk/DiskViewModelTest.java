package id.sidik.app.machines.disk;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.DiskFileLine;
import id.sidik.operations.LogFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flash disk in the window, on a real office. */
class DiskViewModelTest {
    private static final Machine LOBBY = new Machine(new MachineId("CONTOH0001"), "Lobi", new Road.Disk(), 0,
            ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;
    private OfficeFixture fixture;
    private Path disk;

    @BeforeEach
    void open() throws IOException {
        fixture = new OfficeFixture(folder.resolve("home"));
        fixture.office().machines().save(LOBBY);
        disk = Files.createDirectory(folder.resolve("disk"));
        Files.writeString(disk.resolve("1_attlog.dat"), "7\t2026-10-01 07:25:10\t1\t0\t1\t0\nrusak\n");
        Files.writeString(disk.resolve("catatan.txt"), "halo\n");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aDiskThatDoesNotNameItsMachineWaitsForOneAndIsThenTaken() {
        DiskViewModel model = new DiskViewModel(fixture.link(), Optional.empty());
        model.look(disk);
        assertThat(model.files()).hasSize(2);
        assertThat(model.asks()).isTrue();
        assertThat(model.ready().get()).isFalse();
        model.owner().set(Optional.of(LOBBY));
        assertThat(model.asks()).isFalse();
        assertThat(model.ready().get()).isTrue();
        assertThat(model.files()).filteredOn(DiskFileLine::taken).allMatch(file -> file.machine().isPresent());
        AtomicInteger closed = new AtomicInteger();
        model.take(closed::incrementAndGet);
        assertThat(closed).hasValue(1);
        assertThat(fixture.office().log().count(LogFilter.ALL)).isEqualTo(1);
        model.look(disk);
        assertThat(model.files()).filteredOn(DiskFileLine::taken).allMatch(DiskFileLine::known);
    }

    @Test
    void aDiskWithoutAnythingOfAMachineIsNotTaken() throws IOException {
        Files.delete(disk.resolve("1_attlog.dat"));
        DiskViewModel model = new DiskViewModel(fixture.link(), Optional.of(LOBBY));
        model.look(disk);
        assertThat(model.ready().get()).isFalse();
        assertThat(model.machines()).containsExactly(LOBBY);
    }

    @Test
    void eachFileCanBeGivenItsOwnMachine() throws IOException {
        Machine yard = new Machine(new id.sidik.domain.MachineId("CONTOH0002"), "Gudang",
                new id.sidik.domain.Road.Disk(),
                0, LOBBY.zone());
        fixture.office().machines().save(yard);
        Files.writeString(disk.resolve("2_attlog.dat"), "8\t2026-10-01 07:26:10\t1\t0\t1\t0\n");
        DiskViewModel model = new DiskViewModel(fixture.link(), Optional.of(LOBBY));
        model.look(disk);
        DiskFileLine second = model.files().stream().filter(line -> line.file().endsWith("2_attlog.dat")).findFirst()
                .orElseThrow();
        assertThat(model.nameable(second)).isTrue();
        assertThat(model.named(second)).contains(LOBBY);
        model.name(second, yard);
        assertThat(model.files()).filteredOn(DiskFileLine::taken)
                .extracting(line -> line.file().getFileName().toString(), line -> line.machine().orElseThrow())
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("1_attlog.dat", LOBBY.id()),
                        org.assertj.core.groups.Tuple.tuple("2_attlog.dat", yard.id()));
        assertThat(model.ready().get()).isTrue();
        model.take(() -> {});
        assertThat(fixture.office().log().count(LogFilter.ALL)).isEqualTo(2);
    }

    @Test
    void preparingWithoutABackupSaysSoAndAsksNothing() {
        DiskViewModel model = new DiskViewModel(fixture.link(), Optional.of(LOBBY));
        model.prepare(disk, (names, replace) -> {
            throw new AssertionError("nothing is in the way");
        });
        assertThat(fixture.notices().lasting().getFirst().code()).isEqualTo("USB-310");
    }
}
