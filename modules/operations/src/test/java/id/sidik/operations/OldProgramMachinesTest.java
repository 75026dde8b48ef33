package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.testkit.OldAccessFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The machines that a rescue brings along, each test with machines of its own in one office. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldProgramMachinesTest {
    @TempDir
    static Path folder;
    private final AtomicInteger files = new AtomicInteger();
    private Office office;

    @BeforeAll
    void open() {
        office = OfficeFixture.open(folder.resolve("home"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Ledger take(OldAccessFile old) throws Exception {
        Path file = old.write(folder.resolve("att" + files.incrementAndGet() + ".mdb"));
        OldProgramLook look = office.oldProgram().look(file, OldProgramWish.usual()).run(Job.Progress.NONE);
        return office.oldProgram().take(look).run(Job.Progress.NONE);
    }

    private static OldAccessFile punched(String serial, int user, String badge) {
        return new OldAccessFile().user(user, badge, "Contoh Pegawai " + badge, "").punch(user, "2026-10-01T07:30:00",
                "I", "1", serial);
    }

    private Machine machine(String serial) {
        return office.machines().list().stream().map(MachineRow::machine).filter(each -> each.id().serial().equals(
                serial)).findFirst().orElseThrow();
    }

    @Test
    void anAddressInFiguresIsKeptAndAnythingElseIsNone() throws Exception {
        List<String> told = List.of("192.0.2.7 4370", "192.0.2.300 4370", "192.0.2 4370", "mesin.contoh 4370", " 4370",
                "192.0.2.8 0", "192.0.2.8 70000", "192.0.2.9 5005");
        OldAccessFile old = new OldAccessFile();
        for (int nth = 0; nth < told.size(); nth++) {
            String serial = "A" + nth;
            String[] words = told.get(nth).split(" ");
            old.user(nth, serial, "Contoh " + nth, "").row("Machines", nth, "Mesin " + serial, words[0], Integer
                    .valueOf(
                            words[1]), nth, serial).punch(nth, "2026-10-01T07:30:00", "I", String.valueOf(nth), serial);
        }
        take(old);
        for (int nth = 0; nth < told.size(); nth++) {
            boolean kept = nth == 0 || nth == told.size() - 1;
            String[] words = told.get(nth).split(" ");
            assertThat(machine("A" + nth).road()).as(told.get(nth)).isEqualTo(kept
                    ? new Road.Network(words[0], Integer.parseInt(words[1]))
                    : new Road.Disk());
            assertThat(machine("A" + nth).name()).isEqualTo("Mesin A" + nth);
            assertThat(machine("A" + nth).commKey()).isZero();
        }
    }

    @Test
    void aNameThatIsTakenIsToldApartAndAMachineWithoutOneIsCalledByItsNumber() throws Exception {
        take(punched("B1", 4, "B1").row("Machines", 1, "Pintu", null, 0, 1, "B1"));
        take(punched("B2", 4, "B2").row("Machines", 1, "Pintu", null, 0, 1, "B2"));
        take(punched("B3", 4, "B3"));
        assertThat(List.of(machine("B1").name(), machine("B2").name(), machine("B3").name())).isEqualTo(List.of("Pintu",
                "Pintu (B2)", "B3"));
    }

    @Test
    void aMachineThatIsKnownStaysAsItIs() throws Exception {
        Machine known = new Machine(new MachineId("C1"), "Lobi kami", new Road.Network("192.0.2.1", 4370), 4711,
                OfficeFixture.WIB);
        office.machines().save(known);
        take(punched("C1", 4, "C1").row("Machines", 1, "Nama lain", "192.0.2.99", 4370, 1, "C1"));
        assertThat(machine("C1")).isEqualTo(known);
    }

    @Test
    void whatAMachineToldOfItsPeopleStaysAndABackupOfItStaysTheLatest() throws Exception {
        try (SimulatedMachine real = OfficeFixture.start(OfficeFixture.settings().withSerial("D1").withPeople(2))) {
            Machine machine = new Machine(new MachineId("D1"), "Teras", "127.0.0.1", real.port(), 0,
                    OfficeFixture.WIB);
            office.machines().save(machine);
            assertThat(office.backups().backUp(machine, "").run(Job.Progress.NONE).good()).isTrue();
            String pin = real.people().getFirst().pin();
            String name = office.people().unknownPins().stream().filter(each -> each.machine().equals(machine.id())
                    && each.pin().text().equals(pin)).findFirst().orElseThrow().nameOnMachine();
            take(punched("D1", 4, pin).user(5, "88888", "Contoh Dari Program Lama", "").row("CHECKINOUT", 5,
                    LocalDateTime.parse("2026-10-02T07:30:00"), "I", 1, "1", 0, "D1"));
            List<UnknownPin> strangers = office.people().unknownPins().stream().filter(each -> each.machine().equals(
                    machine.id())).toList();
            assertThat(strangers).extracting(UnknownPin::nameOnMachine).contains(name, "Contoh Dari Program Lama");
            assertThat(office.backups().list(machine.id(), 9)).extracting(BackupLine::occasion).containsExactly("ASKED",
                    "OLD_PROGRAM");
        }
    }

    @Test
    void aLaterCopyOfTheFileMakesALaterBackupAndBringsOnlyWhatIsNew() throws Exception {
        OldAccessFile old = punched("E1", 4, "E1");
        assertThat(take(old).figures()).containsEntry("fresh", 1L);
        Ledger later = take(old.punch(4, "2026-10-05T07:30:00", "I", "1", "E1"));
        assertThat(later.figures()).containsEntry("fresh", 1L).containsEntry("known", 1L);
        assertThat(office.backups().list(new MachineId("E1"), 9)).extracting(BackupLine::at).map(String::valueOf)
                .containsExactly("2026-10-05T00:30:00Z", "2026-10-01T00:30:00Z");
    }

    @Test
    void aPinThatAMachineCannotCarryIsLeftOutOfTheBackupOnly() throws Exception {
        Ledger ledger = take(punched("F1", 4, "F1").user(5, "1234567890123456789012345", "Terlalu panjang", "").user(6,
                "123456789012345678901234", "Pas", "").punch(6, "2026-10-01T07:31:00", "I", "1", "F1"));
        assertThat(ledger.figures()).containsEntry("fresh", 2L).containsEntry("rejected", 1L);
        assertThat(office.backups().list(new MachineId("F1"), 9)).singleElement().satisfies(backup -> assertThat(backup
                .users()).isBetween(1, 2));
    }

    @Test
    void moreMachinesThanAnOfficeHasAreNoOffice() throws Exception {
        OldAccessFile old = new OldAccessFile().user(4, "G1", "Contoh", "");
        LocalDateTime first = LocalDateTime.parse("2026-10-01T00:00:00");
        for (int nth = 0; nth <= 1000; nth++)
            old.row("CHECKINOUT", 4, first.plusSeconds(nth), "I", 1, String.valueOf(nth), 0, "");
        Path file = old.write(folder.resolve("banyak.mdb"));
        assertThat(OfficeFixture.code(() -> office.oldProgram().look(file, OldProgramWish.usual()).run(
                Job.Progress.NONE))).isEqualTo("PLM-110");
        assertThat(Optional.of(office.machines().list().size()).filter(count -> count > 900)).isEmpty();
    }
}
