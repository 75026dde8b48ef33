package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.PunchLayout;
import id.sidik.protocol.UserRecord;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.Records;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DownloadTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    static Stream<Arguments> layoutsAndRoads() {
        return Arrays.stream(PunchLayout.values())
                .flatMap(layout -> Stream.of(Transport.TCP, Transport.UDP).map(road -> Arguments.of(layout, road)));
    }

    @ParameterizedTest(name = "{0} over {1}")
    @MethodSource("layoutsAndRoads")
    void everyRecordOfEveryLayoutComesHomeOverBothRoads(PunchLayout layout, Transport road) {
        SimulatorSettings usual = Simulated.over(road).withRecords(2500);
        try (Simulated simulated = Simulated.start(usual.withDialect(usual.dialect().withRecords(Records.of(
                layout))))) {
            DownloadedLog log = simulated.wholeLog(simulated.download());
            assertThat(log.identity().serial()).isEqualTo(simulated.machine.serial());
            assertThat(log.check()).isEqualTo(CountCheck.AGREES);
            assertThat(log.capability().layout()).contains(layout);
            assertThat(log.capability().transport()).isEqualTo(road);
            assertThat(log.capability().bufferedRead()).isTrue();
            assertThat(log.capability().countsTrusted()).isTrue();
            assertThat(log.rawPunches()).hasSize(4 + 2500 * layout.size());
            simulated.assertLeftInPeace();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void theUsersComeWithTheLog(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withPeople(120))) {
            DownloadedLog log = simulated.wholeLog(simulated.download());
            assertThat(log.users()).extracting(UserRecord::pin).containsExactlyElementsOf(
                    simulated.machine.people().stream().map(SimulatedPerson::pin).toList());
            assertThat(log.users()).extracting(UserRecord::name).containsExactlyElementsOf(
                    simulated.machine.people().stream().map(SimulatedPerson::name).toList());
            assertThat(log.capability().userRecordSize()).isEqualTo(OptionalInt.of(72));
            assertThat(log.rawUsers()).hasSize(4 + 120 * 72);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void anEmptyLogIsCompleteAndEmpty(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withRecords(0))) {
            DownloadedLog log = simulated.wholeLog(simulated.download());
            assertThat(log.punches().punches()).isEmpty();
            assertThat(log.capability().layout()).isEmpty();
            assertThat(log.check()).isEqualTo(CountCheck.AGREES);
        }
    }

    @Test
    void theBufferIsFreedAfterEachReadAndTheSessionAtTheEnd() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            simulated.wholeLog(simulated.download());
            List<Integer> commands = simulated.machine.commands();
            assertThat(commands).last().isEqualTo(Command.EXIT);
            assertThat(commands).filteredOn(code -> code == Command.FREE_DATA).hasSize(2);
        }
    }

    @Test
    void aMachineThatSpeaksOnlyUdpIsFoundAndRememberedSo() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().udpOnly())) {
            Capability learned = simulated.wholeLog(simulated.download()).capability();
            assertThat(learned.transport()).isEqualTo(Transport.UDP);
            assertThat(simulated.wholeLog(simulated.download(Optional.of(learned), Watch.NONE)).capability())
                    .isEqualTo(learned);
        }
    }

    @ParameterizedTest(name = "machine over {0}, remembered {1}")
    @MethodSource("roads")
    void whatIsRememberedWronglyIsLearnedAnew(Transport real, Transport remembered) {
        try (Simulated simulated = Simulated.start(Simulated.over(real))) {
            Optional<Capability> known = Optional.of(Capability.assumed(remembered));
            assertThat(simulated.wholeLog(simulated.download(known, Watch.NONE)).capability().transport())
                    .isEqualTo(real);
        }
    }

    static Stream<Arguments> roads() {
        return Stream.of(Arguments.of(Transport.TCP, Transport.UDP), Arguments.of(Transport.UDP, Transport.TCP));
    }

    @Test
    void theOffsetOfAWrongClockIsMeasured() {
        SimulatorSettings wrong = SimulatorSettings.usual()
                .withClock(ClockPlan.rightIn(WIB).wrongBy(Duration.ofMinutes(-17)));
        try (Simulated simulated = Simulated.start(wrong)) {
            ClockReading clock = simulated.wholeLog(simulated.download()).clock().orElseThrow();
            assertThat(clock.offset(WIB)).isBetween(Duration.ofMinutes(-17).minusSeconds(3),
                    Duration.ofMinutes(-17).plusSeconds(3));
            assertThat(clock.roundTrip()).isPositive();
        }
    }

    @Test
    void aPunchDuringTheReadingIsNoDisagreement() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().withRecords(4000))) {
            Download download = simulated.download(punchOnce(simulated.machine));
            assertThat(download).isInstanceOfSatisfying(Download.Complete.class, complete -> {
                assertThat(complete.log().check()).isEqualTo(CountCheck.CHANGED_MEANWHILE);
                assertThat(complete.log().punches().punches()).hasSize(4000);
                assertThat(complete.log().countsAfter().orElseThrow().punches()).isEqualTo(4001);
            });
        }
    }

    private static Watch punchOnce(SimulatedMachine machine) {
        AtomicLong calls = new AtomicLong();
        return new Watch() {
            @Override
            public void at(long doneBytes, long totalBytes) {
                if (calls.getAndIncrement() > 0) return;
                String pin = machine.people().getFirst().pin();
                machine.addPunch(SimulatedPunch.added(pin, LocalDateTime.of(2026, 10, 31, 23, 0)));
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void theWatchSeesTheBytesGrowToTheDeclaredTotal(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withRecords(3000))) {
            List<Long> seen = new java.util.ArrayList<>();
            simulated.wholeLog(simulated.download(new Watch() {
                @Override
                public void at(long doneBytes, long totalBytes) {
                    assertThat(totalBytes).isEqualTo(4 + 3000 * 40);
                    seen.add(doneBytes);
                }

                @Override
                public boolean stopRequested() {
                    return false;
                }
            }));
            assertThat(seen).isSorted().hasSizeGreaterThan(3).endsWith(4L + 3000 * 40);
        }
    }

    @Test
    void twoCallsForTheSameMachineTakeTurns() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().tcpOnly().withRecords(5000))) {
            List<CompletableFuture<Download>> calls = Stream.generate(
                    () -> CompletableFuture.supplyAsync(simulated::download)).limit(3).toList();
            calls.forEach(call -> simulated.wholeLog(call.join()));
            simulated.assertLeftInPeace();
        }
    }
}
