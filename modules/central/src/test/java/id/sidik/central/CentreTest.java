package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.central.CentralException.Code;
import id.sidik.domain.Punch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A laptop's conversation with a real centre. */
class CentreTest {
    private static City city;

    @BeforeAll
    static void found() {
        city = City.fresh();
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    @Test
    void theCentreTellsItsTimeTheUnitAndTheMonthsItTakes() {
        try (Centre centre = Centre.open(city.unit("halo"))) {
            Welcome welcome = centre.hello(City.laptop(1), "Laptop TU", "SIDIK 0.1", City.CLOCK);

            assertThat(welcome.unitName()).isEqualTo("Dinas halo");
            assertThat(welcome.role()).isEqualTo(Role.UNIT);
            assertThat(welcome.drift()).isEqualTo(Duration.between(welcome.serverNow(), City.CLOCK.instant()));
            assertThat(welcome.lastBatch()).isZero();
            assertThat(welcome.takes(LocalDateTime.of(2028, 5, 31, 23, 59, 59))).isTrue();
            assertThat(welcome.takes(LocalDateTime.of(2028, 6, 1, 0, 0))).isFalse();
        }
    }

    @ParameterizedTest(name = "form {0} -> {1}")
    @CsvSource({"0, TOO_OLD", "2, TOO_NEW"})
    void aLaptopOfAnotherAgeIsToldSoAndCanOpenNoBatch(int protocol, Code code) {
        try (Centre centre = Centre.open(city.unit("umur"))) {
            centre.hello(City.laptop(2), "x", "x", City.CLOCK);

            assertThatExceptionOfType(CentralException.class)
                    .isThrownBy(() -> centre.hello(protocol, City.laptop(2), "x", "x", City.CLOCK))
                    .matches(refused -> refused.code() == code).withMessageContaining("1 to 1");
            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> centre.openBatch(1))
                    .matches(refused -> refused.code() == code);
        }
    }

    @Test
    void aBatchIsCountedAndTiedToTheOneBeforeIt() {
        try (Centre centre = city.with("satu", City.laptop(3))) {
            BatchReceipt first = City.send(centre, 1, City.punches("M1", 60), List.of(fact(-1, "F1", "{}")));
            BatchReceipt second = City.send(centre, 2, City.punches("M1", 70), List.of());

            assertThat(first).extracting(BatchReceipt::punches, BatchReceipt::facts, BatchReceipt::known)
                    .containsExactly(60, 0, 0);
            assertThat(second).extracting(BatchReceipt::punches, BatchReceipt::known).containsExactly(10, 60);
            assertThat(second.running()).hasSize(64).isNotEqualTo(first.running());
            assertThat(centre.hello(City.laptop(3), "x", "x", City.CLOCK))
                    .extracting(Welcome::lastBatch, Welcome::running).containsExactly(2L, second.running());
        }
    }

