package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clearing over the web service: only the log, only the one that was read, and only where the machine counts. */
class WebClearingTest {
    private static final int RECORDS = 30;
    private SimulatedMachine machine;
    private WebDoor door;

    @BeforeEach
    void begin() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withRecords(RECORDS)
                .withFingers(1));
        door = machine.openWebService(SoapPlan.solutionX100c());
    }

    @AfterEach
    void end() {
        machine.close();
    }

    private Machines machines(int sidePort) {
        return new Machines(TestPatience.ample(), InstantSource.system(), new MachinePorts(sidePort, List.of()));
    }

    private Road road() {
        return new Road.WebService("127.0.0.1", door.port());
    }

    private byte[] read() {
        Download download = machines(machine.port()).download(road(), 0, Optional.empty(), Watch.NONE);
        assertThat(download).isInstanceOf(Download.Complete.class);
        return ((Download.Complete) download).log().rawPunches();
    }

    private LogClearing clear(int sidePort, int expected, Predicate<byte[]> same) {
        Visited<LogClearing> visited = machines(sidePort).visit(road(), 0, Optional.empty(), Watch.NONE,
                visit -> visit.care().clearPunches(expected, same));
        assertThat(visited).isInstanceOf(Visited.Done.class);
        assertThat(machine.takesPunches()).as("free again").isTrue();
        return ((Visited.Done<LogClearing>) visited).value();
    }

    @Test
    void theLogThatWasReadIsClearedUnderALockAndNothingElseIs() {
        byte[] log = read();
        LogClearing cleared = clear(machine.port(), RECORDS, now -> Arrays.equals(now, log));
        assertThat(cleared).isInstanceOfSatisfying(LogClearing.Cleared.class, done -> {
            assertThat(done.before()).isEqualTo(RECORDS);
            assertThat(done.after()).hasValue(0);
        });
        assertThat(machine.punches()).isEmpty();
        assertThat(machine.people()).hasSize(3);
        assertThat(machine.fingers()).hasSize(3);
        assertThat(door.operations()).containsOnlyOnce("ClearData");
        assertThat(machine.commands()).as("kept from taking punches meanwhile").contains(Command.DISABLEDEVICE,
                Command.ENABLEDEVICE).doesNotContain(Command.CLEAR_DATA, Command.CLEAR_ATTLOG);
    }

    @Test
    void onePunchMoreAndNothingIsCleared() {
        byte[] log = read();
        machine.addPunch(SimulatedPunch.added(machine.people().getFirst().pin(), LocalDateTime.of(2026, 11, 2, 7, 0)));
        assertThat(clear(machine.port(), RECORDS, now -> Arrays.equals(now, log)))
                .isEqualTo(new LogClearing.Changed(RECORDS, RECORDS + 1));
        assertThat(door.operations()).doesNotContain("ClearData");
    }

    @Test
    void anotherLogOfTheSameLengthIsNotCleared() {
        assertThat(clear(machine.port(), RECORDS, now -> false)).isEqualTo(new LogClearing.Changed(RECORDS, RECORDS));
        assertThat(machine.punches()).hasSize(RECORDS);
        assertThat(door.operations()).contains("GetAttLog").doesNotContain("ClearData");
    }

    @Test
    void whereNobodyCountsNothingIsCleared() {
        byte[] log = read();
        assertThat(clear(1, RECORDS, now -> Arrays.equals(now, log))).isEqualTo(new LogClearing.Uncounted());
        assertThat(machine.punches()).hasSize(RECORDS);
        assertThat(door.operations()).doesNotContain("ClearData");
    }
}
