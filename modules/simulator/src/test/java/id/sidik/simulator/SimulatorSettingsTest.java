package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatorSettingsTest {
    static Stream<Arguments> impossible() {
        return Stream.of(wrong("port", s -> s.withPort(65_536)), wrong("key", s -> s.withCommKey(1_000_000)),
                wrong("people", s -> s.withPeople(-1)), wrong("month", s -> s.withMonth(YearMonth.of(2000, 12))),
                wrong("records", s -> s.withRecords(-1)), wrong("record size", s -> s.withRecordSize(12)),
                wrong("serial", s -> s.withSerial("dengan spasi")));
    }

    private static Arguments wrong(String what, UnaryOperator<SimulatorSettings> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void impossible(String what, UnaryOperator<SimulatorSettings> change) {
        assertThrows(IllegalArgumentException.class, () -> change.apply(SimulatorSettings.usual()), what);
    }

    @Test
    void changingOneThingLeavesTheOthers() {
        SimulatorSettings changed = SimulatorSettings.usual().withCommKey(9).withPeople(3).withRecords(5).withSeed(1)
                .withMonth(YearMonth.of(2026, 1)).withRecordSize(16).tcpOnly();
        assertEquals(new PopulationPlan(3, YearMonth.of(2026, 1), java.util.OptionalInt.of(5), 1),
                changed.population());
        assertEquals(new Network(0, true, false), changed.network());
        assertEquals(28, changed.dialect().records().userSize());
        assertEquals("SIMULASI0001", changed.serial());
    }

    @Test
    void theKeyDoesNotSlipIntoALog() {
        assertFalse(SimulatorSettings.usual().withCommKey(314_159).toString().contains("314159"));
    }
}
