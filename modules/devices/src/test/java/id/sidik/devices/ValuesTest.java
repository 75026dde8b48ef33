package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.protocol.ChunkRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, patience, clock readings and what is learned of a machine. */
class ValuesTest {
    @ParameterizedTest(name = "[{0}]:{1}")
    @CsvSource({"'', 4370", "' ', 4370", "10.0.0.7, 0", "10.0.0.7, -1", "10.0.0.7, 65536"})
    void anAddressHasAHostAndAPort(String host, int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MachineAddress(host, port));
    }

    @Test
    void patienceIsPositiveAndTriesAtLeastOnce() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Patience(second, Duration.ZERO, second, second, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(second, second, second, second, 0));
    }

    @Test
    void overUdpTheUsualQuestionIsRepeatedAfterTwoSeconds() {
        assertThat(Patience.usual().reply(Transport.UDP)).hasSeconds(2);
        assertThat(Patience.usual().reply(Transport.TCP)).hasSeconds(5);
        assertThat(Patience.usual().firstData(Transport.UDP).multipliedBy(3)).hasSeconds(60);
        assertThat(Patience.usual().silence(Transport.UDP)).hasSeconds(5);
    }

    @ParameterizedTest(name = "machine shows {0} in {1}: {2}")
    @CsvSource({"2026-10-05T07:30:00, Asia/Jakarta, PT0S", "2026-10-05T07:12:59, Asia/Jakarta, PT-17M-1S",
        "2026-10-05T08:30:05, Asia/Makassar, PT5S", "2000-01-01T00:00:00, Asia/Jakarta, PT-234583H-30M"})
    void theOffsetIsTheMachinesTimeMinusTheLaptopsAtThePlaceOfTheMachine(LocalDateTime shown, ZoneId zone,
            Duration offset) {
        ClockReading reading = new ClockReading(shown, Instant.parse("2026-10-05T00:30:00Z"), Duration.ofMillis(8),
                Duration.ofMillis(504));
        assertThat(reading.offset(zone)).isEqualTo(offset);
    }

    @Test
    void aToldSecondMeansItsMiddleSoThatARightClockIsNotASecondSlow() {
        Instant laptop = Instant.parse("2026-10-05T00:30:05.500Z");
        ClockReading reading = ClockReading.told(LocalDateTime.parse("2026-10-05T07:30:05"), laptop,
                Duration.ofMillis(8));
        assertThat(reading.offset(ZoneId.of("Asia/Jakarta"))).isZero();
        assertThat(reading.uncertainty()).hasMillis(504);
    }

    @Test
    void aSecondThatWasSeenToBeginTellsTheOffsetToTheMillisecond() {
        LocalDateTime told = LocalDateTime.parse("2026-10-05T07:30:05");
        Instant first = Instant.parse("2026-10-05T00:30:02.800Z");
        ClockReading reading = ClockReading.changed(ClockReading.told(told, first, Duration.ofMillis(4)),
                ClockReading.told(told.plusSeconds(1), first.plusMillis(20), Duration.ofMillis(4)));
        assertThat(reading.offset(ZoneId.of("Asia/Jakarta"))).hasMillis(3190);
        assertThat(reading.uncertainty()).hasMillis(12);
    }

    @Test
    void piecesShrinkDownToOneFrameAndAreWholeAgainOnAnotherRoad() {
        Capability tcp = Capability.assumed(Transport.TCP);
        assertThat(tcp.chunkSize()).isEqualTo(ChunkRange.TCP_SIZE);
        assertThat(tcp.inSmallerPieces(4).chunkSize()).isEqualTo(ChunkRange.TCP_SIZE / 4);
        assertThat(tcp.inSmallerPieces(1000).chunkSize()).isEqualTo(Capability.SMALLEST_CHUNK);
        assertThat(tcp.inSmallerPieces(4).over(Transport.TCP)).isEqualTo(tcp.inSmallerPieces(4));
        assertThat(tcp.inSmallerPieces(4).over(Transport.UDP)).isEqualTo(Capability.assumed(Transport.UDP));
    }

    @ParameterizedTest
    @CsvSource({"0", "1007", "65473"})
    void piecesOutsideWhatMachinesServeAreRefused(int chunk) {
        Capability usual = Capability.assumed(Transport.TCP);
        assertThatIllegalArgumentException().isThrownBy(() -> new Capability(usual.transport(), true,
                usual.userRecordSize(), usual.layout(), true, chunk));
    }

    @Test
    void aDownloadedLogTellsNobodyInItsText() {
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.TCP).withPeople(3))) {
            String text = ((Download.Complete) simulated.download()).toString();
            simulated.machine.people().forEach(person -> assertThat(text).doesNotContain(person.name()));
            assertThat(text).contains(simulated.machine.serial());
        }
    }
}
