package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Transfers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong on the way: once it is mended, always it is told. */
@Execution(ExecutionMode.CONCURRENT)
class FaultTest {
    private static final int RECORDS = 4000;
    private static final long HUGE = 0xFFFF_FFF0L;
    private static final int ALWAYS = Integer.MAX_VALUE;

    /** Who sends without end is cut off at one of two places, whichever is reached first. */
    private static final List<Download.Shortfall> ENDLESS = List.of(Download.Shortfall.LENGTH, Download.Shortfall.LOST);

    /** A fault by how often it strikes. */
    private record Trouble(String name, IntFunction<Fault> fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Trouble trouble(String name, int command) {
        return new Trouble(name, times -> switch (name) {
            case "drop" -> new Fault.Drop(command, times, 500);
            case "truncate" -> new Fault.Truncate(command, times, 500);
            case "truncate late" -> new Fault.Truncate(command, times, 2500);
            case "corrupt" -> new Fault.Corrupt(command, times, 500);
            case "corrupt late" -> new Fault.Corrupt(command, times, 2500);
            case "refuse" -> new Fault.Refuse(command, times, Reply.ACK_ERROR);
            case "stall" -> new Fault.Stall(command, times);
            case "lose the announcement" -> new Fault.Lose(command, times, 0);
            case "lose a frame" -> new Fault.Lose(command, times, 1);
            case "lose a late frame" -> new Fault.Lose(command, times, 2);
            case "garbage" -> new Fault.Garbage(command, times, 5000);
            case "endless stream" -> new Fault.EndlessStream(command, times);
            case "oversized frame" -> new Fault.OversizedLength(command, times, HUGE);
            case "oversized data" -> new Fault.OversizedData(command, times, HUGE);
            case "reboot" -> new Fault.RebootDuringTransfer(command, times, 500, Duration.ofMillis(50));
            default -> throw new IllegalArgumentException(name);
        });
    }

    /** What is left of a download when every piece suffers; nothing when smaller pieces or the plain flow help. */
    private static final String PIECES = """
            drop                  | LOST
            reboot                | LOST
            truncate              | LENGTH
            truncate late         |
            corrupt               | LENGTH
            corrupt late          |
            refuse                |
            stall                 | LOST
            lose the announcement |
            lose a frame          | LENGTH
            lose a late frame     |
            garbage               | LOST
            endless stream        | LENGTH
            oversized data        | LENGTH
            """;

    static Stream<Arguments> troublesOfPieces() {
        return Stream.of(Transport.TCP, Transport.UDP).flatMap(road -> PIECES.lines().map(line -> line.split("\\|", -1))
                .map(cell -> Arguments.of(road, trouble(cell[0].strip(), Command.READ_BUFFER), cell[1].strip())));
    }

    @ParameterizedTest(name = "{1} over {0}")
    @MethodSource("troublesOfPieces")
    void aPieceThatSuffersOnceIsReadAgain(Transport road, Trouble trouble) {
        try (Simulated simulated = start(road)) {
            simulated.machine.plan(trouble.fault().apply(1));
            simulated.wholeLog(simulated.download());
        }
    }

    @ParameterizedTest(name = "{1} over {0}: {2}")
    @MethodSource("troublesOfPieces")
    void whenEveryPieceSuffersSmallerOnesAreTriedAndThenTheShortfallIsTold(Transport road, Trouble trouble,
            String shortfall) {
        try (Simulated simulated = start(road)) {
            simulated.machine.plan(trouble.fault().apply(ALWAYS));
            Download download = assertTimeoutPreemptively(TestPatience.SOON, () -> simulated.download());
            if (shortfall.isEmpty()) simulated.wholeLog(download);
            else
                assertThat(download).isInstanceOfSatisfying(Download.Incomplete.class, incomplete -> {
                    assertThat(incomplete.why()).isEqualTo(Download.Shortfall.valueOf(shortfall));
                    assertThat(incomplete.declared()).isEqualTo(4 + RECORDS * 40);
                    assertThat(incomplete.arrived()).isLessThan(incomplete.declared());
                });
        }
    }

    @ParameterizedTest(name = "{1} over {0}")
    @CsvSource(textBlock = """
            TCP, drop
            TCP, stall
            TCP, garbage
            TCP, endless stream
            TCP, oversized frame
            TCP, oversized data
            TCP, reboot
            UDP, drop
            UDP, stall
            UDP, garbage
            UDP, endless stream
            UDP, oversized data
            UDP, reboot
            """)
    void aPreparationThatSuffersOnceIsAskedForAgain(Transport road, String name) {
        try (Simulated simulated = start(road)) {
            simulated.machine.plan(trouble(name, Command.PREPARE_BUFFER).fault().apply(1));
            simulated.wholeLog(simulated.download());
        }
    }

    @ParameterizedTest(name = "{1} over {0}: {2}")
    @CsvSource(textBlock = """
                           TCP, drop,           LOST
            TCP, truncate,       LENGTH
            TCP, lose a frame,   LENGTH
            TCP, corrupt,        LENGTH
            TCP, endless stream,
            TCP, oversized data, LENGTH
                           UDP, truncate,       LENGTH
            UDP, lose a frame,   LENGTH
            UDP, corrupt,        LENGTH
            UDP, endless stream,
            UDP, oversized data, LENGTH
            """)
    void thePlainFlowIsAskedForAgainAndThenTheShortfallIsTold(Transport road, String name,
            Download.@Nullable Shortfall why) {
        Dialect plain = Dialect.usual().withTransfers(Transfers.usual().plainOnly());
        for (int times : new int[]{1, ALWAYS}) {
            try (Simulated simulated = start(road, plain)) {
                simulated.machine.plan(trouble(name, Command.ATTLOG_RRQ).fault().apply(times));
                Download download = assertTimeoutPreemptively(TestPatience.SOON, () -> simulated.download());
                if (times == 1) simulated.wholeLog(download);
                else
                    assertThat(download).isInstanceOfSatisfying(Download.Incomplete.class,
                            incomplete -> assertThat(incomplete.why()).isIn(why == null ? ENDLESS : List.of(why)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void usersThatNeverComeWholeAreTold(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withPeople(60), TestPatience.briefWithData())) {
            simulated.machine.plan(trouble("truncate", Command.READ_BUFFER).fault().apply(ALWAYS));
            assertThat(simulated.download()).isInstanceOfSatisfying(Download.Incomplete.class,
                    incomplete -> assertThat(incomplete.why()).isEqualTo(Download.Shortfall.USERS));
        }
    }

    @ParameterizedTest
    @CsvSource({"TCP, 50", "TCP, 201", "TCP, 1100", "TCP, 1503", "UDP, 50", "UDP, 11", "UDP, 1503"})
    void aQuestionThatIsNeverAnsweredBreaksTheConversation(Transport road, int command) {
        try (Simulated simulated = Simulated.start(settings(road), TestPatience.brief())) {
            simulated.machine.plan(new Fault.Stall(command, ALWAYS));
            Download download = assertTimeoutPreemptively(TestPatience.SOON, () -> simulated.download());
            assertThat(download).isInstanceOfSatisfying(Download.Failed.class,
                    failed -> assertThat(failed.why()).isInstanceOf(Refusal.Broken.class));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void anOrdinaryQuestionThatIsLostOnceIsAskedAgain(Transport road) {
        try (Simulated simulated = Simulated.start(settings(road), TestPatience.brief())) {
            simulated.machine.plan(new Fault.Stall(Command.GET_TIME, 1));
            simulated.wholeLog(simulated.download());
        }
    }

    @Test
    void aMachineThatIsGoneAfterAReadingHadBegunLeavesItIncomplete() {
        try (Simulated simulated = start(Transport.TCP)) {
            simulated.machine
                    .plan(new Fault.RebootDuringTransfer(Command.READ_BUFFER, 1, 9000, Duration.ofMinutes(5)));
            Download download = assertTimeoutPreemptively(TestPatience.SOON, () -> simulated.download());
            assertThat(download).isEqualTo(new Download.Incomplete(
                    ((Download.Incomplete) download).identity(), 4 + RECORDS * 40,
                    ((Download.Incomplete) download).arrived(), Download.Shortfall.LOST));
        }
    }

    private static Simulated start(Transport road) {
        return start(road, Dialect.usual());
    }

    private static Simulated start(Transport road, Dialect dialect) {
        return Simulated.start(settings(road).withDialect(dialect), TestPatience.briefWithData());
    }

    /** Five people fit one packet, so that only the log is read in pieces. */
    private static SimulatorSettings settings(Transport road) {
        return Simulated.over(road).withRecords(RECORDS).withPeople(5);
    }
}
