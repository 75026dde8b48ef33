package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.domain.ReportCode;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that left the office, and what the register says of it. */
class VerifierTest {
    @TempDir
    Path home;
    private ReportsFixture fixture;
    private ReadyReport report;
    private Verifier verifier;

    @BeforeEach
    void open() throws InterruptedException {
        fixture = new ReportsFixture(home);
        report = fixture.reports.desk().make(ReportWish.of(ReportCode.R2, ReportsFixture.OCTOBER)).run(
                Job.Progress.NONE);
        verifier = fixture.reports.verifier();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Verified file(Path file) throws InterruptedException {
        return verifier.file(file).run(Job.Progress.NONE);
    }

    private static Path changed(Path file, int back) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - back] ^= 1;
        return Files.write(file.resolveSibling("changed-" + file.getFileName()), bytes);
    }

    @Test
    void aSavedReportIsGenuineByNumberBySealAndByFile() throws InterruptedException {
        Path pdf = home.resolve("r2.pdf");
        report.pages().savePdf(pdf);
        report.saveXlsx(home.resolve("r2.xlsx"));
        for (Verified verified : List.of(verifier.text(report.number()), verifier.text("SIDIK:" + report.number() + ":"
                + report.hash().toUpperCase(java.util.Locale.ROOT)), file(pdf))) {
            assertThat(verified.good()).isTrue();
            assertThat(verified).isInstanceOfSatisfying(Verified.Genuine.class, genuine -> {
                assertThat(genuine.number()).isEqualTo(report.number()).startsWith("R2-2026-10-");
                assertThat(genuine.month()).isEqualTo(ReportsFixture.OCTOBER);
                assertThat(genuine.state()).startsWith("DRAF");
                assertThat(genuine.by()).isEqualTo("petugas");
            });
        }
        assertThat(((Verified.Genuine) verifier.text(report.number())).ways()).containsExactlyInAnyOrder("PDF", "XLSX");
    }

    @Test
    void whatWasOnlyLookedAtIsNotInTheRegister() {
        report.pages().page(0, 0.5);
        assertThat(verifier.text(report.number())).isInstanceOf(Verified.Unknown.class);
    }

    @Test
    void theSameContentHasTheSameNumberWheneverItIsMade() throws InterruptedException {
        ReadyReport again = fixture.reports.desk().make(ReportWish.of(ReportCode.R2, ReportsFixture.OCTOBER)).run(
                Job.Progress.NONE);
        ReadyReport september = fixture.reports.desk().make(ReportWish.of(ReportCode.R2, ReportsFixture.OCTOBER
                .minusMonths(1))).run(Job.Progress.NONE);
        assertThat(again.number()).isEqualTo(report.number());
        assertThat(september.number()).isNotEqualTo(report.number()).startsWith("R2-2026-09-");
    }

    @Test
    void aForgedHashUnderAKnownNumberIsFound() {
        report.pages().savePdf(home.resolve("r2.pdf"));
        assertThat(verifier.text(report.number() + ":" + "0".repeat(64))).isEqualTo(new Verified.OtherHash(report
                .number()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 4_000})
    void aChangedByteInThePdfIsFoundAndTheReportNamed(int back) throws IOException, InterruptedException {
        Path pdf = home.resolve("r2.pdf");
        report.pages().savePdf(pdf);
        assertThat(file(changed(pdf, back))).isEqualTo(new Verified.ChangedFile(report.number()));
    }

    @Test
    void aChangedByteInTheTableIsFound() throws IOException, InterruptedException {
        Path csv = home.resolve("r2.csv");
        report.saveCsv(csv);
        assertThat(file(csv).good()).isTrue();
        assertThat(file(changed(csv, 10)).good()).isFalse();
    }

    @Test
    void aWorkbookThatWasEditedIsFoundAndTheReportNamed() throws IOException, InterruptedException {
        Path xlsx = home.resolve("r2.xlsx");
        report.saveXlsx(xlsx);
        Path edited = home.resolve("edited.xlsx");
        try (var from = new java.util.zip.ZipFile(xlsx.toFile());
                var to = new java.util.zip.ZipOutputStream(Files.newOutputStream(edited))) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write(text.replace("Contoh Pegawai Satu", "Contoh Pegawai Lain").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(file(edited)).isEqualTo(new Verified.ChangedFile(report.number()));
    }

    @Test
    void theSealStandsInThePdf() throws IOException {
        Path pdf = home.resolve("r2.pdf");
        report.pages().savePdf(pdf);
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(read.getDocumentInformation().getKeywords()).isEqualTo("SIDIK:" + report.number() + ":" + report
                    .hash().toUpperCase(java.util.Locale.ROOT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "apa saja", "R17-2026-10-1A2B3C4D", "R2-2026-10", "SIDIK:"})
    void whatIsNoNumberIsToldSo(String typed) {
        assertThat(verifier.text(typed)).isInstanceOf(Verified.NotReadable.class);
    }

    @Test
    void aFileOfSomebodyElseIsUnknownAndAMissingOneIsTold() throws IOException, InterruptedException {
        assertThat(file(Files.writeString(home.resolve("lain.pdf"), "%PDF-1.5 lain"))).isInstanceOf(
                Verified.Unknown.class);
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> file(home.resolve("tidak-ada.pdf")))
                .satisfies(trouble -> assertThat(trouble.trouble().code()).isEqualTo("LAP-121"));
    }
}
