package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access periods of one person: found by PIN, written, read back. */
class PersonAccessDeskTest extends ProfileTestBase {
    private static PersonAccess own(String pin, String... zones) {
        return PersonAccess.of(pin, true, List.of(zones));
    }

    private PersonAccess read(Machine machine, String pin) throws InterruptedException {
        return office.personAccess().read(machine, pin).run(Job.Progress.NONE);
    }

    private Ledger write(Machine machine, PersonAccess wanted) throws InterruptedException {
        return office.personAccess().write(machine, wanted).run(Job.Progress.NONE);
    }

    private static String pin(SimulatedMachine machine, int nth) {
        return machine.people().get(nth).pin();
    }

    @Test
    void whatIsWrittenForOnePersonIsReadBackAndNobodyElsesChanges() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            PersonAccess before = read(machine, pin(simulated, 1));
            assertThat(before.own()).isFalse();
            assertThat(simulated.commands()).as("reading writes nothing").doesNotContain(Command.DISABLEDEVICE,
                    Command.USERTZ_WRQ);

            Ledger ledger = write(machine, own(pin(simulated, 0), "2", " 5 ", ""));

            assertThat(ledger.outcome()).as(ledger.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(ledger.lines().getFirst().arguments()).containsExactly(pin(simulated, 0), "2, 5");
            assertThat(read(machine, pin(simulated, 0))).isEqualTo(own(pin(simulated, 0), "2", "5", "0"));
            assertThat(read(machine, pin(simulated, 1))).isEqualTo(before);
            assertThat(simulated.takesPunches()).isTrue();
        }
    }

    @Test
    void thePersonGoesBackToThePeriodsOfTheGroup() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            write(machine, own(pin(simulated, 0), "2", "0", "0"));
            Ledger ledger = write(machine, PersonAccess.of(pin(simulated, 0), false, List.of("x", "y", "z")));
            assertThat(ledger.outcome()).isEqualTo(Outcome.DONE);
            assertThat(ledger.lines()).extracting(Ledger.Line::key).containsExactly("ledger.access.person.group");
            assertThat(read(machine, pin(simulated, 0)).own()).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            51 0 0  | MES-509
            a 0 0   | MES-509
            1 2     | MES-509
            0 0 0   | MES-517
            """)
    void whatCannotBeIsRefusedBeforeAnythingIsSent(String zones, String code) throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            assertThat(write(machine, own(pin(simulated, 0), zones.split(" "))).code()).isEqualTo(code);
            assertThat(simulated.commands()).doesNotContain(Command.DISABLEDEVICE, Command.USERTZ_WRQ);
        }
    }

    @Test
    void somebodyWhoIsNotOnTheMachineIsTold() throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            assertThat(OfficeFixture.code(() -> read(machine, "999999"))).isEqualTo("MES-516");
            assertThat(write(machine, own("999999", "1", "0", "0")).code()).isEqualTo("MES-516");
            assertThat(simulated.commands()).doesNotContain(Command.USERTZ_WRQ);
        }
    }

    @Test
    void firmwareThatTellsTheFlagTheOtherWayRoundIsFoundOutAndSwitched() throws Exception {
        try (SimulatedMachine simulated = start(
                SettingHabits.usual().telling(AccessVariants.usual().with(UserFlag.OWN)))) {
            Machine machine = listed(simulated);
            PersonAccess wanted = own(pin(simulated, 0), "5", "0", "0");
            assertThat(write(machine, wanted).code()).isEqualTo("MES-511");
            AccessForms forms = office.access().forms(machine.id());
            office.access().saveForms(machine.id(), forms.withFlag("OWN"));
            assertThat(write(machine, wanted).outcome()).isEqualTo(Outcome.DONE);
            assertThat(read(machine, wanted.pin())).isEqualTo(wanted);
        }
    }

    @ParameterizedTest(name = "reading is answered {0}: {1}")
    @CsvSource({"2001, UNKNOWN", "65535, UNKNOWN"})
    void firmwareThatDoesNotKnowTheQuestionIsNotGuessedAt(int answer, State state) throws Exception {
        try (SimulatedMachine simulated = start(SettingHabits.usual())) {
            Machine machine = listed(simulated);
            simulated.plan(new Fault.Refuse(Command.USERTZ_RRQ, 1, answer));
            assertThat(read(machine, pin(simulated, 0)).state()).isEqualTo(state);
            simulated.plan(new Fault.Refuse(Command.USERTZ_WRQ, 1, answer));
            assertThat(write(machine, own(pin(simulated, 0), "1", "0", "0")).code()).isEqualTo("MES-510");
            assertThat(simulated.takesPunches()).isTrue();
        }
    }
}
