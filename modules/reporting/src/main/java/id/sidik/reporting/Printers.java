package id.sidik.reporting;

import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

/** The printers that the system knows. */
final class Printers {
    List<String> names() {
        return Arrays.stream(services()).map(PrintService::getName).toList();
    }

    PrintOutcome print(PrintedDocument document, Optional<String> name, int copies) {
        Optional<PrintService> service = name.isPresent()
                ? Arrays.stream(services()).filter(printer -> printer.getName().equals(name.get())).findFirst()
                : Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                        .or(() -> Arrays.stream(services()).findFirst());
        if (service.isPresent()) return print(document, service.get(), copies);
        return name.isPresent() ? new PrintOutcome.UnknownPrinter(name.get()) : new PrintOutcome.NoPrinter();
    }

    PrintOutcome print(PrintedDocument document, PrintService service, int copies) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(copies));
        wishes.add(new JobName(document.title(), null));
        try {
            service.createPrintJob().print(new SimpleDoc(book(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                    wishes);
            return new PrintOutcome.Sent(service.getName(), document.pages(), copies);
        } catch (PrintException refused) {
            return new PrintOutcome.Refused(service.getName(), String.valueOf(refused.getMessage()));
        }
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }

    private static Book book(PrintedDocument document) {
        Book book = new Book();
        book.append((graphics, format, index) -> {
            document.paint((Graphics2D) graphics, index, 1);
            return Printable.PAGE_EXISTS;
        }, format(document.layout()), document.pages());
        return book;
    }

    /** The whole sheet, lying: the page's own margins keep clear of what a printer cannot reach. */
    private static PageFormat format(JasperPrint print) {
        Paper paper = new Paper();
        paper.setSize(print.getPageHeight(), print.getPageWidth());
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setOrientation(PageFormat.LANDSCAPE);
        format.setPaper(paper);
        return format;
    }
}
