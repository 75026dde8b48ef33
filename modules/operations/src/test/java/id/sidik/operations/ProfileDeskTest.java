package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.SettingRow.State;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileDeskTest extends ProfileTestBase {
    @ParameterizedTest(name = "{0} {1}, Ramadan {2}: bells {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # the odd Friday is not rung: bells ring every day
            nat-2023    | 5D    | false | 07:30 16:00 off off off off
            nat-2023    | 5D    | true  | 08:00 15:00 off off off off
            klaten-2019 | 5D    | false | 07:00 15:30 off off off off
            bartim-2022 | 6D    | false | 07:30 15:00 off off off off
            # every shift is rung
            bartim-2022 | SHIFT | false | 07:00 14:00 21:00 off off off
            """)
    void bellsComeFromTheHoursOfTheRegulation(String regulation, String pattern, boolean ramadan, String bells) {
        MachineProfile draft = office.profiles().draft("Kantor",
                new ProfileWish(regulation, pattern, ramadan, true, false));

        assertThat(String.join(" ", java.util.stream.IntStream.rangeClosed(1, 6)
                .mapToObj(bell -> draft.values().get("AutoAlarm" + bell)).toList())).isEqualTo(bells);
        assertThat(draft.values()).containsEntry("AlarmReRec", "1").containsEntry("AutoPowerOff", "off")
                .doesNotContainKeys("AS1", "COMKey", "IPAddress", "DeviceID");
        assertThat(office.profiles().profiles()).isEmpty();
        assertThat(office.profiles().save(draft)).isEqualTo(draft);
    }

    @Test
    void stateChangesLieBeforeWorkAndInItsMiddle() {
        MachineProfile draft = office.profiles().draft("Kantor",
                new ProfileWish("nat-2023", "5D", false, false, true));

        assertThat(draft.values()).containsEntry("AS1", "05:30").containsEntry("AS2", "12:00")
                .doesNotContainKey("AutoAlarm1");
    }

    @ParameterizedTest(name = "{0}={1} is {2}")
    @CsvSource({"AutoAlarm1,24:00,MES-502", "NoSuchKey,1,MES-502", "~OS,1,MES-502", "IPAddress,192.0.2.7,MES-503",
        "DeviceID,3,MES-503", "COMKey,1234,MES-503"})
    void whatCannotBeInAProfileIsRefused(String key, String value, String trouble) {
        assertThat(code(() -> profile(Map.of(key, value)))).isEqualTo(trouble);
        assertThat(office.profiles().profiles()).isEmpty();
    }

    @Test
    void twoProfilesCannotHaveOneName() {
        profile(Map.of("VoiceOn", "1"));

        assertThat(code(() -> office.profiles().save(new MachineProfile("other", "KANTOR", Map.of()))))
                .isEqualTo("MES-504");
    }

    @Test
    void theOnlyProfileHoldsForEveryMachineUntilOneIsChosen() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            assertThat(office.profiles().of(machine.id())).isEmpty();
            profile(Map.of("VoiceOn", "1"));
            assertThat(office.profiles().of(machine.id()).map(MachineProfile::name)).contains("Kantor");
            office.profiles().save(new MachineProfile("p2", "Jaga", Map.of()));
            assertThat(office.profiles().of(machine.id())).isEmpty();
            office.profiles().choose(machine.id(), "p2");
            assertThat(office.profiles().of(machine.id()).map(MachineProfile::name)).contains("Jaga");
        }
    }

    @Test
    void everySettingStandsToTheProfileInOneWay() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual().without("LockOn"))) {
            Machine machine = listed(simulated);
            profile(Map.of("VoiceOn", "1", "IdlePower", "87", "LockOn", "5", "AutoAlarm1", "07:30"));
            assertThat(row(office.profiles().last(machine.id()), "VoiceOn").state()).isEqualTo(State.NOT_READ);
            office.profiles().saveExceptions(machine.id(),
                    Map.of("DeviceID", Optional.of("1"), "AutoAlarm1", Optional.empty()));

            SettingSheet sheet = office.profiles().read(machine).run(Job.Progress.NONE);

            assertThat(row(sheet, "VoiceOn").state()).isEqualTo(State.SAME);
            assertThat(row(sheet, "IdlePower").state()).isEqualTo(State.DIFFERENT);
            assertThat(row(sheet, "LockOn").state()).isEqualTo(State.UNKNOWN_HERE);
            assertThat(row(sheet, "AutoAlarm1").state()).isEqualTo(State.FREE);
            assertThat(row(sheet, "AutoAlarm1").machine()).contains("off");
            assertThat(row(sheet, "DeviceID").state()).isEqualTo(State.SAME);
            assertThat(row(sheet, "HOLIDAYS").state()).isEqualTo(State.BY_HAND);
            assertThat(sheet.plan()).extracting(SettingRow::key).containsExactly("IdlePower");
            assertThat(sheet.rows()).extracting(SettingRow::key).doesNotContain("COMKey", "AS1");
            assertThat(office.profiles().last(machine.id())).isEqualTo(sheet);
            assertThat(row(sheet, "IdlePower").single()).isTrue();
        }
    }

    @Test
    void readingLocksNothingAndWritesNothing() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            office.profiles().read(listed(simulated)).run(Job.Progress.NONE);

            assertThat(simulated.commands()).doesNotContain(1003, 1014);
        }
    }
}
