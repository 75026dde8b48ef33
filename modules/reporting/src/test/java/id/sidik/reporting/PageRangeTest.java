package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @ParameterizedTest(name = "{0} of 9 pages -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1          | 0
            2-4        | 1 2 3
            1-2, 5     | 0 1 4
            5; 1 - 2   | 0 1 4
            3,3,2-3    | 1 2
            8–9        | 7 8
            """)
    void whatIsTypedAreThePages(String typed, String pages) {
        assertThat(PageRange.read(typed, 9).orElseThrow().indexes()).isEqualTo(List.of(pages.split(" ")).stream()
                .map(Integer::valueOf).toList());
    }

    @Test
    void nothingTypedIsEveryPage() {
        assertThat(PageRange.read("  ", 3)).contains(PageRange.all(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "4-2", "a", "1-", "-3", "1,,2", "99999999999", "8-10", ","})
    void whatIsNoPageIsRefused(String typed) {
        assertThat(PageRange.read(typed, 9)).isEmpty();
    }

    @Test
    void neighboursAreOneStretch() {
        assertThat(new PageRange(List.of(0, 1, 4, 6, 7)).stretches()).containsExactly(new int[]{0, 1}, new int[]{4, 4},
                new int[]{6, 7});
    }

    @Test
    void noPagesAtAllAreNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRange(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRange(List.of(-1)));
    }
}
