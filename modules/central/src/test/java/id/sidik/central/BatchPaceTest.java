package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPaceTest {
    @ParameterizedTest(name = "{0} rows in {1} ms, full {2} -> {3}")
    @CsvSource({"2000, 100, true, 8000", "2000, 100, false, 2000", "2000, 2000, true, 2000", "2000, 10000, true, 2000",
        "2000, 10001, true, 1000", "2000, 10001, false, 1000", "32000, 1, true, 50000", "50000, 1, true, 50000",
        "150, 60000, true, 100", "100, 60000, true, 100"})
    void aQuickLineGetsLargerBatchesAndASlowOneSmaller(int rows, long millis, boolean full, int next) {
        assertThat(new BatchPace(rows).after(Duration.ofMillis(millis), full).rows()).isEqualTo(next);
    }

    @Test
    void aLineThatIsLostAgainAndAgainStillGetsSomethingThrough() {
        BatchPace pace = BatchPace.first();
        for (int loss = 0; loss < 20; loss++) pace = pace.afterALostLine();

        assertThat(pace.rows()).isEqualTo(BatchPace.LEAST);
    }
}
