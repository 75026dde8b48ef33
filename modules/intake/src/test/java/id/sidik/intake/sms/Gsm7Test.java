package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters of the network's alphabet, and telephone numbers. */
class Gsm7Test {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            @£$¥   | 00010203
            èéùìòÇ | 040506070809
            _ΔΦ    | 111012
            ¡¿     | 4060
            ÄÖÑÜ§  | 5B5C5D5E5F
            äöñüà  | 7B7C7D7E7F
            €      | 1B65
            []     | 1B3C1B3E
            {}     | 1B281B29
            ^~     | 1B141B3D
            AZaz09 | 415A617A3039
            """)
    void charactersHaveTheCodesOfTheStandardBothWays(String text, String hex) {
        byte[] codes = HexFormat.of().parseHex(hex);
        assertThat(Gsm7.encode(text)).isEqualTo(codes);
        assertThat(Gsm7.decode(codes)).isEqualTo(text);
        assertThat(Gsm7.length(text)).contains(codes.length);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"1B, ?", "80, ?", "FF41, ?A", "1B41, A", "1B1B, ?", "1B8041, ?A"})
    void codesThatAreNoneAreAQuestionMarkAndTheRestStays(String hex, String text) {
        assertThat(Gsm7.decode(HexFormat.of().parseHex(hex))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢", "a“b", "\u001B", "ş", "\uD83D\uDC4D"})
    void whatTheAlphabetLacksCannotBeEncoded(String text) {
        assertThat(Gsm7.length(text)).isEmpty();
        assertThat(Gsm7.fits(text)).isFalse();
        assertThatThrownBy(() -> Gsm7.encode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"é, é", "á, a", "ş, s", "Č, C", "[, ?", "‘Jum’at’, '''Jum''at'''", "1–2, 1-2", "1—2, 1?2",
        "\uD83D\uDC4D, ??"})
    void accentsFallAndWhatIsLeftIsAQuestionMark(String text, String nearest) {
        assertThat(Gsm7.nearest(text)).isEqualTo(nearest);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"811000012, +62811000012", "81100001,", "+1 (212) 555-0100, +12125550100",
        "0065 6123 4567, +6561234567",
        "62.21.3456789, +62213456789", "+123456,", "+1234567, +1234567", "+1234567890123456,", "0, "})
    void aNumberIsToldWithItsCountry(String typed, String digits) {
        assertThat(PhoneNumber.of(typed).map(PhoneNumber::digits)).isEqualTo(Optional.ofNullable(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "081100001", "+6281x", "+1234", "+1234567890123456"})
    void aNumberWithoutItsCountryIsRefusedWithoutRepeatingIt(String digits) {
        assertThatThrownBy(() -> new PhoneNumber(digits)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no telephone number");
    }
}
