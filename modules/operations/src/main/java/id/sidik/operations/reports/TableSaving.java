package id.sidik.operations.reports;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the table of a page where somebody wants it. */
final class TableSaving {
    private TableSaving() {}

    /** What writes a file, whole or not at all. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    /** @throws TroubleException CTK-101 when the place cannot be written */
    static void save(Path target, Writing writing) {
        try {
            writing.to(target);
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("CTK-101", "trouble.print.unwritable", target), unwritable);
        }
    }
}
