package id.sidik.benchmarks;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;

/**
 * The month of 10,000 people judged from the stored punches, beside SQLite asking only for the first and the last punch
 * of each person and day, from the same rows of the same file, taking turns. Nothing that was judged before is used.
 */
public final class AssessBenchmark {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double MOST_TIMES = 3.0;

    private final Timings reference = new Timings("reference: first and last");
    private final Timings judged = new Timings("the month judged");
    private final Office office;
    private final FirstAndLast firstAndLast;

    private AssessBenchmark(Office office, FirstAndLast firstAndLast) {
        this.office = office;
        this.firstAndLast = firstAndLast;
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory("sidik-assess");
        boolean good;
        try (Office office = Office.open(new OfficeSettings(home, ""), Road.NOVEMBER);
                FirstAndLast firstAndLast = new FirstAndLast(home.resolve("sidik.db"), MONTH)) {
            long punches = new BigUnit(office, home, MONTH, PEOPLE).move();
            new AssessBenchmark(office, firstAndLast).run(WARM_UP);
            AssessBenchmark measured = new AssessBenchmark(office, firstAndLast);
            measured.run(ROUNDS);
            good = measured.report(punches);
        } finally {
            Folders.remove(home);
        }
        System.exit(good ? 0 : 1);
    }

    private void run(int rounds) throws InterruptedException, SQLException {
        for (int round = 0; round < rounds; round++) {
            System.gc();
            long begin = System.nanoTime();
            long days = firstAndLast.ask();
            reference.add(System.nanoTime() - begin);
            System.gc();
            begin = System.nanoTime();
            MonthRecap recap = office.recaps().told(new RecapRequest(MONTH, "nat-2023")).run(Job.Progress.NONE);
            judged.add(System.nanoTime() - begin);
            requireAll(recap, days);
        }
    }

    private static void requireAll(MonthRecap recap, long days) {
        long results = recap.people().stream().mapToLong(row -> row.days().size()).sum();
        long present = recap.people().stream().mapToLong(row -> row.totals().present()).sum();
        if (recap.people().size() != PEOPLE || results != (long) PEOPLE * MONTH.lengthOfMonth() || present != days)
            throw new IllegalStateException("not everything was judged: " + results + " days, " + present + " present, "
                    + days + " days with punches");
    }

    /** @return whether judging is as quick as it must be */
    private boolean report(long punches) {
        double times = (double) judged.median() / reference.median();
        System.out.printf("%,d people, %d days, %,d punches, %d rounds; milliseconds: median (least, most)%n", PEOPLE,
                MONTH.lengthOfMonth(), punches, judged.rounds());
        for (Timings each : new Timings[]{reference, judged}) System.out.println(each);
        System.out.printf("judging takes %.2f times the reference, at most %.1f are allowed%n", times, MOST_TIMES);
        boolean good = times <= MOST_TIMES;
        System.out.println(good ? "within the limit" : "BEYOND THE LIMIT");
        return good;
    }
}
