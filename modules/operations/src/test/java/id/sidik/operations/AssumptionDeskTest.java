package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Heartbeat;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.protocol.Command;
import id.sidik.protocol.EventDoubt;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statement of a single source can be switched for a machine, and is as it is documented until it was. */
class AssumptionDeskTest extends ProfileTestBase {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Machine known(Road road) {
        Machine machine = new Machine(new MachineId("CONTOH1"), "Lobi", road, 0, JAKARTA);
        office.machines().save(machine);
        return machine;
    }

    private Machine known() {
        return known(new Road.Network("127.0.0.1", 4370));
    }

    private AssumptionLine line(Machine machine, String name) {
        return office.assumptions().lines(machine).stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void aMachineThatWasNeverReadIsBelievedAsDocumented() {
        List<AssumptionLine> lines = office.assumptions().lines(known());
        assertThat(lines).noneMatch(AssumptionLine::changed);
        assertThat(lines).extracting(AssumptionLine::name).doesNotHaveDuplicates()
                .contains("ZONE_FORM", "UNLOCK_UNIT", "SERVER_KEYS", "HEARTBEAT", "FINGER_VERSION")
                .containsAll(List.of(EventDoubt.values()).stream().map(Enum::name).toList());
        assertThat(lines).extracting(AssumptionLine::mark).isSubsetOf("A", "B", "C", "D");
    }

    @Test
    void everyChoiceOfEveryStatementIsKeptAndTakenBack() {
        Machine machine = known();
        for (AssumptionLine line : office.assumptions().lines(machine))
            for (String choice : line.choices()) {
                office.assumptions().save(machine, Map.of(line.name(), choice));
                assertThat(line(machine, line.name()).chosen()).as(line.name()).isEqualTo(choice);
            }
        office.assumptions().reset(machine);
        Map<String, String> left = office.assumptions().lines(machine).stream().filter(AssumptionLine::changed)
                .collect(Collectors.toMap(AssumptionLine::name, AssumptionLine::chosen));
        assertThat(left).isEmpty();
    }

    @Test
    void oneMachinesChoiceIsNotTheOthers() {
        Machine one = known();
        Machine other = new Machine(new MachineId("CONTOH2"), "Gudang", "127.0.0.2", 4370, 0, JAKARTA);
        office.machines().save(other);
        office.assumptions().save(one, Map.of("USER_FLAG", "OWN", "BUTTON_KEY", "NO"));
        assertThat(line(other, "USER_FLAG").changed()).isFalse();
        assertThat(line(other, "BUTTON_KEY").changed()).isFalse();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"ZONE_FORM, SIDEWAYS", "NO_SUCH, YES", "BUTTON_KEY, MAYBE", "SERIAL_FRAMING, BARE"})
    void whatThereIsNoneOfIsRefusedAndNothingIsChanged(String name, String choice) {
        Machine machine = known();
        assertThat(OfficeFixture.code(() -> office.assumptions().save(machine, Map.of(name, choice))))
                .isEqualTo("MES-520");
        assertThat(office.assumptions().lines(machine)).noneMatch(AssumptionLine::changed);
    }

    @Test
    void aSerialMachineCanBeHeldToOneFrame() {
        Machine machine = known(new Road.Serial("/dev/ttyS9", 9600, 1));
        assertThat(line(machine, "SERIAL_FRAMING").choices()).containsExactly("SEARCH", "BARE", "PREAMBLE");
        office.assumptions().save(machine, Map.of("SERIAL_FRAMING", "PREAMBLE"));
        assertThat(line(machine, "SERIAL_FRAMING").chosen()).isEqualTo("PREAMBLE");
        office.assumptions().save(machine, Map.of("SERIAL_FRAMING", "SEARCH"));
        assertThat(line(machine, "SERIAL_FRAMING").changed()).isFalse();
    }

    @Test
    void aMachineThatReportsHasItsMannersHere() {
        Machine machine = known(new Road.Push());
        office.push().register(machine.id(), "Lobi", PushManner.USUAL);
        office.assumptions().save(machine, Map.of("PUSH_ZONE", "OFFSET", "PUSH_VERIFY_FIRST", "YES"));
        assertThat(office.push().machines()).singleElement().satisfies(row -> assertThat(row.manner()).isEqualTo(
                new PushManner(PushManner.ZoneForm.OFFSET, true, false)));
    }

    @Test
    void theDoorsUnitIsTheOneOfTheCareTab() {
        Machine machine = known();
        office.care().saveUnlockInTenths(machine.id(), true);
        assertThat(line(machine, "UNLOCK_UNIT").chosen()).isEqualTo("TENTHS");
        office.assumptions().save(machine, Map.of("UNLOCK_UNIT", "SECONDS"));
        assertThat(office.care().unlockInTenths(machine.id())).isFalse();
    }

    @Test
    void whatIsChosenOutlivesAConversation() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            office.assumptions().save(machine, Map.of("ATTENDANCE_10", "NO", "NAMES", "windows-1252", "ENROL_FORM",
                    "WORDS_4", "SINGLE_READ", "NO"));
            office.backups().backUp(machine, "").run(Job.Progress.NONE);
            assertThat(line(machine, "ATTENDANCE_10").chosen()).isEqualTo("NO");
            assertThat(line(machine, "NAMES").chosen()).isEqualTo("windows-1252");
            assertThat(line(machine, "ENROL_FORM").chosen()).isEqualTo("WORDS_4");
            assertThat(line(machine, "SINGLE_READ").chosen()).isEqualTo("NO");
        }
    }

    @Test
    void aMachineThatFallsSilentAtItsAccessMemoryIsNotAskedAgain() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            simulated.plan(new id.sidik.simulator.Fault.Stall(Command.TZ_RRQ, Integer.MAX_VALUE));
            assertThat(office.backups().backUp(machine, "").run(Job.Progress.NONE).good()).isFalse();
            assertThat(line(machine, "ACCESS_ASKED").chosen()).isEqualTo("NO");
            assertThat(office.backups().backUp(machine, "").run(Job.Progress.NONE).good()).isTrue();
        }
    }

    @Test
    void theHeartbeatIsTheOneThatWasChosen() {
        Machine machine = known();
        office.assumptions().save(machine, Map.of("HEARTBEAT", "STATE"));
        LivePace pace = LivePace.usual(LiveDesk.USUAL_PULSE).by(Heartbeat.STATE);
        assertThat(pace.settings().heartbeat()).isEqualTo(Heartbeat.STATE);
        assertThat(line(machine, "HEARTBEAT").changed()).isTrue();
    }
}
