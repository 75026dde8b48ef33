package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessDeskTest extends ProfileTestBase {
    private static final List<String> WEEK = List.of("closed", "07:30-16:00", "07:30-16:00", "07:30-16:00",
            "07:30-16:00", "07:30-16:30", "closed");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ZONE        | 5  | closed 07:30-16:00 07:30-16:00 7.30–16.00 07:30-16:00 00:00-23:59 closed | DONE
            GROUP       | 7  | 5 1 0 3 1                                                               | DONE
            COMBINATION | 10 | 1 2 7                                                                   | DONE
            PERSON      | 12 | 1 5 0 0                                                                 | DONE
            ZONE        | 51 | closed closed closed closed closed closed closed                        | MES-509
            ZONE        | 5  | 24:00-25:00 closed closed closed closed closed closed                   | MES-509
            ZONE        | 5  | closed                                                                  | MES-509
            GROUP       | 7  | 51 1 0 3 1                                                              | MES-509
            COMBINATION | 11 | 1                                                                       | MES-509
            PERSON      | 12 | 2 5 0 0                                                                 | MES-509
            """)
    void aSlotIsWrittenAndProvedOrRefusedBeforeAnythingIsSent(Kind kind, int number, String cells, String end)
            throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);

            Ledger ledger = office.access().write(machine, AccessLine.of(kind, number,
                    Arrays.asList(cells.split(" ")))).run(Job.Progress.NONE);

            assertThat(ledger.code().isEmpty() ? ledger.outcome().name() : ledger.code()).isEqualTo(end);
            assertThat(simulated.takesPunches()).isTrue();
            if (!end.equals("DONE")) assertThat(simulated.commands()).doesNotContain(1003, 24, 26, 28, 30);
        }
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual().withHeads())) {
            Machine machine = listed(simulated);
            office.access().write(machine, AccessLine.of(Kind.ZONE, 2, WEEK)).run(Job.Progress.NONE);

            List<AccessLine> lines = office.access().read(machine).run(Job.Progress.NONE);

            assertThat(lines).hasSize(50 + 10 + 10);
            assertThat(lines.get(0).cells()).isEqualTo(Collections.nCopies(7, "00:00-23:59"));
            assertThat(lines.get(1)).isEqualTo(AccessLine.of(Kind.ZONE, 2, WEEK));
            assertThat(lines.get(2).state()).isEqualTo(State.EMPTY);
            assertThat(simulated.commands()).doesNotContain(24, 26, 30);
        }
    }

    @Test
    void theMeaningOfAPersonsFlagIsSwitchedPerMachine() throws Exception {
        AccessVariants own = AccessVariants.usual().with(UserFlag.OWN);
        AccessLine line = AccessLine.of(Kind.PERSON, 12, List.of("1", "5", "0", "0"));
        try (SimulatedMachine simulated = start(SettingHabits.usual().telling(own))) {
            Machine machine = listed(simulated);
            assertThat(office.access().write(machine, line).run(Job.Progress.NONE).code()).isEqualTo("MES-511");

            AccessForms forms = office.access().forms(machine.id());
            office.access().saveForms(machine.id(),
                    new AccessForms(forms.zone(), forms.group(), "OWN", forms.low(), forms.width()));

            assertThat(office.access().write(machine, line).run(Job.Progress.NONE).outcome()).isEqualTo(Outcome.DONE);
            assertThat(office.access().person(machine, 12).run(Job.Progress.NONE)).isEqualTo(line);
        }
    }

    @Test
    void aMessageIsKeptAndTakenOff() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            MessageLine message = new MessageLine(4, 253, 30, Optional.of(LocalDateTime.of(2026, 11, 2, 7, 0)),
                    "Apel pagi");

            assertThat(office.messages().write(machine, message).run(Job.Progress.NONE).good()).isTrue();
            assertThat(office.messages().read(machine, 4).run(Job.Progress.NONE)).contains(message);
            assertThat(office.messages().delete(machine, 4).run(Job.Progress.NONE).good()).isTrue();
            assertThat(office.messages().read(machine, 4).run(Job.Progress.NONE)).isEmpty();
        }
    }
}
