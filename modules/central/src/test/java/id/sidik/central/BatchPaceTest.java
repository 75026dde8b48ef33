package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPaceTest {
    @ParameterizedTest(name = "{0} rows in {1} ms, {2} sent -> {3}")
    @CsvSource({"2000, 100, 2000, 8000", "2000, 100, 1999, 2000", "2000, 2000, 2000, 2000", "2000, 10000, 2000, 2000",
        "2000, 10001, 2000, 1000", "2000, 10001, 7, 1000", "32000, 1, 32000, 50000", "50000, 1, 50000, 50000",
        "150, 60000, 150, 100", "100, 60000, 100, 100"})
    void aQuickLineGetsLargerBatchesAndASlowOneSmaller(int rows, long millis, int sent, int next) {
        assertThat(new BatchPace(rows).after(Duration.ofMillis(millis), sent).rows()).isEqualTo(next);
    }

    @Test
    void aLineThatIsLostAgainAndAgainStillGetsSomethingThrough() {
        BatchPace pace = BatchPace.first();
        for (int loss = 0; loss < 20; loss++) pace = pace.afterALostLine();

        assertThat(pace.rows()).isEqualTo(BatchPace.LEAST);
    }
}
