package id.sidik.operations.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverFiguresTest {
    private static final Instant AT = Instant.parse("2026-11-03T01:12:00Z");

    private static Minutes minutes(long seconds) {
        return new Minutes(new UUID(1, seconds), AT, AT.plusSeconds(seconds), "petugas", new Minutes.Signers("", ""),
                new Minutes.Programme("LAPTOP", "1", "Java"), new Minutes.Contents("x", List.of(), 0, 0, 0), List.of(),
                new SelfCheck(AT, AT, Stream.of(CheckPoint.values()).map(point -> PointResult.good(point, List.of(
                        Sentence.of("laptop.check.twins.none"))))
                        .toList()));
    }

    @ParameterizedTest(name = "{0}: {1} in a day, {2} in twenty minutes, median {3}")
    @CsvSource(delimiter = ';', textBlock = """
            # exactly a day and exactly twenty minutes still count
            60; 1; 1; PT1M
            60 120; 2; 2; PT1M30S
            1200 1201 86400; 3; 1; PT20M1S
            60 86401 86402; 1; 1; PT24H1S
            """)
    void theStandardIsMetByWhatEndedInItsTime(String seconds, int standard, int goal, String median) {
        HandoverFigures now = HandoverFigures.of(Stream.of(seconds.split(" ")).map(Long::parseLong).map(
                HandoverFiguresTest::minutes).toList());
        assertThat(now.standardMet()).isEqualTo(standard);
        assertThat(now.goalMet()).isEqualTo(goal);
        assertThat(now.median()).contains(Duration.parse(median));
    }

    @Test
    void ofNothingThereIsNoMiddle() {
        assertThat(HandoverFigures.of(List.of())).isEqualTo(new HandoverFigures(0, 0, 0, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "60,1", "61,2", "1200,20"})
    void aMinuteThatBeganCounts(long seconds, long told) {
        assertThat(HandoverBook.begun(Duration.ofSeconds(seconds))).isEqualTo(told);
    }
}
