package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Transfers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines that are odd, move, or come in twos. */
class PullEdgesTest {
    private static final MachineId ID = new MachineId("SIMULASI0001");

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMachineWithoutASerialNumberIsKnownByItsNetworkCard() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            machine.plan(new Fault.Refuse(Command.OPTIONS_RRQ, 1, Reply.ACK_ERROR));
            pull(machine);
            MachineId card = office.machines().list().getFirst().machine().id();
            assertThat(card.serial()).matches("MAC-0253[0-9a-f]{8}");
            machine.plan(new Fault.Refuse(Command.OPTIONS_RRQ, 1, Reply.ACK_ERROR));
            Ledger again = office.pulls().pull(card).run(Job.Progress.NONE);
            assertThat(again.figures()).containsEntry("fresh", 0L);
            assertThat(office.machines().list()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}, count wrong by {1}: {2}")
    @CsvSource({"WORDS_23, 0, ledger.countAgrees", "WORDS_20, 0, ledger.countAgrees",
        "WORDS_23, -40, ledger.countNotTrusted", "ONE_ZERO_WORD, 0, ledger.countUnknown",
        "SCATTERED, 0, ledger.countUnknown", "WORDS_23, 3, trouble.log.incomplete.COUNT"})
    void theLedgerSaysWhatTheMachinesCountIsWorth(Counts.Form form, int lie, String key) throws Exception {
        SimulatorSettings settings = few();
        settings = settings.withDialect(settings.dialect().withCounts(Counts.in(form).lyingBy(lie)));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            Ledger ledger = pull(machine);
            assertThat(ledger.lines().getFirst().key()).isEqualTo(key);
            Set<String> kept = ledger.outcome() == Ledger.Outcome.FAILED ? Set.of() : OfficeFixture.keys(machine);
            assertThat(OfficeFixture.journal(office)).isEqualTo(kept);
        }
    }

    @Test
    void aMachineWhoseBatteryIsDeadBringsItsOldPunchesAndSaysSo() throws Exception {
        SimulatorSettings settings = few().withClock(ClockPlan.rightIn(OfficeFixture.WIB).withDeadBattery());
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            machine.addPunch(SimulatedPunch.added(machine.people().getFirst().pin(),
                    LocalDateTime.parse("2000-01-01T00:00:07")));
            Ledger ledger = pull(machine);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.clockWrong",
                    "ledger.quarantined.TIME_DEAD_BATTERY");
            assertThat(OfficeFixture.journal(office)).isEqualTo(OfficeFixture.keys(machine)).isNotEmpty();
            Duration offset = office.machines().list().getFirst().last().orElseThrow().clockOffset().orElseThrow();
            assertThat(offset).isLessThan(Duration.ofDays(-365 * 26));
        }
    }

    @Test
    void aMachineThatMovedIsFoundAgainAtItsNewAddress() throws Exception {
        int before;
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            pull(machine);
            before = machine.port();
        }
        Machine known = office.machines().list().getFirst().machine();
        office.machines().save(new Machine(ID, "Lantai 1", known.host(), before, 0, known.zone()));
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            assertThat(pull(machine).figures()).containsEntry("fresh", 0L);
            Machine moved = office.machines().list().getFirst().machine();
            assertThat(moved.port()).isEqualTo(machine.port());
            assertThat(moved.name()).isEqualTo("Lantai 1");
            assertThat(office.pulls().pull(ID).run(Job.Progress.NONE).code()).isEmpty();
        }
    }

    @Test
    void twoMachinesOfOneModelKeepTheirPunchesAndNamesApart() throws Exception {
        try (SimulatedMachine one = OfficeFixture.start(few());
                SimulatedMachine other = OfficeFixture.start(few().withSerial("CONTOH0001").withSeed(8))) {
            pull(one);
            assertThat(pull(other).figures()).containsEntry("known", 0L);
            Set<String> both = new HashSet<>(OfficeFixture.keys(one));
            both.addAll(OfficeFixture.keys(other));
            assertThat(OfficeFixture.journal(office)).isEqualTo(both);
            assertThat(office.machines().list()).extracting(row -> row.machine().name()).containsExactlyInAnyOrder(
                    "Mesin Simulasi 0001", "Mesin Simulasi 0001 (CONTOH0001)");
            RecapRequest request = new RecapRequest(OfficeFixture.OCTOBER, "nat-2023");
            assertThat(office.recaps().recap(request).run(Job.Progress.NONE).people())
                    .as("equal PINs on two machines are two people").hasSize(6);
        }
    }

    @Test
    void aMachineThatTellsNoPeopleThisTimeHasNotLostThem() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            pull(machine);
            machine.plan(new Fault.Refuse(Command.PREPARE_BUFFER, 1, Reply.ACK_ERROR));
            machine.plan(new Fault.Refuse(Command.USERTEMP_RRQ, 1, Reply.ACK_ERROR));
            assertThat(pull(machine).code()).isEmpty();
            assertThat(office.machines().list().getFirst().users()).hasValue(3);
            assertThat(office.people().unknownPins()).extracting(UnknownPin::nameOnMachine)
                    .containsExactlyInAnyOrder("Contoh Pegawai 01", "Contoh Pegawai 02", "Contoh Pegawai 03");
        }
    }

    @Test
    void theRoadThatServedIsTakenAtOnceTheNextTime() throws Exception {
        SimulatorSettings old = few();
        old = old.withDialect(old.dialect().withTransfers(Transfers.usual().plainOnly()));
        try (SimulatedMachine machine = OfficeFixture.start(old)) {
            pull(machine);
            int first = Collections.frequency(machine.commands(), Command.PREPARE_BUFFER);
            office.pulls().pull(ID).run(Job.Progress.NONE);
            assertThat(first).isPositive();
            assertThat(Collections.frequency(machine.commands(), Command.PREPARE_BUFFER)).isEqualTo(first);
            assertThat(office.machines().list().getFirst().capability().orElseThrow().bufferedRead()).isFalse();
        }
    }

    @Test
    void aMachineThatWasTakenOffTheListComesBackWithItsPunchesKnown() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            pull(machine);
            office.machines().remove(ID);
            assertThat(pull(machine).figures()).containsEntry("fresh", 0L);
            assertThat(office.machines().list()).hasSize(1);
        }
    }

    @Test
    void aLockedMachineIsToldApartFromAWrongKey() throws Exception {
        SimulatorSettings settings = few().withCommKey(4711)
                .withFaults(new Fault.Refuse(Command.AUTH, 1, Reply.AUTH_LOCKED));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            office.machines().save(new Machine(ID, "Lantai 1", "127.0.0.1", machine.port(), 4711, OfficeFixture.WIB));
            Ledger ledger = office.pulls().pull(ID).run(Job.Progress.NONE);
            assertThat(ledger.code()).isEqualTo("NET-211");
            assertThat(ledger.subject()).isEqualTo("Lantai 1");
            assertThat(office.machines().history(ID, 5)).extracting(ContactLine::code).isEqualTo(List.of("NET-211"));
        }
    }

    @Test
    void nothingIsAskedOfAMachineByAJobThatWasStoppedBefore() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(few())) {
            Ledger ledger = office.pulls().pull("127.0.0.1", machine.port(), 0).run(new Stopped());
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
            assertThat(machine.commands()).doesNotContain(Command.PREPARE_BUFFER, Command.ATTLOG_RRQ);
            assertThat(office.machines().list()).isEmpty();
        }
    }

    private Ledger pull(SimulatedMachine machine) throws InterruptedException {
        return office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
    }

    /** Three people with forty punches. */
    private static SimulatorSettings few() {
        return OfficeFixture.settings().withPeople(3).withRecords(40);
    }
}
