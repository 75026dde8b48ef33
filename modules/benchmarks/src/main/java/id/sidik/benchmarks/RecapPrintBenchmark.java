package id.sidik.benchmarks;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import net.sf.jasperreports.engine.JRException;

/**
 * R2 of 300 and of 1,000 people, from the judged month to the PDF, beside a bare JasperReports table of as many cells,
 * taking turns in one JVM. Fails above 1.5 times the bare table or above 400 MB of heap.
 */
public final class RecapPrintBenchmark {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    /** Number, person, 31 days, ten totals. */
    private static final int COLUMNS = 43;
    private static final int ROUNDS = 7;
    private static final double MOST_TIMES = 1.5;
    private static final long MOST_HEAP = 400_000_000;

    private RecapPrintBenchmark() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException, JRException {
        boolean good = measure(300) & measure(1_000);
        if (!good) System.exit(1);
    }

    private static boolean measure(int people) throws IOException, InterruptedException, JRException {
        Path home = Files.createTempDirectory("sidik-recap");
        try (Office office = Office.open(new OfficeSettings(home, ""), Road.NOVEMBER)) {
            new BigUnit(office, home, MONTH, people).move();
            MonthRecap month = office.recaps().recap(new RecapRequest(MONTH, "nat-2023")).run(Job.Progress.NONE);
            if (month.people().size() != people)
                throw new IllegalStateException("not everybody is there: " + month.people().size());
            BareSheet bare = new BareSheet(COLUMNS);
            Timings ours = new Timings("R2 of " + people + " people");
            Timings reference = new Timings("bare table of as many cells");
            Path file = home.resolve("page.pdf");
            long heap = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    bare.write(people, out);
                }
                reference.add(System.nanoTime() - begin);
                PeakHeap peak = PeakHeap.watch();
                begin = System.nanoTime();
                office.printing().monthMatrix(month).run(Job.Progress.NONE).savePdf(file);
                ours.add(System.nanoTime() - begin);
                heap = Math.max(heap, peak.bytes());
            }
            double times = (double) ours.median() / reference.median();
            System.out.printf("%s%n%s%n%.2f times; most heap in use %d MB%n", ours, reference, times, heap / 1_000_000);
            return times <= MOST_TIMES && heap <= MOST_HEAP;
        } finally {
            Folders.remove(home);
        }
    }
}
