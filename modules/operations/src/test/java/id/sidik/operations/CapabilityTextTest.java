package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Capability;
import id.sidik.devices.CountCheck;
import id.sidik.devices.DownloadedLog;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Transport;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchLayout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityTextTest {
    private static final MachineIdentity TOLD = new MachineIdentity("UJI-0001", "X100-C", "Ver 6.60 = Apr 2016",
            "ZMM220_TFT", "02:53:00:00:00:01", "10");
    private static final FreeSizes COUNTS = new FreeSizes(12, 30, 400, 0, 1, 0, 3000, 1000, 100_000, 2970, 988, 99_600,
            OptionalInt.empty(), OptionalInt.empty());

    static Stream<Capability> everyKindOfFirmware() {
        return Stream.of(Capability.assumed(Transport.TCP), Capability.assumed(Transport.UDP),
                new Capability(Transport.UDP, false, OptionalInt.of(28), Optional.of(PunchLayout.BYTES_8_TIME_AT_3),
                        false, Capability.SMALLEST_CHUNK),
                new Capability(Transport.TCP, true, OptionalInt.of(72), Optional.of(PunchLayout.BYTES_49), true,
                        0xFFC0));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFirmware")
    void whatWasLearnedComesBackFromItsText(Capability learned) {
        assertThat(CapabilityText.read(CapabilityText.write(Optional.empty(), log(learned, Optional.of(COUNTS))))
                .capability())
                .contains(learned);
    }

    @Test
    void theScreensSeeWhatTheMachineTold() {
        Capability learned = new Capability(Transport.TCP, true, OptionalInt.of(72), Optional.of(PunchLayout.BYTES_40),
                true, 0xFFC0);
        assertThat(CapabilityText.read(CapabilityText.write(Optional.empty(), log(learned, Optional.of(COUNTS))))
                .shown())
                .isEqualTo(new MachineRow.Capabilities("X100-C", "Ver 6.60 = Apr 2016", "ZMM220_TFT", "10", "TCP", 40,
                        true, true, 1000, 30, 3000, 100_000));
    }

    @Test
    void everyVisitTellsWhoTheMachineIsAndSilenceTakesNothingBack() {
        Capability learned = Capability.assumed(Transport.TCP);
        MachineIdentity told = new MachineIdentity("S1", "X100-C", "Ver 6.60", "ZMM220_TFT", "", "10");
        String first = CapabilityText.write(Optional.empty(), told, learned);
        String second = CapabilityText.write(Optional.of(first),
                new MachineIdentity("S1", "", "Ver 6.61", "", "", ""), learned);

        MachineRow.Capabilities shown = CapabilityText.read(second).shown();
        assertThat(shown.model()).isEqualTo("X100-C");
        assertThat(shown.firmware()).isEqualTo("Ver 6.61");
        assertThat(shown.fingerVersion()).isEqualTo("10");
    }

    @Test
    void aFirmwareThatDoesNotCountHasNoCapacities() {
        MachineRow.Capabilities shown = CapabilityText
                .read(CapabilityText.write(Optional.empty(), log(Capability.assumed(Transport.UDP), Optional.empty())))
                .shown();
        assertThat(shown.capacity()).isZero();
        assertThat(shown.userCapacity()).isZero();
        assertThat(shown.recordSize()).isZero();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "\n\n", "transport", "{\"transport\":\"TCP\"}", "transport=TCP",
        "transport=TCP\nchunkSize=", "transport=TCP\nchunkSize=-5", "transport=TCP\nchunkSize=10",
        "transport=TCP\nchunkSize=99999999999999", "transport=PIGEON\nchunkSize=2048", "chunkSize=2048"})
    void aTextOfAnotherTimeTeachesNothingAndBreaksNothing(String text) {
        CapabilityText read = CapabilityText.read(text);
        assertThat(read.capability()).isEmpty();
        assertThat(read.shown().recordSize()).isZero();
    }

    @Test
    void whatIsNotUnderstoodInAGoodTextIsLeftAlone() {
        CapabilityText read = CapabilityText.read("""
                transport=UDP
                chunkSize=2048
                layout=BYTES_77
                userRecordSize=many
                future=x=y
                transport=TCP
                """);
        assertThat(read.capability()).contains(
                new Capability(Transport.TCP, false, OptionalInt.empty(), Optional.empty(), false, 2048));
    }

    private static DownloadedLog log(Capability learned, Optional<FreeSizes> counts) {
        return new DownloadedLog(TOLD, learned, Optional.empty(), counts, Optional.empty(), List.of(), new byte[0],
                new byte[0], PunchDataset.decode(new byte[0], OptionalInt.empty()), CountCheck.NOT_TRUSTED);
    }
}
