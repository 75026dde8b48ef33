package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.UserName.Step;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
    private static UserName fit(String name, int limit) {
        return UserName.fit(name, StandardCharsets.UTF_8, limit);
    }

    @ParameterizedTest(name = "{0} in {1} bytes -> {2} by {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # what fits is left as it is, titles and all
            Dr. Contoh, M.Si.                   | 23 | Dr. Contoh, M.Si.       | -
            Contoh Pegawai Satu Dua             | 23 | Contoh Pegawai Satu Dua | -
            # titles in front and everything from the first comma on go first
            Dr. Ir. Hj. Contoh Pegawai, M.Si.   | 23 | Contoh Pegawai          | TITLES
            Drs. H. Contoh Pegawai Satu         | 23 | Contoh Pegawai Satu     | TITLES
            Prof. Contoh Pegawai Satu, S.H.,M.H | 23 | Contoh Pegawai Satu     | TITLES
            drg. Contoh Pegawai Nomor Dua       | 23 | Contoh Pegawai N Dua    | TITLES INITIALS
            # then the names in the middle, the last of them first
            Contoh Pegawai Tiga Belas Satu      | 23 | Contoh Pegawai T B Satu | INITIALS
            Contoh Pegawai Empat Belas Satuan   | 20 | Contoh P E B Satuan     | INITIALS
            # an initial H without its dot is no title
            H Contoh Pegawai Yang Panjang       | 23 | H Contoh P Y Panjang    | INITIALS
            # at last the end
            Contohpegawaiyangpanjangsekali      | 23 | Contohpegawaiyangpanjan | CUT
            Contoh Pegawai Satu                 |  8 | Contoh P                | INITIALS CUT
            Dr. Contoh Pegawai Satu, S.E.       |  8 | Contoh P                | TITLES INITIALS CUT
            # the last word stays, whatever it is
            Drs. H.                             |  3 | H.                      | TITLES
            """)
    void aNameLosesTitlesThenMiddleNamesThenItsEnd(String asked, int limit, String text, String steps) {
        UserName name = fit(asked, limit);
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.steps()).isEqualTo(steps.equals("-")
                ? Set.of()
                : Arrays.stream(steps.split(" ")).map(Step::valueOf).collect(Collectors.toSet()));
        assertThat(name.bytes()).hasSizeLessThanOrEqualTo(limit);
        assertThat(name.asAsked()).isEqualTo(asked.equals(text));
    }

    @ParameterizedTest(name = "{0} in {1} -> {2}, replaced {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Çontoh Ñama      | UTF-8        | Çontoh Ñama | -
            Çontoh Ñama      | ISO-8859-1   | Çontoh Ñama | -
            Contoh \u0160ama | ISO-8859-1   | Contoh Sama | \u0160
            Contoh \u0160ama | windows-1252 | Contoh \u0160ama | -
            Ma\u2019ruf      | ISO-8859-1   | Ma'ruf      | \u2019
            Contoh \u4f8b    | ISO-8859-1   | Contoh ?    | \u4f8b
            Contoh \u4f8b    | GBK          | Contoh \u4f8b | -
            Contoh \u00d1    | US-ASCII     | Contoh N    | \u00d1
            """)
    void whatTheEncodingLacksIsReplacedAndTold(String asked, String charset, String text, String replaced) {
        UserName name = UserName.fit(asked, Charset.forName(charset), 23);
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.bytes()).isEqualTo(text.getBytes(Charset.forName(charset)));
        assertThat(String.join("", name.replaced())).isEqualTo(replaced.equals("-") ? "" : replaced);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,8,Contoh", "UTF-8,9,Contoh", "UTF-8,10,Contoh 例", "GBK,8,Contoh", "GBK,9,Contoh 例"})
    void aCharacterIsNeverCutInTwo(String charset, int limit, String text) {
        assertThat(UserName.fit("Contoh \u4f8b\u4f8b", Charset.forName(charset), limit).text()).isEqualTo(text);
    }

    @Test
    void aMarkStaysWithItsLetterWhenTheEndIsCut() {
        assertThat(fit("Abcx\u0323\u0301z", 6).text()).isEqualTo("Abc");
    }

    @Test
    void controlCharactersAndDoubleBlanksAreNoPartOfAName() {
        assertThat(fit(" Contoh\u0000\tPegawai  Satu\n", 23).text()).isEqualTo("Contoh Pegawai Satu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "IBM037", "JIS_X0212-1990"})
    void anEncodingInWhichAsciiIsNotItselfIsOfNoUse(String charset) {
        assertThat(UserName.usable(Charset.forName(charset))).isFalse();
        assertThatThrownBy(() -> UserName.fit("Contoh", Charset.forName(charset), 23))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"72,23", "28,8"})
    void theLimitIsTheFieldsAndALongFieldKeepsItsNul(int recordSize, int limit) {
        assertThat(UserName.limit(recordSize)).isEqualTo(limit);
    }

    @Test
    void aNameDoesNotTellItself() {
        assertThat(fit("Contoh Pegawai", 23).toString()).doesNotContain("Contoh");
    }
}
