package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.PunchSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Facts of one laptop are the same facts on the other. */
class FactsTravelTest extends TwoStores {
    private static List<String> travelling() {
        return SyncCatalogue.FACTS.stream().flatMap(kind -> Stream.concat(Stream.of(kind.table()),
                kind.children().stream().map(SyncKind.Child::table))).toList();
    }

    private void keepEveryFact() {
        change(first, EveryFact::keep);
    }

    private void assertSameFacts() throws SQLException {
        for (String table : travelling()) assertThat(rows(second, table)).as(table).isEqualTo(rows(first, table));
    }

    @Test
    void everyKindOfFactIsTheSameFactOnTheOtherLaptop() throws SQLException {
        keepEveryFact();
        List<OutFact> facts = waiting(first);
        Set<String> kinds = facts.stream().map(OutFact::kind).collect(Collectors.toSet());
        Set<String> all = SyncCatalogue.FACTS.stream().map(SyncKind::name).collect(Collectors.toSet());
        all.remove("MASTER_DECISION"); // in ConflictTest
        assertThat(kinds).isEqualTo(all);
        assertThat(carry(facts, first, second)).isEqualTo(Map.of(Arrival.APPLIED, facts.size()));
        assertSameFacts();
    }

    @Test
    void factsThatComeAgainChangeNothing() throws SQLException {
        keepEveryFact();
        List<OutFact> facts = waiting(first);
        carry(facts, first, second);
        assertThat(carry(facts, first, second)).isEqualTo(Map.of(Arrival.KNOWN, facts.size()));
        assertSameFacts();
    }

    @Test
    void aFactThatIsSentOnceMoreByAnotherLaptopIsTheSameToTheLetter() {
        keepEveryFact();
        List<OutFact> facts = waiting(first);
        carry(facts, first, second);
        change(second, tables -> tables.outbox().requeueAll());
        assertThat(waiting(second)).extracting(OutFact::kind, OutFact::key, OutFact::body)
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .map(fact -> Tuple.tuple(fact.kind(), fact.key(), fact.body())).toList());
    }

    @Test
    void theSameLineReadByBothLaptopsIsOneFactUnderOneKey() throws SQLException {
        change(first, tables -> tables.quarantine().add(List.of(row(0))));
        change(second, tables -> tables.quarantine().add(List.of(row(60))));
        List<OutFact> facts = waiting(first);
        assertThat(facts.getFirst().key()).hasSize(64).isEqualTo(waiting(second).getFirst().key());
        assertThat(carry(facts, first, second)).isEqualTo(Map.of(Arrival.KNOWN, 1));
        assertThat(rows(second, "quarantine")).hasSize(1).isNotEqualTo(rows(first, "quarantine"));
    }

    private static QuarantinedRow row(int second) {
        return new QuarantinedRow(Samples.LOBBY, PunchSource.WIRE, "", "00ff", "TAIL", Samples.NOW.plusSeconds(second));
    }

    @Test
    void whatCameDoesNotGoBack() {
        keepEveryFact();
        carry(waiting(first), first, second);
        change(second, tables -> tables.inbox().punches(List.of(Samples.punch(Samples.LOBBY, "7",
                "2026-10-01T07:30:00"))));
        OutboxCount count = second.read(tables -> tables.outbox().count());
        assertThat(count.facts()).isZero();
        assertThat(count.punches()).isZero();
        change(second, tables -> tables.unitHolds().add(new KeptHold(new java.util.UUID(9, 9), java.time.YearMonth.of(
                2026, 9),
                true, StoreInAFolder.AUTHOR)));
        assertThat(waiting(second)).as("what is made here afterwards does go out").isNotEmpty();
    }

    @Test
    void factsThatComeInTheWrongOrderWaitForOneAnother() throws SQLException {
        keepEveryFact();
        List<OutFact> facts = new ArrayList<>(waiting(first));
        Collections.reverse(facts);
        Map<Arrival, Integer> came = carry(facts, first, second);
        assertThat(came).containsOnlyKeys(Arrival.APPLIED, Arrival.WAITS);
        assertThat(came.get(Arrival.WAITS)).isPositive();
        assertThat(aside(second)).isEmpty();
        assertSameFacts();
    }

    @Test
    void aFactThatIsTakenBackWithItsTransactionNeverGoesOut() {
        long before = first.read(tables -> tables.outbox().count()).facts();
        assertThatThrownBy(() -> change(first, tables -> {
            EveryFact.keep(tables);
            tables.punches().append(Samples.punches(Samples.LOBBY, 3, 10));
            throw new IllegalStateException("after the facts");
        })).isInstanceOf(IllegalStateException.class);
        OutboxCount count = first.read(tables -> tables.outbox().count());
        assertThat(count.facts()).isEqualTo(before).isZero();
        assertThat(count.punches()).isZero();
    }

    @Test
    void aFactGoesOutOnceHoweverOftenItIsKept() {
        change(first, PermitTablesTest::keepOneOfEach);
        int once = waiting(first).size();
        change(first, PermitTablesTest::keepOneOfEach);
        assertThat(waiting(first)).hasSize(once);
    }

    @Test
    void whatIsSealedTravelsSealed() {
        keepEveryFact();
        OutFact finger = waiting(first).stream().filter(fact -> fact.kind().equals("FINGER")).findFirst().orElseThrow();
        assertThat(finger.body()).contains("\"sealed\"").doesNotContain("090807");
        assertThat(finger).hasToString("FINGER number " + finger.seq());
    }

    @Test
    void aFactTellsWhomAndWhichMonthItIsAbout() {
        keepEveryFact();
        for (OutFact fact : waiting(first)) {
            assertThat(fact.key()).as(fact.kind()).isNotBlank().hasSizeLessThanOrEqualTo(64);
            if (List.of("PERMIT", "TPP_BASE", "CORRECTION", "PHONE_RECORD").contains(fact.kind()))
                assertThat(fact.employee()).as(fact.kind()).contains(Samples.ONE.value());
            if (List.of("MONTH_EVENT", "MONTH_COPY", "TPP_PRODUCTIVITY", "CORRECTION").contains(fact.kind()))
                assertThat(fact.month().orElseThrow()).as(fact.kind()).matches("2026-\\d\\d");
        }
    }
}
