package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages are found by their numbers, and it is remembered for whom they were written. */
class MessageListTest extends ProfileTestBase {
    private static final Optional<LocalDateTime> SEVEN = Optional.of(LocalDateTime.of(2026, 11, 2, 7, 0));

    private static MessageLine message(int id, int tag) {
        return new MessageLine(id, tag, 60, SEVEN, "Apel " + id);
    }

    private MessageBoard list(Machine machine) throws InterruptedException {
        return office.messages().list(machine, 6).run(Job.Progress.NONE);
    }

    private Ledger write(Machine machine, MessageLine line, String... pins) throws InterruptedException {
        return office.messages().write(machine, line, List.of(pins)).run(Job.Progress.NONE);
    }

    @Test
    void everyNumberIsAskedForAndTheFreeOneIsTheFirstGap() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            write(machine, message(1, MessageDesk.PUBLIC));
            write(machine, message(4, 255));
            MessageBoard board = list(machine);
            assertThat(board.known()).isTrue();
            assertThat(board.notes()).extracting(Note::line)
                    .containsExactly(message(1, MessageDesk.PUBLIC), message(4, 255));
            assertThat(board.free()).isEqualTo(2);
            assertThat(simulated.commands()).filteredOn(code -> code == Command.SMS_RRQ).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aBoardWithoutAFreeNumberSaysSo() {
        MessageBoard board = new MessageBoard(List.of(new Note(message(1, 253), List.of())), true, 1);
        assertThat(board.free()).isZero();
        assertThat(board.notes().toString()).doesNotContain("Apel");
    }

    @Test
    void aFirmwareWithoutMessagesIsAskedOnce() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            simulated.plan(new Fault.Refuse(Command.SMS_RRQ, Integer.MAX_VALUE, 0xFFFF));
            MessageBoard board = list(machine);
            assertThat(board.known()).isFalse();
            assertThat(board.notes()).isEmpty();
        }
    }

    @Test
    void aPersonalMessageIsLinkedToItsPeopleAndRemembered() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            String pin = simulated.records().getFirst().user().pin();
            Ledger ledger = write(machine, message(2, MessageDesk.PERSONAL), pin);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).contains("ledger.message.shown");
            assertThat(simulated.commands()).contains(Command.UDATA_WRQ);
            assertThat(list(machine).notes()).singleElement().satisfies(note -> assertThat(note.people())
                    .containsExactly(pin));
        }
    }

    @Test
    void somebodyWhomTheMachineDoesNotKnowIsNamed() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            Ledger ledger = write(machine, message(2, MessageDesk.PERSONAL), "99887");
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.message.notShown"))
                    .singleElement().satisfies(line -> assertThat(line.arguments()).containsExactly("99887"));
            assertThat(list(machine).notes().getFirst().people()).isEmpty();
        }
    }

    @Test
    void whoIsNotMeantAnyMoreIsTakenOffAndDeletingTakesOffAll() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            String one = simulated.records().get(0).user().pin();
            String two = simulated.records().get(1).user().pin();
            write(machine, message(2, MessageDesk.PERSONAL), one, two);
            write(machine, message(2, MessageDesk.PERSONAL), two);
            assertThat(simulated.commands()).filteredOn(code -> code == Command.DELETE_UDATA).hasSize(1);
            assertThat(list(machine).notes().getFirst().people()).containsExactly(two);
            assertThat(office.messages().delete(machine, 2).run(Job.Progress.NONE).good()).isTrue();
            assertThat(simulated.commands()).filteredOn(code -> code == Command.DELETE_UDATA).hasSize(2);
            assertThat(list(machine).notes()).isEmpty();
            assertThat(simulated.takesPunches()).isTrue();
        }
    }
}
