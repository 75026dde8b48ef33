package id.sidik.operations.permits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.Disk;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.permits.TransferDesk.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDeskTest {
    @TempDir
    Path home;
    private Office office;
    private TransferDesk desk;
    private EmployeeId one;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.open(home.resolve("home"));
        desk = office.permits().transfers();
        one = Staff.saved(office, "Contoh Satu", 1, "7").id();
        Disk.bring(office, home, "LANTAI1", "7 2026-10-05 07:20:00", "7 2026-10-05 16:20:00");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Wish wish(boolean out, String day) {
        return new Wish(one, out, LocalDate.parse(day), "821/1/2026", Optional.empty(), "Dinas Lain");
    }

    @Test
    void daysOutsideTheServiceAreNobodysAbsenceAndWhatWasBeforeStays() throws InterruptedException {
        desk.transfer(wish(true, "2026-10-06"));
        assertThat(Unit.statuses(office, "Contoh Satu", 2, 5, 6, 7, 30)).isEqualTo("TK H TK - -");
        assertThat(desk.list()).singleElement().satisfies(row -> {
            assertThat(row.out()).isTrue();
            assertThat(row.by()).isEqualTo("petugas");
        });
    }

    @Test
    void whoComesBackIsMissedOnlyWhileHere() throws InterruptedException {
        desk.transfer(wish(true, "2026-10-06"));
        desk.transfer(wish(false, "2026-10-15"));
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 6, 7, 14, 15, 16)).isEqualTo("H TK - - TK TK");
        desk.transfer(wish(true, "2026-10-16"));
        assertThat(Unit.statuses(office, "Contoh Satu", 5, 7, 16, 19)).isEqualTo("H - TK -");
        assertThat(office.people().list()).as("one person, not three").hasSize(1);
    }

    @Test
    void theMachinesWhereThePersonStillIsAreNamed() {
        Machine floor = office.machines().list().getFirst().machine();
        office.machinePeople().belong(one, new MachineId("LANTAI1"), OptionalInt.of(0));
        office.permits().asked().add(Unit.wish("DL 2026-10-05 2026-10-09 FULL -", one));
        TransferDesk.Preview preview = desk.preview(wish(true, "2026-10-06"));
        assertThat(preview.machines()).containsExactly(floor);
        assertThat(preview.permits()).isOne();
        assertThat(desk.list()).as("nothing was written").isEmpty();
    }

    @ParameterizedTest(name = "out {0} on {1} -> {2}")
    @CsvSource({"false, 2026-10-06, IZN-403", "false, 2026-09-06, IZN-403"})
    void nobodyComesWhoIsHere(boolean out, String day, String code) {
        assertThat(OfficeFixture.code(() -> desk.transfer(wish(out, day)))).isEqualTo(code);
    }

    @ParameterizedTest(name = "out {0} on {1} -> {2}")
    @CsvSource({"true, 2026-10-07, IZN-402", "false, 2026-10-06, IZN-404"})
    void nobodyGoesTwiceOrComesBeforeGoing(boolean out, String day, String code) {
        desk.transfer(wish(true, "2026-10-06"));
        assertThat(OfficeFixture.code(() -> desk.transfer(wish(out, day)))).isEqualTo(code);
        assertThat(desk.list()).hasSize(1);
    }

    @Test
    void aTransferRestsOnALetter() {
        Wish bare = new Wish(one, true, LocalDate.parse("2026-10-06"), " ", Optional.empty(), "");
        assertThat(OfficeFixture.code(() -> desk.transfer(bare))).isEqualTo("IZN-405");
    }
}
