package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PinAlias;
import id.sidik.store.MasterConflict.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same row changed on two laptops: nothing is overwritten before a person has decided. */
class ConflictTest extends TwoStores {
    private static final Authorship DECIDER = new Authorship(Instant.parse("2026-11-02T02:00:00Z"), "kepala",
            "sesuai SK");

    @BeforeEach
    void bothHaveTheSameRow() {
        change(first, tables -> tables.masters().proposals(100)
                .forEach(proposal -> tables.masters().accepted(proposal, 1)));
        Proposals.of(first, tables -> tables.employees().save(named("Contoh Satu")), 2).forEach(this::toSecond);
    }

    private static Employee named(String name) {
        return Samples.employee(Samples.ONE, name, 1);
    }

    private void toSecond(MasterRow row) {
        change(second, tables -> tables.masters().proposals(100).stream()
                .filter(proposal -> proposal.key().equals(row.key()))
                .forEach(proposal -> tables.masters().accepted(proposal, 1)));
        assertThat(take(second, row)).isEqualTo(Arrival.APPLIED);
    }

    private static Arrival take(Store store, MasterRow row) {
        return store.transact(tables -> tables.masters().take(row));
    }

    private static List<MasterConflict> conflicts(Store store) {
        return store.read(tables -> tables.masters().conflicts());
    }

    private static String name(Store store, EmployeeId id) {
        return store.read(tables -> tables.employees().find(id)).orElseThrow().name();
    }

    /** The first laptop's change reached the centre as version 3, the second one has changed the row offline. */
    private MasterConflict conflict() {
        MasterRow theirs = Proposals.of(first, tables -> tables.employees().save(named("Contoh Dari Satu")), 3)
                .getFirst();
        change(second, tables -> tables.employees().save(named("Contoh Dari Dua")));
        assertThat(take(second, theirs)).isEqualTo(Arrival.CONFLICT);
        assertThat(take(second, theirs)).as("again").isEqualTo(Arrival.CONFLICT);
        assertThat(name(second, Samples.ONE)).isEqualTo("Contoh Dari Dua");
        return assertOne(conflicts(second));
    }

