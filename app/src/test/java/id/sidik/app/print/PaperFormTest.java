package id.sidik.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.office.MonthModel;
import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.ReportRoom;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the rows of every report, entered once; and the pages that the city draws itself. */
class PaperFormTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private ReportRoom reports;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home);
        reports = fixture.office().reports();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private PaperFormModel form() {
        return new PaperFormModel(fixture.link(), () -> {});
    }

    private static OfficialDraft write(OfficialsModel officials, String position, String name) {
        officials.add();
        OfficialDraft draft = officials.chosen().get().orElseThrow();
        draft.position().set(position);
        draft.name().set(name);
        return draft;
    }

    @Test
    void anOfficialIsWrittenChangedAndTakenBack() {
        PaperFormModel form = form();
        OfficialDraft always = write(form.officials(), " Kepala Dinas Contoh ", "Contoh Satu");
        OfficialDraft acting = write(form.officials(), "Kepala Dinas Contoh", "Contoh Dua");
        acting.form().set(Form.ON_BEHALF);
        acting.own().set("Sekretaris");
        acting.from().set(Optional.of(LocalDate.of(2020, 1, 1)));
        assertThat(form.officials().signsToday(acting)).isTrue();
        assertThat(form.officials().signsToday(always)).as("who began last signs").isFalse();
        form.save(() -> {});
        assertThat(reports.officials().officials()).extracting(Official::worded).containsExactly("Kepala Dinas Contoh",
                "a.n. Kepala Dinas Contoh\nSekretaris");

        PaperFormModel again = form();
        assertThat(again.officials().drafts()).hasSize(2);
        again.officials().chosen().get().orElseThrow().block().set(Block.LEFT);
        again.officials().chosen().set(Optional.of(again.officials().drafts().getLast()));
        again.officials().remove();
        again.save(() -> {});
        assertThat(reports.officials().officials()).extracting(Official::block).containsExactly(Block.LEFT);
    }

    @Test
    void whatIsNotWholeCannotBeKept() {
        PaperFormModel form = form();
        OfficialDraft draft = write(form.officials(), "Bendahara", "");
        assertThat(form.ready().get()).isFalse();
        draft.name().set("Contoh Satu");
        assertThat(form.ready().get()).isTrue();
        draft.from().set(Optional.of(LocalDate.of(2026, 2, 2)));
        draft.until().set(Optional.of(LocalDate.of(2026, 2, 1)));
        assertThat(form.ready().get()).isFalse();
        form.officials().remove();
        assertThat(form.ready().get()).as("nobody is left who is wrong").isTrue();
    }

    @Test
    void numbersLetterAndTaxesAreKept() {
        LettersModel letters = form().letters();
        assertThat(letters.enclosed().get()).isEqualTo("R3, R5");
        PaperFormModel form = form();
        form.letters().numbering().set("800/{nomor}/X/{tahun}");
        assertThat(form.letters().example()).startsWith("800/017/X/20");
        form.letters().to().set("Kepala BKPSDM");
        form.letters().enclosed().set("r5 R7");
        form.letters().taxed().set(true);
        form.letters().three().set("5");
        form.letters().four().set("15,5");
        form.save(() -> {});
        assertThat(reports.head().numbering()).isEqualTo("800/{nomor}/X/{tahun}");
        assertThat(reports.letters().to()).isEqualTo("Kepala BKPSDM");
        assertThat(reports.letters().enclosed()).containsExactly(ReportCode.R5, ReportCode.R7);
        assertThat(reports.taxes().rates().orElseThrow().gradeFour()).isEqualByComparingTo("15.5");
        assertThat(form().letters().four().get()).isEqualTo("15,5");
    }

    @ParameterizedTest
    @CsvSource({"'R3,R15', 5, false, true", "R99, 5, false, true", "'', 101, true, false", "R3, lima, true, false",
        "R3, '', true, true"})
    void codesAndPerCentsAreChecked(String enclosed, String rate, boolean codes, boolean rates) {
        LettersModel letters = form().letters();
        letters.enclosed().set(enclosed);
        letters.taxed().set(true);
        letters.three().set(rate);
        assertThat(letters.enclosedGood().get()).isEqualTo(codes);
        assertThat(letters.ratesGood().get()).isEqualTo(rates);
    }

    @Test
    void aLogoIsChosenRefusedAndTakenAway() throws IOException {
        Path image = home.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
        PaperFormModel form = form();
        form.logo().choose(Files.writeString(home.resolve("bukan.png"), "bukan gambar"));
        assertThat(form.logo().fault().get()).isEqualTo("unit.logo.fault");
        form.logo().choose(image);
        assertThat(form.logo().fault().get()).isEmpty();
        form.save(() -> {});
        assertThat(reports.head().logo()).isPresent();
        PaperFormModel again = form();
        assertThat(again.logo().logo().get()).isPresent();
        again.logo().remove();
        again.save(() -> {});
        assertThat(reports.head().logo()).isEmpty();
    }

    @Test
    void aPageOfTheCityIsCopiedCheckedAndPutBack() throws IOException {
        PrintViewModel print = new PrintViewModel(new MonthModel(fixture.link()), fixture.link());
        CityPagesModel pages = print.cityPages();
        assertThat(pages.rows()).hasSize(ReportCode.values().length).allMatch(row -> row.own().isEmpty());
        pages.chosen().set(Optional.of(pages.rows().get(ReportCode.R3.ordinal())));
        assertThat(pages.names().get()).contains("$F{");
        pages.copy();
        CityPagesModel.Row own = pages.chosen().get().orElseThrow();
        assertThat(own.code()).contains(ReportCode.R3);
        assertThat(own.own().orElseThrow().faults()).isEmpty();
        Path file = Path.of(pages.folder()).resolve(own.own().orElseThrow().name() + ".jrxml");
        Files.writeString(file, "<jasperReport>");
        Files.writeString(file.resolveSibling("lain.jrxml"), "x");
        pages.look();
        assertThat(pages.chosen().get().orElseThrow().own().orElseThrow().faults()).isNotEmpty();
        assertThat(pages.rows().getLast().code()).isEmpty();
        pages.putBack();
        assertThat(pages.rows().get(ReportCode.R3.ordinal()).own()).isEmpty();
        assertThat(List.of(file)).noneMatch(Files::exists);
    }
}
