package id.sidik.operations.reports;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.reports.ReportsFixture.OCTOBER;
import static id.sidik.operations.reports.ReportsFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.ReportCode;
import id.sidik.reporting.TableCell;
import id.sidik.reporting.TableColumn;
import id.sidik.reporting.TableSheet;
import id.sidik.store.Authorship;
import id.sidik.store.KeptGathering;
import id.sidik.store.UuidV7;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the facts in the store to the rows of each report. */
class MakersTest {
    @TempDir
    private Path home;
    private ReportsFixture office;

    @BeforeEach
    void open() {
        office = new ReportsFixture(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private TableSheet twin(ReportWish wish) {
        return run(office.reports.desk().make(wish)).report().twin();
    }

    private MonthRecap recap() {
        return run(office.months.recaps().recap(office.request()));
    }

    private long days(Predicate<DayResult> which) {
        return recap().people().stream().map(PersonMonth::days).flatMap(java.util.List::stream).filter(which).count();
    }

    private static BigDecimal sum(TableSheet twin, String title) {
        return twin.sum(place(twin, title));
    }

    private static int place(TableSheet twin, String title) {
        return twin.columns().stream().map(TableColumn::title).toList().indexOf(title);
    }

    @Test
    void theTotalsAreThoseOfTheMonth() {
        TableSheet twin = twin(ReportWish.of(ReportCode.R3, OCTOBER));
        assertThat(twin.rows()).hasSize(4);
        assertThat(sum(twin, "Hadir")).isEqualByComparingTo(BigDecimal.valueOf(days(DayResult::present)));
        assertThat(sum(twin, "Tanpa keterangan")).isEqualByComparingTo(BigDecimal.valueOf(days(DayResult::absent)))
                .isPositive();
        assertThat(sum(twin, "Tidak apel")).isEqualByComparingTo(BigDecimal.valueOf(days(day -> day.flags().contains(
                DayFlag.APEL_MISSED))));
    }

    @Test
    void oneDayHasItsTimesAndTheHoursThatWereAsked() {
        TableSheet twin = twin(ReportWish.of(ReportCode.R1, OCTOBER).on(LocalDate.of(2026, 10, 6)));
        assertThat(sum(twin, "Terlambat (menit)")).isEqualByComparingTo("12");
        assertThat(twin.rows().getFirst().get(place(twin, "Jadwal"))).isInstanceOfSatisfying(TableCell.Text.class,
                text -> assertThat(text.value()).matches("\\d\\d:\\d\\d–\\d\\d:\\d\\d"));
        assertThat(twin.rows()).extracting(row -> row.get(place(twin, "Tanggal"))).containsOnly(TableCell.of(LocalDate
                .of(2026, 10, 6)));
    }

    @Test
    void aDayThatIsNotSaidIsTheLastOfTheMonthOrToday() {
        TableSheet october = twin(ReportWish.of(ReportCode.R1, OCTOBER));
        assertThat(october.rows().getFirst()).contains(TableCell.of(OCTOBER.atEndOfMonth()));
        TableSheet november = twin(ReportWish.of(ReportCode.R1, OCTOBER.plusMonths(1)));
        assertThat(november.rows().getFirst()).contains(TableCell.of(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void oneMonthBelongsToThePersonWhoWasAskedFor() {
        TableSheet twin = twin(ReportWish.of(ReportCode.R4, OCTOBER).about(ReportsFixture.CONTRACT));
        assertThat(twin.rows()).hasSize(31).allSatisfy(row -> assertThat(row).contains(TableCell.of(
                "Contoh Pegawai Dua")));
        assertThat(sum(twin, "Terlambat (menit)")).isEqualByComparingTo("12");
        assertThat(code(() -> run(office.reports.desk().make(ReportWish.of(ReportCode.R4, OCTOBER))))).isEqualTo(
                "LAP-107");
        assertThat(code(() -> run(office.reports.desk().make(ReportWish.of(ReportCode.R4, OCTOBER).about(
                new EmployeeId("nobody")))))).isEqualTo("LAP-108");
    }

    @Test
    void theYearAddsItsMonthsAndStaysADraftWhileOneIsOpen() {
        TableSheet twin = twin(ReportWish.of(ReportCode.R14, OCTOBER));
        assertThat(twin.rows()).hasSize(4);
        assertThat(sum(twin, "H 10")).isEqualByComparingTo(BigDecimal.valueOf(days(DayResult::present)));
        assertThat(twin.rows().getFirst().get(place(twin, "H 09"))).isEqualTo(TableCell.EMPTY);
        assertThat(twin.rows().getFirst().get(place(twin, "H 12"))).isEqualTo(TableCell.EMPTY);
        assertThat(twin.rows().getFirst().get(place(twin, "TK 11"))).as("nothing was pulled of November yet").isEqualTo(
                TableCell.EMPTY);
    }

    @Test
    void listsOfCeremoniesStandBesideTheRollCallsAndOfMorningsWhereTheRegulationSetsNone() {
        office.months.recaps().choose("klaten-2019");
        BigDecimal before = sum(twin(ReportWish.of(ReportCode.R12, OCTOBER)), "Tidak hadir apel");
        office.months.recaps().choose("nat-2023");
        list(GatheringKind.CEREMONY, "Hari Contoh", Map.of(ReportsFixture.STAFF, true, ReportsFixture.HONORARY, false));
        list(GatheringKind.JOINT, "", Map.of(ReportsFixture.STAFF, false));
        list(GatheringKind.MORNING, "", Map.of(ReportsFixture.HEAD, false));
        TableSheet twin = twin(ReportWish.of(ReportCode.R12, OCTOBER));
        assertThat(sum(twin, "Wajib upacara")).isEqualByComparingTo("3");
        assertThat(sum(twin, "Hadir upacara")).isEqualByComparingTo("1");
        assertThat(sum(twin, "Tidak hadir upacara")).as("absent that day").isEqualByComparingTo("2");
        assertThat(sum(twin, "Tidak hadir apel")).isEqualByComparingTo("1");
        office.months.recaps().choose("klaten-2019");
        assertThat(sum(twin(ReportWish.of(ReportCode.R12, OCTOBER)), "Tidak hadir apel")).as(
                "a record proves it there").isEqualByComparingTo(before);
    }

    private void list(GatheringKind kind, String name, Map<EmployeeId, Boolean> people) {
        Instant at = Instant.parse("2026-11-02T01:00:00Z");
        office.records.transact(tables -> {
            tables.gatherings().add(new KeptGathering(UuidV7.at(at), OCTOBER.atDay(13), kind, name, people,
                    new Authorship(at, "petugas", "")));
            return tables;
        });
    }

    @Test
    void theRollCallsAreOnlyThoseThatTheRegulationSets() {
        assertThat(sum(twin(ReportWish.of(ReportCode.R12, OCTOBER)), "Wajib apel")).isZero();
        office.months.recaps().choose("klaten-2019");
        TableSheet twin = twin(ReportWish.of(ReportCode.R12, OCTOBER));
        assertThat(sum(twin, "Tidak hadir apel")).isPositive();
        assertThat(sum(twin, "Wajib apel")).isEqualByComparingTo(sum(twin, "Hadir apel").add(sum(twin,
                "Tidak hadir apel")).add(sum(twin, "Izin, cuti, dinas")).add(sum(twin, "Tidak dinilai")));
    }
}
