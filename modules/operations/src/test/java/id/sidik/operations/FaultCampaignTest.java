package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many sessions with machines over lines on which things go wrong, drawn from a seed. Nothing is lost, nothing doubled,
 * no machine stays locked, nothing hangs, nothing leaks. The long run is told in the README.
 */
class FaultCampaignTest {
    private static final int SESSIONS = Integer.getInteger("sidik.campaign.sessions", 36);
    private static final long SEED = Long.getLong("sidik.campaign.seed", 20_261_122L);
    private static final int AT_ONCE = Integer.getInteger("sidik.campaign.atOnce", 8);
    private static final Duration NO_HANG = Duration.ofSeconds(90);
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2), Duration.ofMillis(800),
            Duration.ofSeconds(2), Duration.ofMillis(600), 3);
    private static final int SPARE = 12;

    @TempDir
    private Path home;

    @Test
    void nothingIsLostDoubledLockedHungOrLeaked() throws Exception {
        int files = openFiles();
        int threads = Thread.activeCount();
        try (Office office = Office.open(new OfficeSettings(home, "petugas"), OfficeFixture.NOVEMBER, PATIENCE)) {
            List<Integer> complete = sessions(office);
            assertThat(complete.stream().mapToInt(Integer::intValue).sum())
                    .as("attempts that brought the log home although things went wrong").isPositive();
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(openFiles()).as("open files").isLessThan(files + SPARE);
            assertThat(Thread.activeCount()).as("threads").isLessThan(threads + SPARE);
        });
    }

    private static List<Integer> sessions(Office office) throws Exception {
        List<Integer> complete = new ArrayList<>();
        Machines machines = new Machines(PATIENCE);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int number = 0; number < SESSIONS; number++) {
                running.add(pool.submit(session(office, machines, number)));
            }
            for (Future<Integer> each : running)
                complete.add(each.get(NO_HANG.toSeconds() * SESSIONS, TimeUnit.SECONDS));
            return complete;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Every third session writes. */
    private static Callable<Integer> session(Office office, Machines machines, int number) {
        return number % 3 == 2
                ? new WritingSession(machines, SEED, number)::play
                : new CampaignSession(office, SEED, number)::play;
    }

    private static int openFiles() {
        String[] files = new File("/proc/self/fd").list();
        return files == null ? 0 : files.length;
    }
}
