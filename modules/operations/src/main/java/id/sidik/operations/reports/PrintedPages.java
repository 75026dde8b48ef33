package id.sidik.operations.reports;

import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pages that are ready: to look at, to save, to print. What is shown is what is printed. */
public interface PrintedPages {
    int count();

    /** @param index from 0 @param scale 1.0 is 72 dots per inch */
    Page page(int index, double scale);

    /** Writes the PDF whole or not at all. @throws TroubleException when the place cannot be written */
    void savePdf(Path target);

    /** How many pages somebody typed, {@code 1-3, 5}; blank is all; 0 when one of them is not there. */
    int count(String range);

    /** The lines in which the words stand; capitals make no difference. */
    List<PageMark> find(String words);

    /** @throws TroubleException CTK-102 to CTK-105 when it cannot be printed */
    void print(PrintOrder order);

    /** Whether the printer has the pages' paper. @param printer empty for the usual one */
    PaperAnswer paper(Optional<String> printer);

    /** The printers of this laptop; may be empty. */
    List<String> printers();
}
