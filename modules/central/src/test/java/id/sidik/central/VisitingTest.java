package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.central.CentralException.Code;
import id.sidik.domain.Punch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own people on other units' machines, and people who move from unit to unit. */
class VisitingTest {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final LocalDate EVER = LocalDate.of(2050, 1, 1);
    private static final String GUEST = "{\"machine\":\"TUAN\",\"pin\":\"7\",\"number\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}";

    private static City city;
    private static int round;

    private String number;
    private Centre host;
    private Centre home;
    private Centre other;
    private Centre kota;

    @BeforeAll
    static void found() {
        city = City.fresh();
    }

    @AfterAll
    static void end() {
        if (city != null) city.close();
    }

    @BeforeEach
    void threeUnitsAndTheCity() {
        round++;
        number = "1980" + round;
        host = city.with(code("tuan_rumah"), City.laptop(round * 10));
        home = city.with(code("asal"), City.laptop(round * 10 + 1));
        other = city.with(code("lain"), City.laptop(round * 10 + 2));
        Credentials keys = city.admin.addAdmin(code("bkpsdm"));
        kota = Centre.open(city.root.as(keys.account(), keys.password()));
        kota.hello(City.laptop(round * 10 + 3), "Kota", "x", City.CLOCK);
        home.propose(new Edit("EMPLOYEE", "e1", 0, "{\"number\":\"" + number + "\"}", false), "x");
        City.send(host, 1, List.of(punch(3), punch(10), punch(20), City.punch("TUAN", "8", day(10))), List.of());
    }

    @AfterEach
    void leave() {
        List.of(host, home, other, kota).forEach(Centre::close);
    }

    private static String code(String unit) {
        return unit + round;
    }

    @Test
    void bothWordsAreNeededTheHostsAndTheCitys() {
        assertThat(home.visiting(ALWAYS, EVER)).isEmpty();

        host.propose(new Edit("GUEST", "g1", 0, GUEST.formatted(number, "2026-11-01", "2026-11-30"), false), "x");
        assertThat(home.visiting(ALWAYS, EVER)).isEmpty();

        assertThat(kota.confirmPeople()).isZero();
        assertThat(home.visiting(ALWAYS, EVER)).extracting(Visiting::punch).containsExactly(punch(3), punch(10), punch(
                20));
        assertThat(home.visiting(LocalDate.of(2026, 11, 11), EVER)).singleElement().satisfies(visit -> {
            assertThat(visit.number()).isEqualTo(number);
            assertThat(visit.unitName()).isEqualTo("Dinas " + code("tuan_rumah"));
        });
        assertThat(other.visiting(ALWAYS, EVER)).isEmpty();
        assertThat(host.visiting(ALWAYS, EVER)).isEmpty();
    }

    @Test
    void onlyTheDaysThatTheHostNamesAreSeenAndNoneWhenItTakesItsWordBack() {
        kota.confirmPeople();
        host.propose(new Edit("GUEST", "g1", 0, GUEST.formatted(number, "2026-11-05", "2026-11-10"), false), "x");
        assertThat(home.visiting(ALWAYS, EVER)).extracting(Visiting::punch).containsExactly(punch(10));

        host.propose(new Edit("GUEST", "g1", 1, "{}", true), "x");
        assertThat(home.visiting(ALWAYS, EVER)).isEmpty();
    }

    @Test
    void aTransferMovesTheRightWithItsDayAndLeavesThePastWhereItWas() {
        kota.confirmPeople();
        host.propose(new Edit("GUEST", "g1", 0, GUEST.formatted(number, "2026-11-01", "2026-11-30"), false), "x");

        home.placePerson(number, code("lain"), LocalDate.of(2026, 11, 8));

        assertThat(home.visiting(ALWAYS, EVER)).extracting(Visiting::punch).containsExactly(punch(3));
        assertThat(other.visiting(ALWAYS, EVER)).extracting(Visiting::punch).containsExactly(punch(10), punch(20));
    }

    @Test
    void nobodyTakesAPersonAndWhoGaveOneAwayHasNoMoreWord() {
        kota.confirmPeople();
        refused(() -> other.placePerson(number, code("lain"), LocalDate.of(2026, 11, 1)));
        home.placePerson(number, code("lain"), LocalDate.of(2026, 11, 8));

        refused(() -> home.placePerson(number, code("asal"), LocalDate.of(2026, 11, 9)));
        refused(() -> home.placePerson(number, code("tuan_rumah"), LocalDate.of(2026, 11, 2)));
        kota.placePerson(number, code("asal"), LocalDate.of(2026, 11, 15));
    }

