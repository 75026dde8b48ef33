package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncCountsTest {
    @ParameterizedTest(name = "{0} sent, {1} known, {2} refused, {3} conflicts, {4} received, {5} waiting")
    @CsvSource({"0, 0, 0, 0, 0, 0, true, false", "1, 0, 0, 0, 0, 0, false, false", "0, 1, 0, 0, 0, 0, false, false",
        "0, 0, 1, 0, 0, 0, false, true", "0, 0, 0, 1, 0, 0, false, true", "0, 0, 0, 0, 1, 0, false, false",
        "0, 0, 0, 0, 0, 1, false, true"})
    void whatWaitsForAPersonAsksToBeLookedAt(long sent, long known, long refused, long conflicts, long received,
            long waiting, boolean nothing, boolean asks) {
        SyncCounts counts = new SyncCounts(0, sent, known, refused, 0, conflicts, received, 0, 0, waiting);

        assertThat(counts.nothing()).isEqualTo(nothing);
        assertThat(counts.asks()).isEqualTo(asks);
    }
}
