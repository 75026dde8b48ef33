package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.LogCapacity;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareDeskTest {
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private static SimulatedMachine start(Fault... faults) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withFaults(faults));
    }

    @Test
    void aMachineTellsWhoItIsAndHowFullItIs() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings()
                .withCapacity(new LogCapacity(2000, LogCapacity.WhenFull.REFUSES));
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            Machine met = met(machine);
            MachineInfo bare = office.care().info(met).run(Job.Progress.NONE);
            assertThat(bare.facts()).containsEntry("serial", machine.serial()).containsKeys("firmware", "platform",
                    "algorithm", "mac").doesNotContainKey("faceVersion");
            MachineInfo.Gauge punches = bare.gauges().getFirst();
            assertThat(punches.used()).isEqualTo(machine.punches().size());
            assertThat(punches.capacity()).isEqualTo(2000);
            assertThat(punches.weeksLeft()).as("nothing is known of its growth").isEmpty();
            office.pulls().pull(met.id()).run(Job.Progress.NONE);
            MachineInfo.Gauge grown = office.care().info(met).run(Job.Progress.NONE).gauges().getFirst();
            assertThat(grown.weeksLeft()).isPresent();
            MachineOverview overview = office.care().overview(met);
            assertThat(overview.gauges().getFirst()).as("the same without asking").isEqualTo(grown);
            assertThat(overview.clock()).hasSize(3);
            assertThat(overview.rule()).isEqualTo(ClockRule.OFF);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "1, 1000, 1", "860, 1000, 86", "861, 1000, 87", "1000, 1000, 100"})
    void aGaugeRoundsUpSoThatItNeverSaysEmptyWhenItIsNot(long used, long capacity, int percent) {
        assertThat(new MachineInfo.Gauge("punches", used, capacity, OptionalLong.empty()).percent())
                .isEqualTo(percent);
    }

    @Test
    void theOperationLogIsKeptOnceAndALossOfPowerIsRecognised() throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            assertThat(office.operationLogs().fetch(met).run(Job.Progress.NONE).figures()).containsEntry("fresh", 1L);
            machine.restart(Duration.ofMillis(1));
            Awaitility.await().until(machine::isOn);
            office.care().unlock(met, 2, "Tamu").run(Job.Progress.NONE);
            Ledger ledger = office.operationLogs().fetch(met).run(Job.Progress.NONE);
            assertThat(ledger.figures()).containsEntry("read", 3L).containsEntry("fresh", 2L);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.powerCuts");
            List<OperationLine> lines = office.operationLogs().list(met.id(), 10);
            assertThat(lines).extracting(OperationLine::kind).containsExactly("UNLOCKED", "POWER_ON", "POWER_ON");
            assertThat(lines).extracting(OperationLine::powerCut).containsExactly(false, true, false);
            assertThat(office.operationLogs().fetch(met).run(Job.Progress.NONE).outcome())
                    .isEqualTo(Ledger.Outcome.LOOK);
        }
    }

    @Test
    void aFirmwareWithoutOperationLogIsToldAsSuch() throws Exception {
        try (SimulatedMachine machine = start(new Fault.Refuse(Command.PREPARE_BUFFER, 9, 0xFFFF),
                new Fault.Refuse(Command.OPLOG_RRQ, 9, 0xFFFF))) {
            assertThat(office.operationLogs().fetch(met(machine)).run(Job.Progress.NONE).code()).isEqualTo("MES-410");
        }
    }

    @Test
    void aRestartIsWaitedForAndWrittenDown() throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            Ledger ledger = office.care().restart(met, "Layar diam").run(Job.Progress.NONE);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.cameBack", "ledger.reason");
            assertThat(office.operationLogs().fetch(met).run(Job.Progress.NONE).lines())
                    .extracting(Ledger.Line::key).as("a restart is no loss of power").doesNotContain(
                            "ledger.powerCuts");
            assertThat(office.care().deeds(met.id(), 1)).singleElement().satisfies(deed -> {
                assertThat(deed.kind()).isEqualTo("RESTART");
                assertThat(deed.reason()).isEqualTo("Layar diam");
                assertThat(deed.result()).isEqualTo("DONE");
                assertThat(deed.by()).isEqualTo("petugas");
            });
        }
    }

    @Test
    void aMachineThatDoesNotComeBackIsLookedAfter() throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            assertThat(office.care().powerOff(met, "Dipindahkan").run(Job.Progress.NONE).outcome())
                    .isEqualTo(Ledger.Outcome.LOOK);
            assertThat(machine.isOn()).isFalse();
            assertThat(office.care().deeds(met.id(), 1).getFirst().kind()).isEqualTo("POWER_OFF");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whatDisturbsPeopleAsksForAReason(String reason) throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            List<Job<Ledger>> deeds = List.of(office.care().restart(met, reason), office.care().powerOff(met, reason),
                    office.care().unlock(met, 3, reason), office.care().clearAdmins(met, reason));
            for (Job<Ledger> deed : deeds) assertThat(deed.run(Job.Progress.NONE).code()).isEqualTo("MES-404");
            assertThat(machine.commands()).doesNotContain(Command.RESTART, Command.POWEROFF, Command.UNLOCK,
                    Command.CLEAR_ADMIN);
        }
    }

    @Test
    void screenAndVoiceDoWhatTheyAreToldAndLeaveADeed() throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            office.care().message(met, "Apel 07.30").run(Job.Progress.NONE);
            assertThat(machine.screen()).containsExactly("Apel 07.30");
            office.care().clearMessage(met).run(Job.Progress.NONE);
            assertThat(machine.screen()).isEmpty();
            office.care().say(met, "THANK_YOU").run(Job.Progress.NONE);
            assertThat(machine.voices()).containsExactly(0);
            assertThat(office.care().deeds(met.id(), 9)).hasSize(3).extracting(DeedLine::result).containsOnly("DONE");
            assertThat(office.care().fitsScreen("é")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 3", "true, 30"})
    void theUnitOfTheDoorIsASettingOfTheMachine(boolean tenths, int told) throws Exception {
        try (SimulatedMachine machine = start()) {
            Machine met = met(machine);
            office.care().saveUnlockInTenths(met.id(), tenths);
            assertThat(office.care().unlockInTenths(met.id())).isEqualTo(tenths);
            office.care().unlock(met, 3, "Tamu").run(Job.Progress.NONE);
            assertThat(machine.unlocks()).containsExactly(told);
        }
    }

    @Test
    void aRefusalIsWrittenDownWithItsCode() throws Exception {
        try (SimulatedMachine machine = start(new Fault.Refuse(Command.TESTVOICE, 1, 2001))) {
            Machine met = met(machine);
            assertThat(office.care().say(met, "BELL").run(Job.Progress.NONE).code()).isEqualTo("MES-411");
            assertThat(office.care().deeds(met.id(), 1).getFirst().result()).isEqualTo("MES-411");
            assertThat(Optional.of(machine.voices())).hasValue(List.of());
        }
    }
}
