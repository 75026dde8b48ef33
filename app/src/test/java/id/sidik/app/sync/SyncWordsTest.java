package id.sidik.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncWordsTest {
    private final SyncWords words = new SyncWords(new Texts(Language.ID));

    @ParameterizedTest(name = "{0}")
    @CsvSource({"89504e470d0a1a0a, 3000, gambar (3 kB)", "ffd8ffe0, 1000, gambar (1 kB)"})
    void aPictureIsToldByItsWeight(String head, int bytes, String told) {
        byte[] picture = new byte[bytes];
        byte[] first = java.util.HexFormat.of().parseHex(head);
        System.arraycopy(first, 0, picture, 0, first.length);
        assertThat(words.value(Base64.getEncoder().encodeToString(picture))).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dinas Contoh | Dinas Contoh
            ''           | –
            """)
    void otherValuesStayAsTheyAre(String value, String told) {
        assertThat(words.value(value)).isEqualTo(told);
        assertThat(words.name("report.logo")).isEqualTo("Logo kop surat");
        assertThat(words.name("Contoh Satu")).isEqualTo("Contoh Satu");
    }
}
