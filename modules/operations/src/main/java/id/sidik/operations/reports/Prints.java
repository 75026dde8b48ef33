package id.sidik.operations.reports;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.PageImage;
import id.sidik.reporting.PrintOutcome;
import id.sidik.reporting.PrintedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Filled pages as the screens see them. */
public final class Prints implements PrintedPages {
    private final PrintedDocument document;

    public Prints(PrintedDocument document) {
        this.document = document;
    }

    @Override
    public int count() {
        return document.pages();
    }

    @Override
    public Page page(int index, double scale) {
        PageImage image = document.page(index, scale);
        return new Page(image.width(), image.height(), image.argb());
    }

    @Override
    public void savePdf(Path target) {
        try {
            document.savePdf(target);
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("CTK-101", "trouble.print.unwritable", target), unwritable);
        }
    }

    @Override
    public void print(Optional<String> printer, int copies) {
        Optional<Trouble> trouble = switch (document.print(printer, copies)) {
            case PrintOutcome.Sent sent -> Optional.empty();
            case PrintOutcome.NoPrinter none -> Optional.of(Trouble.of("CTK-103", "trouble.print.noPrinter"));
            case PrintOutcome.UnknownPrinter(String name) ->
                Optional.of(Trouble.of("CTK-104", "trouble.print.unknownPrinter", name));
            case PrintOutcome.Refused(String name, String detail) ->
                Optional.of(Trouble.of("CTK-102", "trouble.print.refused", name));
        };
        if (trouble.isPresent()) throw new TroubleException(trouble.get());
    }

    @Override
    public List<String> printers() {
        return document.printers();
    }
}
