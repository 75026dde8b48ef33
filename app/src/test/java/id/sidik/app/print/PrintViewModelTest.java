package id.sidik.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.office.MonthModel;
import id.sidik.app.testing.OfficeFixture;
import id.sidik.operations.reports.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        Page page = model.page().get().orElseThrow();

        assertThat(page.width()).isGreaterThan(page.height());
        assertThat(Arrays.stream(page.argb()).distinct().limit(3).count()).isGreaterThan(1);
    }

    @Test
    void pagesAreTurnedWithinTheirNumber() {
        int count = model.pages().get().orElseThrow().count();

        for (int i = 0; i < count + 3; i++)
            model.turn(1);
        assertThat(model.index().get()).isEqualTo(count - 1);
        for (int i = 0; i < count + 3; i++)
            model.turn(-1);
        assertThat(model.index().get()).isZero();
    }

    @Test
    void aLargerZoomDrawsALargerPictureAndNoLongerFollowsTheWindow() {
        int before = model.page().get().orElseThrow().width();

        model.zoomBy(2);

        assertThat(model.page().get().orElseThrow().width()).isGreaterThan(before);
        assertThat(model.fit().get()).isFalse();
    }

    @Test
    void theSavedSheetNamesTheMonthAndEveryPerson() throws IOException {
        Path target = home.resolve("rekap.pdf");

        model.savePdf(target);

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Oktober 2026", "Contoh Pegawai Dua Puluh Dua", "Dinas Contoh");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing() {
        Path target = home.resolve("missing").resolve("rekap.pdf");

        model.savePdf(target);

        assertThat(fixture.notices().lasting().getFirst().code()).isEqualTo("CTK-101");
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    void aChangedLetterheadIsOnTheNextSheet() throws IOException {
        UnitFormViewModel form = model.unitForm();
        assertThat(form.name().get()).isEqualTo("Dinas Contoh");
        form.name().set("Dinas Contoh Baru");
        form.save(() -> {});
        Path target = home.resolve("rekap.pdf");

        model.savePdf(target);

        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Dinas Contoh Baru");
        }
    }
}
