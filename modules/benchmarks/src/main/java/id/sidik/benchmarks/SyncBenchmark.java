package id.sidik.benchmarks;

import id.sidik.central.CentreAdmin;
import id.sidik.central.CentreSettings;
import id.sidik.central.Credentials;
import id.sidik.central.SyncEngine;
import id.sidik.central.SyncReport;
import id.sidik.central.SyncWatch;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.store.Store;
import id.sidik.testkit.BadRoad;
import id.sidik.testkit.MariaServer;
import id.sidik.testkit.RoadManner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A laptop's first meeting with the centre: a million punches from its store to MariaDB, beside MariaDB's own LOAD DATA
 * LOCAL INFILE of the same rows into the same table, taking turns; then once more over a way of 100 ms there and back.
 */
public final class SyncBenchmark {
    private static final int ROUNDS = 3;
    private static final double FACTOR = 1.5;
    private static final double FAR_FACTOR = 1.3;
    private static final long FAR_NANOS_A_ROW = 20_000;
    private static final Duration ONE_WAY = Duration.ofMillis(50);

    private final CentreSettings unit;
    private final BareLoad load;

    private SyncBenchmark(CentreSettings unit, BareLoad load) {
        this.unit = unit;
        this.load = load;
    }

    /** @param arguments how many punches; a million when not said */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        MariaServer server = MariaServer.start();
        CentreSettings root = new CentreSettings(List.of(new CentreSettings.Host(server.host(), server.port())),
                "sync_benchmark", server.account(), server.password(),
                new Trust.Fingerprint(server.certificate().sha256()),
                new Waits(Duration.ofSeconds(10), Duration.ofMinutes(5), true));
        Credentials keeper = CentreAdmin.init(root, "Kota Contoh", LocalDate.of(2026, 11, 22));
        Credentials unit;
        try (CentreAdmin admin = CentreAdmin.open(root.as(keeper.account(), keeper.password()))) {
            unit = admin.addUnit("ukur", "Dinas Ukur");
        }
        Path folder = Files.createTempDirectory("sidik-sync");
        try (BareLoad load = new BareLoad(server, root.database(), folder.resolve("rows.csv"), new ManyPunches(rows))) {
            boolean good = new SyncBenchmark(root.as(unit.account(), unit.password()), load).measure(folder, server);
            System.out.println(good ? "within the limits" : "BEYOND THE LIMITS");
            System.exit(good ? 0 : 1);
        } finally {
            Folders.remove(folder);
        }
    }

    private boolean measure(Path folder, MariaServer server) throws IOException, SQLException {
        Timings bare = new Timings("reference: LOAD DATA LOCAL INFILE");
        Timings near = new Timings("the laptop's first meeting");
        Timings far = new Timings("the same over 100 ms");
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(load.load());
            near.add(meet(folder, unit));
        }
        try (BadRoad road = BadRoad.to(server.port(), RoadManner.good().withDelay(ONE_WAY))) {
            far.add(meet(folder, new CentreSettings(List.of(new CentreSettings.Host("127.0.0.1", road.port())),
                    unit.database(), unit.account(), unit.password(), unit.trust(), unit.waits())));
        }
        double times = (double) near.median() / bare.median();
        double farAllowed = near.median() * FAR_FACTOR + (double) FAR_NANOS_A_ROW * load.rows();
        System.out.printf("%,d punches; milliseconds: median (least, most)%n", load.rows());
        for (Timings each : List.of(bare, near, far)) System.out.println(each);
        System.out.printf("%.2f times the reference, at most %.1f are allowed%n", times, FACTOR);
        System.out.printf("over 100 ms %.0f ms, at most %.0f are allowed%n", far.median() / 1e6, farAllowed / 1e6);
        return times <= FACTOR && far.median() <= farAllowed;
    }

    /** From a store that holds the rows to a centre that holds none. @return nanoseconds from asking to the report */
    private long meet(Path folder, CentreSettings settings) throws IOException, SQLException {
        load.empty();
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Store store = Store.open(home)) {
            load.punches().into(store);
            long begin = System.nanoTime();
            SyncReport report = new SyncEngine(store, settings, "ukur", Road.NOVEMBER).run(SyncWatch.NONE);
            long took = System.nanoTime() - begin;
            if (!report.good() || load.count() != load.rows())
                throw new IllegalStateException(report.outcome() + " " + report.code() + ", " + load.count());
            return took;
        } finally {
            Folders.remove(home);
        }
    }
}
