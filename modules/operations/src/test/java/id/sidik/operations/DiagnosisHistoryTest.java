package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Sentence;
import id.sidik.store.KeptDiagnosis;
import id.sidik.store.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a search, and what many searches say together. */
class DiagnosisHistoryTest {
    private static final Road ROAD = new Road.Network("127.0.0.1", 4370);
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private static PastDiagnosis kept(int cause) {
        return DiagnosisHistory.past(new KeptDiagnosis(UuidV7.at(NOW), new MachineId("CONTOH0001"), NOW, cause,
                Duration.ofSeconds(3), ""));
    }

    private static Optional<String> advice(String days, ZoneId zone) {
        List<PastDiagnosis> past = Arrays.stream(days.split(" "))
                .map(at -> new PastDiagnosis(new java.util.UUID(0, 0), Instant.parse(at), Optional.of(
                        DiagnosisStep.KEY))).toList();
        return DiagnosisHistory.advice(past, NOW, zone, ROAD).map(Sentence::key);
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfAStepLeadsBackToIt(DiagnosisStep step) {
        assertThat(kept(step.number()).cause()).contains(step);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "99", "2147483647"})
    void aNumberThatNoStepHasIsNoCause(int number) {
        assertThat(kept(number).cause()).isEmpty();
    }

    @Test
    void searchesThatFoundNothingBringNoAdvice() {
        assertThat(DiagnosisHistory.advice(List.of(kept(0), kept(0), kept(0)), NOW, OfficeFixture.WIB, ROAD)).isEmpty();
        assertThat(DiagnosisHistory.advice(List.of(), NOW, OfficeFixture.WIB, ROAD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"2026-10-31T17:30:00Z 2026-11-02T01:00:00Z 2026-11-03T01:00:00Z, Asia/Jakarta, true",
        "2026-10-31T17:30:00Z 2026-11-02T01:00:00Z 2026-11-03T01:00:00Z, UTC, false",
        "2026-10-31T16:30:00Z 2026-11-02T01:00:00Z 2026-11-03T01:00:00Z, Asia/Jakarta, false",
        "2025-11-20T01:00:00Z 2025-11-21T01:00:00Z 2025-11-22T01:00:00Z, Asia/Jakarta, false"})
    void aMonthBeginsAtMidnightOfTheOffice(String days, ZoneId zone, boolean advised) {
        assertThat(advice(days, zone).isPresent()).isEqualTo(advised);
    }

    @Test
    void theMostFrequentCauseIsAdvisedUpon() {
        List<PastDiagnosis> past = java.util.stream.Stream.of(9, 9, 9, 5, 5, 5, 5, 1).map(DiagnosisHistoryTest::kept)
                .toList();
        assertThat(DiagnosisHistory.advice(past, NOW, OfficeFixture.WIB, ROAD))
                .contains(Sentence.of("diagnosis.often.moved", 4, 5));
    }

    @Test
    void whatIsWrittenIsOneLineAStepWhateverTheMachineSaid() {
        String text = DiagnosisHistory.written(List.of(
                new StepResult.Fine(DiagnosisStep.LAPTOP, Sentence.of("fine", "a\tb\nc")),
                new StepResult.Skipped(DiagnosisStep.CLOCK, Sentence.of("skipped"))));
        assertThat(text.lines()).containsExactly("1\tFine\tfine\ta b c", "11\tSkipped\tskipped");
    }
}
