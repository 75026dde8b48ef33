package id.sidik.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A saved page file read back by another library. Texts are in the order in which they stand in the file. */
record Pdf(String title, List<String> pages, List<PDFont> fonts) {
    static Pdf of(PrintedDocument document) throws IOException {
        Path file = Files.createTempFile("recap", ".pdf");
        try {
            document.savePdf(file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    static Pdf read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> pages = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper();
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                reader.setStartPage(number);
                reader.setEndPage(number);
                pages.add(reader.getText(pdf).replaceAll("[\\s\u00A0]+", " "));
                for (COSName name : page.getResources().getFontNames()) fonts.add(page.getResources().getFont(name));
            }
            return new Pdf(pdf.getDocumentInformation().getTitle(), pages, fonts);
        }
    }

    String text() {
        return String.join(" ", pages);
    }

    String last() {
        return pages.getLast();
    }
}
