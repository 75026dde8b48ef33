package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.domain.Punch;
import id.sidik.store.RefusedRow;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pushing and pulling between stores and a real centre. */
class SyncEngineTest extends SyncFixture {
    @Test
    void everythingReachesTheCentreOnceAndThenThereIsNothingToBring() throws SQLException {
        OneLaptop laptop = laptop("semua").machine("M1").punches("M1", 2_500).hold("satu").hold("dua")
                .employee(PERSON, "197001", "Contoh Pegawai Satu");

        SyncReport report = laptop.sync();

        assertThat(report.outcome()).isEqualTo(Outcome.DONE);
        assertThat(report.counts()).extracting(SyncCounts::punches, SyncCounts::facts, SyncCounts::refused)
                .containsExactly(2_500L, 2L, 0L);
        assertThat(laptop.waiting().waiting()).isZero();
        assertThat(centralPunches("semua")).isEqualTo(laptop.journal());
        assertThat(centralFacts("semua", "UNIT_HOLD")).isEqualTo(2);
        assertThat(laptop.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(laptop.outcomes()).containsExactly("NOTHING_NEW", "DONE");
    }

    @Test
    void twoLaptopsWithTheSameLogMakeNoDoublesAndGetEachOthersDecisions() throws SQLException {
        OneLaptop one = laptop("dua").machine("M1").punches("M1", 400).hold("dari satu");
        OneLaptop two = laptop("dua").machine("M1").punches("M1", 500).hold("dari dua");

        one.sync();
        SyncReport second = two.sync();
        one.sync();

        assertThat(second.counts()).extracting(SyncCounts::punches, SyncCounts::known, SyncCounts::gotFacts)
                .containsExactly(100L, 400L, 1L);
        assertThat(one.journal()).isEqualTo(two.journal()).isEqualTo(centralPunches("dua")).hasSize(500);
        assertThat(one.reasons()).isEqualTo(two.reasons()).containsExactly("dari dua", "dari satu");
        assertThat(one.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(two.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void whatTwoLaptopsReadFromTheSameMachineIsToldOnceAndRefusesNothing() throws SQLException {
        OneLaptop one = laptop("sama").machine("M1").read("M1", Instant.parse("2026-11-02T01:00:00Z"));
        OneLaptop two = laptop("sama").machine("M1").read("M1", Instant.parse("2026-11-03T09:00:00Z"));

        one.sync();
        SyncReport report = two.sync();

        assertThat(two.refused()).isEmpty();
        assertThat(report.counts()).extracting(SyncCounts::known, SyncCounts::refused).containsExactly(2L, 0L);
        assertThat(centralFacts("sama", "ARCHIVE")).isEqualTo(1);
        assertThat(centralFacts("sama", "QUARANTINE")).isEqualTo(1);
        assertThat(two.waiting().waiting()).isZero();
    }

    @Test
    void anAcknowledgementThatWasLostMakesNoDoubles() throws SQLException {
        OneLaptop laptop = laptop("putus").machine("M1").punches("M1", 300).hold("satu");
        try (Centre centre = city.with("putus", laptop.id())) {
            centre.openBatch(1);
            centre.pushPunches(laptop.store.read(tables -> tables.outbox().punches(1_000)));
            centre.closeBatch(City.DIGEST);
        }

        SyncReport report = laptop.sync();

        assertThat(report.counts()).extracting(SyncCounts::punches, SyncCounts::facts, SyncCounts::known)
                .containsExactly(0L, 1L, 300L);
        assertThat(report.restored()).isFalse();
        assertThat(centralPunches("putus")).isEqualTo(laptop.journal()).hasSize(300);
        assertThat(laptop.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void oneBadRowStopsNoOtherAndIsToldWithItsReason() throws SQLException {
        Punch bad = City.punch("M1", "7", LocalDateTime.of(2044, 5, 1, 7, 30));
        List<Punch> log = new ArrayList<>(City.punches("M1", 100));
        log.add(50, bad);
        OneLaptop laptop = laptop("buruk").machine("M1").punches(log);

        SyncReport report = laptop.sync();

        assertThat(report.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(report.counts()).extracting(SyncCounts::punches, SyncCounts::refused).containsExactly(100L, 1L);
        assertThat(laptop.refused()).singleElement()
                .extracting(RefusedRow::stream, RefusedRow::code, RefusedRow::why)
                .containsExactly("PUNCH", "CEN-121", "MONTH");
        assertThat(laptop.sync().outcome()).as("it stands aside").isEqualTo(Outcome.NOTHING_NEW);

        laptop.with(tables -> tables.outbox().retryRefused());
        assertThat(laptop.sync().counts().refused()).isEqualTo(1);
        assertThat(centralPunches("buruk")).hasSize(100);
    }

    @Test
    void aCentreThatWasRestoredFromAnOlderBackupGetsEverythingAgain() throws SQLException {
        OneLaptop laptop = laptop("mundur").machine("M1").punches("M1", 200).hold("lama");
        laptop.sync();
        laptop.punches("M1", 350).hold("baru").employee(PERSON, "197001", "Contoh Pegawai Satu").sync();
        Sql root = city.asRoot();
        for (String lost : List.of("DELETE FROM punch", "DELETE FROM fact", "DELETE FROM batch WHERE number > 1 AND"))
            root.change(lost + (lost.endsWith("AND") ? "" : " WHERE")
                    + " laptop = (SELECT id FROM laptop WHERE uuid = ?)", laptop.id());
        for (String table : List.of("master_row", "master_past"))
            root.change("DELETE FROM " + table + " WHERE laptop = (SELECT id FROM laptop WHERE uuid = ?)", laptop.id());
        root.change("UPDATE laptop SET last_batch = 1, running = ? WHERE uuid = ?", "0".repeat(64), laptop.id());

        SyncReport report = laptop.sync();

        assertThat(report.restored()).isTrue();
        assertThat(centralPunches("mundur")).isEqualTo(laptop.journal()).hasSize(350);
        assertThat(centralFacts("mundur", "UNIT_HOLD")).isEqualTo(2);
        assertThat(laptop("mundur").sync().counts().gotMasters()).isPositive();
        assertThat(laptop.sync().restored()).isFalse();
    }

    @Test
    void aStoreThatWasRestoredGetsItsOwnBatchesBack() {
        OneLaptop laptop = laptop("pulih").machine("M1").punches("M1", 100);
        laptop.sync();
        CentralFact forgotten = decided(laptop, "dari catatan yang hilang");
        try (Centre centre = city.with("pulih", laptop.id())) {
            City.send(centre, 2, City.punches("M1", 160), List.of(forgotten));
        }

        SyncReport report = laptop.sync();

        assertThat(report.restored()).isFalse();
        assertThat(laptop.journal()).hasSize(160);
        assertThat(laptop.reasons()).containsExactly("dari catatan yang hilang");
    }

    @Test
    void aDecisionOfTheCityReachesTheUnitItIsFor() {
        OneLaptop laptop = laptop("dinas");
        laptop.sync();
        Credentials boss = city.admin.addAdmin("kepala");
        try (Centre kota = Centre.open(city.root.as(boss.account(), boss.password()))) {
            kota.hello(City.laptop(900), "Kota", "SIDIK test", City.CLOCK);
            assertThat(City.send(kota, 1, List.of(), List.of(decided(laptop, "dari kota"))).facts()).isEqualTo(1);
        }

        laptop.sync();

        assertThat(laptop.reasons()).containsExactly("dari kota");
        assertThat(laptop.waiting().facts()).as("it does not go back").isZero();
    }

    /** A hold as another laptop would send it, made by a store of its own. */
    private CentralFact decided(OneLaptop like, String reason) {
        OneLaptop author = laptop("penulis", city.unit("penulis")).hold(reason);
        var fact = author.store.read(tables -> tables.outbox().facts(10, 100_000)).getFirst();
        int unit = like.sync().welcome().orElseThrow().unit();
        return new CentralFact(unit, fact.kind(), fact.key(), Instant.EPOCH, "kota", Optional.empty(),
                Optional.of("2026-11"), fact.body());
    }

    @Test
    void stoppingLeavesWhatWasAcknowledgedAndTheRestForLater() throws SQLException {
        OneLaptop laptop = laptop("henti").machine("M1").punches("M1", 15_000);
        SyncWatch afterTheFirstBatch = new SyncWatch() {
            private boolean sent;

            @Override
            public void at(SyncStep step, long done, long total) {
                sent |= done > 0;
            }

            @Override
            public boolean stopRequested() {
                return sent;
            }
        };

        assertThat(laptop.sync(afterTheFirstBatch).outcome()).isEqualTo(Outcome.STOPPED);
        int there = centralPunches("henti").size();
        assertThat(there).isBetween(1, 14_999);
        assertThat(laptop.waiting().punches()).isEqualTo(15_000 - there);
        laptop.sync();
        assertThat(centralPunches("henti")).isEqualTo(laptop.journal()).hasSize(15_000);
    }
}
