package id.sidik.operations.reports;

import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.PageImage;
import id.sidik.reporting.PageRange;
import id.sidik.reporting.PaperCheck;
import id.sidik.reporting.PrintOutcome;
import id.sidik.reporting.PrintWish;
import id.sidik.reporting.PrintedDocument;
import id.sidik.store.ReportIssue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Filled pages as the screens see them. */
public final class Prints implements PrintedPages {
    private final PrintedDocument document;
    private final Leaving leaving;

    public Prints(PrintedDocument document) {
        this(document, Leaving.UNTOLD);
    }

    Prints(PrintedDocument document, Leaving leaving) {
        this.document = document;
        this.leaving = leaving;
    }

    @Override
    public int count() {
        return document.pages();
    }

    @Override
    public int count(String range) {
        return PageRange.read(range, document.pages()).map(pages -> pages.indexes().size()).orElse(0);
    }

    @Override
    public Page page(int index, double scale) {
        PageImage image = document.page(index, scale);
        return new Page(image.width(), image.height(), image.argb());
    }

    @Override
    public List<PageMark> find(String words) {
        return document.find(words).stream().map(found -> new PageMark(found.page(), found.x(), found.y(), found
                .width(), found.height())).toList();
    }

    @Override
    public void savePdf(Path target) {
        try {
            document.savePdf(target);
            leaving.left(ReportIssue.Way.PDF, Sha256.of(target));
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("CTK-101", "trouble.print.unwritable", target), unwritable);
        }
    }

    @Override
    public void print(PrintOrder order) {
        PageRange pages = PageRange.read(order.pages(), document.pages()).orElseThrow(() -> new TroubleException(
                Trouble.of("CTK-105", "trouble.print.range", order.pages(), document.pages())));
        Optional<Trouble> trouble = switch (document.print(new PrintWish(order.printer(), order.copies(), pages, order
                .shrink()))) {
            case PrintOutcome.Sent sent -> Optional.empty();
            case PrintOutcome.NoPrinter none -> Optional.of(Trouble.of("CTK-103", "trouble.print.noPrinter"));
            case PrintOutcome.UnknownPrinter(String name) ->
                Optional.of(Trouble.of("CTK-104", "trouble.print.unknownPrinter", name));
            case PrintOutcome.Refused(String name, String detail) ->
                Optional.of(Trouble.of("CTK-102", "trouble.print.refused", name));
        };
        if (trouble.isPresent()) throw new TroubleException(trouble.get());
        leaving.left(ReportIssue.Way.PRINTER, "");
    }

    @Override
    public PaperAnswer paper(Optional<String> printer) {
        PaperCheck check = document.check(printer);
        return new PaperAnswer(check.answer() != PaperCheck.Answer.OTHER, check.printer(), check.page(), check
                .usual());
    }

    @Override
    public List<String> printers() {
        return document.printers();
    }
}
