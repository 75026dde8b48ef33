package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunningHashTest {
    private static final String ZERO = "0".repeat(64);
    /** SHA-256 of "0…0:1:2:3:4:5:a…a". */
    private static final String FIRST = "2df2600ac949a169d1aaa79dccdda9ad8d88a865db12fb8e8f4100f7d08efecd";

    @Test
    void aReceiptFitsOnlyBehindTheBatchBeforeIt() {
        assertThat(RunningHash.fits(ZERO, receipt(1, 2, FIRST))).isTrue();
        assertThat(RunningHash.fits("1" + ZERO.substring(1), receipt(1, 2, FIRST))).isFalse();
    }

    @Test
    void anotherCountDoesNotFit() {
        assertThat(RunningHash.fits(ZERO, receipt(1, 3, FIRST))).isFalse();
        assertThat(RunningHash.fits(ZERO, receipt(2, 2, FIRST))).isFalse();
        assertThat(RunningHash.fits(ZERO, receipt(1, 2, ZERO))).isFalse();
    }

    private static BatchReceipt receipt(long number, int punches, String running) {
        return new BatchReceipt("", "", number, punches, 3, 4, 5, "a".repeat(64), running, "", Instant.EPOCH);
    }
}
