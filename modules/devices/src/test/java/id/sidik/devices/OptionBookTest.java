package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.simulator.SimulatorSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The named settings of a machine over a real socket. */
class OptionBookTest {
    private static <T> T done(Simulated simulated, VisitWork<T> work) {
        Visited<T> visited = simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<T>) visited).value();
    }

    @ParameterizedTest
    @CsvSource({"~SerialNumber, SIMULASI0001", "~Platform, ZMM220_TFT", "DeviceID, 1", "~ZKFPVersion, 10"})
    void whatTheMachineKnowsIsRead(String key, String value) {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            Optional<String> told = done(simulated, visit -> visit.options().read(key));
            assertThat(told).contains(value);
            simulated.assertLeftInPeace();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TidakAda", "x", "~"})
    void whatItDoesNotKnowIsEmptyAndNotAnError(String key) {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            Optional<String> told = done(simulated, visit -> visit.options().read(key));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aKeyThatIsOnlyReadIsNotWritten() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            boolean taken = done(simulated, visit -> visit.options().write("~SerialNumber", "LAIN"));
            Optional<String> told = done(simulated, visit -> visit.options().read("~SerialNumber"));
            assertThat(taken).isFalse();
            assertThat(told).contains("SIMULASI0001");
        }
    }

    @Test
    void refreshingIsSaidToTheMachine() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            boolean said = done(simulated, visit -> {
                visit.options().refresh();
                return true;
            });
            assertThat(said).isTrue();
            assertThat(simulated.machine.commands()).contains(Command.REFRESHOPTION);
        }
    }
}
