package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.central.SyncReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The centre on a cluster of three nodes, of which some die or are cut off while laptops are with them. */
class GaleraTest {
    private static final List<String> UNITS = List.of("mati2false", "mati2true", "mati3false", "mati3true", "mati4true",
            "mati5true", "mati6true", "terputus", "belah", "serentak");
    private static GaleraCluster cluster;
    private static City city;

    @TempDir
    private Path folder;

    private final List<OneLaptop> laptops = new ArrayList<>();

    @BeforeAll
    static void found(@TempDir Path place) throws IOException, InterruptedException {
        cluster = GaleraCluster.start(place);
        city = City.at(cluster.root(City.fresh("g"), 3, 2, 1));
        UNITS.forEach(city::unit); // the administrator's own line does not survive
    }

    @AfterAll
    static void leave() {
        if (cluster != null) cluster.close();
    }

    @AfterEach
    void close() {
        laptops.forEach(OneLaptop::close);
    }

    private OneLaptop laptop(String unit, int... nodes) {
        OneLaptop laptop = new OneLaptop(folder.resolve(unit + laptops.size()), cluster.through(city.unit(unit),
                nodes));
        laptops.add(laptop);
        return laptop;
    }

    /** A node that was cut off needs a moment to notice that it is back. */
    private static void holds(int node, String unit, Set<String> punches) {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> assertThat(onNode(node, unit))
                .isEqualTo(punches));
    }

    /** What a node holds of a unit's punches; one that stands there twice fails. */
    private static Set<String> onNode(int node, String unit) throws SQLException {
        try (Connection line = Link.open(cluster.through(city.root, node))) {
            Sql sql = new Sql(line);
            sql.run("SET SESSION wsrep_sync_wait = 7");
            List<String> all = sql.list("""
                    SELECT concat(p.machine, ' ', p.pin, ' ', date_format(p.at, '%Y-%m-%dT%H:%i:%s')) FROM punch p
                    JOIN unit u ON u.id = p.unit WHERE u.code = ?
                    """, row -> row.getString(1), unit);
            Set<String> keys = new TreeSet<>(all);
            assertThat(all).as("doubled").hasSameSizeAs(keys);
            return keys;
        }
    }

    private static SyncWatch at(int sign, Runnable work) {
        AtomicInteger signs = new AtomicInteger();
        return new SyncWatch() {
            @Override
            public void at(SyncStep step, long done, long total) {
                if (signs.incrementAndGet() == sign) work.run();
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    /** Meets again until all is there, as the program does by itself. */
    private static SyncReport settled(OneLaptop laptop, SyncReport first) {
        SyncReport last = first;
        for (int attempt = 0; attempt < 30 && last.outcome() == Outcome.UNREACHABLE; attempt++) last = laptop.sync();
        return last;
    }

    /** Between two steps, or while the next one runs. */
    @ParameterizedTest(name = "killed at sign of life {0}, meanwhile: {1}")
    @CsvSource({"2, false", "2, true", "3, false", "3, true", "4, true", "5, true", "6, true"})
    void aNodeThatDiesDuringAPushAndComesBackLosesAndDoublesNothing(int sign, boolean meanwhile) throws Exception {
        String unit = "mati" + sign + meanwhile;
        OneLaptop laptop = laptop(unit, 1, 2, 3).machine("M1").punches("M1", 15_000).hold("satu");
        CompletableFuture<Void> dead = new CompletableFuture<>();

        SyncReport first = laptop.sync(at(sign, () -> {
            CompletableFuture.runAsync(() -> cluster.kill(1)).whenComplete((done, failed) -> dead.complete(done));
            if (!meanwhile) dead.join();
        }));
        dead.join();
        SyncReport last = settled(laptop, first);

        assertThat(last.good()).as(last.code()).isTrue();
        assertThat(first.restored() || last.restored()).as("no node is taken for a restored centre").isFalse();
        assertThat(laptop.refused()).isEmpty();
        assertThat(laptop.journal()).hasSize(15_000);
        holds(2, unit, laptop.journal());
        cluster.rejoin(1);
        holds(1, unit, laptop.journal());
        assertThat(laptop.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void aNodeThatIsCutOffIsLeftForOneOfTheMajority() throws SQLException {
        OneLaptop laptop = laptop("terputus", 1, 2, 3).machine("M1").punches("M1", 15_000);

        SyncReport last = settled(laptop, laptop.sync(at(3, () -> cluster.cut(1))));

        assertThat(last.good()).as(last.code()).isTrue();
        holds(3, "terputus", laptop.journal());
        cluster.heal(1);
        holds(1, "terputus", laptop.journal());
        assertThat(laptop.journal()).hasSize(15_000);
    }

    @Test
    void withoutAMajorityNothingIsTakenAndTheUserSeesOneLine() throws SQLException {
        OneLaptop laptop = laptop("belah", 1, 2, 3).machine("M1").punches("M1", 9_000).hold("satu");

        List<SyncReport> refused;
        try {
            refused = List.of(laptop.sync(at(3, () -> cluster.cut(1, 2, 3))), laptop.sync());
        } finally {
            cluster.heal(1, 2, 3);
        }

        assertThat(refused).extracting(SyncReport::outcome).containsOnly(Outcome.UNREACHABLE);
        assertThat(refused).extracting(SyncReport::code).allMatch(Set.of("CEN-101", "CEN-107", "CEN-111",
                "CEN-115")::contains);
        assertThat(laptop.outcomes()).as("one line for each meeting").hasSize(2);
        assertThat(settled(laptop, laptop.sync()).good()).isTrue();
        for (int node : new int[]{1, 2, 3})
            assertThat(onNode(node, "belah")).isEqualTo(laptop.journal()).hasSize(9_000);
    }

    @Test
    void laptopsThatMeetDifferentNodesAtOnceAllFinish() throws Exception {
        int[][] orders = {{1, 2, 3}, {2, 3, 1}, {3, 1, 2}};
        List<Callable<SyncReport>> meetings = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            OneLaptop laptop = laptop("serentak", orders[each % 3]).machine("M1").punches("M1", 3_000)
                    .hold("dari " + each)
                    .employee("0199f000-0000-7000-8000-00000000000" + each, "19700" + each, "Contoh Pegawai " + each);
            meetings.add(() -> settled(laptop, laptop.sync()));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<SyncReport> each : threads.invokeAll(meetings))
                assertThat(each.get().good()).as(each.get().code()).isTrue();
        }
        laptops.forEach(OneLaptop::sync);

        assertThat(laptops.getFirst().journal()).hasSize(3_000);
        for (int node : new int[]{1, 2, 3}) holds(node, "serentak", laptops.getFirst().journal());
        assertThat(laptops).extracting(OneLaptop::reasons).allSatisfy(reasons -> assertThat(reasons).hasSize(6));
        assertThat(laptops).allSatisfy(laptop -> assertThat(laptop.nameOf("0199f000-0000-7000-8000-000000000005"))
                .isEqualTo("Contoh Pegawai 5"));
    }
}
