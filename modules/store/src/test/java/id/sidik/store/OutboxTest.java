package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboxTest extends TwoStores {
    private static List<RefusedRow> refused(Store store) {
        return store.read(tables -> tables.outbox().refused());
    }

    @Test
    void everyPunchGoesOutOnceInPagesOfTheCallersSize() {
        List<Punch> kept = Samples.punches(Samples.LOBBY, 50, 100_000);
        change(first, tables -> tables.punches().append(kept));
        change(first, tables -> tables.punches().append(kept));
        assertThat(count(first).punches()).isEqualTo(kept.size());
        Set<Punch> sent = new HashSet<>();
        int pages = 0;
        for (List<Punch> page = punches(first, 10_000); !page.isEmpty(); page = punches(first, 10_000), pages++) {
            List<Punch> done = page;
            sent.addAll(page);
            change(first, tables -> tables.outbox().sentPunches(done));
        }
        assertThat(pages).isEqualTo(10);
        assertThat(sent).isEqualTo(new HashSet<>(kept));
        assertThat(count(first).waiting()).isEqualTo(count(first).proposals());
    }

    @Test
    void aPunchThatComesWhileOthersAreSentIsNotTakenForSent() {
        change(first, tables -> tables.punches().append(List.of(Samples.punch(Samples.LOBBY, "7",
                "2026-10-01T07:30:00"), Samples.punch(Samples.LOBBY, "7", "2026-10-01T16:00:00"))));
        List<Punch> page = punches(first, 10);
        Punch between = Samples.punch(Samples.LOBBY, "7", "2026-10-01T12:00:00");
        change(first, tables -> tables.punches().append(List.of(between)));
        change(first, tables -> tables.outbox().sentPunches(page));
        assertThat(punches(first, 10)).containsExactly(between);
    }

    @Test
    void factsComeInTheirOrderUpToTheWeightAskedForAndAtLeastOne() {
        change(first, EveryFact::keep);
        List<OutFact> all = waiting(first);
        assertThat(all).extracting(OutFact::seq).isSorted().doesNotHaveDuplicates();
        List<OutFact> one = first.read(tables -> tables.outbox().facts(10, 1));
        assertThat(one).containsExactly(all.getFirst());
        List<OutFact> some = first.read(tables -> tables.outbox().facts(7, 1_000_000));
        assertThat(some).isEqualTo(all.subList(0, 7));
        List<OutFact> fetched = new ArrayList<>();
        for (List<OutFact> page = one; !page.isEmpty(); page = first.read(tables -> tables.outbox().facts(5, 2000))) {
            List<OutFact> done = page;
            fetched.addAll(done);
            change(first, tables -> tables.outbox().sentFacts(done.stream().map(OutFact::seq).toList()));
        }
        assertThat(fetched).isEqualTo(all);
    }

    @Test
    void aRefusedRowStandsAsideAndComesAgainWhenItIsTriedAgain() {
        Punch bad = Samples.punch(Samples.LOBBY, "7", "1999-10-01T07:30:00");
        Punch good = Samples.punch(Samples.LOBBY, "7", "2026-10-01T07:30:00");
        change(first, tables -> {
            PermitTablesTest.keepOneOfEach(tables);
            tables.punches().append(List.of(bad, good));
        });
        List<OutFact> before = waiting(first);
        OutFact fact = before.get(1);
        change(first, tables -> {
            tables.outbox().refused(fact, "CEN-201", "too large");
            tables.outbox().refused(bad, "CEN-202", "no such month");
        });
        assertThat(waiting(first)).hasSize(before.size() - 1).doesNotContain(fact);
        assertThat(punches(first, 10)).containsExactly(good);
        assertThat(count(first).refused()).isEqualTo(2);
        assertThat(refused(first)).extracting(RefusedRow::stream, RefusedRow::shown, RefusedRow::code).containsExactly(
                org.assertj.core.groups.Tuple.tuple("FACT", fact.key(), "CEN-201"),
                org.assertj.core.groups.Tuple.tuple("PUNCH", "CONTOH0001 7 1999-10-01T07:30", "CEN-202"));
        assertThat(refused(first).getLast()).hasToString("PUNCH PUNCH CEN-202");
        change(first, tables -> tables.outbox().retryRefused());
        assertThat(refused(first)).isEmpty();
        assertThat(waiting(first)).extracting(OutFact::key).contains(fact.key()).hasSize(before.size());
        assertThat(punches(first, 10)).containsExactly(bad, good);
    }

    @Test
    void whatIsRefusedTwiceStandsThereOnce() {
        Punch bad = Samples.punch(Samples.LOBBY, "7", "1999-10-01T07:30:00");
        change(first, tables -> tables.punches().append(List.of(bad)));
        change(first, tables -> tables.outbox().refused(bad, "CEN-202", "no such month"));
        change(first, tables -> tables.outbox().refused(bad, "CEN-203", "another reason"));
        assertThat(refused(first)).extracting(RefusedRow::code).containsExactly("CEN-203");
    }

    @Test
    void everythingGoesOutOnceMoreWhenTheCentreWasRestored() {
        change(first, tables -> {
            EveryFact.keep(tables);
            tables.punches().append(Samples.punches(Samples.LOBBY, 3, 10));
        });
        change(second, tables -> tables.unitHolds().add(new KeptHold(StoreInAFolder.id(77),
                java.time.YearMonth.of(2026, 9), true, StoreInAFolder.AUTHOR)));
        carry(waiting(second), second, first);
        Set<String> all = keys(waiting(first));
        List<Long> seqs = waiting(first).stream().map(OutFact::seq).toList();
        change(first, tables -> {
            tables.outbox().sentFacts(seqs);
            tables.outbox().sentPunches(tables.outbox().punches(100));
        });
        assertThat(waiting(first)).isEmpty();
        change(first, tables -> tables.outbox().requeueAll());
        assertThat(punches(first, 100)).hasSize(10);
        all.add("UNIT_HOLD " + StoreInAFolder.id(77));
        assertThat(keys(waiting(first))).as("own facts and those of the other laptop").isEqualTo(all);
        assertThat(waiting(first)).extracting(OutFact::seq).doesNotContainAnyElementsOf(seqs);
    }

    private static Set<String> keys(List<OutFact> facts) {
        Set<String> keys = new HashSet<>();
        facts.forEach(fact -> keys.add(fact.kind() + " " + fact.key()));
        return keys;
    }

    @Test
    void anotherProgramsPlainSqlIsQueuedAsWell() throws SQLException {
        try (Connection raw = Samples.raw(at(first)); Statement statement = raw.createStatement()) {
            statement.execute("INSERT INTO unit_hold VALUES ('x', '2026-10', 1, 5, 'petugas', '')");
        }
        assertThat(waiting(first)).extracting(OutFact::kind).containsExactly("UNIT_HOLD");
    }

    @Test
    void whatIsStillOnItsWayIsNotReadTwiceAndNothingBehindItIsPassedOver() {
        change(first, tables -> {
            EveryFact.keep(tables);
            tables.punches().append(Samples.punches(Samples.LOBBY, 3, 40));
        });
        List<OutFact> facts = new ArrayList<>();
        List<Punch> punches = new ArrayList<>();
        OutPlace place = OutPlace.START;
        for (OutLoad load = next(place); load.rows() > 0; load = next(place)) {
            assertThat(load.rows()).isLessThanOrEqualTo(7);
            facts.addAll(load.facts());
            punches.addAll(load.punches());
            place = load.until();
        }
        assertThat(facts).isEqualTo(waiting(first));
        assertThat(punches).isEqualTo(punches(first, 1000));
        assertThat(next(OutPlace.START).rows()).as("from the start it is all there").isEqualTo(7);
    }

    private OutLoad next(OutPlace after) {
        return first.read(tables -> tables.outbox().next(after, 7, 1_000_000));
    }
}
