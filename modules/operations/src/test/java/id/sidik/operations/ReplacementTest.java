package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.Replacement.Effect;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.RegisterPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what a successor differs is told before anything is written to it. */
class ReplacementTest {
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static SimulatorSettings settings(String serial, int people, int fingers) {
        return OfficeFixture.settings().withSerial(serial).withPeople(people).withFingers(fingers).tcpOnly();
    }

    private static SimulatedMachine machine(String serial, int people, int fingers) throws IOException {
        return OfficeFixture.start(settings(serial, people, fingers));
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), 0).run(Job.Progress.NONE);
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    @Test
    void aSuccessorWithTooLittleRoomIsToldBeforeAnythingIsWritten() throws Exception {
        Machine old;
        try (SimulatedMachine first = machine("LAMA0001", 6, 2)) {
            old = met(first);
            done(office.backups().backUp(old, ""));
        }
        try (SimulatedMachine small = OfficeFixture.start(settings("BARU0002", 1, 0)
                .withRegister(new RegisterPlan(4, 8, 0)))) {
            Replacement replacement = done(office.replacing().look(old, met(small)));
            Map<String, Effect> effects = replacement.traits().stream()
                    .collect(Collectors.toMap(Replacement.Trait::what, Replacement.Trait::effect));
            assertThat(effects).containsEntry("USER_CAPACITY", Effect.BLOCKS_PEOPLE)
                    .containsEntry("FINGER_CAPACITY", Effect.LOOK).containsEntry("ALGORITHM", Effect.NONE)
                    .containsEntry("RECORD_SIZE", Effect.NONE);
            assertThat(replacement.fingersFit()).isTrue();
            assertThat(small.records()).hasSize(1);
        }
    }

    @Test
    void settingsThatDifferAreCopiedAndTheAddressAndTheKeyAreNot() throws Exception {
        Machine old;
        try (SimulatedMachine first = machine("LAMA0001", 1, 0)) {
            old = met(first);
            office.profiles().save(new MachineProfile("p", "Kantor", Map.of("IdlePower", "87")));
            done(office.profiles().apply(old, false));
            done(office.backups().backUp(old, ""));
            office.profiles().remove("p");
        }
        try (SimulatedMachine second = machine("BARU0002", 1, 0)) {
            Machine fresh = met(second);
            Replacement replacement = done(office.replacing().look(old, fresh));
            assertThat(replacement.settings()).extracting(Replacement.Setting::name).contains("IdlePower")
                    .doesNotContain("COMKey", "IPAddress", "NetMask", "GATEIPAddress", "~SerialNumber");
            MachinePlan plan = office.replacing().plan(replacement, true);
            Ledger ledger = done(office.replacing().replace(replacement, plan, "ganti"));
            assertThat(ledger.figures().get("settings")).isPositive();
            assertThat(done(office.replacing().look(old, fresh)).settings()).isEmpty();
            assertThat(office.machines().list()).as("the old one keeps its log").hasSize(2);
        }
    }
}
