package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    private final Wrap narrow = new Wrap(PageFont.CONDENSED_BOLD, 7.5, 60);

    @Test
    void aLineNeverEndsInsideATitle() {
        assertThat(narrow.lines("Contoh Pegawai, S.Kom., M.Si., Ph.D.")).isEqualTo(
                "Contoh Pegawai,\nS.Kom., M.Si.,\nPh.D.");
    }

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(narrow.lines("Contoh")).isEqualTo("Contoh");
    }

    @Test
    void aWordWiderThanTheLineIsLeftWhole() {
        assertThat(narrow.lines("Dr. Contohpegawaidengannamapanjang S.H.")).isEqualTo(
                "Dr.\nContohpegawaidengannamapanjang\nS.H.");
    }
}
