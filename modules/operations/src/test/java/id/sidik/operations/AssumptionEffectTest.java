package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Capability;
import id.sidik.devices.Heartbeat;
import id.sidik.devices.Transport;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import id.sidik.protocol.Command;
import id.sidik.protocol.EventDoubt;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is switched for a machine changes how it is spoken with from the next conversation on. */
class AssumptionEffectTest extends ProfileTestBase {
    private static final AccessLine PERSON = AccessLine.of(Kind.PERSON, 1, List.of("1", "2", "0", "0"));

    @TempDir
    private Path other;

    private Ledger write(Machine machine, AccessLine line) throws InterruptedException {
        return office.access().write(machine, line).run(Job.Progress.NONE);
    }

    private void believe(Machine machine, String name, String choice) {
        office.assumptions().save(machine, Map.of(name, choice));
    }

    @Test
    void aFlagThatMeansTheOppositeIsProvedOnceItIsSwitched() throws Exception {
        SettingHabits habits = SettingHabits.usual().telling(AccessVariants.usual().with(UserFlag.OWN));
        try (SimulatedMachine simulated = start(habits)) {
            Machine machine = listed(simulated);
            assertThat(write(machine, PERSON).code()).isEqualTo("MES-511");
            believe(machine, "USER_FLAG", "OWN");
            assertThat(write(machine, PERSON).good()).isTrue();
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @ParameterizedTest(name = "told as {0}, read as {0}: proved")
    @CsvSource({"SHORT_INDEX", "LONG_INDEX", "RECOGNISED"})
    void aZoneIsReadInTheFormThatWasChosen(ZoneForm form) throws Exception {
        SettingHabits habits = SettingHabits.usual().telling(AccessVariants.usual().with(form));
        try (SimulatedMachine simulated = start(habits)) {
            Machine machine = listed(simulated);
            believe(machine, "ZONE_FORM", form.name());
            assertThat(write(machine, AccessLine.of(Kind.ZONE, 7, Collections.nCopies(7, "07:30-16:00"))).good())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "told {0}, read as {1}: [{2}]")
    @CsvSource({"TIMES_256, TIMES_256, ''", "TIMES_256, RECOGNISED, ''", "TIMES_256, PLAIN, MES-511",
        "PLAIN, PLAIN, ''"})
    void theScaleOfAGroupIsTheOneThatWasChosen(GroupScale told, String read, String code) throws Exception {
        SettingHabits habits = SettingHabits.usual().telling(AccessVariants.usual().with(told));
        try (SimulatedMachine simulated = start(habits)) {
            Machine machine = listed(simulated);
            believe(machine, "GROUP_SCALE", read);
            assertThat(write(machine, AccessLine.of(Kind.GROUP, 3, List.of("2", "0", "0", "4", "1"))).code())
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest(name = "person {0}, low byte only: {1} -> asked: {2}")
    @CsvSource({"300, YES, false", "300, NO, true", "200, YES, true"})
    void aPersonBeyondTheLowByteIsNeverWrittenWhereItCannotBeNamed(int uid, String low, boolean asked)
            throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            believe(machine, "LOW_UID", low);
            Ledger ledger = write(machine, AccessLine.of(Kind.PERSON, uid, PERSON.cells()));
            assertThat(ledger.good()).isEqualTo(asked);
            assertThat(simulated.commands().contains(Command.USERTZ_WRQ)).isEqualTo(asked);
        }
    }

    @ParameterizedTest(name = "{0}: room for {1} bytes")
    @CsvSource({"BYTES_61, 60", "BYTES_321, 320"})
    void theRoomOfAMessageIsTheOneThatWasChosen(String width, int room) throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            believe(machine, "TEXT_WIDTH", width);
            assertThat(office.messages().room(machine)).isEqualTo(room);
            MessageLine line = new MessageLine(1, MessageDesk.PUBLIC, 0,
                    Optional.of(LocalDateTime.of(2026, 11, 2, 7, 0)), "x".repeat(room + 1));
            assertThat(office.messages().write(machine, line).run(Job.Progress.NONE).code()).isEqualTo("MES-512");
        }
    }

    @ParameterizedTest(name = "{0}: first {1}")
    @CsvSource({"BULK, SINGLE", "NONE, BULK"})
    void theWayOfWritingFingersThatWasChosenIsTheOneOfTheRecord(String way, String before) throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            believe(machine, "TEMPLATE_WRITE", before);
            believe(machine, "TEMPLATE_WRITE", way);
            office.backups().backUp(machine, "").run(Job.Progress.NONE);
            assertThat(office.assumptions().lines(machine)).filteredOn(line -> line.name().equals("TEMPLATE_WRITE"))
                    .extracting(AssumptionLine::chosen).containsExactly(way);
        }
    }

    @Test
    void whatWasLearnedStaysWhenSomethingElseIsChosenAndForgotten() {
        Machine machine = new Machine(new MachineId("CONTOH1"), "Lobi", new Road.Serial("/dev/ttyS9", 9600, 1), 0,
                ZoneId.of("Asia/Jakarta"));
        try (Records records = Records.open(other)) {
            records.transact(tables -> {
                tables.machines().save(machine);
                KnownCapability known = new KnownCapability(tables, machine);
                assertThat(known.read()).isEqualTo(Capability.assumed(Transport.SERIAL));
                assertThat(known.line("model")).isEmpty();
                known.forget("model");
                known.change(old -> old.withEvents(old.events().doubting(java.util.Set.of(EventDoubt.ALARM_12))));
                known.forget("chunkSizes", "serialBaud");
                assertThat(known.read().events().doubted()).containsExactly(EventDoubt.ALARM_12);
                assertThat(known.read().transport()).isEqualTo(Transport.SERIAL);
                assertThat(PlainAssumptions.heartbeat(tables, machine.id())).isEqualTo(Heartbeat.TIME);
                assertThat(PlainAssumptions.serverKeys(tables, machine.id())).isEqualTo(ServerOptions.Keys.BOTH);
                assertThat(PlainAssumptions.accessAsked(tables, machine.id())).isTrue();
                new PlainAssumptions().choose(tables, machine, "SERVER_KEYS", "PARTS");
                new PlainAssumptions().choose(tables, machine, "HEARTBEAT", "STATE");
                PlainAssumptions.askNoAccess(tables, machine.id());
                assertThat(PlainAssumptions.serverKeys(tables, machine.id())).isEqualTo(ServerOptions.Keys.PARTS);
                assertThat(PlainAssumptions.heartbeat(tables, machine.id())).isEqualTo(Heartbeat.STATE);
                assertThat(PlainAssumptions.accessAsked(tables, machine.id())).isFalse();
                return machine;
            });
        }
    }
}
