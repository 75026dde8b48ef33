package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.ONE;
import static id.sidik.store.Samples.TWO;
import static id.sidik.store.Samples.YARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineUser;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.Pin;
import id.sidik.domain.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterDataTest {
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void change(Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
    }

    private <T> void assertRead(Function<Tables, T> question, T answer) {
        T seen = store.read(question);
        assertThat((Object) seen).isEqualTo(answer);
    }

    @Test
    void aSavedMachineReplacesWhatWasKnownOfIt() {
        Machine moved = new Machine(LOBBY, "Lobi baru", "mesin.contoh", 5005, 123_456, ZoneId.of("Asia/Makassar"));
        change(tables -> tables.machines().save(moved));
        assertRead(tables -> tables.machines().find(LOBBY), Optional.of(moved));
        change(tables -> tables.machines().rename(LOBBY, "Aula"));
        assertRead(tables -> tables.machines().list().stream().map(Machine::name).toList(), List.of("Aula", "Halaman"));
    }

    @Test
    void aRemovedMachineIsHiddenKeepsItsPunchesAndComesBackWithAllItCan() {
        change(tables -> tables.punches().append(List.of(Samples.punch(LOBBY, "7", "2026-10-01T07:30:00"))));
        change(tables -> tables.machines().saveCapability(LOBBY, "{\"chunk\":1}"));
        change(tables -> tables.machines().remove(LOBBY));
        assertRead(tables -> tables.machines().find(LOBBY), Optional.empty());
        assertRead(tables -> tables.machines().list().size(), 1);
        assertRead(tables -> tables.punches().page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 0, 9).getFirst()
                .machineName(), "Lobi");
        change(tables -> tables.machines().save(Samples.machine(LOBBY, "Lobi")));
        assertRead(tables -> tables.machines().list().size(), 2);
        assertRead(tables -> tables.machines().capability(LOBBY), Optional.of("{\"chunk\":1}"));
        assertRead(tables -> tables.machines().capability(YARD), Optional.empty());
    }

    @Test
    void employeesAreInPrintedOrderAndComeBackWhole() {
        Employee head = new Employee(TWO, "199003142022212007", "Contoh Pegawai Dua", "Dr.", "M.T.",
                EmployeeKind.PPPK, "IX", "Kepala", OptionalInt.of(17), 0, Optional.of(LocalDate.of(2022, 3, 1)),
                Optional.of(LocalDate.of(2027, 2, 28)));
        change(tables -> tables.employees().save(head));
        assertRead(tables -> tables.employees().list().stream().map(Employee::id).toList(), List.of(TWO, ONE));
        assertRead(tables -> tables.employees().find(TWO), Optional.of(head));
        assertRead(tables -> tables.employees().withNumber("199003142022212007"), List.of(head));
        change(tables -> tables.aliases().save(Samples.alias(TWO, "", "7", "", "")));
        change(tables -> tables.punches().append(List.of(Samples.punch(LOBBY, "7", "2026-10-01T07:30:00"))));
        assertRead(tables -> tables.punches().page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 0, 9).getFirst()
                .personName(), head.fullName());
    }

    @Test
    void aMachinesOwnListIsReplacedWhole() {
        MachineUser seven = new MachineUser(LOBBY, new Pin("007"), "CONTOH", 14, false);
        MachineUser nine = new MachineUser(LOBBY, new Pin("9"), "", 0, true);
        MachineUser other = new MachineUser(YARD, new Pin("9"), "LAIN", 0, true);
        change(tables -> tables.machineUsers().replace(LOBBY, List.of(seven, nine)));
        change(tables -> tables.machineUsers().replace(YARD, List.of(other)));
        assertRead(tables -> tables.machineUsers().list(), List.of(nine, seven, other));
        change(tables -> tables.machineUsers().replace(LOBBY, List.of()));
        assertRead(tables -> tables.machineUsers().list(), List.of(other));
        assertThatThrownBy(() -> change(tables -> tables.machineUsers().replace(LOBBY, List.of(other))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUnitIsEmptyUntilItIsSavedAndThenTheLastOneSaved() {
        assertRead(tables -> tables.unit().load(), Optional.empty());
        WorkUnit unit = new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh", "Jalan Contoh 1", "contoh@example.test",
                "Contoh", Samples.WIB, new WorkUnit.Signatory("Kasubbag", "Contoh Satu", "Penata (III/c)", "1"),
                new WorkUnit.Signatory("Kepala", "Contoh Dua", "Pembina (IV/a)", "2"));
        change(tables -> tables.unit().save(WorkUnit.unnamed(Samples.WIB)));
        change(tables -> tables.unit().save(unit));
        assertRead(tables -> tables.unit().load(), Optional.of(unit));
    }

    @Test
    void patternsOfOnePersonAndOfEverybodyStandSideBySide() {
        PatternAssignment all = new PatternAssignment(Optional.empty(), "5D", Optional.empty(), Optional.empty());
        PatternAssignment mine = new PatternAssignment(Optional.of(ONE), "6D", Samples.day("2026-10-01"),
                Samples.day("2026-10-31"));
        PatternAssignment mineNow = new PatternAssignment(Optional.of(ONE), "SHIFT", Samples.day("2026-10-01"),
                Optional.empty());
        change(tables -> List.of(mine, all, mineNow).forEach(tables.patterns()::save));
        assertRead(tables -> tables.patterns().list(), List.of(all, mineNow));
        change(tables -> tables.patterns().remove(all));
        assertRead(tables -> tables.patterns().list(), List.of(mineNow));
    }

    @Test
    void permitsAreFoundByAnyDayTheyCover() {
        Permit duty = new Permit("DL", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 2), Permit.Part.FULL, true,
                Samples.day("2026-10-05"), Samples.day("2026-09-25"), "800/1/2026");
        Permit sick = new Permit("S", LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 31), Permit.Part.AM, false,
                Optional.empty(), Optional.empty(), "");
        KeptPermit first = new KeptPermit(UuidV7.at(Samples.NOW), ONE, duty);
        KeptPermit second = new KeptPermit(UuidV7.at(Samples.NOW), TWO, sick);
        change(tables -> List.of(first, second, first).forEach(tables.permits()::add));
        LocalDate october = LocalDate.of(2026, 10, 1);
        assertRead(tables -> tables.permits().between(october, october.plusMonths(1)), List.of(first, second));
        assertRead(tables -> tables.permits().of(ONE, october.plusDays(1), october.plusDays(2)), List.of(first));
        assertRead(tables -> tables.permits().of(ONE, october.plusDays(2), october.plusDays(9)), List.of());
        assertRead(tables -> tables.permits().between(october.plusDays(2), october.plusDays(30)), List.of());
    }

    @Test
    void aVersionOfARegulationIsNeverChanged() {
        KeptRegulation one = new KeptRegulation("nat-2023", "1", "{}");
        KeptRegulation two = new KeptRegulation("nat-2023", "2", "{\"a\":2}");
        boolean[] put = store.transact(tables -> new boolean[]{tables.regulations().put(one),
            tables.regulations().put(two), tables.regulations().put(new KeptRegulation("nat-2023", "1", "other"))});
        assertThat(put).containsExactly(true, true, false);
        assertRead(tables -> tables.regulations().list(), List.of(one, two));
        assertRead(tables -> tables.regulations().find("nat-2023", "1"), Optional.of(one));
        assertRead(tables -> tables.regulations().latest("nat-2023"), Optional.of(two));
        assertRead(tables -> tables.regulations().latest("other"), Optional.empty());
    }

    @Test
    void aResultHoldsForExactlyItsFacts() {
        YearMonth month = YearMonth.of(2026, 10);
        change(tables -> tables.results().put("p", month, "nat-2023/1", "hash1", "old"));
        change(tables -> tables.results().put("p", month, "nat-2023/1", "hash2", "new"));
        assertRead(tables -> tables.results().get("p", month, "nat-2023/1", "hash2"), Optional.of("new"));
        assertRead(tables -> tables.results().get("p", month, "nat-2023/1", "hash1"), Optional.empty());
        assertRead(tables -> tables.results().get("p", month.plusMonths(1), "nat-2023/1", "hash2"), Optional.empty());
        change(tables -> tables.results().clear());
        assertRead(tables -> tables.results().get("p", month, "nat-2023/1", "hash2"), Optional.empty());
    }

    @Test
    void aSettingIsTheLastOnePut() {
        change(tables -> tables.settings().put("regulation", "klaten-2019"));
        change(tables -> tables.settings().put("regulation", "nat-2023"));
        assertRead(tables -> tables.settings().get("regulation"), Optional.of("nat-2023"));
        change(tables -> tables.settings().remove("regulation"));
        assertRead(tables -> tables.settings().get("regulation"), Optional.empty());
    }
}
