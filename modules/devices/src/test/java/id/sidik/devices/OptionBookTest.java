package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.OptionResult.Outcome;
import id.sidik.domain.Road;
import id.sidik.protocol.Command;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatorSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class OptionBookTest {
    private static final SettingHabits ODD = SettingHabits.usual().without("VOLUME").ignoring("VoiceOn")
            .keepingAtMost(Map.of("IdleMinute", 60));

    @ParameterizedTest(name = "{0}={1} ends as {2} with {3}")
    @CsvSource(nullValues = "-", textBlock = """
            AutoAlarm1, 1822,  PROVED,    1822
            IdlePower,  87,    PROVED,    87
            IdlePower,  88,    ALREADY,   -
            LockOn,     05,    ALREADY,   -
            IdleMinute, 90,    DIFFERENT, 60
            VoiceOn,    0,     DIFFERENT, 1
            VOLUME,     50,    UNKNOWN,   -
            ~OS,        2,     REFUSED,   -
            """)
    void whatIsWrittenIsOnlyBelievedWhenItIsReadBack(String key, String wanted, Outcome outcome, String found) {
        try (Simulated simulated = Simulated.start(odd())) {
            OptionResult result = only(visit(simulated, visit -> visit.options().change(Map.of(key, wanted))));

            assertThat(result.outcome()).isEqualTo(outcome);
            assertThat(result.found()).isEqualTo(Optional.ofNullable(found));
            assertThat(simulated.machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aMachineIsNeitherLockedNorRefreshedForNothing() {
        try (Simulated simulated = Simulated.start(odd())) {
            visit(simulated, visit -> visit.options().change(Map.of("IdlePower", "88", "VOLUME", "50")));

            assertThat(simulated.machine.commands()).doesNotContain(Command.DISABLEDEVICE, Command.REFRESHOPTION);
        }
    }

    @Test
    void everyKeyIsAskedForBeforeTheFirstIsWritten() {
        try (Simulated simulated = Simulated.start(odd())) {
            Map<String, String> wanted = new LinkedHashMap<>();
            wanted.put("AutoAlarm1", "1822");
            wanted.put("AutoAlarm2", "4096");
            List<OptionResult> results = value(visit(simulated, visit -> visit.options().change(wanted)));

            assertThat(results).extracting(OptionResult::outcome).containsOnly(Outcome.PROVED);
            assertThat(simulated.machine.commands()).containsSubsequence(Command.OPTIONS_RRQ, Command.OPTIONS_RRQ,
                    Command.DISABLEDEVICE, Command.OPTIONS_WRQ, Command.OPTIONS_WRQ, Command.ENABLEDEVICE,
                    Command.REFRESHOPTION, Command.OPTIONS_RRQ, Command.OPTIONS_RRQ);
        }
    }

    @Test
    void aMachineThatMovesIsFreeBeforeItGoesAndIsFoundAtTheNewAddress() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().tcpOnly())) {
            OptionResult result = only(
                    visit(simulated, visit -> visit.options().move(Map.of("IPAddress", "127.0.0.88"))));

            assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
            Awaitility.await().until(() -> simulated.machine.host().equals("127.0.0.88"));
            assertThat(simulated.machine.takesPunches()).isTrue();
            Visited<Optional<String>> there = simulated.machines().visit(
                    new Road.Network("127.0.0.88", simulated.machine.port()), 0, Optional.empty(), Watch.NONE,
                    visit -> visit.options().read("IPAddress"));
            assertThat(value(there)).contains("127.0.0.88");
        }
    }

    @Test
    void aResultTellsNoValuesToALog() {
        assertThat(new OptionResult("COMKey", "4711", Optional.of("0"), Optional.empty(), Outcome.WRITTEN))
                .hasToString("COMKey WRITTEN");
    }

    private static SimulatorSettings odd() {
        return SimulatorSettings.usual().withDialect(Dialect.usual().withSettings(ODD));
    }

    private static OptionResult only(Visited<List<OptionResult>> visited) {
        assertThat(value(visited)).hasSize(1);
        return value(visited).getFirst();
    }

    private static <T> T value(Visited<T> visited) {
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<T>) visited).value();
    }

    private static <T> Visited<T> visit(Simulated simulated, VisitWork<T> work) {
        return simulated.machines().visit(new Road.Network("127.0.0.1", simulated.machine.port()), 0,
                Optional.empty(), Watch.NONE, work);
    }
}
