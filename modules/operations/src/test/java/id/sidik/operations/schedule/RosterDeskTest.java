package id.sidik.operations.schedule;

import static id.sidik.operations.schedule.Calendars.MONDAY;
import static id.sidik.operations.schedule.Calendars.assign;
import static id.sidik.operations.schedule.Calendars.roster;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterDeskTest {
    @TempDir
    Path home;
    private Office office;
    private RosterDesk desk;
    private EmployeeId one;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home.resolve("home"));
        office.recaps().choose("bartim-2022");
        desk = office.schedule().rosters();
        one = Staff.saved(office, "Contoh Satu", 1).id();
        Staff.saved(office, "Contoh Dua", 2);
        office.schedule().desk().apply(assign("SHIFT", MONDAY, Whom.person(one)), "SK 1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private RosterPreview pasted(String text) {
        return desk.pasted(text.replace('|', '\t').replace(';', '\n'), OfficeFixture.OCTOBER);
    }

    @Test
    void theGridShowsThoseWhoWorkByARoster() {
        office.schedule().desk().apply(roster(one, MONDAY, "M OFF"), "jadwal");
        RosterGrid grid = desk.grid(OfficeFixture.OCTOBER);
        assertThat(grid.rows()).extracting(RosterGrid.Row::name).containsExactly("Contoh Satu");
        assertThat(grid.rows().getFirst().codes()).isEqualTo(Map.of(MONDAY, "M", MONDAY.plusDays(1), "OFF"));
        assertThat(grid.shifts()).extracting(RosterGrid.Shift::code).containsExactly("M", "P", "S", "OFF");
        assertThat(grid.shifts()).filteredOn(RosterGrid.Shift::acrossMidnight).extracting(RosterGrid.Shift::code)
                .containsExactly("M");
    }

    @Test
    void aPastedTableIsTakenCellByCellAndNothingOfItIsLost() {
        office.schedule().desk().apply(roster(one, MONDAY, "M"), "jadwal");
        RosterPreview preview = pasted(
                "Jadwal jaga Oktober||||;Nama|5|6|7|8;Contoh Satu|M|libur|p|Q;Contoh Tiga|P|P||");
        assertThat(preview.same()).isOne();
        assertThat(preview.entries()).extracting(ScheduleWish.RosterEntry::code).containsExactly("OFF", "P");
        assertThat(preview.remarks()).extracting(SheetRemark::toString)
                .containsExactly("schedule.sheet.noShift at E3", "schedule.sheet.noPerson at A4");
        assertThat(preview.remarks().getFirst().arguments()).startsWith("3", "E", "Q");
        office.schedule().desk().apply(preview.wish(), "jadwal baru");
        assertThat(pasted("Nama|5|6|7;Contoh Satu|M|OFF|P").same()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'Nama|1;Contoh Satu|P;Contoh Satu|S', schedule.sheet.twice at A3",
        "'Nama|NIP|1;Siapa|123|P', schedule.sheet.noPerson at B2",
        "'Nama|1;Contoh Satu|7', schedule.sheet.noShift at B2"})
    void whatCannotBeTakenIsToldWithRowAndColumn(String table, String remark) {
        assertThat(pasted(table).remarks()).extracting(SheetRemark::toString).containsExactly(remark);
    }

    @Test
    void aFileMayNameWholeDatesAndWhatIsNoRosterIsRefused() throws Exception {
        Path file = write("Nama;2026-10-30;31/10/2026;1-11-2026\nContoh Satu;M;;P\n");
        RosterPreview preview = desk.preview(file, OfficeFixture.OCTOBER).run(Job.Progress.NONE);
        assertThat(preview.entries()).extracting(entry -> entry.day() + " " + entry.code())
                .containsExactly("2026-10-30 M", "2026-11-01 P");
        Path none = write("Barang;Jumlah\nKursi;4\n");
        assertThat(OfficeFixture.code(() -> desk.preview(none, OfficeFixture.OCTOBER).run(Job.Progress.NONE)))
                .isEqualTo("JDW-202");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(home.resolve("jadwal.csv"), text);
    }
}