    @Test
    void aBatchThatCameBeforeIsAnsweredWithItsReceipt() {
        try (Centre centre = city.with("ulang", City.laptop(4))) {
            BatchReceipt receipt = City.send(centre, 1, City.punches("M1", 5), List.of());

            assertThat(centre.openBatch(1)).isEqualTo(new OpenedBatch.Closed(receipt));
            assertThat(centre.openBatch(2)).isEqualTo(new OpenedBatch.Open(2));
            centre.leaveBatch();
            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> centre.openBatch(3))
                    .matches(refused -> refused.code() == Code.OUT_OF_ORDER);
        }
    }

    @Test
    void aLaptopThatVanishesBetweenRowsAndClosingLeavesNothing() {
        try (Centre centre = city.with("putus", City.laptop(5))) {
            centre.openBatch(1);
            centre.pushPunches(City.punches("M9", 100));
        }
        try (Centre again = city.with("putus", City.laptop(5)); Centre other = city.with("putus", City.laptop(6))) {
            assertThat(other.batchesOfOthers(Map.of())).isEmpty();
            assertThat(City.send(again, 1, City.punches("M9", 100), List.of()).punches()).isEqualTo(100);
        }
    }

    @Test
    void twoLaptopsWithTheSameLogMakeNoDoubles() {
        try (Centre one = city.with("kembar", City.laptop(7)); Centre two = city.with("kembar", City.laptop(8))) {
            List<Punch> log = City.punches("M2", 300);

            assertThat(City.send(one, 1, log, List.of()).punches()).isEqualTo(300);
            assertThat(City.send(two, 1, log, List.of())).extracting(BatchReceipt::punches, BatchReceipt::known)
                    .containsExactly(0, 300);
            assertThat(two.batchesOfOthers(Map.of())).singleElement()
                    .satisfies(batch -> assertThat(two.punches(batch)).containsExactlyInAnyOrderElementsOf(log));
        }
    }

    @Test
    void punchesOfMonthsThatAreNotOpenAreRefusedAndTheOthersTaken() {
        try (Centre centre = city.with("bulan", City.laptop(9))) {
            List<Punch> log = new ArrayList<>(City.punches("M3", 10));
            log.add(4, City.punch("M3", "1", LocalDateTime.of(2031, 1, 1, 8, 0)));
            log.add(7, City.punch("M3", "1", LocalDateTime.of(1989, 1, 1, 8, 0)));
            log.add(City.punch("M3", "1", LocalDateTime.of(2011, 1, 1, 8, 0)));
            centre.openBatch(1);

            assertThat(centre.pushPunches(log)).isEqualTo(new Pushed(11, 0,
                    List.of(new Pushed.Refused(4, Pushed.Why.MONTH), new Pushed.Refused(7, Pushed.Why.MONTH))));
            assertThat(centre.closeBatch(City.DIGEST).refused()).isEqualTo(2);
        }
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        String text = "{\"nama\":\"Contoh \u00d1 \ud83d\ude00 \u0627\u0644\",\"blank\":\" x \"}";
        Punch odd = City.punch("SN-\"'\\", "007", LocalDateTime.of(2026, 3, 29, 2, 30));
        try (Centre one = city.with("huruf", City.laptop(10)); Centre two = city.with("huruf", City.laptop(11))) {
            CentralFact fact = new CentralFact(one.hello(City.laptop(10), "L\ud83d\ude00", "p", City.CLOCK).unit(),
                    "PERMIT", "p\u00e9 ", Instant.parse("2026-11-22T08:00:00.123Z"), "Ibu \ud83d\ude00",
                    Optional.of("1980"), Optional.of("2026-11"), text);
            City.send(one, 1, List.of(odd), List.of(fact));

            BatchReceipt batch = two.batchesOfOthers(Map.of()).getFirst();
            assertThat(batch.laptopName()).isEqualTo("L\ud83d\ude00");
            assertThat(two.facts(batch)).containsExactly(fact);
            assertThat(two.punches(batch)).containsExactly(odd);
        }
    }

    @Test
    void anotherContentUnderAKnownIdIsRefusedAndTheSameIsKnown() {
        try (Centre centre = city.with("isi", City.laptop(12))) {
            int unit = centre.hello(City.laptop(12), "x", "x", City.CLOCK).unit();
            centre.openBatch(1);
            assertThat(centre.pushFacts(IntStream.range(0, 1200).mapToObj(i -> fact(unit, "F" + i, "{}")).toList())
                    .accepted()).isEqualTo(1200);

            assertThat(centre.pushFacts(List.of(fact(unit, "F1", "{\"x\":1}"), fact(unit, "F1200", "{}"),
                    fact(unit, "F".repeat(401), "{}"), fact(unit + 1, "F1", "{}"), fact(unit, "F2", "{}"))))
                    .isEqualTo(new Pushed(2, 0, List.of(new Pushed.Refused(0, Pushed.Why.DIFFERENT),
                            new Pushed.Refused(2, Pushed.Why.FORM), new Pushed.Refused(3, Pushed.Why.RIGHT))));
        }
    }

    @Test
    void anEditOnAnOldVersionIsAConflictThatShowsWhatHolds() {
        try (Centre one = city.with("induk", City.laptop(13)); Centre two = city.with("induk", City.laptop(14))) {
            one.propose(new Edit("EMPLOYEE", "e1", 0, "{\"name\":\"A\"}", false), "Ibu A");

            assertThat(one.propose(new Edit("EMPLOYEE", "e1", 0, "{\"name\":\"A\"}", false), "Ibu A"))
                    .isInstanceOf(Proposed.Accepted.class);
            assertThat(two.propose(new Edit("EMPLOYEE", "e1", 0, "{\"name\":\"B\"}", false), "Pak B"))
                    .isInstanceOfSatisfying(Proposed.Conflict.class, conflict -> {
                        assertThat(conflict.row()).extracting(CentralMaster::body, CentralMaster::by,
                                CentralMaster::version).containsExactly("{\"name\":\"A\"}", "Ibu A", 1L);
                    });
            assertThat(two.propose(new Edit("EMPLOYEE", "e1", 1, "{\"name\":\"B\"}", false), "Pak B").row().version())
                    .isEqualTo(
                            2);
            assertThat(one.masters(0, 10)).extracting(CentralMaster::body).containsExactly("{\"name\":\"B\"}");
        }
    }

    @Test
    void theUnitThatGivesAPersonAwayMovesTheRightWithADay() {
        city.admin.addUnit("tujuan", "Dinas tujuan");
        Credentials boss = city.admin.addAdmin("pindah");
        try (Centre from = city.with("asal", City.laptop(15));
                Centre kota = Centre.open(city.root.as(boss.account(), boss.password()))) {
            kota.hello(City.laptop(16), "Kota", "x", City.CLOCK);
            assertThatExceptionOfType(CentralException.class)
                    .isThrownBy(() -> from.placePerson("197", "asal", LocalDate.of(2026, 1, 1)))
                    .matches(refused -> refused.code() == Code.NOT_ALLOWED);
            from.propose(new Edit("EMPLOYEE", "e9", 0, "{\"number\":\"197\"}", false), "x");
            assertThat(kota.confirmPeople()).isZero();

            from.placePerson("197", "tujuan", LocalDate.of(2026, 11, 1));
        }
    }

    private static CentralFact fact(int unit, String id, String body) {
        return new CentralFact(unit, "PERMIT", id, Instant.EPOCH, "x", Optional.empty(), Optional.empty(), body);
    }
}
