package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.domain.ReportCode;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that the city changed, from the built-in one to paper and back. */
class PageDeskTest {
    private static final String OCTOBERS = "rekap-bulanan-f4-mendatar-31";

    @TempDir
    Path home;
    private ReportsFixture fixture;
    private PageDesk desk;

    @BeforeEach
    void open() {
        fixture = new ReportsFixture(home);
        desk = fixture.reports.pages();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private String printed() throws IOException, InterruptedException {
        Path pdf = home.resolve("r2.pdf");
        fixture.reports.desk().make(ReportWish.of(ReportCode.R2, ReportsFixture.OCTOBER)).run(Job.Progress.NONE)
                .pages().savePdf(pdf);
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    private void change(String from, String to) throws IOException {
        Path page = home.resolve("halaman").resolve(OCTOBERS + ".jrxml");
        String source = Files.readString(page);
        assertThat(source).contains(from);
        Files.writeString(page, source.replace(from, to));
    }

    @Test
    void theBuiltInPageHandedOutPrintsTheSameAndIsUsed() throws IOException, InterruptedException {
        String before = printed();
        assertThat(desk.handOut(ReportCode.R2)).hasSize(4).allMatch(Files::isRegularFile);
        assertThat(desk.list()).extracting(PageDesk.OwnPage::name).contains(OCTOBERS);
        assertThat(desk.list()).allMatch(page -> page.faults().isEmpty());
        assertThat(printed()).isEqualTo(before);
        assertThat(home.resolve("halaman").resolve(OCTOBERS + ".txt")).content().contains("letterhead");
    }

    @Test
    void aPageTellsItsReportAndTheNamesItMayUse() {
        assertThat(PageDesk.code(OCTOBERS)).contains(ReportCode.R2);
        assertThat(PageDesk.code("rekap-lain-f4")).isEmpty();
        for (ReportCode code : ReportCode.values())
            assertThat(PageDesk.code(code.page() + "-a4-tegak")).contains(code);
        assertThat(desk.names(ReportCode.R2)).contains("$F{", "letterhead");
        assertThat(desk.names(ReportCode.R15)).contains("$P{");
        assertThat(desk.folder()).isEqualTo(home.resolve("halaman"));
    }

    @Test
    void aChangedWordIsOnThePaperAndOneActionTakesItBack() throws IOException, InterruptedException {
        String before = printed();
        desk.handOut(ReportCode.R2);
        change("$P{title}", "\"KOTA: \" + $P{title}");
        assertThat(printed()).contains("KOTA: REKAPITULASI");
        assertThat(desk.putBack(OCTOBERS)).isTrue();
        assertThat(printed()).isEqualTo(before);
        assertThat(desk.putBack(OCTOBERS)).isFalse();
    }

    @Test
    void aPageWithAFaultIsNeverUsedAndNamedByLine() throws IOException {
        desk.handOut(ReportCode.R2);
        change("$P{title}", "Runtime.getRuntime().exec(\"x\")");
        List<PageDesk.Fault> faults = desk.list().stream().filter(page -> page.name().equals(OCTOBERS)).findFirst()
                .orElseThrow().faults();
        assertThat(faults).first().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo("EXPRESSION");
            assertThat(fault.line()).isPositive();
        });
        assertThatExceptionOfType(TroubleException.class).isThrownBy(this::printed).satisfies(trouble -> assertThat(
                trouble.trouble().code()).isEqualTo("LAP-131"));
    }

    @Test
    void aNameThatLeadsOutOfTheFolderPutsNothingBack() {
        assertThat(desk.putBack("../r2")).isFalse();
        assertThat(desk.list()).isEmpty();
    }
}
