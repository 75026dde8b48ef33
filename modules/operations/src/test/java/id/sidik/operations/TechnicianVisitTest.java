package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician's visit from a bare store to the handover: an old machine is found, saved, and replaced. */
class TechnicianVisitTest {
    private static final Duration WRONG = Duration.ofMinutes(7);

    @TempDir
    private Path home;
    private Office office;
    private int port;

    @BeforeEach
    void open() throws Exception {
        office = Office.open(new OfficeSettings(home, "teknisi"), Clock.systemUTC());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SimulatedMachine start(String host, String serial, int people, int fingers, ClockPlan clock)
            throws Exception {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(port).withSerial(serial)
                .withPeople(people).withRecords(people == 1 ? 40 : 600).withFingers(fingers).withClock(clock));
    }

    @Test
    void fromABareLaptopToTheHandover() throws Exception {
        ClockPlan right = ClockPlan.rightIn(OfficeFixture.WIB);
        try (SimulatedMachine dying = start("127.0.0.2", "LAMA0001", 9, 1, right);
                SimulatedMachine fresh = start("127.0.0.3", "BARU0001", 1, 0, right.wrongBy(WRONG))) {
            List<Machine> found = found();
            Machine old = found.getFirst();
            Machine successor = found.getLast();
            saved(old, dying);
            taken(old, successor, dying, fresh);
            configured(successor);
            clockSet(successor, fresh);
            cleared(successor, fresh);
            handedOver(successor);
        }
    }

    private List<Machine> found() throws Exception {
        ScanReport report = office.scans().scan(ScanRequest.usual().in("127.0.0.0/29").at(port), row -> {})
                .run(Job.Progress.NONE);
        List<ScanRow> rows = report.rows().stream().filter(ScanRow::addable).toList();
        assertThat(rows).extracting(row -> row.id().orElseThrow().serial())
                .containsExactlyInAnyOrder("LAMA0001", "BARU0001");
        return rows.stream().map(row -> office.scans().add(row, 0))
                .sorted(Comparator.comparing(machine -> machine.host())).toList();
    }

    private void saved(Machine old, SimulatedMachine dying) throws Exception {
        assertThat(office.diagnoses().diagnose(old, false, step -> {}).run(Job.Progress.NONE).cause()).isEmpty();
        good(office.pulls().pull(old.id()));
        good(office.backups().backUp(old, "layar mati"));
        assertThat(office.backups().list(old.id(), 9)).anySatisfy(backup -> {
            assertThat(backup.verified()).isTrue();
            assertThat(backup.users()).isEqualTo(dying.records().size());
            assertThat(backup.fingers()).isEqualTo(dying.fingers().size());
        });
    }

    private void taken(Machine old, Machine successor, SimulatedMachine dying, SimulatedMachine fresh)
            throws Exception {
        Replacement replacement = office.replacing().look(old, successor).run(Job.Progress.NONE);
        MachinePlan plan = office.replacing().plan(replacement, false);
        Ledger ledger = office.replacing().replace(replacement, plan, "mesin lama rusak").run(Job.Progress.NONE);
        assertThat(ledger.outcome()).as("%s", ledger).isNotEqualTo(Ledger.Outcome.FAILED);
        assertThat(fresh.records()).extracting(each -> each.user().pin())
                .containsAll(dying.records().stream().map(each -> each.user().pin()).toList());
        for (FingerTemplate finger : dying.fingers())
            assertThat(fresh.fingers()).anySatisfy(there -> {
                assertThat(there.sameBytes(finger)).isTrue();
                assertThat(pin(fresh, there)).isEqualTo(pin(dying, finger));
            });
    }

    private static String pin(SimulatedMachine machine, FingerTemplate finger) {
        return machine.records().stream().map(RawUser::user).filter(user -> user.uid() == finger.uid()).findFirst()
                .orElseThrow().pin();
    }

    private void configured(Machine successor) throws Exception {
        MachineProfile profile = office.profiles()
                .save(office.profiles().draft("Dinas Contoh", new ProfileWish("nat-2023", "5D", false, true, false)));
        office.profiles().choose(successor.id(), profile.id());
        good(office.profiles().apply(successor, false));
        assertThat(office.profiles().read(successor).run(Job.Progress.NONE).plan()).isEmpty();
    }

    private void clockSet(Machine successor, SimulatedMachine fresh) throws Exception {
        ClockReport before = office.clocks().look(successor).run(Job.Progress.NONE);
        assertThat(before.offset()).isCloseTo(WRONG, Duration.ofSeconds(3));
        good(office.clocks().set(successor, "mesin baru dipasang"));
        assertThat(office.clocks().look(successor).run(Job.Progress.NONE).offset().abs())
                .isLessThan(Duration.ofSeconds(3));
        assertThat(fresh.isOn()).isTrue();
    }

    private void cleared(Machine successor, SimulatedMachine fresh) throws Exception {
        ClearingProofs proofs = office.clearing().prove(successor).run(Job.Progress.NONE);
        assertThat(proofs.locallyProved()).as("%s", proofs).isTrue();
        String name = office.machines().find("BARU0001").orElseThrow().name();
        good(office.clearing().clear(successor, proofs, new ClearWish("mesin baru dipasang", name, true)));
        assertThat(fresh.punches()).isEmpty();
    }

    private void handedOver(Machine successor) {
        Handover handover = office.handover().of(successor.id()).orElseThrow();
        assertThat(handover.by()).isEqualTo("teknisi");
        assertThat(handover.stored()).isPositive();
        assertThat(handover.log()).isPresent();
        assertThat(handover.profile()).contains("Dinas Contoh");
        assertThat(handover.different()).isZero();
        assertThat(handover.clock()).isPresent();
        assertThat(handover.cleared()).isPresent();
        assertThat(handover.backup()).isPresent();
        assertThat(handover.deeds()).extracting(DeedLine::kind).contains("REPLACE", "SET_CLOCK", "CLEAR_LOG");
    }

    private static void good(Job<Ledger> job) throws InterruptedException {
        Ledger ledger = job.run(Job.Progress.NONE);
        assertThat(ledger.outcome()).as("%s", ledger).isNotIn(Ledger.Outcome.FAILED, Ledger.Outcome.STOPPED);
    }
}
