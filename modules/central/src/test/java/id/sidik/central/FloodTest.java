package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.sidik.central.CentralException.Code;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Too much of everything: who floods is stopped, and nobody else waits for it. */
class FloodTest {
    private static City city;

    @BeforeAll
    static void found() throws SQLException {
        city = City.fresh();
        city.asRoot().change("UPDATE centre SET batch_rows = 100, day_rows = 250, unit_laptops = 3");
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    @Test
    void aBatchThatIsTooLongIsNotTakenAtAll() throws SQLException {
        try (Centre centre = city.with("panjang", City.laptop(1))) {
            refused(Code.TOO_MUCH, () -> City.send(centre, 1, City.punches("P", 101), List.of()));
            assertThat(City.send(centre, 1, City.punches("P", 100), List.of()).punches()).isEqualTo(100);
        }
    }

    @Test
    void aUnitHasItsShareOfADay() {
        try (Centre centre = city.with("harian", City.laptop(2))) {
            City.send(centre, 1, City.punches("P1", 100), List.of());
            City.send(centre, 2, City.punches("P2", 100), List.of());

            refused(Code.TOO_MUCH, () -> City.send(centre, 3, City.punches("P3", 60), List.of()));
            assertThat(City.send(centre, 3, City.punches("P3", 50), List.of()).punches()).isEqualTo(50);
        }
    }

    @Test
    void aUnitHasOnlySoManyLaptops() {
        try (Centre centre = Centre.open(city.unit("banyak"))) {
            for (int i = 10; i < 13; i++)
                centre.hello(City.laptop(i), "x", "x", City.CLOCK);

            refused(Code.TOO_MUCH, () -> centre.hello(City.laptop(13), "x", "x", City.CLOCK));
            assertThatNoException().isThrownBy(() -> centre.hello(City.laptop(12), "x", "x", City.CLOCK));
        }
    }

    @Test
    void aFactThatIsTooBigIsRefusedAndItsNeighbourTaken() {
        byte[] noise = new byte[9 << 20];
        new Random(7).nextBytes(noise);
        String big = "{\"x\":\"" + java.util.Base64.getEncoder().encodeToString(noise) + "\"}";
        try (Centre centre = Centre.open(city.unit("besar"))) {
            int unit = centre.hello(City.laptop(20), "x", "x", City.CLOCK).unit();
            centre.openBatch(1);

            assertThat(centre.pushFacts(List.of(fact(unit, "1", big), fact(unit, "2", "{}"))))
                    .isEqualTo(new Pushed(1, 0, List.of(new Pushed.Refused(0, Pushed.Why.FORM))));
        }
    }

    @Test
    void anAccountHasOnlySoManyConversationsAtOnce() {
        CentreSettings unit = city.unit("ramai");
        List<Centre> open = new ArrayList<>();
        try {
            refused(Code.TOO_MUCH, () -> {
                for (int i = 0; i < 60; i++)
                    open.add(Centre.open(unit));
            });
            assertThat(open).hasSize(40);
            assertThatNoException().isThrownBy(() -> city.with("tenang", City.laptop(21)).close());
        } finally {
            open.forEach(Centre::close);
        }
    }

    @Test
    void whoHoldsATransactionOpenKeepsNobodyElseWaiting() throws SQLException {
        CentreSettings holder = city.unit("tahan");
        try (Attacker attacker = Attacker.with(holder); Centre other = city.with("bebas", City.laptop(23))) {
            String uuid = City.laptop(22);
            String rows = " VALUES (7, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, 7777, 1)";
            String guest = "{\"machine\":\"M\",\"pin\":\"1\",\"number\":\"1\",\"from\":\"2026-01-01\"}";
            attacker.run(List.of("CALL hello(1, '" + uuid + "', 'x', 'x', 0)", "SET autocommit = 0",
                    "CALL open_batch('" + City.laptop(999) + "', 1)", "INSERT INTO put_punch" + rows,
                    "INSERT IGNORE INTO put_punch" + rows, "CALL open_batch('" + uuid + "', 1)",
                    "CALL close_batch('" + uuid + "', 7, 0, 0, '')",
                    "CALL propose('" + uuid + "', 'GUEST', 'x', 0, '" + guest + "', 0, 'x')",
                    "CALL propose('" + uuid + "', 'GUEST', 'z', 5, '{}', 1, 'x')",
                    "SELECT * FROM my_punch", "SELECT * FROM my_master", "SELECT * FROM city_master",
                    "SELECT * FROM visiting_punch", "SELECT * FROM my_fact", "SELECT * FROM my_laptop",
                    "SELECT * FROM my_batch", "SELECT * FROM me"));

            assertThatNoException().isThrownBy(() -> city.with("baru", City.laptop(24)).close());
            assertThat(other.propose(new Edit("GUEST", "y", 0, guest, false), "x")).isInstanceOf(
                    Proposed.Accepted.class);
            assertThat(other.propose(new Edit("EMPLOYEE", "y", 0, "{}", false), "x")).isInstanceOf(
                    Proposed.Accepted.class);
            assertThat(City.send(other, 1, City.punches("T", 10), List.of()).punches()).isEqualTo(10);
            assertThatNoException().isThrownBy(() -> city.admin.addUnit("sesudah", "x"));
        }
    }

    @Test
    void whoLocksWhatItReadsIsCutOffByBlockingIt() throws SQLException {
        CentreSettings holder = city.unit("kunci");
        try (Attacker attacker = Attacker.with(holder)) {
            attacker.run(List.of("SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE", "SET autocommit = 0",
                    "SELECT * FROM me", "SELECT * FROM my_laptop", "SELECT * FROM my_punch"));

            city.admin.block(Role.UNIT, "kunci", true);

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> attacker.run("SELECT 1"));
            assertThatNoException().isThrownBy(() -> city.with("lega", City.laptop(25)).close());
        }
    }

    private static void refused(Code code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(CentralException.class).isThrownBy(attempt).extracting(CentralException::code)
                .isEqualTo(code);
    }

    private static CentralFact fact(int unit, String id, String body) {
        return new CentralFact(unit, "PERMIT", id, Instant.EPOCH, "x", Optional.empty(), Optional.empty(), body);
    }
}
