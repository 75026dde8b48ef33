package id.sidik.benchmarks;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The whole road: the real operations pull a machine's log into a store that was empty. */
final class Road {
    /** The simulated punches end with October 2026; later ones would be refused as lying in the future. */
    static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"),
            ZoneId.of("Asia/Jakarta"));

    private final Path home;
    private final int port;

    Road(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Nanoseconds of one pull.
     *
     * @param wire   from the start to the last byte of the log
     * @param decode from there to the punches, the machine's farewell included
     * @param store  from there to the ledger: archive, journal, quarantine, commit
     */
    record Split(long wire, long decode, long store) {
        long total() {
            return wire + decode + store;
        }
    }

    private static final class Stages implements Job.Progress {
        private long read;
        private long storing;

        @Override
        public void at(long done, long total, String key, Object... arguments) {
            if (key.equals("pull.reading")) read = System.nanoTime();
            if (key.equals("pull.storing")) storing = System.nanoTime();
        }

        @Override
        public boolean stopRequested() {
            return false;
        }
    }

    Split once() throws IOException, InterruptedException {
        try (Office office = Office.open(new OfficeSettings(home, ""), NOVEMBER)) {
            Stages stages = new Stages();
            long begin = System.nanoTime();
            Ledger ledger = office.pulls().pull("127.0.0.1", port, 0).run(stages);
            long end = System.nanoTime();
            requireComplete(ledger);
            return new Split(stages.read - begin, stages.storing - stages.read, end - stages.storing);
        } finally {
            Folders.remove(home);
        }
    }

    private static void requireComplete(Ledger ledger) {
        long kept = ledger.figures().getOrDefault("fresh", 0L) + ledger.figures().getOrDefault("quarantined", 0L);
        if (kept != RoadBenchmark.RECORDS) throw new IllegalStateException("not everything was kept: " + ledger);
    }
}
