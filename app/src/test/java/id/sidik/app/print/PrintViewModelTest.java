package id.sidik.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.office.MonthModel;
import id.sidik.app.testing.OfficeFixture;
import id.sidik.operations.reports.Page;
import id.sidik.operations.reports.Verified;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private PrintViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home).pulled().staffed();
        model = new PrintViewModel(new MonthModel(fixture.link()), fixture.link());
        model.look();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void thePageInFrontIsAPictureWithSomethingOnIt() {
        Page page = model.pages().page().get().orElseThrow();

        assertThat(page.width()).isGreaterThan(page.height());
        assertThat(Arrays.stream(page.argb()).distinct().limit(3).count()).isGreaterThan(1);
    }

    @Test
    void pagesAreTurnedWithinTheirNumber() {
        int count = model.pages().pages().get().orElseThrow().count();

        for (int i = 0; i < count + 3; i++)
            model.pages().turn(1);
        assertThat(model.pages().index().get()).isEqualTo(count - 1);
        for (int i = 0; i < count + 3; i++)
            model.pages().turn(-1);
        assertThat(model.pages().index().get()).isZero();
    }

    @Test
    void aLargerZoomDrawsALargerPictureAndNoLongerFollowsTheWindow() {
        int before = model.pages().page().get().orElseThrow().width();

        model.pages().zoomBy(2);

        assertThat(model.pages().page().get().orElseThrow().width()).isGreaterThan(before);
        assertThat(model.pages().fit().get()).isFalse();
    }

    @Test
    void theSavedSheetNamesTheMonthAndEveryPerson() throws IOException {
        Path target = home.resolve("rekap.pdf");

        model.save(target, SaveKind.PDF);

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Oktober 2026", "Contoh Pegawai Dua Puluh Dua", "Dinas Contoh");
        }
    }

    @Test
    void theTableIsSavedAsItsEndingSaysAndTheChosenKindGivesTheEnding() throws IOException {
        model.save(home.resolve("rekap.CSV"), SaveKind.PDF);
        assertThat(Files.readString(home.resolve("rekap.CSV"))).contains("Contoh Pegawai Dua Puluh Dua", ";");

        model.save(home.resolve("rekap"), SaveKind.XLSX);
        assertThat(Files.readAllBytes(home.resolve("rekap.xlsx"))).startsWith('P', 'K');
        assertThat(home.resolve("rekap")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing() {
        Path target = home.resolve("missing").resolve("rekap.pdf");

        model.save(target, SaveKind.PDF);

        assertThat(fixture.notices().lasting().getFirst().code()).isEqualTo("CTK-101");
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    void theMonthIsPackedAndHandedOutWithALedger() throws IOException {
        model.parcel(home.resolve("paket"));
        model.handOut(home.resolve("lembar"));

        assertThat(fixture.link().jobs().ledgers()).extracting(Ledger::job).contains("parcel",
                "personBatch");
        assertThat(Files.readAllBytes(home.resolve("paket.zip"))).startsWith('P', 'K');
        try (Stream<Path> sheets = Files.list(home.resolve("lembar"))) {
            assertThat(sheets).isNotEmpty().allMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    @Test
    void aChangedLetterheadIsOnTheNextSheet() throws IOException {
        PaperFormModel form = model.paperForm();
        assertThat(form.unit().name().get()).isEqualTo("Dinas Contoh");
        form.unit().name().set("Dinas Contoh Baru");
        form.save(() -> {});
        Path target = home.resolve("rekap.pdf");

        model.save(target, SaveKind.PDF);

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Dinas Contoh Baru");
        }
    }

    @Test
    void searchedWordsAreMarkedAndTheirPageComesToTheFront() {
        PagesSearch search = model.pages().search();

        search.words().set("contoh pegawai dua puluh dua");

        assertThat(search.marks()).hasSize(1);
        assertThat(model.pages().index().get()).isEqualTo(search.marks().getFirst().page());
        search.words().set("Dicetak");
        assertThat(search.marks()).hasSize(model.pages().count());
        search.step(-1);
        assertThat(model.pages().index().get()).isEqualTo(model.pages().count() - 1);
        search.words().set("tidak ada di sini");
        assertThat(search.marks()).isEmpty();
        assertThat(search.current().get()).isEqualTo(-1);
    }

    @Test
    void pagesThatAreNotThereAreTold() {
        PrinterModel printing = model.pages().printing();
        assertThat(printing.rangeGood()).isTrue();
        printing.range().set("1");
        assertThat(printing.rangeGood()).isTrue();
        printing.range().set("99");
        assertThat(printing.rangeGood()).isFalse();
        assertThat(printing.order().pages()).isEqualTo("99");
        assertThat(printing.order().shrink()).as("only where the paper is another").isFalse();
    }

    @Test
    void theListShowsEveryPageSmall() {
        List<Page> small = new ArrayList<>();

        for (int i = 0; i < model.pages().count() + 1; i++)
            model.pages().thumb(i, small::add);

        assertThat(small).hasSize(model.pages().count()).allMatch(page -> page.width() < 200);
    }

    @Test
    void aNumberThatNobodyKnowsIsToldSo() {
        VerifyModel verifying = model.verifying();

        verifying.number().set("R2-2026-10-1A2B3C4D");
        verifying.askNumber();

        assertThat(verifying.verdict().get()).contains(new Verified.Unknown());
    }
}
