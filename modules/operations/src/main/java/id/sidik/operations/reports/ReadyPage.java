package id.sidik.operations.reports;

import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.PlainPage;
import id.sidik.reporting.TableFiles;
import java.nio.file.Path;

/** A finished page that is none of the sixteen reports: to look at, to save, to print. */
public final class ReadyPage {
    private final PlainPage page;
    private final PrintedPages pages;

    ReadyPage(PlainPage page) {
        this.page = page;
        this.pages = new Prints(page.pages());
    }

    public PrintedPages pages() {
        return pages;
    }

    /** How many rows its table has. */
    public int rows() {
        return page.twin().rows().size();
    }

    /** @throws TroubleException CTK-101 when the place cannot be written */
    public void saveXlsx(Path target) {
        TableSaving.save(target, file -> TableFiles.xlsx(page.twin(), page.legend(), file));
    }

    /** @throws TroubleException CTK-101 when the place cannot be written */
    public void saveCsv(Path target) {
        TableSaving.save(target, file -> TableFiles.csv(page.twin(), file));
    }
}
