package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as modems give them in text mode (3GPP 27.005, 3.1; headers 23.040, 9.2.3.24). */
class MessageBodyTest {
    private static final int SHORT = 4;
    private static final int HEADED = 0x44;

    @ParameterizedTest(name = "{0} first {1} coding {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # short texts are characters, also when they look like octets
            DEADBEEF                     | 4  | 0  | DEADBEEF      | 1 | 1
            # UCS-2, alone and behind a header of a long message
            00410062                     | 4  | 8  | Ab            | 1 | 1
            05000307020100410062         | 68 | 8  | Ab            | 2 | 1
            0608040102030200410062       | 68 | 8  | Ab            | 3 | 2
            # eight bits
            4142                         | 4  | 4  | AB            | 1 | 1
            # seven bits behind a header: the text begins at the first whole septet
            0500030702018265             | 68 | 0  | Ae            | 2 | 1
            # a modem that tells no details
            0500030702010041             | -1 | -1 |               | 2 | 1
            00410062                     | -1 | -1 | Ab            | 1 | 1
            IZIN#DL                      | -1 | -1 | IZIN#DL       | 1 | 1
            # a header that contradicts itself is no part of anything
            05000307020500410062         | 68 | 8  | Ab            | 1 | 1
            050003070000410042           | 68 | 8  |               | 1 | 1
            """)
    void aBodyIsReadAsItsHeaderSays(String body, int first, int coding, String text, int total, int sequence) {
        MessageBody read = MessageBody.read(List.of(body), first, coding, false);
        assertThat(List.of(read.total(), read.sequence())).containsExactly(total, sequence);
        if (text != null) assertThat(read.text()).isEqualTo(text);
    }

    @Test
    void linesOfAShortTextStayLines() {
        assertThat(MessageBody.read(List.of("satu", "dua"), SHORT, 0, true).text()).isEqualTo("satu\ndua");
    }

    @Test
    void codesOfTheGsmAlphabetAreTranslatedOnlyWhereTheModemGivesThem() {
        assertThat(MessageBody.read(List.of("a\0b"), SHORT, 0, true).text()).isEqualTo("a@b");
        assertThat(MessageBody.read(List.of("a@b"), SHORT, 0, false).text()).isEqualTo("a@b");
    }

    @Test
    void otherElementsOfAHeaderAreSteppedOver() {
        MessageBody read = MessageBody.read(List.of("0B" + "0504000A000B" + "0003070301" + "00410062"), HEADED, 8,
                false);
        assertThat(read.text()).endsWith("Ab");
    }

    @Test
    void aHeaderLongerThanTheMessageIsBounded() {
        assertThat(MessageBody.read(List.of("FF00"), HEADED, 0, true).text()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            +CMGR: "REC READ","+628110001",,"26/07/13,07:15:00+28",145,4,0,0,"+62816",145,7 | 1 | +628110001
            +CMGS: 17                                                                    | 0 | 17
            +CDS: 6,17,"+628110001",145                                                  | 1 | 17
            +CMTI:"SM",3                                                                 | 0 | SM
            +CMGR: "REC READ","SATU, DUA",,""                                            | 1 | SATU, DUA
            +CMGR: "buka                                                                 | 0 | buka
            """)
    void valuesAreTakenOutOfAnAnswer(String line, int at, String value) {
        assertThat(AtFields.of(line).text(at)).isEqualTo(value);
        assertThat(AtFields.of(line).text(30)).isEmpty();
    }
}
