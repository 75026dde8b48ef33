package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {
    private static final MachineId ID = new MachineId("UJI-001");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "UJI 001", " UJI", "UJI\n", "UJI\u0007", "\u00C4BC"})
    void aSerialNumberIsVisibleCharactersOnly(String serial) {
        assertThat(MachineId.isValid(serial)).isFalse();
        assertThatThrownBy(() -> new MachineId(serial)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSerialNumberHasAtMost64Characters() {
        assertThat(new MachineId("X".repeat(64))).hasToString("X".repeat(64));
        assertThatThrownBy(() -> new MachineId("X".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "port {0}, key {1}")
    @CsvSource({"1, 0", "4370, 1", "65535, 999999"})
    void everyPortAndKeyOfAMachinesMenuFits(int port, int commKey) {
        Machine machine = new Machine(ID, "Lantai 1", "192.0.2.7", port, commKey, WITA);
        assertThat(machine.port()).isEqualTo(port);
        assertThat(machine.commKey()).isEqualTo(commKey);
    }

    @ParameterizedTest(name = "{0} port {1} key {2}")
    @CsvSource({"Lantai 1, 0, 0", "Lantai 1, -1, 0", "Lantai 1, 65536, 0", "Lantai 1, 4370, -1",
        "Lantai 1, 4370, 1000000", "'', 4370, 0", "'  ', 4370, 0"})
    void whatNoMenuOffersIsNoMachine(String name, int port, int commKey) {
        assertThatThrownBy(() -> new Machine(ID, name, "192.0.2.7", port, commKey, WITA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "[{0}] -> {1}")
    @CsvSource({"192.0.2.7, true", "mesin.contoh.invalid, true", "'', false", "' ', false"})
    void onlyAMachineWithAnAddressCanBeReached(String host, boolean reachable) {
        assertThat(new Machine(ID, "Lantai 1", host, Machine.DEFAULT_PORT, 0, WITA).reachable()).isEqualTo(reachable);
    }

    @Test
    void theCommunicationKeyIsNotToldAndNotRefusedByItsValue() {
        assertThat(new Machine(ID, "Lantai 1", "192.0.2.7", 4370, 471_100, WITA))
                .hasToString("Lantai 1 (UJI-001, 192.0.2.7:4370)");
        assertThatThrownBy(() -> new Machine(ID, "Lantai 1", "192.0.2.7", 4370, 47_110_815, WITA))
                .hasMessageNotContaining("47110815");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roads")
    void aRoadSaysWhetherTheMachineCanBeAsked(Road road, boolean reachable, String host) {
        Machine machine = new Machine(ID, "Lantai 1", road, 0, WITA);
        assertThat(machine.reachable()).isEqualTo(reachable);
        assertThat(machine.host()).isEqualTo(host);
    }

    static Stream<Arguments> roads() {
        return Stream.of(arguments(new Road.Network("192.0.2.7", 4370), true, "192.0.2.7"),
                arguments(new Road.WebService("192.0.2.7", 80), true, "192.0.2.7"),
                arguments(new Road.Serial("COM3", 115_200, 1), true, ""), arguments(new Road.Push(), false, ""),
                arguments(new Road.Disk(), false, ""));
    }

    @ParameterizedTest(name = "{0} baud, number {1}")
    @CsvSource({"300, 1", "230400, 1", "9600, 0", "9600, 256"})
    void aSerialLineHasTheSpeedsAndNumbersOfTheMenu(int baud, int number) {
        assertThatThrownBy(() -> new Road.Serial("COM3", baud, number)).isInstanceOf(IllegalArgumentException.class);
    }
}
