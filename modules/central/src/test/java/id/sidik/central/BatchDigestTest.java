package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Punch;
import id.sidik.store.OutFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchDigestTest {
    private static final List<Punch> PUNCHES = City.punches("M1", 3);
    private static final List<OutFact> FACTS = List.of(fact("1", "{\"a\":1}"), fact("2", "{}"));

    @Test
    void equalRowsHaveAnEqualDigest() {
        assertThat(BatchDigest.of(FACTS, PUNCHES)).matches("[0-9a-f]{64}")
                .isEqualTo(BatchDigest.of(List.copyOf(FACTS), City.punches("M1", 3)));
    }

    @Test
    void everyRowAndItsPlaceCount() {
        String whole = BatchDigest.of(FACTS, PUNCHES);

        assertThat(BatchDigest.of(FACTS.reversed(), PUNCHES)).isNotEqualTo(whole);
        assertThat(BatchDigest.of(FACTS, PUNCHES.subList(0, 2))).isNotEqualTo(whole);
        assertThat(BatchDigest.of(FACTS, City.punches("M2", 3))).isNotEqualTo(whole);
        assertThat(BatchDigest.of(List.of(fact("1", "{\"a\":2}"), fact("2", "{}")), PUNCHES)).isNotEqualTo(whole);
    }

    @Test
    void anEmptyBatchHasTheDigestOfNothing() {
        assertThat(BatchDigest.of(List.of(), List.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static OutFact fact(String key, String body) {
        return new OutFact(1, "PERMIT", key, Instant.EPOCH, "petugas", Optional.empty(), Optional.empty(), body);
    }
}
