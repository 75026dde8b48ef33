package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import id.sidik.simulator.SimulatedMachine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done while a conversation is recorded, the file tells no name, no key and no finger. */
class TraceSecretsTest {
    private static final int OLD_KEY = 424_242;
    private static final int NEW_KEY = 271_828;

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

    private interface Work {
        void run(Machine machine) throws Exception;
    }

    private String recorded(Machine machine, Work work) throws Exception {
        try (TraceRecording recording = office.traces().begin()) {
            work.run(machine);
            assertThat(office.traces().read(recording.file()).rows()).as("something was said").isNotEmpty();
            return Files.readString(recording.file()).toLowerCase(Locale.ROOT);
        }
    }

    private Machine met(SimulatedMachine machine) throws InterruptedException {
        return office.machines().meet("127.0.0.1:" + machine.port(), machine.settings().commKey())
                .run(Job.Progress.NONE);
    }

    private static SimulatedMachine machine(int key) throws Exception {
        return OfficeFixture.start(OfficeFixture.settings().withPeople(3).withFingers(2).withCommKey(key).tcpOnly());
    }

    private static <T> T done(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param people and fingers as they stood in the machine before or after */
    private static void assertTellsNobody(String file, List<RawUser> people, List<FingerTemplate> fingers) {
        assertThat(people).isNotEmpty();
        for (RawUser person : people) {
            assertThat(file).doesNotContain(hex(person.user().name().strip()));
            assertThat(file).doesNotContain(person.user().name().toLowerCase(Locale.ROOT));
            if (person.user().password().length() > 3) assertThat(file).doesNotContain(hex(person.user().password()));
        }
        for (FingerTemplate finger : fingers) {
            byte[] bytes = finger.bytes();
            for (int from = 48; from + 16 <= bytes.length; from += 64)
                assertThat(file).doesNotContain(hex(Arrays.copyOfRange(bytes, from, from + 16)));
        }
    }

    @Test
    void aBackupUnderRecordingTellsNeitherPeopleNorFingers() throws Exception {
        try (SimulatedMachine simulated = machine(0)) {
            String file = recorded(met(simulated), machine -> assertThat(done(office.backups().backUp(machine, ""))
                    .good()).isTrue());
            assertThat(simulated.fingers()).hasSize(6);
            assertTellsNobody(file, simulated.records(), simulated.fingers());
        }
    }

    @Test
    void writingPeopleAndFingersUnderRecordingTellsNeither() throws Exception {
        try (SimulatedMachine simulated = machine(0)) {
            Machine machine = met(simulated);
            MachineComparison seen = done(office.machinePeople().compare(machine));
            done(office.machinePeople().apply(office.machinePeople().plan(seen, PlanWish.usual().exactly()), ""));
            assertThat(simulated.records()).isEmpty();
            BackupLine before = office.backups().list(machine.id(), 9).stream()
                    .filter(line -> line.occasion().equals("BEFORE_APPLY")).findFirst().orElseThrow();
            String file = recorded(machine, on -> {
                MachinePlan plan = done(office.backups().plan(on, Optional.of(before.id()), PlanWish.usual()));
                assertThat(done(office.backups().restore(plan, "")).good()).isTrue();
            });
            assertThat(simulated.fingers()).hasSize(6);
            assertTellsNobody(file, simulated.records(), simulated.fingers());
        }
    }

    @Test
    void neitherTheOldNorTheNewKeyIsInTheFile() throws Exception {
        try (SimulatedMachine simulated = machine(OLD_KEY)) {
            Machine machine = met(simulated);
            String file = recorded(machine, on -> assertThat(done(office.profiles().changeKey(on, NEW_KEY)).outcome())
                    .isEqualTo(Ledger.Outcome.DONE));
            for (int key : new int[]{OLD_KEY, NEW_KEY})
                assertThat(file).doesNotContain(hex(String.valueOf(key))).doesNotContain(String.valueOf(key));
            assertThat(office.machines().find(machine.id().serial()).orElseThrow().commKey()).isEqualTo(NEW_KEY);
        }
    }

    @Test
    void settingsUnderRecordingStayReadableSoThatAFaultCanBeFound() throws Exception {
        try (SimulatedMachine simulated = machine(0)) {
            office.profiles().save(new id.sidik.domain.MachineProfile("p", "Kantor", Map.of("IdlePower", "87")));
            String file = recorded(met(simulated), machine -> done(office.profiles().apply(machine, false)));
            assertThat(file).contains(hex("IdlePower"));
            assertThat(file).contains(hex(simulated.serial()));
        }
    }

    @Test
    void aWrongKeyThatWasTypedIsNotInTheFile() throws Exception {
        try (SimulatedMachine simulated = machine(OLD_KEY)) {
            Machine machine = met(simulated).withCommKey(NEW_KEY);
            office.machines().save(machine);
            String file = recorded(machine, on -> assertThat(done(office.pulls().pull(on.id())).code())
                    .isEqualTo("NET-210"));
            assertThat(file).doesNotContain(hex(String.valueOf(NEW_KEY))).doesNotContain(String.valueOf(NEW_KEY))
                    .doesNotContain(String.valueOf(OLD_KEY));
        }
    }
}
