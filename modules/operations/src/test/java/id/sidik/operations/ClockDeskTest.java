package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks of simulated machines; both clocks stand still, so offsets are exact to the machine's half second. */
class ClockDeskTest {
    private static final Duration HALF = Duration.ofMillis(500);

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

    private static SimulatedMachine wrongBy(Duration offset, Fault... faults) throws IOException {
        SimulatorSettings settings = OfficeFixture.settings();
        return OfficeFixture
                .start(settings.withClock(ClockPlan.rightIn(OfficeFixture.WIB).wrongBy(offset)).withFaults(faults));
    }

    /** The middle of the told second, less half the way there and back. */
    private static void assertNear(Duration told, Duration wrong) {
        assertThat(told.minus(wrong).minus(HALF).abs()).as("%s for %s", told, wrong).isLessThan(HALF);
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    @Test
    void aLookTellsTheOffsetAndIsRemembered() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofSeconds(-421))) {
            Machine met = met(machine);
            ClockReport report = office.clocks().look(met).run(Job.Progress.NONE);
            assertNear(report.offset(), Duration.ofSeconds(-421));
            assertThat(report.sign()).isEqualTo(ClockSign.OFF);
            assertThat(office.clocks().moments(met.id(), 30)).extracting(ClockMoment::offset)
                    .containsExactly(Duration.ofMillis(report.offset().toMillis()));
            assertThat(machine.commands()).doesNotContain(Command.SET_TIME, Command.DISABLEDEVICE);
        }
    }

    @Test
    void aDeadBatteryIsNamed() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings();
        try (SimulatedMachine machine = OfficeFixture
                .start(settings.withClock(settings.clock().withDeadBattery()))) {
            assertThat(office.clocks().look(met(machine)).run(Job.Progress.NONE).sign())
                    .isEqualTo(ClockSign.DEAD_BATTERY);
        }
    }

    @Test
    void aSettingIsProvedByReadingBackAndLeavesARowADeedAndALedger() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofMinutes(-7))) {
            Machine met = met(machine);
            Ledger ledger = office.clocks().set(met, " Listrik padam ").run(Job.Progress.NONE);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
            LocalDateTime laptop = LocalDateTime.now(OfficeFixture.NOVEMBER);
            assertThat(machine.clock()).as("the next second").isBetween(laptop, laptop.plusSeconds(1));
            ClockSetting row = office.clocks().settings(met.id(), 5).getFirst();
            assertThat(row.by()).isEqualTo("petugas");
            assertThat(row.reason()).isEqualTo("Listrik padam");
            assertThat(row.scheduled()).isFalse();
            assertNear(row.before().orElseThrow(), Duration.ofMinutes(-7));
            assertThat(row.after().orElseThrow()).isBetween(Duration.ZERO, Duration.ofMillis(1500));
            assertThat(row.result()).isEqualTo("DONE");
            assertThat(office.care().deeds(met.id(), 5)).extracting(DeedLine::kind).containsExactly("SET_CLOCK");
            assertThat(office.clocks().moments(met.id(), 30)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"0xFFFF, MES-403", "2000, MES-402"})
    void aClockThatWasNotSetIsNotCalledSet(String answer, String code) throws Exception {
        Fault refuse = new Fault.Refuse(Command.SET_TIME, 1, Integer.decode(answer));
        try (SimulatedMachine machine = wrongBy(Duration.ofMinutes(-7), refuse)) {
            Machine met = met(machine);
            Ledger ledger = office.clocks().set(met, "Uji").run(Job.Progress.NONE);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.FAILED);
            assertThat(ledger.code()).isEqualTo(code);
            assertThat(office.clocks().settings(met.id(), 5).getFirst().result()).isEqualTo(code);
        }
    }

    @Test
    void withoutAReasonNothingIsSet() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofMinutes(-7))) {
            Machine met = met(machine);
            assertThat(office.clocks().set(met, "  ").run(Job.Progress.NONE).code()).isEqualTo("MES-404");
            assertThat(machine.commands()).doesNotContain(Command.SET_TIME);
        }
    }

    @ParameterizedTest(name = "rule {0}, off by {1} s -> set: {2}")
    @CsvSource({"none, -120, false", "off, -120, false", "on, -120, true", "on, -20, false", "on, -601, false",
        "on, 599, true"})
    void aPullSetsTheClockOnlyAsTheRuleSays(String rule, long seconds, boolean set) throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofSeconds(seconds))) {
            Machine met = met(machine);
            if (!rule.equals("none"))
                office.clocks().saveUnitRule(
                        new ClockRule(rule.equals("on"), Duration.ofSeconds(30), Duration.ofSeconds(600)));
            Ledger ledger = office.pulls().pull(met.id()).run(Job.Progress.NONE);
            assertThat(ledger.outcome()).isNotEqualTo(Ledger.Outcome.FAILED);
            assertThat(machine.commands().contains(Command.SET_TIME)).isEqualTo(set);
            List<ClockSetting> rows = office.clocks().settings(met.id(), 5);
            assertThat(rows).hasSize(set ? 1 : 0);
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.scheduled()).isTrue();
                assertThat(row.reason()).isEqualTo("scheduled");
            });
            assertThat(ledger.lines().stream().anyMatch(line -> line.key().equals("ledger.clockSetByRule")))
                    .isEqualTo(set);
        }
    }

    @Test
    void theMachinesOwnRuleWinsOverTheUnits() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ZERO)) {
            Machine met = met(machine);
            ClockRule own = new ClockRule(false, Duration.ofSeconds(30), Duration.ofSeconds(600));
            office.clocks().saveUnitRule(new ClockRule(true, Duration.ofSeconds(5), Duration.ofSeconds(60)));
            assertThat(office.clocks().rule(met.id()).on()).isTrue();
            office.clocks().saveRule(met.id(), own);
            assertThat(office.clocks().rule(met.id())).isEqualTo(own);
            assertThat(office.care().overview(met).ownRule()).isTrue();
            office.clocks().inheritRule(met.id());
            assertThat(office.clocks().rule(met.id())).isEqualTo(office.clocks().unitRule());
            assertThat(office.clocks().ownRule(met.id())).isEmpty();
            assertThat(office.care().overview(met).ownRule()).isFalse();
        }
    }

    @Test
    void theReasonOfTheRuleStandsWithEverySettingThatItMade() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofSeconds(-120))) {
            Machine met = met(machine);
            office.clocks().saveUnitRule(
                    new ClockRule(true, Duration.ofSeconds(30), Duration.ofSeconds(600), "Rapat 3 Januari"));
            office.pulls().pull(met.id()).run(Job.Progress.NONE);
            assertThat(office.clocks().settings(met.id(), 5)).singleElement().satisfies(row -> {
                assertThat(row.scheduled()).isTrue();
                assertThat(row.reason()).isEqualTo("Rapat 3 Januari");
            });
        }
    }

    @Test
    void machinesThatAgreeAgainstTheLaptopMakeItDoubtful() throws Exception {
        SimulatorSettings settings = OfficeFixture.settings();
        ClockPlan fast = ClockPlan.rightIn(OfficeFixture.WIB).wrongBy(Duration.ofMinutes(12));
        try (SimulatedMachine one = OfficeFixture.start(settings.withClock(fast).withSerial("CONTOH1"));
                SimulatedMachine two = OfficeFixture
                        .start(settings.withClock(fast.wrongBy(Duration.ofSeconds(735))).withSerial("CONTOH2"))) {
            office.clocks().look(met(one)).run(Job.Progress.NONE);
            assertThat(office.clocks().doubt()).isEqualTo(LaptopDoubt.NONE);
            office.clocks().saveUnitRule(new ClockRule(true, Duration.ofSeconds(30), Duration.ofHours(1)));
            Machine second = met(two);
            assertThat(office.clocks().look(second).run(Job.Progress.NONE).doubt())
                    .isEqualTo(LaptopDoubt.MACHINES_AGREE);
            office.pulls().pull(second.id()).run(Job.Progress.NONE);
            assertThat(two.commands()).as("the rule does not set by a doubtful clock").doesNotContain(Command.SET_TIME);
        }
    }

    @Test
    void aPunchCarriesTheDriftOfTheContactThatBroughtIt() throws Exception {
        try (SimulatedMachine machine = wrongBy(Duration.ofSeconds(75))) {
            office.pulls().pull(met(machine).id()).run(Job.Progress.NONE);
            LogLine line = office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 1).getFirst();
            assertNear(line.clockOffset().orElseThrow(), Duration.ofSeconds(75));
            assertThat(line.clockDoubtful()).isTrue();
        }
    }

    @Test
    void aClockThatWasSetNoLongerMarksItsMachine() throws Exception {
        office.close();
        office = Office.open(new OfficeSettings(home, "petugas"), new Ticking(OfficeFixture.NOVEMBER));
        try (SimulatedMachine machine = wrongBy(Duration.ofMinutes(-7))) {
            Machine met = met(machine);
            office.pulls().pull(met.id()).run(Job.Progress.NONE);
            office.clocks().set(met, "Uji").run(Job.Progress.NONE);
            MachineRow row = office.machines().list().getFirst();
            assertThat(row.clock().orElseThrow().offset()).isBetween(Duration.ZERO, Duration.ofMillis(1500));
        }
    }
}
