package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FreeSizesTest {
    private static FreeSizes of(int users, int punches, int punchFree, OptionalInt faces) {
        return new FreeSizes(users, 12, punches, 40, 2, 1, 500, 1000, 50_000, 488, 1000 - users, punchFree, faces,
                faces.isPresent() ? OptionalInt.of(300) : OptionalInt.empty());
    }

    @Test
    void countsStandAtTheirWordsAndEverythingElseIsZero() {
        byte[] data = of(7, 321, 49_679, OptionalInt.of(5)).encode();
        assertThat(data).hasSize(92);
        int[] words = {16, 24, 32, 40, 48, 52, 56, 60, 64, 68, 72, 76, 80, 88};
        int[] counts = {7, 12, 321, 40, 2, 1, 500, 1000, 50_000, 488, 993, 49_679, 5, 300};
        for (int at = 0; at < words.length; at++) {
            assertThat(Bytes.i32(data, words[at])).isEqualTo(counts[at]);
            Bytes.put32(data, words[at], 0);
        }
        assertThat(data).containsOnly(0);
    }

    @Test
    void whatAMachineEncodesIsDecodedWithAndWithoutFaces() {
        FreeSizes withFaces = of(7, 321, 49_679, OptionalInt.of(5));
        FreeSizes without = of(7, 321, 49_679, OptionalInt.empty());
        assertThat(FreeSizes.decode(withFaces.encode())).contains(withFaces);
        assertThat(FreeSizes.decode(without.encode())).contains(without);
        assertThat(without.encode()).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 79, 93, 112})
    void anAnswerOfAnotherShapeTellsNothingRatherThanZero(int length) {
        assertThat(FreeSizes.decode(new byte[length])).isEmpty();
    }

    @ParameterizedTest(name = "{0} punches and {1} free of 50000: {2}")
    @CsvSource({"0, 50000, true", "50000, 0, true", "321, 49679, true", "321, 49680, false", "0, 0, false",
        "-1, 50001, false"})
    void countsAreBelievedOnlyWhenCapacityMinusUsedIsFree(int punches, int free, boolean plausible) {
        assertThat(of(7, punches, free, OptionalInt.empty()).plausible()).isEqualTo(plausible);
    }

    @Test
    void wordsThatAreAllZeroProveNothing() {
        assertThat(FreeSizes.decode(new byte[80]).orElseThrow().plausible()).isFalse();
    }
}
