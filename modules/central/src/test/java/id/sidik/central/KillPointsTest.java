package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.domain.Punch;
import id.sidik.testkit.BadRoad;
import id.sidik.testkit.RoadManner;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two laptops of a unit, part of whose logs are the same, sync over a road that is cut at random bytes; between, the
 * laptop's program dies with a store transaction undone, or the server drops every connection. At the end central is the
 * union of all local facts, once each, and so is every laptop. How many points and which seed:
 * {@code -Dsidik.kills=N -Dsidik.kills.seed=N}; the same seed draws the same points.
 */
class KillPointsTest extends SyncFixture {
    private static final int POINTS = Integer.getInteger("sidik.kills", 40);
    private static final long SEED = Long.getLong("sidik.kills.seed", 20261122);
    private static final int ROUNDS_TO_SETTLE = 5;

    /** Ends a run as a killed program would: nothing after this point happens. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whateverIsKilledCentralIsTheUnionOfAllLocalFactsOnceEach() throws IOException, SQLException {
        Random random = new Random(SEED);
        CentreSettings unit = city.unit("titik");
        OneLaptop one = laptop("titik").machine("M1").machine("M2").machine("M3");
        OneLaptop two = laptop("titik").machine("M1").machine("M2").machine("M3");
        Set<String> reasons = new TreeSet<>();
        for (int point = 0; point < POINTS; point++) {
            OneLaptop laptop = random.nextBoolean() ? one : two;
            String reason = "titik " + point;
            laptop.punches(drawn(random)).hold(reason);
            reasons.add(reason);
            disturbed(laptop, unit, random, point);
        }
        for (int round = 0; round < ROUNDS_TO_SETTLE; round++) for (OneLaptop each : List.of(one, two)) each.sync();

        assertThat(one.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(two.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(one.journal()).isEqualTo(two.journal()).isEqualTo(centralPunches("titik")).isNotEmpty();
        assertThat(one.reasons()).isEqualTo(two.reasons()).isEqualTo(reasons);
        assertThat(centralFacts("titik", "UNIT_HOLD")).isEqualTo(POINTS);
    }

    /** Both laptops read the logs of the same machines; some of their lines come twice. */
    static List<Punch> drawn(Random random) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 1, 0, 0).plusMinutes(random.nextInt(20_000));
        String machine = "M" + (1 + random.nextInt(3));
        return IntStream.range(0, 20 + random.nextInt(200))
                .mapToObj(each -> City.punch(machine, "" + each % 40,
                        start.plusMinutes(each)))
                .filter(punch -> punch.at().getMonthValue() == 11).toList();
    }

    private void disturbed(OneLaptop laptop, CentreSettings unit, Random random, int point) throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> {
                try (BadRoad road = BadRoad.to(city.server.port(), RoadManner.drawn(SEED, point))) {
                    laptop.through(SyncRoadsTest.at(unit, road.port()), SyncWatch.NONE);
                }
            }
            case 1 -> killed(laptop, unit, random.nextInt(12));
            default -> {
                try (BadRoad road = BadRoad.to(city.server.port(), RoadManner.good())) {
                    laptop.through(SyncRoadsTest.at(unit, road.port()), cutting(road, random.nextInt(12)));
                }
            }
        }
    }

    /** The program of the laptop dies at its n-th sign of life. */
    private static void killed(OneLaptop laptop, CentreSettings unit, int sign) {
        try {
            laptop.through(unit, at(sign, () -> {
                throw new Killed();
            }));
        } catch (Killed dead) {
            // as it is meant to be
        }
    }

    /** The server drops every connection at the n-th sign of life. */
    private static SyncWatch cutting(BadRoad road, int sign) {
        return at(sign, road::cut);
    }

    private static SyncWatch at(int sign, Runnable work) {
        List<SyncStep> signs = new ArrayList<>();
        return new SyncWatch() {
            @Override
            public void at(SyncStep step, long done, long total) {
                signs.add(step);
                if (signs.size() == sign + 1) work.run();
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
