package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionTextTest {
    @Test
    void aKeyIsAskedForWithItsNul() {
        assertThat(OptionText.request("~OS")).containsExactly('~', 'O', 'S', 0);
        assertThat(OptionText.assignment("LockOn", "5")).containsExactly('L', 'o', 'c', 'k', 'O', 'n', '=', '5', 0);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the answer, the key that was asked, the value
            ~SerialNumber=ABC1234\\0       | ~SerialNumber | ABC1234
            ~SerialNumber=ABC1234          | ~SerialNumber | ABC1234
            ~serialnumber=ABC1234\\0       | ~SerialNumber | ABC1234
            MAC=00:17:61:AA:BB:CC\\0junk   | MAC           | 00:17:61:AA:BB:CC
            ServerURL=http://x?a=b\\0      | ServerURL     | http://x?a=b
            ~DeviceName=\\0                | ~DeviceName   | ''
            # a late answer about something else, and texts that are no assignment
            ~Platform=ZEM760_TFT\\0        | ~DeviceName   | none
            ZEM760_TFT\\0                  | ~Platform     | none
            \\0~Platform=ZEM760_TFT        | ~Platform     | none
            ''                             | ~Platform     | none
            """)
    void theValueStandsBehindTheFirstEqualsSignOfTheKeyThatWasAsked(String answer, String key, String value) {
        byte[] bytes = answer.replace("\\0", "\0").getBytes(ISO_8859_1);
        assertThat(OptionText.value(bytes, key).orElse("none")).isEqualTo(value);
    }

    @Test
    void aTextWithoutAnyEndIsCutAndControlCharactersAreLeftOut() {
        byte[] endless = "A".repeat(5000).getBytes(ISO_8859_1);
        assertThat(OptionText.text(endless)).hasSize(OptionText.MAX_BYTES);
        assertThat(OptionText.text("Ver\u001b[31m 6.60\r\n\0".getBytes(ISO_8859_1))).isEqualTo("Ver[31m 6.60");
    }

    @Test
    void aNameThatIsNoUtf8IsReadAsLatin1() {
        assertThat(OptionText.text("Caf\u00e9".getBytes(ISO_8859_1))).isEqualTo("Caf\u00e9");
        assertThat(OptionText.text(OptionText.terminated("Caf\u00e9"))).isEqualTo("Caf\u00e9");
    }
}
