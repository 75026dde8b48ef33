package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.MachineIdentity;
import id.sidik.domain.MachineId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialsTest {
    @ParameterizedTest(name = "serial [{0}], card [{1}] -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UJI-0001      | 02:53:00:00:00:01 | UJI-0001
            ' UJI-0001 '  | ''                | UJI-0001
            UJI 0001  A   | ''                | UJI-0001-A
            ''            | 02:53:00:00:00:aF | MAC-0253000000aF
            ''            | 0253000000AF      | MAC-0253000000AF
            ''            | 02-53-00-00-00-AF | MAC-0253000000AF
            '   '         | 02:53:00:00:00:01 | MAC-025300000001
            ''            | ''                | -
            ''            | 02:53:00          | -
            ''            | 00:00:02:53:00:00:00:01 | -
            """)
    void aMachineIsKnownByItsSerialNumberElseByItsNetworkCard(String serial, String mac, String id) {
        MachineIdentity told = new MachineIdentity(serial, "Mesin", "", "", mac, "");
        assertThat(Serials.of(told).map(MachineId::serial)).isEqualTo(Optional.of(id).filter(each -> !each.equals(
                "-")));
    }

    @ParameterizedTest(name = "model [{0}], serial {1} -> {2}")
    @CsvSource({"X100-C, UJI-0001, X100-C 0001", "' X100-C ', UJI-0001, X100-C 0001", "X100-C, A1, X100-C A1",
        "'', UJI-0001, UJI-0001", "'  ', UJI-0001, UJI-0001"})
    void aNameToBeginWithIsTheModelAndTheEndOfTheSerialNumber(String model, String serial, String name) {
        MachineIdentity told = new MachineIdentity(serial, model, "", "", "", "");
        assertThat(Serials.suggestedName(told, new MachineId(serial))).isEqualTo(name);
    }
}
