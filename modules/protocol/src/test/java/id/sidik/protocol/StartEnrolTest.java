package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StartEnrolTest {
    @ParameterizedTest(name = "{0} of PIN {1}")
    @CsvSource(textBlock = """
            TEXT_26,  57,         3537000000000000000000000000000000000000000000000601
            TEXT_26,  00057,      3030303537000000000000000000000000000000000000000601
            NUMBER_5, 57,         3900000006
            NUMBER_5, 4294967295, ffffffff06
            WORDS_4,  57,         0c000600
            """)
    void eachFormSaysWhoseFinger(EnrolForm form, String pin, String hex) {
        byte[] argument = form.argument(new StartEnrol(pin, 12, 6, StartEnrol.VALID)).orElseThrow();
        assertThat(HexFormat.of().formatHex(argument)).isEqualTo(hex);
        assertThat(argument).hasSize(form.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "A12", "4294967296", "0"})
    void aPinThatIsNoPlainNumberIsNotForcedIntoOne(String pin) {
        assertThat(EnrolForm.NUMBER_5.argument(new StartEnrol(pin, 1, 0, StartEnrol.VALID))).isEmpty();
    }

    @Test
    void whatWasSaidIsUnderstoodAgain() {
        StartEnrol said = new StartEnrol("00057", 0, 6, StartEnrol.DURESS);
        assertThat(EnrolForm.TEXT_26.argument(said).flatMap(StartEnrol::decode)).contains(said);
        StartEnrol number = new StartEnrol("57", 0, 9, StartEnrol.VALID);
        assertThat(EnrolForm.NUMBER_5.argument(number).flatMap(StartEnrol::decode)).contains(number);
        StartEnrol internal = new StartEnrol("", 12, 0, StartEnrol.VALID);
        assertThat(EnrolForm.WORDS_4.argument(internal).flatMap(StartEnrol::decode)).contains(internal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0c000a00", "390000000a", "0000000006",
        "0000000000000000000000000000000000000000000000000601",
        "3537000000000000000000000000000000000000000000000602"})
    void whatAsksForNothingIsNothing(String hex) {
        assertThat(StartEnrol.decode(HexFormat.of().parseHex(hex))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"1234567890123456789012345, 1, 1, 1", "1, 65536, 1, 1", "1, 1, 10, 1", "1, 1, -1, 1", "1, 1, 1, 2"})
    void anImpossibleWishIsRefused(String pin, int uid, int finger, int flag) {
        assertThatThrownBy(() -> new StartEnrol(pin, uid, finger, flag)).isInstanceOf(IllegalArgumentException.class);
    }
}
