package id.sidik.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Finished pages: what is looked at, saved and printed is the same. Safe to use from several threads. */
public final class PrintedDocument {
    private static final double MAX_SCALE = 8;
    private static final double FINE_SCALE = 2;
    private final JasperPrint print;
    private final String title;
    private final String author;
    private final String seal;

    PrintedDocument(JasperPrint print, String title, String author) {
        this(print, title, author, "");
    }

    /** @param seal the number and the hash, as the QR code tells them; blank when there is none */
    PrintedDocument(JasperPrint print, String title, String author, String seal) {
        this.print = print;
        this.title = title;
        this.author = author;
        this.seal = seal;
    }

    /** At least 1. */
    public int pages() {
        return print.getPages().size();
    }

    /**
     * Paints a page.
     *
     * @param index from 0
     * @param scale 1.0 is 72 dots per inch; more than 0, at most 8
     */
    public PageImage page(int index, double scale) {
        if (!(scale > 0 && scale <= MAX_SCALE)) throw new IllegalArgumentException("scale out of range: " + scale);
        int width = (int) Math.ceil(print.getPageWidth() * scale);
        int height = (int) Math.ceil(print.getPageHeight() * scale);
        BufferedImage image = scale <= FINE_SCALE
                ? shrunk(canvas(index, scale * 2, width * 2, height * 2))
                : canvas(index, scale, width, height);
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Java paints letters on whole pixels; a small page is painted twice as large first, so that words stay even. */
    private static BufferedImage shrunk(BufferedImage large) {
        BufferedImage image = new BufferedImage(large.getWidth() / 2, large.getHeight() / 2, large.getType());
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, image.getWidth(), image.getHeight(), null);
        graphics.dispose();
        return image;
    }

    private BufferedImage canvas(int index, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        paint(graphics, index, (float) scale);
        graphics.dispose();
        return image;
    }

    /** Writes the PDF, fonts embedded. Whole or not at all: first beside the target, then in its place. */
    public void savePdf(Path target) throws IOException {
        WholeFile.write(target, out -> writePdf(out, PageRange.all(pages())));
    }

    /** @param printer a name of {@link #printers}; empty for the usual one @param copies 1 or more */
    public PrintOutcome print(Optional<String> printer, int copies) {
        return print(new PrintWish(printer, copies, PageRange.all(pages()), false));
    }

    public PrintOutcome print(PrintWish wish) {
        return new Printers().print(this, wish);
    }

    /** Whether the printer has this document's paper. @param printer empty for the usual one */
    public PaperCheck check(Optional<String> printer) {
        return new Printers().check(this, printer);
    }

    /** The lines in which the words stand, page by page; capitals make no difference. */
    public List<PageFind> find(String words) {
        return PageSearch.in(print, words);
    }

    /** The names of this computer's printers; may be empty. */
    public List<String> printers() {
        return new Printers().names();
    }

    String title() {
        return title;
    }

    /** The finished elements, as JasperReports laid them out. */
    JasperPrint layout() {
        return print;
    }

    SheetOfPaper sheet() {
        return SheetOfPaper.of(print.getPageWidth(), print.getPageHeight());
    }

    /** Other pages of the same title. */
    PrintedDocument like(JasperPrint pages) {
        return new PrintedDocument(pages, title, author, seal);
    }

    synchronized void paint(Graphics2D graphics, int index, float scale) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
        output.setGraphics2D(graphics);
        SimpleGraphics2DReportConfiguration one = new SimpleGraphics2DReportConfiguration();
        one.setPageIndex(index);
        one.setZoomRatio(scale);
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(output);
            exporter.setConfiguration(one);
            exporter.exportReport();
        } catch (JRException bug) {
            throw new IllegalStateException("the page cannot be painted", bug);
        }
    }

    synchronized void writePdf(OutputStream out, PageRange pages) throws IOException {
        SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
        about.setMetadataTitle(title);
        about.setMetadataAuthor(author);
        about.setMetadataCreator("SIDIK");
        if (!seal.isBlank()) about.setMetadataKeywords(seal);
        about.setDisplayMetadataTitle(true);
        about.setCompressed(true);
        about.setTagLanguage("id-ID");
        try {
            PagePdf exporter = new PagePdf();
            exporter.setExporterInput(new SimpleExporterInput(pages.stretches().stream().map(this::part).toList()));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(about);
            exporter.exportReport();
        } catch (JRException failed) {
            throw new IOException("the PDF cannot be written", failed);
        }
    }

    private ExporterInputItem part(int[] stretch) {
        SimplePdfReportConfiguration some = new SimplePdfReportConfiguration();
        some.setStartPageIndex(stretch[0]);
        some.setEndPageIndex(stretch[1]);
        return new SimpleExporterInputItem(print, some);
    }
}
