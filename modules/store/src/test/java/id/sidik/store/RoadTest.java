package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoadTest {
    private static final MachineId ID = new MachineId("UJI-001");

    @TempDir
    private Path folder;

    static Stream<Road> roads() {
        return Stream.of(new Road.Network("mesin.contoh", 4370), new Road.WebService("192.0.2.7", 80),
                new Road.Serial("/dev/ttyUSB0", 38_400, 7), new Road.Push(), new Road.Disk());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roads")
    void everyRoadIsKept(Road road) {
        Machine machine = new Machine(ID, "Lobi", road, 0, ZoneId.of("Asia/Jakarta"));
        try (Store store = Store.open(folder)) {
            store.transact(tables -> {
                tables.machines().save(machine);
                return machine;
            });
        }
        try (Store store = Store.open(folder)) {
            Optional<Machine> kept = store.read(tables -> tables.machines().find(ID));
            assertThat(kept).contains(machine);
        }
    }
}
