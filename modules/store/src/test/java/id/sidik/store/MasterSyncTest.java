package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.domain.Official;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.WorkUnit;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MasterSyncTest extends TwoStores {
    private static final List<String> TABLES = List.of("unit", "employee", "pin_alias", "membership", "person_finger",
            "pattern_assignment", "profile", "profile_value", "profile_choice", "profile_exception", "official",
            "page_setting");

    private static final WorkUnit UNIT = new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh", "Jalan Contoh 1",
            "contoh@example.test", "Contoh", Samples.WIB, new WorkUnit.Signatory("Kasubbag", "Contoh Satu", "", "1"),
            new WorkUnit.Signatory("Kepala", "Contoh Dua", "", "2"));

    @BeforeEach
    void emptyTheProposals() {
        for (Store store : List.of(first, second)) Proposals.of(store, tables -> {}, 1);
    }

    private static void keepEveryMasterRow(Tables tables) {
        tables.unit().save(UNIT);
        tables.aliases().save(Samples.alias(Samples.ONE, Samples.LOBBY.serial(), "7", "2026-01-01", ""));
        tables.aliases().save(Samples.alias(Samples.TWO, "", "8", "", ""));
        tables.memberships().save(new Membership(Samples.ONE, Samples.LOBBY, 14));
        tables.fingers().assign(Samples.ONE, tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "7", 6,
                new byte[]{9, 8, 7})));
        tables.patterns().save(new PatternAssignment(Optional.of(Samples.ONE), "5-HARI", Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31))));
        tables.profiles().save(new MachineProfile("p1", "Lobi", Map.of("VoiceOn", "1", "Lang", "73")));
        tables.profiles().choose(Samples.LOBBY, "p1");
        tables.profiles().replaceExceptions(Samples.LOBBY, Map.of("VoiceOn", Optional.empty()));
        tables.officials().save(OfficialTableTest.official(1, Official.Block.HEAD, Official.Form.ACTING, LocalDate.of(
                2026, 11, 1), null));
        tables.pageSettings().put("report.numbering", "800/{nomor}");
    }

    private void assertSameRows() throws Exception {
        for (String table : TABLES) assertThat(rows(second, table)).as(table).isEqualTo(rows(first, table));
    }

    private static Set<Arrival> take(Store store, List<MasterRow> rows) {
        return rows.stream().map(row -> store.transact(tables -> tables.masters().take(row)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKindOfMasterRowBecomesTheSameRowOnTheOtherLaptop() throws Exception {
        List<MasterRow> rows = Proposals.of(first, MasterSyncTest::keepEveryMasterRow, 1);
        assertThat(rows).extracting(MasterRow::kind).contains("UNIT", "ALIAS", "MEMBERSHIP", "PERSON_FINGER", "PATTERN",
                "PROFILE", "PROFILE_CHOICE", "PROFILE_EXCEPTION", "OFFICIAL", "PAGE_SETTING");
        carry(waiting(first), first, second);
        assertThat(take(second, rows)).containsExactly(Arrival.APPLIED);
        assertSameRows();
        assertThat(take(second, rows)).containsExactly(Arrival.KNOWN);
        assertThat(Proposals.open(second, tables -> {})).as("what came does not go back").isEmpty();
    }

    @Test
    void rowsThatReferToOthersWaitForThem() throws Exception {
        List<MasterRow> rows = Proposals.of(first, tables -> {
            tables.employees().save(Samples.employee(new EmployeeId("baru"), "Contoh Baru", 3));
            tables.aliases().save(Samples.alias(new EmployeeId("baru"), "", "9", "", ""));
            keepEveryMasterRow(tables);
        }, 1);
        Collections.reverse(rows);
        assertThat(take(second, rows)).containsExactly(Arrival.APPLIED, Arrival.WAITS);
        assertThat(aside(second)).extracting(Aside::kind).containsExactly("PERSON_FINGER");
        carry(waiting(first), first, second);
        assertThat(aside(second)).isEmpty();
        assertSameRows();
    }

    @Test
    void aRemovedRowIsRemovedThere() throws Exception {
        take(second, Proposals.of(first, MasterSyncTest::keepEveryMasterRow, 1));
        carry(waiting(first), first, second);
        List<MasterRow> gone = Proposals.of(first, tables -> {
            tables.aliases().remove(Samples.alias(Samples.TWO, "", "8", "", ""));
            tables.memberships().remove(Samples.ONE, Samples.LOBBY);
            tables.fingers().release(Samples.ONE, 6);
            tables.profiles().replaceExceptions(Samples.LOBBY, Map.of());
            tables.profiles().remove("p1");
            tables.officials().remove(new java.util.UUID(0, 1));
        }, 2);
        assertThat(gone).hasSize(7).allMatch(MasterRow::removed);
        Collections.reverse(gone);
        take(second, gone);
        change(second, tables -> tables.inbox().retry());
        assertThat(aside(second)).isEmpty();
        assertSameRows();
    }

    @Test
    void aChangeThatWasTakenBackIsNoProposal() {
        assertThat(Proposals.open(first, tables -> {
            tables.employees().save(Samples.employee(Samples.ONE, "Salah Ketik", 1));
            tables.employees().save(Samples.employee(Samples.ONE, "Contoh Pegawai Satu", 1));
            tables.machines().save(Samples.machine(Samples.LOBBY, "Lobi"));
            tables.aliases().save(Samples.alias(Samples.ONE, "", "9", "", ""));
            tables.aliases().remove(Samples.alias(Samples.ONE, "", "9", "", ""));
        })).isEmpty();
        assertThat(count(first).proposals()).isZero();
    }

    @Test
    void aChangeMadeWhileTheCentreAnswersIsProposedOnTheNewVersion() {
        Proposal sent = Proposals.open(first, tables -> tables.employees().save(Samples.employee(Samples.ONE, "A", 1)))
                .getFirst();
        change(first, tables -> tables.employees().save(Samples.employee(Samples.ONE, "B", 1)));
        change(first, tables -> tables.masters().accepted(sent, 2));
        Proposal next = Proposals.open(first, tables -> {}).getFirst();
        assertThat(next.base()).isEqualTo(2);
        assertThat(next.body()).contains("\"name\":\"B\"");
        assertThat(next).hasToString("EMPLOYEE on version 2");
    }

    @Test
    void addressAndCommunicationKeyOfAMachineStayHere() {
        Proposal machine = Proposals.open(first, tables -> tables.machines().save(new Machine(
                new MachineId("CONTOH0003"), "Gudang", "10.1.2.3", 4371, 12345, Samples.WIB)))
                .getFirst();
        assertThat(machine.body()).contains("Gudang").doesNotContain("10.1.2.3").doesNotContain("12345")
                .doesNotContain("seal");
        MasterRow row = new MasterRow("MACHINE", machine.key(), 1, machine.body(), false, "x", Proposals.CHANGED, 5);
        assertThat(take(second, List.of(row))).containsExactly(Arrival.APPLIED);
        Machine there = second.read(tables -> tables.machines()
                .find(new MachineId("CONTOH0003"))).orElseThrow();
        assertThat(there.name()).isEqualTo("Gudang");
        assertThat(there.reachable()).as("nobody has told its address here").isFalse();
        MasterRow renamed = new MasterRow("MACHINE", "CONTOH0001", 2, machine.body().replace("CONTOH0003",
                "CONTOH0001"),
                false, "x", Proposals.CHANGED, 6);
        assertThat(take(second, List.of(renamed))).containsExactly(Arrival.APPLIED);
        Machine lobby = second.read(tables -> tables.machines().find(Samples.LOBBY)).orElseThrow();
        assertThat(lobby.host()).isEqualTo("127.0.0.1");
        MasterRow gone = new MasterRow("MACHINE", "CONTOH0001", 3, "{}", true, "x", Proposals.CHANGED, 7);
        assertThat(take(second, List.of(gone))).containsExactly(Arrival.APPLIED);
        Optional<Machine> hidden = second.read(tables -> tables.machines().find(Samples.LOBBY));
        assertThat(hidden).isEmpty();
    }

    @Test
    void rowsOfTheWholeCityGiveWayToTheCentre() {
        Holiday ours = new Holiday(LocalDate.of(2026, 12, 25), Holiday.Kind.HOLIDAY, "Natal", "lama");
        change(first, tables -> {
            tables.calendar().replaceHolidays(Year.of(2026), List.of(ours));
            tables.calendar().saveRamadan(new RamadanPeriod("1447", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3,
                    19)));
        });
        assertThat(Proposals.open(first, tables -> {})).isEmpty();
        List<Proposal> city = first.transact(tables -> tables.masters().proposals(10, true));
        assertThat(city).extracting(Proposal::kind).containsExactlyInAnyOrder("HOLIDAY", "RAMADAN");
        MasterRow decree = new MasterRow("HOLIDAY", "2026-12-25", 1,
                city.getFirst().body().replace("lama", "SKB 2026"), false, "pusat", Proposals.CHANGED, 1);
        assertThat(take(first, List.of(decree))).containsExactly(Arrival.APPLIED);
        List<Holiday> there = first.read(tables -> tables.calendar().holidays(LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1)));
        assertThat(there).extracting(Holiday::decree).containsExactly("SKB 2026");
    }

    @Test
    void whatTheCentreWillNotHaveStandsAsideUntilItIsTriedAgain() {
        Proposal one = Proposals.open(first, tables -> tables.employees().save(Samples.employee(Samples.ONE, "A", 1)))
                .getFirst();
        change(first, tables -> tables.masters().refused(one, "CEN-210", "not of this unit"));
        assertThat(Proposals.open(first, tables -> {})).isEmpty();
        assertThat(count(first).refused()).isEqualTo(1);
        MasterRow other = new MasterRow("EMPLOYEE", one.key(), 9, one.body().replace("\"A\"", "\"C\""), false, "x",
                Proposals.CHANGED, 9);
        assertThat(take(first, List.of(other))).as("our change is not lost").containsExactly(Arrival.CONFLICT);
        change(first, tables -> tables.outbox().retryRefused());
        assertThat(count(first).refused()).isZero();
    }

    @Test
    void aRowOfAnotherFormIsKeptAndTold() {
        for (String body : List.of("", "[]", "{\"v\":2,\"row\":{\"id\":\"x\"}}", "{\"v\":1,\"row\":{\"shoe\":42}}",
                "{\"v\":1,\"row\":{\"id\":\"x\"},\"what\":[]}", "{\"v\":1,\"row\":{}}")) {
            MasterRow row = new MasterRow("EMPLOYEE", "x" + body, 1, body, false, "x", Proposals.CHANGED, 1);
            assertThat(take(first, List.of(row))).as(body).containsExactly(Arrival.UNREADABLE);
        }
        MasterRow kind = new MasterRow("SHOE", "x", 1, "{}", true, "x", Proposals.CHANGED, 1);
        assertThat(take(first, List.of(kind))).containsExactly(Arrival.UNREADABLE);
        assertThat(aside(first)).hasSize(7).extracting(Aside::state).containsOnly(Arrival.UNREADABLE);
    }
}
