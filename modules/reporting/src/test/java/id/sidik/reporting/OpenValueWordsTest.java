package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenValueWordsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            deduction.late,          kelas terlambat
            deduction.late.0.pct,    kelas terlambat
            deduction.noRecordPct,   tabel potongan
            patterns.5D.days,        jam kerja
            patterns.SHIFT.shifts,   jadwal jaga
            windows,                 rentang waktu rekam
            windows.multiIn,         rekaman datang yang dipakai
            windowsill,              windowsill
            """)
    void aPathIsReadInTheWordsOfItsLongestKnownBeginning(String path, String words) {
        assertThat(OpenValueWords.of(List.of(path))).isEqualTo(words);
    }

    @Test
    void twoPathsOfOneMeaningAreNamedOnce() {
        assertThat(OpenValueWords.of(List.of("patterns.5D.days", "patterns.5D.ramadan", "tpp.base")))
                .isEqualTo("jam kerja, dasar persen potongan");
    }
}
