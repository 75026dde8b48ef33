package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangersTest {
    @ParameterizedTest(name = "{0} are {1}")
    @CsvSource(delimiter = '|', textBlock = """
            LOBI 1 Contoh Satu; GUDANG 1 Contoh Satu     | 1
            LOBI 1 Contoh Satu; GUDANG 1                 | 1
            LOBI 1; GUDANG 1                             | 1
            LOBI 1 Contoh Satu; GUDANG 1 CONTOH SATU     | 1
            LOBI 1 Contoh Satu; GUDANG 1 Contoh Dua      | 2
            LOBI 1 Contoh Satu; LOBI 2 Contoh Satu       | 2
            LOBI 1 A; GUDANG 1 A; LOBI 2 B; GUDANG 2 B   | 2
            """)
    void onePinOnSeveralMachinesIsOnePersonUnlessTheNamesDiffer(String pins, int people) {
        List<UnknownPin> unknown = new ArrayList<>();
        for (String pin : pins.split("; ")) {
            String[] parts = pin.strip().split(" ", 3);
            unknown.add(new UnknownPin(new MachineId(parts[0]), parts[0], new Pin(parts[1]), parts.length > 2
                    ? parts[2]
                    : "", 0, Optional.empty(), Optional.empty()));
        }
        assertThat(PeopleDesk.people(unknown)).isEqualTo(people);
        assertThat(PeopleDesk.people(List.of())).isZero();
    }
}
