package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a passphrase is worth. */
class PassphraseKeyTest {
    private static final PassphraseKey.Terms TERMS = PassphraseKey.Terms.fresh();

    @Test
    void theSameWordsAndTermsGiveTheSameKeyAndOthersAnother() {
        PassphraseKey one = TERMS.with("tiga kata contoh");
        PassphraseKey same = TERMS.with("  tiga kata contoh ");
        PassphraseKey other = TERMS.with("tiga kata contoH");
        PassphraseKey otherTerms = PassphraseKey.Terms.fresh().with("tiga kata contoh");

        assertThat(same.check()).as("blanks around do not count").isEqualTo(one.check());
        assertThat(same.sealing()).isEqualTo(one.sealing());
        assertThat(other.check()).isNotEqualTo(one.check());
        assertThat(otherTerms.check()).isNotEqualTo(one.check());
        assertThat(one.check()).hasSize(32);
        assertThat(one.sealing().getEncoded()).hasSize(32);
        assertThat(one).hasToString("PassphraseKey");
    }

    @Test
    void lettersWithMarksAreTheSameHoweverTheKeyboardComposesThem() {
        String composed = "kafé di pojok";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(composed);
        assertThat(TERMS.with(apart).check()).isEqualTo(TERMS.with(composed).check());
    }

    @Test
    void theCheckTellsNothingOfTheKey() {
        PassphraseKey key = TERMS.with("tiga kata contoh");
        String sealing = java.util.HexFormat.of().formatHex(key.sealing().getEncoded());

        assertThat(sealing).doesNotContain(key.check());
    }

    @ParameterizedTest(name = "{0} rounds, {1} bytes of salt: {2}")
    @CsvSource(textBlock = """
            99999,   16, false
            100000,  16, true
            210000,  16, true
            2000000, 16, true
            2000001, 16, false
            -1,      16, false
            210000,  15, false
            210000,  17, false
            210000,  0,  false
            """)
    void termsOutsideOfTheirBoundsAreNotFollowed(int rounds, int salt, boolean possible) {
        assertThat(new PassphraseKey.Terms(rounds, new byte[salt]).possible()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(textBlock = """
            '',               false
            'pendek',         false
            'sebelas kat',    false
            'dua belas ka',   true
            '   spasi    ',   false
            'tiga kata contoh', true
            """)
    void aShortPassphraseProtectsNoFile(String told, boolean strong) {
        assertThat(PassphraseKey.strong(told)).isEqualTo(strong);
    }

    @Test
    void freshTermsAreNeverTheSame() {
        assertThat(PassphraseKey.Terms.fresh().salt()).isNotEqualTo(PassphraseKey.Terms.fresh().salt());
        assertThat(PassphraseKey.Terms.fresh().possible()).isTrue();
    }
}
