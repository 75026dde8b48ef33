package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.FreeSizes;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCheckTest {
    private static final int CAPACITY = 100_000;

    private static Optional<FreeSizes> counts(int punches, int free) {
        return Optional.of(new FreeSizes(5, 0, punches, 0, 0, 0, 1000, 1000, CAPACITY, 1000, 995, free,
                OptionalInt.empty(), OptionalInt.empty()));
    }

    private static Optional<FreeSizes> honest(int punches) {
        return counts(punches, CAPACITY - punches);
    }

    @ParameterizedTest(name = "before {0}, after {1}, read {2}: {3}")
    @CsvSource(textBlock = """
            # nobody punched
            10, 10, 10, AGREES
             0,  0,  0, AGREES
            # somebody punched, before or after the machine made its copy
            10, 11, 10, CHANGED_MEANWHILE
            10, 11, 11, CHANGED_MEANWHILE
            10, 13, 12, CHANGED_MEANWHILE
             0,  2,  1, CHANGED_MEANWHILE
            # a firmware that does not count
             0,  0,  1, NOT_TRUSTED
            # something is missing, or too much
            10, 10,  9,
            10, 10, 11,
            10, 12,  9,
            10, 12, 13,
            # cleared meanwhile
            10,  0, 10,
             1,  0,  0,
            """)
    void whatWasReadLiesBetweenTheCountBeforeAndTheCountAfter(int before, int after, long read, CountCheck check) {
        assertThat(CountCheck.of(honest(before), honest(after), read)).isEqualTo(Optional.ofNullable(check));
    }

    @Test
    void countsThatAreMissingOrContradictThemselvesAreNotTrusted() {
        Optional<FreeSizes> odd = counts(10, CAPACITY);
        assertThat(CountCheck.of(Optional.empty(), honest(10), 7)).contains(CountCheck.NOT_TRUSTED);
        assertThat(CountCheck.of(honest(10), Optional.empty(), 7)).contains(CountCheck.NOT_TRUSTED);
        assertThat(CountCheck.of(odd, honest(10), 7)).contains(CountCheck.NOT_TRUSTED);
        assertThat(CountCheck.of(honest(10), odd, 7)).contains(CountCheck.NOT_TRUSTED);
    }
}
