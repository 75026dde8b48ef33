package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server is killed while a laptop is with it, and started again. */
class ServerDeathTest {
    private static final int[] SIGNS = {1, 2, 3, 4, 6};
    private static MariaServer server;
    private static City city;

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        server = MariaServer.own("--innodb-flush-log-at-trx-commit=1");
        city = City.on(server);
        for (int sign : SIGNS) city.unit("mati" + sign); // the administrator's own line does not survive
    }

    static IntStream signs() {
        return IntStream.of(SIGNS);
    }

    @AfterAll
    static void leave() {
        if (server != null) server.close();
    }

    @ParameterizedTest(name = "killed at sign of life {0}")
    @MethodSource("signs")
    void whatWasCommittedStaysAndTheRestComesWithTheNextMeeting(int sign) throws IOException, InterruptedException,
            SQLException {
        String unit = "mati" + sign;
        CentreSettings settings = city.unit(unit);
        try (OneLaptop laptop = new OneLaptop(folder.resolve(unit), settings)) {
            laptop.machine("M1").punches("M1", 12_000).hold("satu");

            assertThat(laptop.sync(killingAt(sign)).outcome()).isEqualTo(Outcome.UNREACHABLE);
            server.again();
            assertThat(laptop.sync().good()).isTrue();

            assertThat(count("punch r JOIN unit u ON u.id = r.unit WHERE u.code = ?", unit)).isEqualTo(12_000);
            assertThat(count("fact r JOIN unit u ON u.id = r.unit WHERE u.code = ? AND r.kind = 'UNIT_HOLD'", unit))
                    .isEqualTo(1);
            assertThat(laptop.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        }
    }

    private static long count(String rows, String unit) throws SQLException {
        return city.asRoot().one("SELECT count(*) FROM " + rows, row -> row.getLong(1), unit);
    }

    private static SyncWatch killingAt(int sign) {
        AtomicInteger signs = new AtomicInteger();
        return new SyncWatch() {
            @Override
            public void at(SyncStep step, long done, long total) {
                if (signs.incrementAndGet() == sign) kill();
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    private static void kill() {
        try {
            server.kill();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
