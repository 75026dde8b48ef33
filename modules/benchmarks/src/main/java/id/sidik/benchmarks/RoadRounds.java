package id.sidik.benchmarks;

import id.sidik.protocol.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The measured side of {@link RoadBenchmark}: warm-up, then rounds in which the road and its references take turns. */
final class RoadRounds {
    private static final int WARM_UP = 5;
    private static final double MOST_TIMES = 2.0;
    private static final long MOST_HEAP = 200_000_000;

    private final Timings socket = new Timings("reference: bare socket");
    private final Timings insert = new Timings("reference: bare SQLite batch");
    private final Timings road = new Timings("the road");
    private final Timings wire = new Timings("  wire");
    private final Timings decode = new Timings("  decode");
    private final Timings store = new Timings("  store");
    private long peak;

    private final BareRead bareRead;
    private final BareInsert bareInsert;
    private final Road pull;

    private RoadRounds(BareRead bareRead, BareInsert bareInsert, Road pull) {
        this.bareRead = bareRead;
        this.bareInsert = bareInsert;
        this.pull = pull;
    }

    /** @param arguments the machine's port, the bare server's port, rounds */
    public static void main(String[] arguments)
            throws IOException, SQLException, MalformedException, InterruptedException {
        BareRead bareRead = new BareRead(Integer.parseInt(arguments[1]), 4 + 40 * RoadBenchmark.RECORDS);
        Path folder = Files.createTempDirectory("sidik-road");
        BareInsert bareInsert = new BareInsert(folder.resolve("bare.db"), Rows.of(bareRead.read()));
        Road pull = new Road(folder.resolve("home"), Integer.parseInt(arguments[0]));
        new RoadRounds(bareRead, bareInsert, pull).run(WARM_UP);
        RoadRounds measured = new RoadRounds(bareRead, bareInsert, pull);
        measured.run(Integer.parseInt(arguments[2]));
        Files.delete(folder);
        System.exit(measured.report() ? 0 : 1);
    }

    private void run(int rounds) throws IOException, SQLException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            System.gc();
            long begin = System.nanoTime();
            bareRead.read();
            socket.add(System.nanoTime() - begin);
            System.gc();
            insert.add(bareInsert.insert());
            PeakHeap heap = PeakHeap.watch();
            Road.Split split = pull.once();
            peak = Math.max(peak, heap.bytes());
            road.add(split.total());
            wire.add(split.wire());
            decode.add(split.decode());
            store.add(split.store());
        }
    }

    /** @return whether the road is as fast and as narrow as it must be */
    private boolean report() {
        double times = (double) road.median() / (socket.median() + insert.median());
        System.out.printf("%,d records, %d rounds; milliseconds: median (least, most)%n", RoadBenchmark.RECORDS,
                road.rounds());
        for (Timings each : new Timings[]{socket, insert, road, wire, decode, store}) System.out.println(each);
        System.out.printf("the road takes %.2f times the references together, at most %.1f are allowed%n", times,
                MOST_TIMES);
        System.out.printf("peak heap %.0f MB, at most %.0f are allowed%n", peak / 1e6, MOST_HEAP / 1e6);
        boolean good = times <= MOST_TIMES && peak <= MOST_HEAP;
        System.out.println(good ? "within the limits" : "BEYOND THE LIMITS");
        return good;
    }
}
