package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.testkit.ChildJvm;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of two laptops of a unit run as processes of their own and are killed by the system at drawn moments; now and
 * then it is the server. At the end central is the union of what the laptops hold, once each. How many and which seed:
 * {@code -Dsidik.deaths=N -Dsidik.kills.seed=N}.
 */
class ProcessDeathTest {
    private static final int DEATHS = Integer.getInteger("sidik.deaths", 6);
    private static final long SEED = Long.getLong("sidik.kills.seed", 20261122);
    /** Of so many deaths one is the server's. */
    private static final int SERVERS = 6;
    private static final int SIGNS = 36;
    private static final int ROUNDS_TO_SETTLE = 5;
    private static MariaServer server;
    private static City city;
    private static CentreSettings unit;

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        server = MariaServer.own("--innodb-flush-log-at-trx-commit=1");
        city = City.on(server);
        unit = city.unit("proses");
    }

    @AfterAll
    static void leave() {
        if (server != null) server.close();
    }

    @Test
    void whateverProcessDiesCentralIsTheUnionOfAllLocalFactsOnceEach() throws IOException, InterruptedException,
            SQLException {
        Random random = new Random(SEED);
        Path place = folder.resolve("centre.properties");
        SyncingLaptop.write(unit, place);
        List<Path> homes = List.of(folder.resolve("satu"), folder.resolve("dua"));
        for (Path home : homes)
            try (OneLaptop laptop = new OneLaptop(home, unit)) {
                laptop.machine("M1").machine("M2").machine("M3");
            }
        for (int death = 0; death < DEATHS; death++)
            dies(homes.get(random.nextInt(2)), place, 1 + random.nextInt(SIGNS), death);

        try (OneLaptop one = new OneLaptop(homes.get(0), unit); OneLaptop two = new OneLaptop(homes.get(1), unit)) {
            for (int round = 0; round < ROUNDS_TO_SETTLE; round++)
                for (OneLaptop each : List.of(one, two)) each.sync();
            assertThat(one.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(two.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(one.journal()).isEqualTo(two.journal()).isEqualTo(central()).isNotEmpty();
            assertThat(one.reasons()).isEqualTo(two.reasons());
            assertThat(facts()).isEqualTo(one.reasons().size());
        }
    }

    /** It works until it is killed: with its n-th sign of life, or shortly after. */
    private void dies(Path home, Path place, int signs, int death) throws IOException, InterruptedException {
        Path words = Files.createDirectories(folder.resolve("kata"));
        try (ChildJvm laptop = ChildJvm.start(words, SyncingLaptop.class, home.toString(), place.toString(), String
                .valueOf(SEED + death))) {
            await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(1)).until(() -> laptop.output()
                    .length() >= signs || laptop.endsWithin(Duration.ZERO));
            assertThat(laptop.endsWithin(Duration.ZERO)).as(laptop.errors()).isFalse();
            if (death % SERVERS == SERVERS - 1) {
                server.kill();
                server.again();
            }
            laptop.kill();
        }
    }

    private static Set<String> central() throws SQLException {
        List<String> all = city.asRoot().list("""
                SELECT concat(machine, ' ', pin, ' ', date_format(at, '%Y-%m-%dT%H:%i:%s')) FROM punch
                """, row -> row.getString(1));
        Set<String> keys = new TreeSet<>(all);
        assertThat(all).as("doubled").hasSameSizeAs(keys);
        return keys;
    }

    private static long facts() throws SQLException {
        return city.asRoot().one("SELECT count(*) FROM fact WHERE kind = 'UNIT_HOLD'", row -> row.getLong(1));
    }
}
