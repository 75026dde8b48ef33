package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Job;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.sidik.domain.Incident;
import id.sidik.domain.MachineId;
import id.sidik.domain.ManualReason;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.corrections.IncidentWish;
import id.sidik.operations.corrections.SheetWish;
import id.sidik.operations.corrections.Silence;
import id.sidik.reporting.TableCell;
import id.sidik.reporting.TableSheet;

/** From the facts of an office to the finished lists. */
class ListMakersTest extends ListsTestBase {
    private static final LocalDate TWELFTH = LocalDate.of(2026, 10, 12);

    private TableSheet twin(ReportWish wish) throws InterruptedException {
        return run(office.reports().desk().make(wish)).report().twin();
    }

    private TableSheet twin(ReportCode code) throws InterruptedException {
        return twin(ReportWish.of(code, OCTOBER));
    }

    private static int place(TableSheet twin, String title) {
        return IntStream.range(0, twin.columns().size()).filter(i -> twin.columns().get(i).title().equals(title))
                .findFirst().orElseThrow();
    }

    private static List<TableCell> column(TableSheet twin, String title) {
        return twin.rows().stream().map(row -> row.get(place(twin, title))).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"R5", "R7", "R8", "R9", "R10", "R13", "R16"})
    void everyListCanBeMadeOfAnyMonthAlsoOfOneWithoutRecords(ReportCode code) throws InterruptedException {
        assertThat(run(office.reports().desk().make(ReportWish.of(code, OCTOBER))).pages().count()).isPositive();
        ReadyReport empty = run(office.reports().desk().make(ReportWish.of(code, YearMonth.of(2026, 3))));
        assertThat(empty.pages().count()).isPositive();
        assertThat(office.reports().desk().list()).extracting(ReportRow::code).contains(code);
    }

    @Test
    void theSumOfR5IsTheSumOfThePayments() throws InterruptedException {
        office.tpp().allow(two.id(), YearMonth.of(2026, 1), OptionalLong.of(2_000_000), "SK");
        office.tpp().allow(three.id(), YearMonth.of(2026, 1), OptionalLong.of(4_000_000), "SK");
        // 40 % of each: 2 % of 800,000 and 9 % of 1,600,000 are not paid
        TableSheet twin = twin(ReportCode.R5);
        assertThat(twin.sum(place(twin, "TPP Dibayarkan (Rp)"))).isEqualByComparingTo("5840000");
        assertThat(twin.sum(place(twin, "Jumlah Potongan (Rp)"))).isEqualByComparingTo("160000");
    }

    @Test
    void taxAndInsuranceAreThereOnlyWhenTheUnitAsksForThem() throws InterruptedException {
        assertThat(twin(ReportCode.R5).columns()).noneMatch(column -> column.title().startsWith("PPh"));
        office.reports().taxes().save(Optional.of(new TaxSettings.Rates(new BigDecimal("5"), new BigDecimal("15"),
                BigDecimal.ONE)));
        office.tpp().allow(one.id(), YearMonth.of(2026, 1), OptionalLong.of(1_000_000), "SK");
        TableSheet twin = twin(ReportCode.R5);
        assertThat(twin.sum(place(twin, "Iuran BPJS (Rp)"))).isEqualByComparingTo("10000");
        assertThat(OfficeFixture.code(() -> office.reports().taxes().save(Optional.of(new TaxSettings.Rates(
                new BigDecimal("-1"), BigDecimal.ONE, BigDecimal.ONE))))).isEqualTo("LAP-104");
        office.reports().taxes().save(Optional.empty());
        assertThat(office.reports().taxes().rates()).isEmpty();
    }

    @Test
    void r13HasEveryPunchOfTheMonthOrOfTheDay() throws InterruptedException {
        assertThat(twin(ReportCode.R13).rows()).hasSize(punches().size());
        long onTwelfth = punches().stream().filter(each -> each.contains("2026-10-12")).count();
        assertThat(twin(ReportWish.of(ReportCode.R13, OCTOBER).on(TWELFTH)).rows()).hasSize((int) onTwelfth);
    }

    @Test
    void r10IsAFormUntilThereIsASignedListOfTheDay() throws InterruptedException {
        ReportWish wish = ReportWish.of(ReportCode.R10, OCTOBER).on(TWELFTH);
        assertThat(column(twin(wish), "Jam Datang")).hasSize(3).containsOnly(TableCell.EMPTY);
        office.corrections().sheets().save(office.corrections().sheets().preview(new SheetWish(TWELFTH, TWELFTH,
                "Contoh Kepala", ManualReason.NO_NETWORK, "", Optional.empty(), "Contoh Kepala"),
                "Nama\tDatang\tPulang\nContoh Pegawai Tiga\t07.25\t16.05"));
        TableSheet filled = twin(wish);
        assertThat(filled.rows()).hasSize(1);
        assertThat(column(filled, "Jam Pulang")).containsExactly(TableCell.of(TWELFTH.atTime(16, 5).toLocalTime()));
    }

    @Test
    void r11NeedsAFailureAndNamesWhomItTouched() throws InterruptedException {
        assertThat(OfficeFixture.code(() -> twin(ReportCode.R11))).isEqualTo("LAP-103");
        Silence silence = new Silence(new MachineId("LOBI1"), "Lobi", TWELFTH.atTime(6, 0), TWELFTH.plusDays(1).atTime(
                8, 0), 12, false);
        office.corrections().incidents().save(new IncidentWish(silence, Incident.Cause.POWER, "Contoh Kepala", "",
                Optional.empty(), List.of(new IncidentWish.Attended(three.id(), TWELFTH, Optional.of(TWELFTH.atTime(7,
                        30)), Optional.empty())),
                "Contoh Sekretaris"));
        assertThat(column(twin(ReportCode.R11), "Nama")).containsExactly(TableCell.of("Contoh Pegawai Tiga"));
        assertThat(twin(ReportWish.of(ReportCode.R11, OCTOBER).on(TWELFTH.plusDays(1))).rows()).hasSize(1);
        assertThat(OfficeFixture.code(() -> twin(ReportWish.of(ReportCode.R11, OCTOBER).on(TWELFTH.minusDays(1)))))
                .isEqualTo("LAP-103");
    }

    @Test
    void theLetterEnclosesWhatTheUnitChoseWithTheirPages() throws InterruptedException {
        assertThat(office.reports().letters().enclosed()).containsExactly(ReportCode.R3, ReportCode.R5);
        office.reports().letters().save("Kepala BKPSDM\nKota Contoh", List.of(ReportCode.R5, ReportCode.R15,
                ReportCode.R7));
        assertThat(office.reports().letters().enclosed()).containsExactly(ReportCode.R5, ReportCode.R7);
        TableSheet letter = twin(ReportCode.R15);
        assertThat(letter.rows()).hasSize(2);
        assertThat(column(letter, "Banyaknya")).allSatisfy(cell -> assertThat(((TableCell.Text) cell).value()).matches(
                "1 berkas \\(\\d+ halaman\\)"));
        assertThat(column(letter, "Jenis yang Dikirim").getFirst()).isEqualTo(TableCell.of(
                "Perhitungan TPP Oktober 2026"));
    }

    @Test
    void theLetterIsADraftUntilItsMonthIsClosedAndLeavesRoomForItsNumber() throws Exception {
        office.reports().head().saveNumbering("800/{nomor}/CONTOH/{bulan romawi}/{tahun}");
        var pages = office.reports().desk().make(ReportWish.of(ReportCode.R15, OCTOBER)).run(Job.Progress.NONE).pages();
        assertThat(pages.find("Nomor: 800/......../CONTOH/")).hasSize(1);
        assertThat(pages.find("DRAF")).isNotEmpty();
        var numbered = office.reports().desk().make(ReportWish.of(ReportCode.R15, OCTOBER).numbered("17")).run(
                Job.Progress.NONE).pages();
        assertThat(numbered.find("Nomor: 800/17/CONTOH/")).hasSize(1);
    }

    @Test
    void kindsOfEmployeesStandApartInTheLogAndTheListOfFingersToo() throws InterruptedException {
        for (ReportCode code : List.of(ReportCode.R13, ReportCode.R16)) {
            ReportLook look = ReportLook.usual(code);
            office.reports().settings().save(code, new ReportLook(look.paper(), look.landscape(), true, look.order(),
                    look.codes(), look.signatureBox(), look.signers()));
            TableSheet twin = twin(code);
            List<TableCell> parts = column(twin, "Bagian").stream().distinct().toList();
            assertThat(parts).as(code + " in parts").isNotEmpty().allMatch(part -> part instanceof TableCell.Text);
        }
    }
}
