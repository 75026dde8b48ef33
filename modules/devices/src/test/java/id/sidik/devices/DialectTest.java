package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.simulator.Access;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Transfers;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firmware that does it another way. */
class DialectTest {
    private static final int RECORDS = 1800;

    private static Simulated start(Transport road, Dialect dialect) {
        return Simulated.start(Simulated.over(road).withRecords(RECORDS).withDialect(dialect));
    }

    static Stream<Arguments> transfers() {
        return Stream.of(Arguments.of("frames of 1024", Transfers.usual().withFrame(0x400)),
                Arguments.of("frames of 64 KiB", Transfers.usual().withFrame(0x10000)),
                Arguments.of("a last frame of four bytes", Transfers.usual().withFrame(RECORDS * 40 / 9)),
                Arguments.of("chunks without announcement", Transfers.usual().withFrame(0x10000).withoutAnnouncement()),
                Arguments.of("bytes that trickle", Transfers.usual().withTcpPiece(97)),
                Arguments.of("all at once", Transfers.usual().withWholeLimit(65_536).withFrame(0x10000)),
                Arguments.of("nothing at once", Transfers.usual().withWholeLimit(0)),
                Arguments.of("no buffered read", Transfers.usual().plainOnly()),
                Arguments.of("no buffered read, small frames", Transfers.usual().plainOnly().withFrame(244)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transfers")
    void theLogIsTheSameHoweverItIsHandedOver(String name, Transfers transfers) {
        for (Transport road : new Transport[]{Transport.TCP, Transport.UDP}) {
            try (Simulated simulated = start(road, Dialect.usual().withTransfers(transfers))) {
                DownloadedLog log = simulated.wholeLog(simulated.download());
                assertThat(log.check()).isEqualTo(CountCheck.AGREES);
                assertThat(log.capability().bufferedRead()).isEqualTo(transfers.buffered());
                simulated.assertLeftInPeace();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aRefusedBufferedReadIsNotTriedAgainOnceItIsKnown(Transport road) {
        try (Simulated simulated = start(road, Dialect.usual().withTransfers(Transfers.usual().plainOnly()))) {
            Capability learned = simulated.wholeLog(simulated.download()).capability();
            simulated.wholeLog(simulated.download(Optional.of(learned), Watch.NONE));
            assertThat(simulated.machine.commands()).filteredOn(code -> code == Command.PREPARE_BUFFER)
                    .as("asked only while nothing was known").hasSize(2);
        }
    }

    @Test
    void anEmptyLogComesHomeByThePlainFlowToo() {
        SimulatorSettings settings = SimulatorSettings.usual().withRecords(0)
                .withDialect(Dialect.usual().withTransfers(Transfers.usual().plainOnly()));
        try (Simulated simulated = Simulated.start(settings)) {
            assertThat(simulated.wholeLog(simulated.download()).punches().punches()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ONE_ZERO_WORD", "SCATTERED"})
    void countsInAnUnknownShapeAreUnknownAndTheLogIsReadAllTheSame(Counts.Form form) {
        try (Simulated simulated = start(Transport.TCP, Dialect.usual().withCounts(Counts.in(form)))) {
            DownloadedLog log = simulated.wholeLog(simulated.download());
            assertThat(log.check()).isEqualTo(CountCheck.NOT_TRUSTED);
            assertThat(log.capability().countsTrusted()).isFalse();
            assertThat(log.countsBefore()).isEmpty();
        }
    }

    @Test
    void countsWithoutFacesServeAsWell() {
        try (Simulated simulated = start(Transport.TCP,
                Dialect.usual().withCounts(Counts.in(Counts.Form.WORDS_20)))) {
            assertThat(simulated.wholeLog(simulated.download()).check()).isEqualTo(CountCheck.AGREES);
        }
    }

    @Test
    void aCountOfZeroNeverSkipsTheRead() {
        try (Simulated simulated = start(Transport.TCP,
                Dialect.usual().withCounts(Counts.usual().lyingBy(-RECORDS)))) {
            assertThat(simulated.wholeLog(simulated.download()).check()).isEqualTo(CountCheck.NOT_TRUSTED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 7})
    void aTrustworthyCountThatDisagreesTwiceMakesTheDownloadIncomplete(int lie) {
        try (Simulated simulated = start(Transport.TCP, Dialect.usual().withCounts(Counts.usual().lyingBy(lie)))) {
            assertThat(simulated.download()).isInstanceOfSatisfying(Download.Incomplete.class, incomplete -> {
                assertThat(incomplete.why()).isEqualTo(Download.Shortfall.COUNT);
                assertThat(incomplete.declared()).isEqualTo(RECORDS + lie);
                assertThat(incomplete.arrived()).isEqualTo(RECORDS);
                assertThat(incomplete.identity().serial()).isEqualTo(simulated.machine.serial());
            });
            simulated.assertLeftInPeace();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aMachineWithAKeyOpensForItsKey(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withCommKey(271_828))) {
            simulated.wholeLog(simulated.download());
        }
    }

    @Test
    void aMachineThatAsksForAKeyThoughItHasNoneIsAnswered() {
        try (Simulated simulated = start(Transport.TCP, Dialect.usual().withAccess(Access.usual().alwaysAskingKey()))) {
            simulated.wholeLog(simulated.download());
            assertThat(simulated.machine.commands()).contains(Command.AUTH);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aMachineThatMiscountsEveryChecksumIsBelieved(Transport road) {
        SimulatorSettings settings = Simulated.over(road).withRecords(RECORDS)
                .withFaults(new Fault.WrongChecksum(Fault.ANY, Integer.MAX_VALUE));
        try (Simulated simulated = Simulated.start(settings)) {
            simulated.wholeLog(simulated.download());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aMachineThatMiscountsOnlyTheChecksumsOfDataIsBelievedAtTheSecondTime(Transport road) {
        SimulatorSettings settings = Simulated.over(road).withRecords(RECORDS).withPeople(5)
                .withFaults(new Fault.WrongChecksum(Command.READ_BUFFER, Integer.MAX_VALUE),
                        new Fault.WrongChecksum(Command.PREPARE_BUFFER, Integer.MAX_VALUE));
        try (Simulated simulated = Simulated.start(settings, TestPatience.briefWithData())) {
            simulated.wholeLog(simulated.download());
        }
    }
}
