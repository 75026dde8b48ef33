package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roads say where they lead, and refuse what leads nowhere. */
class RoadTest {
    @Test
    void everyRoadSaysWhereItLeads() {
        assertThat(new Road.Network("192.0.2.7", 4370)).hasToString("192.0.2.7:4370");
        assertThat(new Road.WebService("192.0.2.7", 80)).asString().contains("192.0.2.7:80");
        assertThat(new Road.Serial("COM3", 9600, 7)).asString().contains("COM3", "9600", "7");
    }

    @ParameterizedTest(name = "[{0}]:{1}")
    @CsvSource({"'', 4370", "' ', 4370", "192.0.2.7, 0", "192.0.2.7, -1", "192.0.2.7, 65536"})
    void anAddressThatIsNoneIsRefused(String host, int port) {
        assertThatThrownBy(() -> new Road.Network(host, port)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Road.WebService(host, port)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMachineTakesAnotherRoadAndAnotherKeyAndStaysItself() {
        Machine machine = new Machine(new MachineId("UJI-001"), "Lantai 1", "192.0.2.7", 4370, 5,
                ZoneId.of("Asia/Jakarta"));
        Machine moved = machine.by(new Road.Serial("COM3", 9600, 7)).withCommKey(9);
        assertThat(moved.id()).isEqualTo(machine.id());
        assertThat(moved.name()).isEqualTo("Lantai 1");
        assertThat(moved.commKey()).isEqualTo(9);
        assertThat(moved.host()).isEmpty();
        assertThat(moved.port()).isEqualTo(Machine.DEFAULT_PORT);
        assertThat(moved.reachable()).isTrue();
    }
}
