package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.SettingRow.State;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySequencesTest extends ProfileTestBase {
    private static final Machine UNREAD = new Machine(new MachineId("CONTOH77"), "Gudang", "127.0.0.1",
            Machine.DEFAULT_PORT, 0, ZoneId.of("Asia/Jakarta"));
    private static final Map<String, String> HOLIDAYS = Map.of("HOLIDAYS", " Menu › Contoh › Hari libur ");

    @Test
    void whatATechnicianWroteDownStandsAtEveryMachineOfTheModel() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            office.profiles().read(machine).run(Job.Progress.NONE);
            office.profiles().sequences().save(machine.id(), HOLIDAYS);

            assertThat(office.profiles().sequences().model(machine.id())).isNotEmpty();
            SettingRow row = row(office.profiles().last(machine.id()), "HOLIDAYS");
            assertThat(row.machine()).contains("Menu › Contoh › Hari libur");
            assertThat(row.state()).isEqualTo(State.BY_HAND);
            assertThat(row(office.profiles().last(machine.id()), "SHORTCUTS").machine()).isEmpty();
        }
    }

    @Test
    void aMachineOfAnotherModelHasItsOwn() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            office.profiles().read(machine).run(Job.Progress.NONE);
            office.profiles().sequences().save(machine.id(), HOLIDAYS);
            office.machines().save(UNREAD);

            assertThat(office.profiles().sequences().of(UNREAD.id())).isEmpty();
            assertThat(office.profiles().sequences().of(machine.id())).containsOnlyKeys("HOLIDAYS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aBlankTextTakesTheOldOneAway(String blank) {
        office.machines().save(UNREAD);
        KeySequences desk = office.profiles().sequences();
        desk.save(UNREAD.id(), HOLIDAYS);
        desk.save(UNREAD.id(), Map.of("HOLIDAYS", blank));

        assertThat(desk.of(UNREAD.id())).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNothingIsLost() {
        office.machines().save(UNREAD);
        KeySequences desk = office.profiles().sequences();
        desk.save(UNREAD.id(), HOLIDAYS);

        assertThat(code(() -> desk.save(UNREAD.id(), Map.of("HOLIDAYS", "x".repeat(KeySequences.LONGEST + 1)))))
                .isEqualTo("MES-518");
        assertThat(desk.of(UNREAD.id())).containsOnlyKeys("HOLIDAYS");
    }
}