    @Test
    void whoIsNamedByTwoUnitsWaitsForTheCitysWord() {
        other.propose(new Edit("EMPLOYEE", "e7", 0, "{\"number\":\"" + number + "\"}", false), "x");
        host.propose(new Edit("GUEST", "g1", 0, GUEST.formatted(number, "2026-11-01", "2026-11-30"), false), "x");

        assertThat(kota.confirmPeople()).isOne();
        assertThat(home.visiting(ALWAYS, EVER)).isEmpty();
        assertThat(other.visiting(ALWAYS, EVER)).isEmpty();

        kota.placePerson(number, code("asal"), LocalDate.of(2020, 1, 1));
        assertThat(home.visiting(ALWAYS, EVER)).hasSize(3);
        assertThat(kota.confirmPeople()).isZero();
    }

    @Test
    void theKeeperConfirmsAndPlacesToo() {
        other.propose(new Edit("EMPLOYEE", "e7", 0, "{\"number\":\"" + number + "1\"}", false), "x");
        other.propose(new Edit("EMPLOYEE", "e8", 0, "{\"number\":\"" + number + "\"}", false), "x");
        host.propose(new Edit("GUEST", "g1", 0, GUEST.formatted(number, "2026-11-01", "2026-11-30"), false), "x");

        assertThat(city.admin.confirmPeople()).isOne();
        city.admin.placePerson(number, code("lain"), LocalDate.of(2026, 11, 8));
        assertThat(other.visiting(ALWAYS, EVER)).extracting(Visiting::punch).containsExactly(punch(10), punch(20));
        assertThatExceptionOfType(CentralException.class)
                .isThrownBy(() -> city.admin.placePerson(number, "siapa", LocalDate.of(2026, 11, 8)))
                .extracting(CentralException::code).isEqualTo(Code.NAME);
    }

    @Test
    void whatTheCityDecidesForAUnitReachesThatUnitOnly() {
        int unit = home.hello(City.laptop(round * 10 + 1), "x", "x", City.CLOCK).unit();
        CentralFact decided = new CentralFact(unit, "PERMIT", "p1", City.CLOCK.instant(), "BKPSDM",
                java.util.Optional.of("1980"), java.util.Optional.empty(), "{\"kind\":\"CUTI\"}");
        City.send(kota, 1, List.of(), List.of(decided));
        City.send(kota, 2, List.of(), List.of());

        assertThat(home.batchesOfOthers(Map.of())).singleElement().satisfies(batch -> {
            assertThat(batch.facts()).isOne();
            assertThat(home.facts(batch)).containsExactly(decided);
            assertThat(home.batchesOfOthers(Map.of(batch.laptop(), batch.number()))).isEmpty();
        });
        assertThat(other.batchesOfOthers(Map.of())).isEmpty();
    }

    @Test
    void whatHoldsInTheCityIsNotTheUnitsToChange() {
        kota.propose(new Edit("HOLIDAY", "2026-12-25", 0, "{\"name\":\"Natal\"}", false), "BKPSDM");

        assertThat(home.propose(new Edit("HOLIDAY", "2026-12-25", 1, "{\"name\":\"x\"}", false), "x"))
                .isInstanceOfSatisfying(Proposed.Refused.class, no -> assertThat(no.row().city()).isTrue());
        assertThat(home.cityMasters(0, 10)).singleElement()
                .matches(row -> row.body().equals("{\"name\":\"Natal\"}") && row.city());
        assertThat(home.cityMasters(1, 10)).isEmpty();
        assertThat(home.masters(0, 10)).extracting(CentralMaster::kind).containsExactly("EMPLOYEE");
    }

    @Test
    void changesComeInTheirOrderAndInPortions() {
        for (int i = 2; i < 9; i++)
            home.propose(new Edit("EMPLOYEE", "e" + i, 0, "{\"number\":\"" + number + i + "\"}", false), "x");
        home.propose(new Edit("EMPLOYEE", "e2", 1, "{\"number\":\"" + number + "2\"}", true), "x");

        List<CentralMaster> first = home.masters(0, 5);
        List<CentralMaster> rest = home.masters(first.getLast().seq(), 5);
        assertThat(first).extracting(CentralMaster::key).containsExactly("e1", "e3", "e4", "e5", "e6");
        assertThat(rest).extracting(CentralMaster::key).containsExactly("e7", "e8", "e2");
        assertThat(rest.getLast()).matches(CentralMaster::removed);
    }

    private static LocalDateTime day(int day) {
        return LocalDateTime.of(2026, 11, day, 7, 30);
    }

    private static Punch punch(int day) {
        return City.punch("TUAN", "7", day(day));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(CentralException.class).isThrownBy(attempt).extracting(CentralException::code)
                .isEqualTo(Code.NOT_ALLOWED);
    }
}
