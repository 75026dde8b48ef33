package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplyProfileTest extends ProfileTestBase {
    private Ledger apply(Machine machine, boolean network) throws InterruptedException {
        return office.profiles().apply(machine, network).run(Job.Progress.NONE);
    }

    private static List<String> keys(Ledger ledger) {
        return ledger.lines().stream().map(Ledger.Line::key).toList();
    }

    @Test
    void whatIsDifferentIsWrittenAndProved() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            profile(Map.of("AutoAlarm1", "07:30", "AutoAlarm2", "off", "IdlePower", "87"));

            Ledger ledger = apply(machine, false);

            assertThat(ledger.outcome()).isEqualTo(Outcome.DONE);
            assertThat(ledger.figures()).containsEntry("proved", 2L).containsEntry("already", 1L);
            assertThat(ledger.lines().getFirst().arguments()).containsExactly("AutoAlarm1", "off", "07:30");
            assertThat(office.profiles().last(machine.id()).plan()).isEmpty();
            assertThat(simulated.takesPunches()).isTrue();
            assertThat(apply(machine, false).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(office.care().deeds(machine.id(), 9)).as("what changed nothing is no deed").singleElement()
                    .satisfies(deed -> assertThat(List.of(deed.kind(), deed.reason(), deed.result(), deed.by()))
                            .containsExactly("PROFILE", "Kantor", "DONE", "petugas"));
        }
    }

    @Test
    void firmwareThatSaysYesAndKeepsSomethingElseIsFoundOut() throws Exception {
        SettingHabits odd = SettingHabits.usual().without("LockOn").ignoring("VoiceOn")
                .keepingAtMost(Map.of("IdleMinute", 60));
        try (SimulatedMachine simulated = start(odd)) {
            Machine machine = listed(simulated);
            profile(Map.of("VoiceOn", "0", "IdleMinute", "90", "LockOn", "3"));

            Ledger ledger = apply(machine, false);

            assertThat(ledger.code()).isEqualTo("MES-515");
            assertThat(office.care().deeds(machine.id(), 1).getFirst().result()).isEqualTo("MES-515");
            assertThat(ledger.figures()).containsEntry("different", 2L).containsEntry("unknown", 1L)
                    .containsEntry("proved", 0L);
            assertThat(keys(ledger)).containsOnly("trouble.profile.notKept", "ledger.profile.different",
                    "ledger.profile.unknown");
            assertThat(row(office.profiles().last(machine.id()), "IdleMinute").machine()).contains("60");
        }
    }

    @Test
    void withoutAProfileNothingIsAsked() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Ledger ledger = apply(listed(simulated), true);

            assertThat(ledger.code()).isEqualTo("MES-501");
        }
    }

    @Test
    void anAddressIsHeldBackUntilItIsAllowed() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            office.profiles().saveExceptions(machine.id(), Map.of("IPAddress", Optional.of("127.0.0.91")));

            Ledger ledger = apply(machine, false);

            assertThat(keys(ledger)).containsExactly("ledger.profile.held");
            assertThat(simulated.host()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aMachineThatMovesIsFoundAtItsNewAddressAndTheListFollows() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            profile(Map.of("VoiceOn", "0"));
            office.profiles().saveExceptions(machine.id(), Map.of("IPAddress", Optional.of("127.0.0.92")));

            Ledger ledger = apply(machine, true);

            assertThat(ledger.outcome()).isEqualTo(Outcome.DONE);
            assertThat(keys(ledger)).containsExactly("ledger.profile.proved", "ledger.profile.proved",
                    "ledger.profile.moved");
            assertThat(office.machines().find(machine.id().serial()).orElseThrow().road())
                    .isEqualTo(new Road.Network("127.0.0.92", machine.port()));
            assertThat(simulated.host()).isEqualTo("127.0.0.92");
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void aLineThatBreaksWhileWritingLeavesTheMachineFreeAndSaysSo() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            profile(Map.of("AutoAlarm1", "07:30"));
            simulated.plan(new Fault.Drop(1014, 1, 0));

            Ledger ledger = apply(machine, false);

            assertThat(ledger.code()).isEqualTo("NET-205");
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void aNewKeyIsBelievedOnlyWhenANewConversationProvesIt() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);

            Ledger ledger = office.profiles().changeKey(machine, 4711).run(Job.Progress.NONE);

            assertThat(ledger.outcome()).isEqualTo(Outcome.DONE);
            assertThat(office.machines().find(machine.id().serial()).orElseThrow().commKey()).isEqualTo(4711);
            assertThat(ledger.lines().toString()).doesNotContain("4711");
        }
    }

    @Test
    void aKeyThatTheFirmwareIgnoresIsNotBelieved() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual().ignoring("COMKey"))) {
            Machine machine = listed(simulated);

            Ledger ledger = office.profiles().changeKey(machine, 4711).run(Job.Progress.NONE);

            assertThat(ledger.code()).isEqualTo("MES-507");
            assertThat(office.machines().find(machine.id().serial()).orElseThrow().commKey()).isZero();
        }
    }

    @Test
    void firmwareThatDoesNotTellItsKeyIsNotGivenOne() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual().without("COMKey"))) {
            assertThat(office.profiles().changeKey(listed(simulated), 4711).run(Job.Progress.NONE).code())
                    .isEqualTo("MES-506");
        }
    }
}
