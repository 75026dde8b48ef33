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

    /** @param printer a name of {@link #printers}; empty for the usual one @throws TroubleException when it refuses */
    void print(Optional<String> printer, int copies);

    /** The printers of this laptop; may be empty. */
    List<String> printers();
}
