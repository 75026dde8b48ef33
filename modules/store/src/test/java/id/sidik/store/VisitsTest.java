package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own people on machines of other units, and people of other units on ours. */
class VisitsTest extends TwoStores {
    private static final MachineId ELSEWHERE = new MachineId("LAIN0001");
    private static final String NUMBER = "198705232011011004";

    @BeforeEach
    void somebodyHasANumber() {
        change(first, tables -> tables.employees().save(new Employee(Samples.ONE, NUMBER, "Contoh Pegawai Satu", "", "",
                EmployeeKind.PNS, "", "", 1, Optional.empty(), Optional.empty())));
        Proposals.of(first, tables -> {}, 1);
    }

    private static VisitedPunch visit(String number, String at) {
        return new VisitedPunch(number, Samples.punch(ELSEWHERE, "44", at));
    }

    private Appended visits(VisitedPunch... visits) {
        return first.transact(tables -> tables.inbox().visits(List.of(visits), Map.of()));
    }

    private List<String> whoPunched() {
        List<PunchRow> rows = first.read(tables -> tables.punches().rowsBetween(LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1)));
        return rows.stream().map(row -> row.employee().map(Object::toString).orElse("")).toList();
    }

    private List<PinAlias> spans() {
        return first.read(tables -> tables.aliases().list());
    }

    @Test
    void aPunchElsewhereIsOurPersonsPunch() {
        assertThat(visits(visit(NUMBER, "2026-10-05T07:30:00"), visit(NUMBER, "2026-10-01T07:30:00")))
                .isEqualTo(new Appended(2, 0));
        assertThat(whoPunched()).containsExactly(Samples.ONE.value(), Samples.ONE.value());
        assertThat(visits(visit(NUMBER, "2026-10-05T07:30:00"))).isEqualTo(new Appended(0, 1));
        assertThat(spans()).containsExactly(Samples.alias(Samples.ONE, "LAIN0001", "44", "2026-10-01", "2026-10-05"));
    }

    @Test
    void nothingOfItGoesToTheCentreAgainAndTheMachineIsNotInTheList() {
        visits(visit(NUMBER, "2026-10-05T07:30:00"));
        assertThat(count(first).punches()).isZero();
        assertThat(Proposals.open(first, tables -> {})).isEmpty();
        List<String> machines = first.read(tables -> tables.machines().list()).stream()
                .map(machine -> machine.id().serial()).toList();
        assertThat(machines).doesNotContain("LAIN0001");
    }

    @Test
    void aPinThatWasSomebodyElseBetweenIsNotTakenOver() {
        visits(visit(NUMBER, "2026-10-01T07:30:00"));
        change(first, tables -> tables.aliases().save(Samples.alias(Samples.TWO, "LAIN0001", "44", "2026-10-02",
                "2026-10-03")));
        visits(visit(NUMBER, "2026-10-05T07:30:00"));
        assertThat(spans()).hasSize(3);
        assertThat(whoPunched()).containsExactly(Samples.ONE.value(), Samples.ONE.value());
    }

    @Test
    void aNumberThatNobodyHasNamesNobody() {
        visits(visit("0", "2026-10-05T07:30:00"));
        assertThat(spans()).isEmpty();
        assertThat(whoPunched()).containsExactly("");
    }

    @Test
    void aGuestIsSaidToTheCentreInItsOwnWords() {
        Guest guest = new Guest(Samples.LOBBY, new Pin("7"), NUMBER, LocalDate.of(2026, 1, 5), Optional.empty());
        List<Proposal> said = Proposals.open(first, tables -> tables.guests().save(guest));
        assertThat(said).extracting(Proposal::kind).containsExactly("GUEST");
        assertThat(said.getFirst().key()).isEqualTo("[\"CONTOH0001\",\"7\",\"2026-01-05\"]");
        assertThat(said.getFirst().body()).contains("\"machine\":\"CONTOH0001\"", "\"from\":\"2026-01-05\"",
                "\"until\":null", "\"number\":\"" + NUMBER + "\"");
        List<MasterRow> rows = Proposals.of(first, tables -> {}, 1);
        rows.forEach(row -> change(second, tables -> tables.masters().take(row)));
        List<Guest> there = second.read(tables -> tables.guests().list());
        assertThat(there).containsExactly(guest);
        assertThat(guest).hasToString("a guest on CONTOH0001");
        List<Proposal> gone = Proposals.open(first, tables -> tables.guests().remove(guest));
        assertThat(gone).extracting(Proposal::removed, Proposal::base).containsExactly(
                org.assertj.core.groups.Tuple.tuple(true, 1L));
        assertThatThrownBy(() -> new Guest(Samples.LOBBY, new Pin("7"), " ", guest.from(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoMovesAwayLeavesTheHistoryHere() throws Exception {
        Punch punch = Samples.punch(Samples.LOBBY, "7", "2026-10-01T07:30:00");
        change(first, tables -> {
            tables.aliases().save(Samples.alias(Samples.ONE, "", "7", "", ""));
            tables.punches().append(List.of(punch));
            PermitTablesTest.keepOneOfEach(tables);
        });
        List<String> before = rows(first, "permit");
        MasterRow moved = new MasterRow("EMPLOYEE", Samples.ONE.value(), 2, "{}", true, "pusat", Proposals.CHANGED, 9);
        Arrival arrival = first.transact(tables -> tables.masters().take(moved));
        assertThat(arrival).isEqualTo(Arrival.APPLIED);
        assertThat(whoPunched()).containsExactly(Samples.ONE.value());
        assertThat(rows(first, "permit")).isEqualTo(before).isNotEmpty();
        Optional<Employee> still = first.read(tables -> tables.employees().find(Samples.ONE));
        assertThat(still).isPresent();
    }

    @Test
    void aDayIsRememberedOnlyWhenEverybodyWhoCameIsNamedHere() {
        LocalDate named = LocalDate.of(2026, 10, 1);
        LocalDate strange = LocalDate.of(2026, 10, 5);
        List<VisitedPunch> visits = List.of(visit(NUMBER, "2026-10-01T07:30:00"), visit("1", "2026-10-05T07:30:00"));

        first.transact(tables -> tables.inbox().visits(visits, Map.of(named, "1-A", strange, "1-B")));

        Map<LocalDate, String> remembered = first.read(tables -> tables.syncLog().visited());
        assertThat(remembered).isEqualTo(Map.of(named, "1-A"));
    }
}
