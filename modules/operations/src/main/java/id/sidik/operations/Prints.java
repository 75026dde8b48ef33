package id.sidik.operations;

import id.sidik.reporting.PageImage;
import id.sidik.reporting.PrintedDocument;
import id.sidik.reporting.PrintException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Filled pages as the screens see them. */
final class Prints implements PrintedPages {
    private final PrintedDocument document;

    Prints(PrintedDocument document) {
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
        } catch (PrintException unwritable) {
            throw new TroubleException(Trouble.of("CTK-101", "trouble.print.unwritable", target.getFileName()),
                    unwritable);
        }
    }

    @Override
    public void print(Optional<String> printer, int copies) {
        try {
            document.print(printer, copies);
        } catch (PrintException refused) {
            throw new TroubleException(Trouble.of("CTK-102", "trouble.print.refused", printer.orElse("")), refused);
        }
    }

    @Override
    public List<String> printers() {
        return document.printers();
    }
}
