package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sidik.testkit.ChildJvm;

/** Through the printing service of the system, to the bytes that a printer would get. */
class CupsQueueTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private String print(CupsQueue queue, String... arguments) throws IOException, InterruptedException {
        try (ChildJvm program = ChildJvm.start(folder, queue.environment(), CupsPrinting.class, arguments)) {
            assertThat(program.endsWithin(PATIENCE)).isTrue();
            assertThat(program.exitCode()).as(program.errors()).isZero();
            return program.output();
        }
    }

    @Test
    void aPrinterWithoutPostScriptGetsThePdfOfThePreview() throws IOException, InterruptedException {
        try (CupsQueue queue = CupsQueue.start(folder)) {
            Path driver = folder.resolve("pdf-a4.ppd");
            try (var in = CupsQueueTest.class.getResourceAsStream("/printers/pdf-a4.ppd")) {
                Files.write(driver, in.readAllBytes());
            }
            Path printed = queue.printer("contoh-pdf", driver);
            String told = print(queue, "contoh-pdf", "1-2", "shrink");
            assertThat(told).contains("check OTHER F4 A4").contains("pages=2, copies=1");
            queue.settle(printed);
            try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
                PDRectangle box = pdf.getPage(0).getMediaBox();
                assertThat(Math.max(box.getWidth(), box.getHeight())).isBetween(840f, 844f);
            }
        }
    }

    @Test
    void thePdfThatArrivesReadsAsThePreviewDoes() throws IOException, InterruptedException {
        try (CupsQueue queue = CupsQueue.start(folder)) {
            Path driver = folder.resolve("pdf-a4.ppd");
            try (var in = CupsQueueTest.class.getResourceAsStream("/printers/pdf-a4.ppd")) {
                Files.writeString(driver, new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .replace("A5/A5", "w609h935/F4").replace("420 595", "609 935"));
            }
            Path printed = queue.printer("contoh-f4", driver);
            assertThat(print(queue, "contoh-f4", "", "as-it-is")).contains("check FITS F4 A4");
            queue.settle(printed);
            try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
                // the service turns the sheet upright; how letters then stand apart is the reader's own idea
                String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", "");
                assertThat(text).contains("REKAPITULASIKEHADIRAN").contains("ContohPegawaiNomor40");
                assertThat(pdf.getNumberOfPages()).isEqualTo(CupsPrinting.document().pages());
            }
        }
    }

    @Test
    void aPrinterOfPostScriptGetsEveryPage() throws IOException, InterruptedException {
        try (CupsQueue queue = CupsQueue.start(folder)) {
            Path printed = queue.printer("contoh-ps", CupsQueue.POSTSCRIPT_DRIVER);
            assertThat(print(queue, "contoh-ps", "2", "as-it-is")).contains("pages=1, copies=1");
            queue.settle(printed);
            String postscript = Files.readString(printed, StandardCharsets.ISO_8859_1);
            assertThat(postscript).startsWith("%!PS");
            assertThat(postscript.split("\n%%Page: ", -1)).hasSize(2);
        }
    }
}
