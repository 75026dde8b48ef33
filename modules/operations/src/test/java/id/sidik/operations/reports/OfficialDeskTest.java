package id.sidik.operations.reports;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.reports.ReportsFixture.OCTOBER;
import static id.sidik.operations.reports.ReportsFixture.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.ReportFrame;
import id.sidik.reporting.ReportPart;
import id.sidik.reporting.TotalsReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDeskTest {
    private static final String ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
            + "RU5ErkJggg==";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    @TempDir
    private Path home;
    private ReportsFixture office;
    private OfficialDesk desk;

    @BeforeEach
    void open() {
        office = new ReportsFixture(home);
        desk = office.reports.officials();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Official official(Block block, Form form, String name, LocalDate from, LocalDate until) {
        return new Official(UUID.randomUUID(), block, form, "Kepala Dinas Contoh", form == Form.ON_BEHALF
                ? "Sekretaris"
                : "", name,
                "Pembina (IV/a)", "1", Optional.ofNullable(from), Optional.ofNullable(until));
    }

    private void save(Official... officials) {
        desk.save(List.of(officials), Set.of());
    }

    private ReportFrame frame(String number) {
        ReportLook look = ReportLook.usual(ReportCode.R5);
        Maker.Made made = new Maker.Made(new TotalsReport(OCTOBER, ReportPart.whole(List.of()), look.codes()),
                office.unit, new PrintStamp(Instant.parse("2026-11-05T03:00:00Z"), "petugas", false), "nat-2023/1");
        return new Frames(desk, office.reports.head()).of(made, ReportWish.of(ReportCode.R3, OCTOBER).numbered(number),
                look);
    }

    @Test
    void whoHoldsTheOfficeOnTheDaySignsAndWhoBeganLastWins() {
        save(official(Block.HEAD, Form.OWN, "Contoh Lama", null, FIRST.minusDays(1)), official(Block.HEAD,
                Form.ACTING, "Contoh Plt", FIRST, FIRST.plusDays(10)), official(Block.HEAD, Form.DAILY, "Contoh Plh",
                        FIRST.plusDays(3), FIRST.plusDays(5)));
        assertThat(desk.on(FIRST.minusDays(1), Block.HEAD)).map(Official::name).contains("Contoh Lama");
        assertThat(desk.on(FIRST, Block.HEAD)).map(Official::name).contains("Contoh Plt");
        assertThat(desk.on(FIRST.plusDays(4), Block.HEAD)).map(Official::name).contains("Contoh Plh");
        assertThat(desk.on(FIRST.plusDays(10), Block.HEAD)).map(Official::name).contains("Contoh Plt");
        assertThat(desk.on(FIRST.plusDays(11), Block.HEAD)).isEmpty();
        assertThat(desk.on(FIRST, Block.LEFT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OWN, Kepala Dinas Contoh", "ACTING, Plt. Kepala Dinas Contoh", "DAILY, Plh. Kepala Dinas Contoh",
        "ON_BEHALF, a.n. Kepala Dinas Contoh/Sekretaris"})
    void theFormIsWordedAsOfficesWriteIt(Form form, String worded) {
        assertThat(official(Block.HEAD, form, "Contoh", null, null).worded().replace('\n', '/')).isEqualTo(
                worded);
    }

    @Test
    void thePageIsSignedByTheTableAndOtherwiseByTheUnitsOwnForm() {
        assertThat(frame("").signers().right().name()).isEqualTo("Contoh Kepala");
        assertThat(frame("").signers().middle()).map(block -> block.office()).contains("Bendahara Pengeluaran");
        save(official(Block.HEAD, Form.ON_BEHALF, "Contoh Sekretaris", null, null), official(
                Block.TREASURER, Form.OWN, "Contoh Bendahara", null, null));
        assertThat(frame("").signers().right().name()).isEqualTo("Contoh Sekretaris");
        assertThat(frame("").signers().middle()).map(block -> block.name()).contains("Contoh Bendahara");
    }

    @ParameterizedTest
    @CsvSource({"'800/{nomor}/BKPSDM/{bulan romawi}/{tahun}', 017, 800/017/BKPSDM/XI/2026",
        "'{nomor}/{bulan}/{tahun}', 5, 5/11/2026", "'', 800/1201, 800/1201"})
    void aLettersNumberFillsThePattern(String pattern, String number, String filled) {
        office.reports.head().saveNumbering(pattern);
        assertThat(frame(number).number()).isEqualTo(filled);
        assertThat(frame("").number()).isEmpty();
    }

    @Test
    void aLogoIsKeptWhenItIsASmallImageAndRefusedOtherwise() {
        byte[] png = Base64.getDecoder().decode(ONE_PIXEL);
        office.reports.head().saveLogo(png);
        assertThat(frame("").logo().orElseThrow()).isEqualTo(png);
        assertThat(code(() -> office.reports.head().saveLogo(new byte[]{'G', 'I', 'F'}))).isEqualTo("LAP-106");
        assertThat(code(() -> office.reports.head().saveLogo(new byte[HeadSettings.LARGEST_LOGO + 1]))).isEqualTo(
                "LAP-105");
        office.reports.head().removeLogo();
        assertThat(frame("").logo()).isEmpty();
    }

    @Test
    void namesAreOneLineAndTimesDoNotEndBeforeTheyBegin() {
        save(official(Block.HEAD, Form.OWN, "Contoh\tTab\nBaris", null, null));
        assertThat(desk.officials()).singleElement().extracting(Official::name).isEqualTo("Contoh Tab Baris");
        assertThatIllegalArgumentException().isThrownBy(() -> official(Block.HEAD, Form.OWN, "x", FIRST, FIRST
                .minusDays(
                        1)));
    }

    @Test
    void anOfficialIsChangedAndTakenBack() {
        Official acting = official(Block.HEAD, Form.ACTING, "Contoh Plt", FIRST, null);
        Official always = official(Block.HEAD, Form.OWN, "Contoh Lama", null, null);
        save(acting, always);
        assertThat(desk.officials()).containsExactly(always, acting);
        Official ended = new Official(acting.id(), Block.HEAD, Form.ACTING, acting.position(), "", "Contoh Plt", "", "",
                acting.from(), Optional.of(FIRST.plusDays(1)));
        desk.save(List.of(ended), Set.of(always.id(), UUID.randomUUID()));
        assertThat(desk.officials()).containsExactly(ended);
        assertThat(desk.on(FIRST.plusDays(2), Block.HEAD)).isEmpty();
        assertThat(desk.fresh()).isNotEqualTo(desk.fresh());
    }

    @Test
    void aLogoOfAnotherMakeIsNone() {
        office.records.transact(tables -> {
            tables.pageSettings().put("report.logo", "bukan gambar!");
            return tables;
        });
        assertThat(office.reports.head().logo()).isEmpty();
    }

    @Test
    void aReportOfTheOfficeCarriesThem() {
        save(official(Block.HEAD, Form.ACTING, "Contoh Plt", null, null));
        office.reports.head().saveNumbering("800/{nomor}");
        assertThat(run(office.reports.desk().make(ReportWish.of(ReportCode.R3, OCTOBER).numbered("9"))).pages().count())
                .isPositive();
    }
}
