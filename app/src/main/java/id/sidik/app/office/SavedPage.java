package id.sidik.app.office;

import id.sidik.operations.reports.ReadyPage;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.Locale;

/** A page as a file of the kind that its name's ending says: {@code .xlsx}, {@code .csv}, or else PDF. */
public final class SavedPage {
    private SavedPage() {}

    /** Away from the FX thread. @throws id.sidik.operations.work.TroubleException CTK-101 when the place cannot be written */
    public static void save(Job<ReadyPage> making, Path file) {
        save(made(making), file);
    }

    public static void save(ReadyPage page, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) page.saveXlsx(file);
        else if (name.endsWith(".csv")) page.saveCsv(file);
        else
            page.pages().savePdf(file);
    }

    private static ReadyPage made(Job<ReadyPage> job) {
        try {
            return job.run(Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody stops this", stopped);
        }
    }
}