    private static MasterConflict assertOne(List<MasterConflict> open) {
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    @Test
    void bothSidesAreToldWithWhoAndWhen() {
        MasterConflict conflict = conflict();
        assertThat(conflict.ours()).contains("Contoh Dari Dua");
        assertThat(conflict.theirs().body()).contains("Contoh Dari Satu");
        assertThat(conflict.theirs().by()).isEqualTo(Proposals.AUTHOR);
        assertThat(conflict.theirs().changedAt()).isEqualTo(Proposals.CHANGED);
        assertThat(conflict.kind() + conflict.key()).isEqualTo("EMPLOYEE" + Samples.ONE.value());
        assertThat(conflict).hasToString("EMPLOYEE version 3");
    }

    @Test
    void aRowInConflictIsNotProposedAgain() {
        conflict();
        List<Proposal> open = second.transact(tables -> tables.masters().proposals(100));
        assertThat(open).extracting(Proposal::key).doesNotContain(Samples.ONE.value());
    }

    @Test
    void oursBecomesAProposalOnTheirVersion() {
        long id = conflict().id();
        change(second, tables -> tables.masters().decide(id, Choice.OURS, DECIDER));
        assertThat(conflicts(second)).isEmpty();
        assertThat(name(second, Samples.ONE)).isEqualTo("Contoh Dari Dua");
        List<Proposal> open = second.transact(tables -> tables.masters().proposals(100));
        Proposal again = open.stream().filter(one -> one.key().equals(Samples.ONE.value())).findFirst().orElseThrow();
        assertThat(again.base()).isEqualTo(3);
        assertThat(again.body()).contains("Contoh Dari Dua");
    }

    @Test
    void theirsBecomesTheRowHere() {
        long id = conflict().id();
        change(second, tables -> tables.masters().decide(id, Choice.THEIRS, DECIDER));
        assertThat(conflicts(second)).isEmpty();
        assertThat(name(second, Samples.ONE)).isEqualTo("Contoh Dari Satu");
        List<Proposal> open = second.transact(tables -> tables.masters().proposals(100));
        assertThat(open).extracting(Proposal::key).doesNotContain(Samples.ONE.value());
        change(second, tables -> tables.masters().decide(id, Choice.OURS, DECIDER));
        assertThat(name(second, Samples.ONE)).as("decided once").isEqualTo("Contoh Dari Satu");
    }

    @Test
    void whoDecidedWhatStaysOnRecordAndTravels() throws Exception {
        long id = conflict().id();
        change(second, tables -> tables.masters().decide(id, Choice.THEIRS, DECIDER));
        List<OutFact> facts = waiting(second);
        assertThat(facts).extracting(OutFact::kind).containsExactly("MASTER_DECISION");
        assertThat(facts.getFirst().by()).isEqualTo("kepala");
        assertThat(facts.getFirst().body()).contains("Contoh Dari Satu", "Contoh Dari Dua", "sesuai SK");
        assertThat(carry(facts, second, first)).isEqualTo(Map.of(Arrival.APPLIED, 1));
        assertThat(rows(first, "master_decision")).isEqualTo(rows(second, "master_decision"));
    }

    @Test
    void aLaterVersionOfTheirsTakesThePlaceOfTheEarlierInTheConflict() {
        conflict();
        MasterRow later = Proposals.of(first, tables -> tables.employees().save(named("Contoh Lagi")), 4).getFirst();
        assertThat(take(second, later)).isEqualTo(Arrival.CONFLICT);
        assertThat(assertOne(conflicts(second)).theirs().version()).isEqualTo(4);
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() {
        MasterRow theirs = Proposals.of(first, tables -> tables.employees().save(named("Contoh Sama")), 3).getFirst();
        change(second, tables -> tables.employees().save(named("Contoh Sama")));
        assertThat(take(second, theirs)).isEqualTo(Arrival.APPLIED);
        assertThat(conflicts(second)).isEmpty();
        List<Proposal> open = second.transact(tables -> tables.masters().proposals(100));
        assertThat(open).extracting(Proposal::key).doesNotContain(Samples.ONE.value());
    }

    @Test
    void anAnswerOfTheCentreBecomesAConflictOnlyWhereTheSidesDiffer() {
        MasterRow theirs = Proposals.of(first, tables -> tables.employees().save(named("Contoh Dari Satu")), 3)
                .getFirst();
        List<Proposal> ours = Proposals.open(second, tables -> tables.employees().save(named("Contoh Dari Dua")));
        change(second, tables -> tables.masters().conflict(ours.getLast(), theirs));
        assertThat(conflicts(second)).hasSize(1);
        List<Proposal> same = Proposals.open(first, tables -> tables.employees().save(named("Contoh X")));
        MasterRow equal = new MasterRow("EMPLOYEE", Samples.ONE.value(), 9, same.getLast().body().replace(",", " , "),
                false, "lain", Proposals.CHANGED, 9);
        change(first, tables -> tables.masters().conflict(same.getLast(), equal));
        assertThat(conflicts(first)).isEmpty();
        assertThat(take(first, equal)).isEqualTo(Arrival.KNOWN);
    }

    @Test
    void aRemovalAgainstAChangeIsAConflictToo() {
        change(first, tables -> tables.aliases().save(Samples.alias(Samples.ONE, "", "7", "2026-01-01", "")));
        MasterRow alias = Proposals.of(first, tables -> {}, 1).stream().filter(row -> row.kind().equals("ALIAS"))
                .findFirst().orElseThrow();
        assertThat(take(second, alias)).isEqualTo(Arrival.APPLIED);
        change(second, tables -> tables.aliases().save(Samples.alias(Samples.TWO, "", "7", "2026-01-01", "")));
        MasterRow gone = new MasterRow("ALIAS", alias.key(), 2, "{}", true, "lain", Proposals.CHANGED, 11);
        assertThat(take(second, gone)).isEqualTo(Arrival.CONFLICT);
        long id = assertOne(conflicts(second)).id();
        change(second, tables -> tables.masters().decide(id, Choice.THEIRS, DECIDER));
        List<PinAlias> left = second.read(tables -> tables.aliases().list());
        assertThat(left).isEmpty();
    }
}
