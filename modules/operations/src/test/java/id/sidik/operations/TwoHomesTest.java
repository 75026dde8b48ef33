package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.CentreAdmin;
import id.sidik.central.CentreSettings;
import id.sidik.central.Credentials;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Road;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.ConflictLine;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncDesk;
import id.sidik.operations.centre.SyncStand;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops of one unit, a machine at each, and the city's centre between them. */
class TwoHomesTest {
    private static final EmployeeId PERSON = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    private static CentreSettings keeper;
    private static String print;
    private static int units;

    private CentrePlace place;
    private String password;

    @TempDir
    private Path homes;
    private Office one;
    private Office two;

    @BeforeAll
    static void found() {
        MariaServer server = MariaServer.start();
        String at = server.host() + ":" + server.port();
        print = server.certificate().sha256();
        CentreSettings root = new CentreSettings(CentreSettings.hosts(at), "homes_" + ProcessHandle.current().pid(),
                server.account(), server.password(), new Trust.Fingerprint(print), Waits.USUAL);
        Credentials keys = CentreAdmin.init(root, "Kota Contoh", LocalDate.of(2026, 11, 2));
        keeper = root.as(keys.account(), keys.password());
    }

    @BeforeEach
    void open() {
        try (CentreAdmin admin = CentreAdmin.open(keeper)) {
            Credentials unit = admin.addUnit("contoh" + ++units, "Dinas Contoh");
            place = new CentrePlace(keeper.hosts().getFirst().toString(), keeper.database(), unit.account(), "", print,
                    true);
            password = unit.password();
        }
        one = office("a");
        two = office("b");
    }

    private Office office(String name) {
        Office office = OfficeFixture.open(homes.resolve(name));
        office.centre().places().save(place, Optional.of(password));
        return office;
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void whatEachHasPulledAndChangedIsOnBothAfterwards() throws IOException, InterruptedException {
        try (SimulatedMachine left = OfficeFixture.start(OfficeFixture.settings().withSerial("RUMAH-A"));
                SimulatedMachine right = OfficeFixture.start(OfficeFixture.settings().withSerial("RUMAH-B"))) {
            pull(one, left);
            pull(two, right);
            Set<String> all = new HashSet<>(OfficeFixture.journal(one));
            all.addAll(OfficeFixture.journal(two));
            assertThat(one.centre().sync().stand().punches()).isPositive();

            assertThat(meet(one).good()).isTrue();
            assertThat(meet(two).figures().get("gotPunches")).isPositive();
            assertThat(meet(one).figures().get("gotPunches")).isPositive();

            assertThat(OfficeFixture.journal(one)).isEqualTo(OfficeFixture.journal(two)).isEqualTo(all);
            assertThat(meet(one).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(one.centre().sync().refused()).isEmpty();
            SyncStand stand = one.centre().sync().stand();
            assertThat(stand.waiting()).isZero();
            assertThat(stand.good()).isPresent();
        }
    }

    @Test
    void anEmployeeWhomBothChangedOfflineIsDecidedByAPersonAndThenTheSameOnBoth() throws InterruptedException {
        name(one, "Contoh Pegawai Satu");
        meet(one);
        meet(two);
        assertThat(nameOf(two)).isEqualTo("Contoh Pegawai Satu");

        name(one, "Contoh Pegawai Satu, S.E.");
        name(two, "Contoh Pegawai Satu, S.H.");
        meet(one);
        Ledger bumped = meet(two);

        assertThat(bumped.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(bumped.figures()).containsEntry("conflicts", 1L);
        ConflictLine conflict = two.centre().conflicts().list().getFirst();
        assertThat(conflict.name()).isEqualTo("Contoh Pegawai Satu, S.H.");
        assertThat(conflict.values()).singleElement().satisfies(value -> {
            assertThat(value.ours()).isEqualTo("Contoh Pegawai Satu, S.H.");
            assertThat(value.theirs()).isEqualTo("Contoh Pegawai Satu, S.E.");
        });
        assertThat(nameOf(two)).isEqualTo("Contoh Pegawai Satu, S.H.");

        two.centre().conflicts().decide(conflict.id(), true, "sesuai ijazah");
        meet(two);
        meet(one);

        assertThat(nameOf(one)).isEqualTo(nameOf(two)).isEqualTo("Contoh Pegawai Satu, S.H.");
        assertThat(two.centre().conflicts().list()).isEmpty();
    }

    @Test
    void nothingOfTheSimulatedMachineReachesTheCentre() throws IOException, InterruptedException {
        try (SimulatedMachine trial = OfficeFixture.start(OfficeFixture.settings()
                .withSerial(SyncDesk.MADE_UP.serial()))) {
            pull(one, trial);
            name(one, "Contoh Pegawai Satu");
            assertThat(meet(one).figures()).containsEntry("punches", 0L).containsEntry("facts", 0L)
                    .containsEntry("changes", 1L);
            assertThat(one.centre().sync().stand().waiting()).isZero();
            meet(two);
            assertThat(OfficeFixture.journal(one)).isNotEmpty();
            assertThat(OfficeFixture.journal(two)).isEmpty();
            assertThat(two.machines().list()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsSaidWithItsCodeAndNothingIsLost() throws InterruptedException {
        name(one, "Contoh Pegawai Dua");
        long waiting = one.centre().sync().stand().waiting();
        one.centre().places().save(place, Optional.of("salah"));

        Ledger refused = meet(one);

        assertThat(refused.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(refused.code()).isEqualTo("CEN-103");
        assertThat(one.centre().sync().stand().waiting()).isEqualTo(waiting);
        assertThat(one.centre().sync().history(5)).extracting(SyncLine::outcome).containsExactly("CEN-103");
    }

    private static void pull(Office office, SimulatedMachine machine) throws InterruptedException {
        assertThat(office.pulls().pull(new Road.Network("127.0.0.1", machine.port()), 0).run(Job.Progress.NONE)
                .outcome()).isIn(Outcome.DONE, Outcome.LOOK);
    }

    private static Ledger meet(Office office) throws InterruptedException {
        return office.centre().sync().now().run(Job.Progress.NONE);
    }

    private static void name(Office office, String name) {
        office.people().save(new Employee(PERSON, "197001012000011001", name, "", "", EmployeeKind.PNS, "III/a",
                "Pelaksana", 1, Optional.empty(), Optional.empty()), List.of());
    }

    private static String nameOf(Office office) {
        return office.people().list().stream().filter(row -> row.employee().id().equals(PERSON)).findFirst()
                .map(row -> row.employee().name()).orElse("-");
    }
}
