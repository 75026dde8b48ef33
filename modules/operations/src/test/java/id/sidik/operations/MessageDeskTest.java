package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageDeskTest extends ProfileTestBase {
    private static final Optional<LocalDateTime> SEVEN = Optional.of(LocalDateTime.of(2026, 11, 2, 7, 0));

    private static MessageLine message(int id, String text) {
        return new MessageLine(id, 253, 60, SEVEN, text);
    }

    private Ledger write(Machine machine, MessageLine line) throws InterruptedException {
        return office.messages().write(machine, line).run(Job.Progress.NONE);
    }

    private Optional<MessageLine> read(Machine machine, int id) throws InterruptedException {
        return office.messages().read(machine, id).run(Job.Progress.NONE);
    }

    @ParameterizedTest(name = "number {0}, tag {1}, {2} minutes")
    @CsvSource({"1, 0, 0", "65535, 255, 65535", "40000, 254, 1"})
    void theLimitsOfAMessageAreKept(int id, int tag, int minutes) throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            MessageLine line = new MessageLine(id, tag, minutes, SEVEN, "Rapat jam 10");
            assertThat(write(machine, line).outcome()).isEqualTo(Outcome.DONE);
            assertThat(read(machine, id)).contains(line);
        }
    }

    @ParameterizedTest(name = "{0} bytes on a screen of {1}: [{2}]")
    @CsvSource({"60, BYTES_61, ''", "61, BYTES_61, MES-512", "320, BYTES_321, ''", "321, BYTES_321, MES-512"})
    void aTextThatDoesNotFitIsRefusedAndNeverCut(int length, String width, String code) throws Exception {
        id.sidik.protocol.AccessVariants told = id.sidik.protocol.AccessVariants.usual()
                .with(id.sidik.protocol.AccessVariants.TextWidth.valueOf(width));
        try (SimulatedMachine simulated = start(SettingHabits.usual().telling(told))) {
            Machine machine = listed(simulated);
            AccessForms forms = office.access().forms(machine.id());
            office.access().saveForms(machine.id(),
                    new AccessForms(forms.zone(), forms.group(), forms.flag(), forms.low(), width));
            MessageLine line = message(3, "x".repeat(length));
            assertThat(write(machine, line).code()).isEqualTo(code);
            assertThat(read(machine, 3)).isEqualTo(code.isEmpty() ? Optional.of(line) : Optional.empty());
            if (!code.isEmpty()) assertThat(simulated.commands()).doesNotContain(Command.SMS_WRQ);
        }
    }

    @Test
    void aMessageWithoutABeginningIsNotSent() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            assertThat(write(machine, new MessageLine(3, 0, 0, Optional.empty(), "Apel")).code()).isEqualTo("MES-512");
            assertThat(simulated.commands()).doesNotContain(Command.SMS_WRQ);
        }
    }

    @Test
    void oneMessageTakesThePlaceOfAnotherAndTheOthersStay() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            write(machine, message(1, "Apel pagi"));
            write(machine, message(2, "Rapat"));
            write(machine, message(1, "Apel batal"));
            assertThat(read(machine, 1)).contains(message(1, "Apel batal"));
            assertThat(office.messages().delete(machine, 1).run(Job.Progress.NONE).good()).isTrue();
            assertThat(read(machine, 1)).isEmpty();
            assertThat(read(machine, 2)).contains(message(2, "Rapat"));
        }
    }

    @Test
    void aFirmwareThatRefusesIsToldAndLeftFree() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            simulated.plan(new Fault.Refuse(Command.SMS_WRQ, Integer.MAX_VALUE, 2001));
            Ledger ledger = write(machine, message(1, "Apel pagi"));
            assertThat(ledger.code()).isEqualTo("MES-512");
            assertThat(ledger.toString() + message(1, "Apel pagi")).as("it may be about a person")
                    .doesNotContain("Apel pagi");
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void aMachineThatIsOffIsToldByItsCode() throws Exception {
        Machine machine;
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            machine = listed(simulated);
        }
        assertThat(write(machine, message(1, "Apel")).code()).startsWith("NET-2");
        assertThat(office.messages().delete(machine, 1).run(Job.Progress.NONE).code()).startsWith("NET-2");
        assertThat(OfficeFixture.code(() -> read(machine, 1))).startsWith("NET-2");
    }
}
