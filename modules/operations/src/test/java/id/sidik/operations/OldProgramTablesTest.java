package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.OldProgramLook.Action;
import id.sidik.operations.OldProgramLook.Told;
import id.sidik.operations.OldProgramWish.Numbers;
import id.sidik.operations.OldProgramWish.People;
import id.sidik.operations.OldProgramWish.Pins;
import id.sidik.operations.work.Job;
import id.sidik.testkit.OldAccessFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at the old program's database tells, case by case, in one office that stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldProgramTablesTest {
    private static final String NIP = "199001012015011001";
    private static final OldProgramWish USUAL = OldProgramWish.usual();

    @TempDir
    static Path folder;
    private final AtomicInteger files = new AtomicInteger();
    private Office office;

    @BeforeAll
    void open() throws Exception {
        office = OfficeFixture.open(folder.resolve("home"));
        staff(NIP, "Contoh Pegawai Satu", "12");
        staff("", "Contoh Tanpa Nip", "");
        staff("", "Contoh Kembar", "");
        staff("", "Contoh Kembar", "");
        staff("199303032017011003", "Contoh Pegawai Tujuh", "7");
        staff("199404042018011004", "Contoh Pegawai Delapan", "000000008");
        Path log = Files.writeString(folder.resolve("1_attlog.dat"),
                "7\t2026-10-01 07:30:00\t1\t0\t1\t0\n000000008\t2026-10-01 07:30:00\t1\t0\t1\t0\n");
        office.pulls().importAttlog(log, new MachineId("CONTOH0001")).run(Job.Progress.NONE);
        Path eight = Files.writeString(folder.resolve("8_attlog.dat"), "7\t2026-09-01 07:00:00\t8\t0\t1\t0\n");
        DiskPreview disk = office.disks().look(eight).run(Job.Progress.NONE);
        office.disks().take(disk.with(Map.of(eight, new MachineId("CONTOH0008")))).run(Job.Progress.NONE);
    }

    @AfterEach
    void aLookChangesNothing() {
        assertThat(office.people().list()).hasSize(6);
        assertThat(office.log().count(LogFilter.ALL)).isEqualTo(3);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private void staff(String number, String name, String pin) {
        Employee employee = new Employee(office.people().newId(), number, name, "", "", EmployeeKind.PNS, "", "", 1,
                Optional.empty(), Optional.empty());
        PinAlias alias = new PinAlias(employee.id(), Optional.empty(), new Pin(pin.isEmpty() ? "x" : pin), Optional
                .empty(), Optional.empty());
        office.people().save(employee, pin.isEmpty() ? List.of() : List.of(alias));
    }

    private static OldAccessFile old() {
        return new OldAccessFile().machine(1, "Lobi", "CONTOH0001", "192.0.2.7").machine(2, "Gudang", null, null);
    }

    private Path fresh() {
        return folder.resolve("att" + files.incrementAndGet() + ".mdb");
    }

    private OldProgramLook look(OldAccessFile old, OldProgramWish wish) throws Exception {
        return office.oldProgram().look(old.write(fresh()), wish).run(Job.Progress.NONE);
    }

    @ParameterizedTest(name = "sensor {0}, serial {1}, said {2}")
    @CsvSource(nullValues = "-", textBlock = """
            9, CONTOH0007, -,          RECORD, CONTOH0007
            1, '',         -,          LIST,   CONTOH0001
            2, '',         -,          NOBODY, -
            8, '',         -,          NUMBER, CONTOH0008
            7, '',         -,          NOBODY, -
            '', '',        -,          NOBODY, -
            2, '',         CONTOH0002, PERSON, CONTOH0002
            1, '',         CONTOH0003, PERSON, CONTOH0003
            1, '',         '',         LEFT,   -
            """)
    void aRecordsMachineIsFoundByTheSurestSign(String sensor, String serial, String said, Told told, String machine)
            throws Exception {
        OldAccessFile old = old().user(4, "12", "Contoh Pegawai Satu", NIP).punch(4, "2026-10-01T07:30:01", "I",
                sensor, serial);
        String key = OldOrigins.key(sensor, serial);
        OldProgramLook look = look(old, said == null
                ? USUAL
                : USUAL.with(key, Optional.of(said).filter(MachineId::isValid).map(MachineId::new)));
        assertThat(look.origins()).singleElement().satisfies(origin -> assertThat(List.of(origin.told(), origin
                .machine(), origin.punches(), origin.key())).isEqualTo(List.of(told, Optional.ofNullable(machine).map(
                        MachineId::new), 1L, key)));
        assertThat(look.asks()).isEqualTo(told == Told.NOBODY);
        assertThat(look.counts().fresh()).isEqualTo(machine == null ? 0 : 1);
        assertThat(look.counts().left()).isEqualTo(machine == null ? 1 : 0);
    }

    @ParameterizedTest(name = "PIN {0}, {1}, {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            12   | Contoh Pegawai Satu | 199001012015011001 | NUMBERED | KNOWN     | Contoh Pegawai Satu
            12   | Contoh Lain         | 199102022016012002 | NUMBERED | DIFFERENT | Contoh Pegawai Satu
            12   | P SATU              | ''                 | ALL      | DIFFERENT | Contoh Pegawai Satu
            12   | Contoh Pegawai S    | ''                 | ALL      | KNOWN     | Contoh Pegawai Satu
            12   | ''                  | ''                 | ALL      | KNOWN     | Contoh Pegawai Satu
            77   | apa saja            | 199001012015011001 | NUMBERED | LINK      | Contoh Pegawai Satu
            77   | CONTOH  TANPA NIP   | 199102022016012002 | NUMBERED | LINK      | Contoh Tanpa Nip
            77   | Contoh Tanpa Nip    | ''                 | NUMBERED | LINK      | Contoh Tanpa Nip
            77   | Contoh Baru         | 199102022016012002 | NUMBERED | ADD       | ''
            77   | Contoh Baru         | 19910202 201601 2 002 | NUMBERED | ADD    | ''
            77   | Contoh Baru         | ''                 | NUMBERED | STRANGER  | ''
            77   | Contoh Baru         | 199999992015011001 | NUMBERED | STRANGER  | ''
            77   | Contoh Baru         | ''                 | ALL      | ADD       | ''
            77   | ''                  | ''                 | ALL      | STRANGER  | ''
            77   | Contoh Kembar       | ''                 | ALL      | STRANGER  | ''
            77   | Contoh Baru         | 199102022016012002 | NONE     | STRANGER  | ''
            ''   | Contoh Baru         | 199102022016012002 | NUMBERED | REJECT    | ''
            """)
    void aPersonOfTheOldProgramIsHeldBesideTheStaff(String pin, String name, String ssn, People people, Action action,
            String other) throws Exception {
        OldProgramLook look = look(old().user(4, pin, name, ssn), USUAL.with(Numbers.SSN).with(people));
        assertThat(look.people()).singleElement().satisfies(person -> assertThat(List.of(person.action(), person
                .other(), person.row())).isEqualTo(List.of(action, other, 1L)));
        assertThat(look.people().toString()).doesNotContain("Contoh");
        assertThat(look.something()).isEqualTo(action == Action.ADD || action == Action.LINK);
    }

    @ParameterizedTest(name = "NIP in {0}")
    @CsvSource({"SSN", "TITLE", "PAGER", "CARDNO", "BADGENUMBER", "NONE"})
    void theColumnOfTheNipIsGuessedAndCanBeChosen(Numbers column) throws Exception {
        OldAccessFile old = old();
        for (int nth = 0; nth < 3; nth++) {
            String nip = "1988010" + (nth + 1) + "201501100" + (nth + 1);
            old.row("USERINFO", nth, column == Numbers.BADGENUMBER ? nip : "5" + nth, column == Numbers.SSN ? nip : "x",
                    "Contoh " + nth, column == Numbers.TITLE ? nip : null, column == Numbers.PAGER ? nip : null,
                    column == Numbers.CARDNO ? nip : null, (short) 1, 0);
        }
        OldProgramLook look = look(old, USUAL);
        assertThat(look.settled().numbers()).isEqualTo(column);
        assertThat(look.count(Action.ADD)).isEqualTo(column == Numbers.NONE ? 0 : 3);
        OldProgramLook none = office.oldProgram().look(look.file(), USUAL.with(Numbers.NONE)).run(Job.Progress.NONE);
        assertThat(none.count(Action.ADD)).isZero();
    }

    /** Another form of a PIN would bring every punch a second time. */
    @ParameterizedTest(name = "PIN {0}, chosen {1}")
    @CsvSource({"000000007, GUESS, WITHOUT_ZEROS, 0", "000000008, GUESS, AS_IS, 0", "000000009, GUESS, AS_IS, 1",
        "000000007, AS_IS, AS_IS, 1", "000000009, WITHOUT_ZEROS, WITHOUT_ZEROS, 1", "7, GUESS, AS_IS, 0"})
    void zerosInFrontOfAPinAreThoseOfTheMachine(String badge, Pins chosen, Pins settled, long fresh) throws Exception {
        OldProgramLook look = look(old().user(4, badge, "Contoh", "").punch(4, "2026-10-01T07:30:00", "I", "1", ""),
                USUAL.with(chosen));
        assertThat(look.settled().pins()).isEqualTo(settled);
        assertThat(look.counts().fresh()).isEqualTo(fresh);
    }

    @ParameterizedTest(name = "by hand {0}")
    @CsvSource({"false, 1", "true, 2"})
    void whatAPersonWroteIsTakenOnlyWhenWanted(boolean byHand, long fresh) throws Exception {
        OldAccessFile old = old().user(4, "12", "Contoh", "").punch(4, "2026-10-01T07:30:00", "I", "1", "").punch(4,
                "2026-10-01T07:31:00", "I", "1", "").row("CHECKEXACT", 1, 4, LocalDateTime.parse("2026-10-01T07:30:00"),
                        (short) 1, (short) 0);
        OldProgramLook look = look(old, USUAL.taking(true, byHand, true));
        assertThat(look.counts().fresh()).isEqualTo(fresh);
        assertThat(look.counts().byHand()).isEqualTo(2 - fresh);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"a text, PLM-101", "damaged, PLM-103", "CHECKINOUT, PLM-104", "USERINFO.Badgenumber, PLM-104",
        "gone, PLM-106"})
    void aFileThatCannotBeReadIsToldWithACode(String kind, String code) throws IOException {
        Path file = fresh();
        if (kind.equals("a text")) Files.writeString(file, "PIN;Waktu\n".repeat(99));
        else if (kind.equals("damaged"))
            Files.write(file, Arrays.copyOf(Files.readAllBytes(old().write(fresh())),
                    4096));
        else if (!kind.equals("gone")) old().without(kind).write(file);
        assertThat(code(() -> office.oldProgram().look(file, USUAL).run(Job.Progress.NONE))).isEqualTo(code);
    }
}
