package id.sidik.reporting;

import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;

import net.sf.jasperreports.engine.JasperPrint;

/**
 * The printers that the system knows. Two roads lead to them: the PDF itself, where the printing system takes it (CUPS
 * turns it into whatever the printer speaks, PostScript or not), else page by page, as Windows wants it.
 */
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;
    private static final SheetOfPaper USUAL_SHEET = SheetOfPaper.of(595, 842);

    /** Of this computer; may be empty. */
    public List<String> names() {
        return services().map(PrintService::getName).toList();
    }

    PrintOutcome print(PrintedDocument document, PrintWish wish) {
        Optional<PrintService> service = find(wish.printer());
        if (service.isPresent()) return print(document, service.get(), wish);
        return wish.printer().<PrintOutcome>map(PrintOutcome.UnknownPrinter::new).orElseGet(
                PrintOutcome.NoPrinter::new);
    }

    PrintOutcome print(PrintedDocument document, PrintService service, PrintWish wish) {
        PrintedDocument fitting = wish.shrink()
                ? ShrunkPages.of(document, SheetOfPaper.usual(service).orElse(USUAL_SHEET))
                : document;
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(wish.copies()));
        wishes.add(new JobName(document.title(), null));
        DocFlavor road = road(service);
        fitting.sheet().in(service, road).ifPresent(wishes::add);
        try {
            service.createPrintJob().print(doc(fitting, wish.pages(), road), wishes);
            return new PrintOutcome.Sent(service.getName(), wish.pages().indexes().size(), wish.copies());
        } catch (PrintException | IOException refused) {
            return new PrintOutcome.Refused(service.getName(), String.valueOf(refused.getMessage()));
        }
    }

    PaperCheck check(PrintedDocument document, Optional<String> name) {
        String page = document.sheet().word();
        return find(name).map(service -> {
            String usual = SheetOfPaper.usual(service).map(SheetOfPaper::word).orElse("");
            PaperCheck.Answer answer = !SheetOfPaper.told(service, road(service))
                    ? PaperCheck.Answer.NOT_TOLD
                    : document.sheet().in(service, road(service)).isPresent()
                            ? PaperCheck.Answer.FITS
                            : PaperCheck.Answer.OTHER;
            return new PaperCheck(answer, service.getName(), page, usual);
        }).orElseGet(() -> new PaperCheck(PaperCheck.Answer.NO_PRINTER, name.orElse(""), page, ""));
    }

    private static Optional<PrintService> find(Optional<String> name) {
        return name.isPresent()
                ? services().filter(printer -> printer.getName().equals(name.get())).findFirst()
                : Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                        .filter(Printers::takes).or(() -> services().findFirst());
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).filter(Printers::takes);
    }

    private static boolean takes(PrintService service) {
        return service.isDocFlavorSupported(PDF) || service.isDocFlavorSupported(PAGES);
    }

    private static DocFlavor road(PrintService service) {
        return service.isDocFlavorSupported(PDF) ? PDF : PAGES;
    }

    private static Doc doc(PrintedDocument document, PageRange pages, DocFlavor road) throws IOException {
        if (road.equals(PAGES)) return new SimpleDoc(book(document, pages), PAGES, null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.writePdf(pdf, pages);
        return new SimpleDoc(new ByteArrayInputStream(pdf.toByteArray()), PDF, null);
    }

    private static Book book(PrintedDocument document, PageRange pages) {
        Book book = new Book();
        for (int index : pages.indexes()) book.append((graphics, format, place) -> {
            document.paint((Graphics2D) graphics, index, 1);
            return Printable.PAGE_EXISTS;
        }, format(document.layout()));
        return book;
    }

    /** The whole sheet: the page's own margins keep clear of what a printer cannot reach. */
    private static PageFormat format(JasperPrint print) {
        boolean lying = print.getPageWidth() > print.getPageHeight();
        Paper paper = new Paper();
        paper.setSize(Math.min(print.getPageWidth(), print.getPageHeight()), Math.max(print.getPageWidth(), print
                .getPageHeight()));
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(paper);
        return format;
    }
}
