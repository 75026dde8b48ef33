package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.testkit.BadRoad;
import id.sidik.testkit.RoadManner;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same over networks as offices have them. */
class SyncRoadsTest extends SyncFixture {
    static CentreSettings at(CentreSettings settings, int port) {
        return new CentreSettings(List.of(new CentreSettings.Host("127.0.0.1", port)), settings.database(),
                settings.account(), settings.password(), settings.trust(), settings.waits());
    }

    @Test
    void aLineOf64KilobitsBringsEverythingInTime() throws IOException, SQLException {
        try (BadRoad road = BadRoad.to(city.server.port(), RoadManner.good().throttled(8_000))) {
            OneLaptop laptop = laptop("lambat", at(city.unit("lambat"), road.port())).machine("M1")
                    .punches("M1", 2_000).hold("satu");

            assertThat(laptop.sync().outcome()).isEqualTo(Outcome.DONE);
            assertThat(centralPunches("lambat")).isEqualTo(laptop.journal()).hasSize(2_000);
        }
    }

    @Test
    void aLongWayBringsEverything() throws IOException, SQLException {
        try (BadRoad road = BadRoad.to(city.server.port(), RoadManner.good().withDelay(Duration.ofMillis(50)))) {
            OneLaptop laptop = laptop("jauh", at(city.unit("jauh"), road.port())).machine("M1").punches("M1", 3_000);

            assertThat(laptop.sync().outcome()).isEqualTo(Outcome.DONE);
            assertThat(centralPunches("jauh")).isEqualTo(laptop.journal());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aRoadThatCutsAtRandomBytesLosesAndDoublesNothing(long seed) throws IOException, SQLException {
        String unit = "cuaca" + seed;
        try (BadRoad road = BadRoad.to(city.server.port(), number -> RoadManner.drawn(seed, number))) {
            OneLaptop laptop = laptop(unit, at(city.unit(unit), road.port())).machine("M1").punches("M1", 4_000)
                    .hold("satu").employee(PERSON, "197001", "Contoh Pegawai Satu");

            SyncReport last = laptop.sync();
            for (int attempt = 0; attempt < 60 && last.outcome() == Outcome.UNREACHABLE; attempt++)
                last = laptop.sync();

            assertThat(last.outcome()).as(last.code()).isIn(Outcome.DONE, Outcome.NOTHING_NEW);
            assertThat(centralPunches(unit)).isEqualTo(laptop.journal()).hasSize(4_000);
            assertThat(centralFacts(unit, "UNIT_HOLD")).isEqualTo(1);
            assertThat(laptop.conflicts()).isEmpty();
        }
    }
}
