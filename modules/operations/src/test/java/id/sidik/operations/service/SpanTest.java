package id.sidik.operations.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters, halves, and the promise in service days. */
class SpanTest {
    @ParameterizedTest
    @CsvSource({"2026-Q1,2026-01-01,2026-04-01,2026-H1,2025-Q4", "2026-Q2,2026-04-01,2026-07-01,2026-H1,2026-Q1",
        "2026-q3,2026-07-01,2026-10-01,2026-H2,2026-Q2", "2026-Q4,2026-10-01,2027-01-01,2026-H2,2026-Q3",
        "2026-H1,2026-01-01,2026-07-01,2026-H1,2025-H2", "2026-h2,2026-07-01,2027-01-01,2026-H2,2026-H1"})
    void aSpanHasItsDaysItsHalfAndTheOneBefore(String text, LocalDate first, LocalDate end, String half,
            String before) {
        Span span = Span.read(text);
        assertThat(span.first()).isEqualTo(first);
        assertThat(span.endExclusive()).isEqualTo(end);
        assertThat(span.half()).hasToString(half);
        assertThat(span.plus(-1)).hasToString(before);
        assertThat(span.plus(-1).plus(1)).isEqualTo(span);
        assertThat(Span.read(span.toString())).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q5", "2026-Q0", "2026-H3", "26-Q1", "2026-Q11", "2026 Q1", "1999-Q1"})
    void whatIsNoSpanIsRefused(String text) {
        assertThatThrownBy(() -> Span.read(text)).isInstanceOfSatisfying(TroubleException.class,
                refused -> assertThat(refused.trouble().code()).isEqualTo("LYN-108"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01,2026-Q4", "2026-09-30,2026-Q3", "2026-12-31,2026-Q4", "2027-01-01,2027-Q1"})
    void everyDayHasItsQuarter(LocalDate day, String quarter) {
        assertThat(Span.quarterOf(day)).hasToString(quarter);
    }

    @ParameterizedTest(name = "in {0} days, came in on {1}, finished on {2}: {3}")
    @CsvSource({"1,2026-10-05,2026-10-05,true", "1,2026-10-05,2026-10-06,true", "1,2026-10-05,2026-10-07,false",
        "1,2026-10-09,2026-10-12,true", "1,2026-10-09,2026-10-13,false", "1,2026-10-10,2026-10-12,true",
        "2,2026-10-08,2026-10-12,true", "2,2026-10-08,2026-10-13,false"})
    void saturdaysAndSundaysAreNoServiceDays(int days, LocalDate received, LocalDate finished, boolean kept) {
        assertThat(new ServiceStandard(days).keptBy(received, finished)).isEqualTo(kept);
    }
}
