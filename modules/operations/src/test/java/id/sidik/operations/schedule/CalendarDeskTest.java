package id.sidik.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.schedule.CalendarYear.Lack;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import id.sidik.operations.work.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDeskTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);

    @TempDir
    Path home;
    private Office office;
    private CalendarDesk desk;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home.resolve("home"));
        desk = office.schedule().calendar();
        Staff.saved(office, "Contoh Satu", 1);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void apply(LocalDate day, Optional<Holiday.Kind> kind) {
        office.schedule().desk().apply(new ScheduleWish.Days(List.of(new CalendarEntry(day, kind, "HUT Kota",
                "SE Wali Kota 3/2026"))), "surat edaran");
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void theShippedYearsHaveTheirHolidaysAndTheirRamadan(int year) {
        CalendarYear table = desk.year(Year.of(year));
        assertThat(table.findings()).doesNotContain(Lack.NO_HOLIDAYS, Lack.NO_RAMADAN);
        assertThat(table.days()).hasSizeGreaterThan(20).anyMatch(day -> !day.decree().isBlank());
    }

    @Test
    void aYearWithoutATableIsToldInTime() {
        assertThat(desk.year(Year.of(2027)).findings()).containsExactly(Lack.NO_HOLIDAYS, Lack.NO_RAMADAN);
        assertThat(desk.lacking()).extracting(CalendarYear::year).containsExactly(Year.of(2027));
        office.schedule().desk().apply(new ScheduleWish.Ramadan("1448H",
                Optional.of(new RamadanPeriod("1448H", LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9))), "KMA"),
                "sidang isbat");
        assertThat(desk.year(Year.of(2027)).findings()).containsExactly(Lack.NO_HOLIDAYS);
    }

    @Test
    void aHolidayOfTheUnitFreesTheDayAndCanBeMadeOrdinaryAgain() throws InterruptedException {
        apply(FRIDAY, Optional.of(Holiday.Kind.HOLIDAY));
        assertThat(Calendars.statuses(office, "Contoh Satu", 15, 16)).isEqualTo("TK LN");
        apply(FRIDAY, Optional.of(Holiday.Kind.CUTI_BERSAMA));
        assertThat(Calendars.statuses(office, "Contoh Satu", 16)).isEqualTo("CBM");
        apply(FRIDAY, Optional.empty());
        assertThat(Calendars.statuses(office, "Contoh Satu", 16)).isEqualTo("TK");
        assertThat(desk.year(Year.of(2026)).days()).filteredOn(day -> day.day().equals(FRIDAY)).singleElement()
                .satisfies(day -> assertThat(day.kind()).isEmpty())
                .satisfies(day -> assertThat(day.stamp().orElseThrow().reason()).isEqualTo("surat edaran"));
    }

    @Test
    void aHolidayIsPreviewedAsOneDayOfEverybody() {
        SchedulePreview preview = office.schedule().desk().preview(new ScheduleWish.Days(
                List.of(new CalendarEntry(FRIDAY, Optional.of(Holiday.Kind.HOLIDAY), "HUT Kota", "SE"))));
        assertThat(preview).isEqualTo(new SchedulePreview(1, 1, 1, 0, FRIDAY, FRIDAY));
    }

    @Test
    void aFileTellsWhatItWouldChangeAndEveryCellItCannotTake() throws Exception {
        Path file = Files.writeString(home.resolve("libur.csv"), """
                Tanggal;Jenis;Keterangan;Dasar
                1 Januari 2027;LN;Tahun Baru;SKB 2027
                2027-02-07;cuti bersama;Contoh;SKB 2027
                2027-02-07;LN;Lagi;SKB 2027
                32/1/2027;LN;Salah;SKB 2027
                3/1/2027;pesta;Salah;SKB 2027
                4/1/2027;LN;;
                """);
        CalendarPreview preview = desk.preview(file).run(Job.Progress.NONE);
        assertThat(preview.fresh()).extracting(CalendarEntry::day).containsExactly(LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 2, 7));
        assertThat(preview.remarks()).extracting(SheetRemark::toString).containsExactly("calendar.sheet.twice at A4",
                "calendar.sheet.noDay at A5", "calendar.sheet.noKind at B6", "calendar.sheet.noName at C7",
                "calendar.sheet.noDecree at D7");
        office.schedule().desk().apply(preview.wish(false), "SKB 2027");
        Path less = Files.writeString(home.resolve("kurang.csv"),
                "Tanggal;Keterangan;Dasar\n1/1/2027;Tahun Baru Masehi;SKB 2027\n");
        CalendarPreview second = desk.preview(less).run(Job.Progress.NONE);
        assertThat(second.changed()).hasSize(1);
        assertThat(second.missing()).extracting(CalendarEntry::day).containsExactly(LocalDate.of(2027, 2, 7));
        assertThat(second.wish(true).days()).hasSize(2);
    }

    @Test
    void aDayWithoutALetterIsRefused() {
        CalendarEntry blank = new CalendarEntry(FRIDAY, Optional.empty(), "", " ");
        assertThat(OfficeFixture.code(() -> office.schedule().desk().preview(new ScheduleWish.Days(List.of(blank)))))
                .isEqualTo("LBR-102");
    }
}
