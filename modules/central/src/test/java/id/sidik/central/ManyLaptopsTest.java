package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Laptops of as many units that meet the centre at the same moment, each with a day's facts. How many:
 * {@code -Dsidik.laptops=N}.
 */
class ManyLaptopsTest extends SyncFixture {
    private static final int LAPTOPS = Integer.getInteger("sidik.laptops", 12);
    private static final int A_DAY = 320;
    private static final int TRIES = 8;

    @Test
    void allThatComeAtOnceFinishAndNothingIsLostOrDoubled() throws SQLException, InterruptedException,
            ExecutionException {
        List<OneLaptop> laptops = IntStream.range(0, LAPTOPS).mapToObj(number -> laptop("serentak" + number)
                .machine("SN" + number).punches("SN" + number, A_DAY).hold("hari ini")).toList();
        CountDownLatch go = new CountDownLatch(1);
        long begin;
        List<SyncReport> reports = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(LAPTOPS)) {
            List<Future<SyncReport>> running = laptops.stream().map(each -> all.submit(meeting(each, go))).toList();
            begin = System.nanoTime();
            go.countDown();
            for (Future<SyncReport> each : running) reports.add(each.get());
        }
        System.out.printf("%d laptops at once: all done after %.1f s%n", LAPTOPS, (System.nanoTime() - begin) / 1e9);

        assertThat(reports).allMatch(SyncReport::good);
        assertThat(laptops).allMatch(laptop -> laptop.waiting().waiting() == 0);
        assertThat(centralRows("punch", "unit IN (SELECT id FROM unit WHERE code LIKE 'serentak%')"))
                .isEqualTo((long) LAPTOPS * A_DAY);
        assertThat(centralRows("fact", "kind = 'UNIT_HOLD'")).isEqualTo(LAPTOPS);
    }

    /** A laptop that finds the centre busy comes again, as its program does. */
    private static Callable<SyncReport> meeting(OneLaptop laptop, CountDownLatch go) {
        return () -> {
            go.await();
            SyncReport report = laptop.sync();
            for (int attempt = 1; attempt < TRIES && !report.good(); attempt++) report = laptop.sync();
            return report;
        };
    }

    private static long centralRows(String table, String where) throws SQLException {
        return city.asRoot().one("SELECT count(*) FROM " + table + " WHERE " + where, row -> row.getLong(1));
    }
}
