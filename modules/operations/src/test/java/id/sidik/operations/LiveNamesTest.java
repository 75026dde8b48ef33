package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.base.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name stands beside a punch, and what a machine is called. */
class LiveNamesTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final MachineId YARD = new MachineId("CONTOH0002");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path home;
    private Records records;

    @BeforeEach
    void open() {
        records = Records.open(home);
        save(LOBBY, "Lobi");
        save(YARD, "Halaman");
    }

    @AfterEach
    void close() {
        records.close();
    }

    private void save(MachineId id, String name) {
        records.transact(tables -> {
            tables.machines().save(new Machine(id, name, "127.0.0.1", 4370, 0, OfficeFixture.WIB));
            return id;
        });
    }

    private Employee person(String name, String number) {
        Employee employee = new Employee(new id.sidik.domain.EmployeeId("0199f000-0000-7000-8000-00000000000" + number),
                "", name, "", "", id.sidik.domain.EmployeeKind.PNS, "", "", 1, java.util.Optional.empty(),
                java.util.Optional.empty());
        records.transact(tables -> {
            tables.employees().save(employee);
            return employee;
        });
        return employee;
    }

    private void alias(PinAlias alias) {
        records.transact(tables -> {
            tables.aliases().save(alias);
            return alias;
        });
    }

    private void onTheMachine(MachineId machine, String pin, String name) {
        records.transact(tables -> {
            tables.machineUsers().replace(machine, List.of(new MachineUser(machine, new Pin(pin), name, 0, true)));
            return machine;
        });
    }

    @Test
    void anUnknownPinHasNoNameAndTheMachinesOwnNameIsBetterThanNone() {
        onTheMachine(LOBBY, "7", "CTH TUJUH");
        LiveNames names = LiveNames.of(records, LOBBY, DAY);
        assertThat(List.of(names.of("7"), names.of("8"))).containsExactly("CTH TUJUH", "");
        assertThat(names.employee("7")).isEmpty();
        assertThat(LiveNames.of(records, YARD, DAY).of("7")).as("another machine's list").isEmpty();
    }

    @Test
    void theOfficesNameStandsBeforeTheMachines() {
        onTheMachine(LOBBY, "7", "CTH TUJUH");
        Employee one = person("Contoh Pegawai Satu", "1");
        alias(Staff.alias(one, null, "7", null, null));
        LiveNames names = LiveNames.of(records, LOBBY, DAY);
        assertThat(names.of("7")).isEqualTo("Contoh Pegawai Satu");
        assertThat(names.employee("7")).contains(one.id());
    }

    @Test
    void aPinOfThisMachineWinsOverOneOfAllMachinesWhateverCameFirst() {
        Employee one = person("Contoh Pegawai Satu", "1");
        Employee two = person("Contoh Pegawai Dua", "2");
        alias(Staff.alias(two, LOBBY.serial(), "7", null, null));
        alias(Staff.alias(one, null, "7", null, null));
        assertThat(LiveNames.of(records, LOBBY, DAY).of("7")).isEqualTo("Contoh Pegawai Dua");
        assertThat(LiveNames.of(records, YARD, DAY).of("7")).isEqualTo("Contoh Pegawai Satu");
    }

    @ParameterizedTest(name = "from [{0}] until [{1}]: {2}")
    @CsvSource(nullValues = "-", value = {"-, -, true", "2026-11-02, -, true", "2026-11-03, -, false",
        "-, 2026-11-02, true", "-, 2026-11-01, false", "2026-11-01, 2026-11-03, true", "2026-11-02, 2026-11-02, true",
        "2026-10-01, 2026-10-31, false"})
    void aPinLeadsToSomebodyOnItsDaysAlone(String from, String until, boolean holds) {
        Employee one = person("Contoh Pegawai Satu", "1");
        alias(Staff.alias(one, null, "7", from, until));
        assertThat(LiveNames.of(records, LOBBY, DAY).employee("7").isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "wish {0} for {1}: {2}")
    @CsvSource({"Gerbang, CONTOH0003, Gerbang", "Lobi, CONTOH0001, Lobi", "Lobi, CONTOH0003, Lobi (CONTOH0003)",
        "LOBI, CONTOH0003, LOBI (CONTOH0003)", "Halaman, CONTOH0001, Halaman (CONTOH0001)"})
    void aNameThatAnotherMachineHasGetsTheSerialNumberBesideIt(String wish, String serial, String free) {
        String found = records.read(tables -> MachineNames.free(tables, wish, new MachineId(serial)));
        assertThat(found).isEqualTo(free);
    }

    @Test
    void evenANameWithASerialNumberIsGivenOnce() {
        save(new MachineId("CONTOH0004"), "Lobi (CONTOH0003)");
        save(new MachineId("CONTOH0005"), "lobi (contoh0003, 2)");
        String found = records.read(tables -> MachineNames.free(tables, "Lobi", new MachineId("CONTOH0003")));
        assertThat(found).isEqualTo("Lobi (CONTOH0003, 3)");
    }
}
