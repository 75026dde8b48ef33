package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendance logs from flash disks (usb-files section 2), in lines of our own making. */
final class AttlogFileTest {
    private static final String LINE = "      770\t2026-10-05 07:30:15\t2\t4\t15\t53";

    private static AttlogFile file(String text) {
        return (AttlogFile) AttlogFile.parse(text.getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "", "\n\n", "\r\n\r\n"})
    void aLineIsReadWhateverItsEnd(String end) {
        assertThat(file(LINE + end).lines()).containsExactly(
                new AttlogLine(1, "770", LocalDateTime.of(2026, 10, 5, 7, 30, 15), 2, 4, 15, 53));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"        9,9", "    00770,00770",
        "25831029,25831029",
        "1234567890123,1234567890123", "A17  ,A17"})
    void blanksAroundAPinGoAndItsZerosStay(String field, String pin) {
        assertThat(file(field + "\t2026-10-05 07:30:15\t1\t0\t1\t0\n").lines()).extracting(AttlogLine::pin)
                .containsExactly(pin);
    }

    @Test
    void aMarkOfAnEditorBeforeTheFirstLineIsPassedOver() {
        assertThat(file("\u00ef\u00bb\u00bf" + LINE + "\n").lines()).hasSize(1);
    }

    @Test
    void equalLinesStandAsOftenAsInTheFile() {
        AttlogFile twice = file(LINE + "\r\n" + LINE + "\r\n");
        assertThat(twice.lines()).extracting(AttlogLine::row).containsExactly(1, 2);
    }

    @ParameterizedTest(name = "{3}: column {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # time with minus signs, 31 February, before all machines, cut off, letters, numbers too large, fields missing
            9        | 2026-00--5 -7:-30:-15 \\t1\\t0\\t1\\t0           | 2 | TIME_IMPOSSIBLE
            9        | 2026-02-31 07:30:15\\t1\\t0\\t1\\t0              | 2 | TIME_IMPOSSIBLE
            9        | 1999-12-31 07:30:15\\t1\\t0\\t1\\t0              | 2 | TIME_IMPOSSIBLE
            9        | 2026-10-05 07:30\\t1\\t0\\t1\\t0                 | 2 | TIME_IMPOSSIBLE
            9        | 2026-10-05 24:00:00\\t1\\t0\\t1\\t0              | 2 | TIME_IMPOSSIBLE
            9\u00e9  | 2026-10-05 07:30:15\\t1\\t0\\t1\\t0              | 1 | PIN_UNREADABLE
            1 2      | 2026-10-05 07:30:15\\t1\\t0\\t1\\t0              | 1 | PIN_UNREADABLE
            1234567890123456789012345 | 2026-10-05 07:30:15\\t1\\t0\\t1\\t0 | 1 | PIN_UNREADABLE
            9        | 2026-10-05 07:30:15\\tx\\t0\\t1\\t0              | 3 | NUMBER
            9        | 2026-10-05 07:30:15\\t1\\t256\\t1\\t0            | 4 | NUMBER
            9        | 2026-10-05 07:30:15\\t1\\t0\\t-1\\t0             | 5 | NUMBER
            9        | 2026-10-05 07:30:15\\t1\\t0\\t1\\t4294967296     | 6 | NUMBER
            9        | 2026-10-05 07:30:15\\t1\\t0\\t1                  | 0 | COLUMNS
            9        | 2026-10-05 07:30:15\\t1\\t0\\t1\\t0\\t0          | 0 | COLUMNS
            """)
    void aDamagedLineIsReportedWithItsPlaceAndTheRestIsRead(String pin, String rest, int column, String why) {
        AttlogFile read = file(LINE + "\r\n" + pin + "\t" + rest.replace("\\t", "\t") + "\r\n" + LINE + "\r\n");
        assertThat(read.lines()).extracting(AttlogLine::row).containsExactly(1, 3);
        assertThat(read.rejected()).hasSize(1);
        RejectedLine line = read.rejected().getFirst();
        assertThat(line.row()).isEqualTo(2);
        assertThat(line.column()).isEqualTo(column);
        assertThat(line.why()).isEqualTo(why);
        assertThat(line.text()).matches("[\\t -~]+");
    }

    /** A stick pulled out too early leaves a block of zeros in the file. */
    @Test
    void aBlockOfZerosIsOneDamagedLineAndItsTextStaysShort() {
        AttlogFile read = file((LINE + "\n").repeat(300) + "\0".repeat(4096) + "\n" + LINE + "\n");
        assertThat(read.lines()).hasSize(301);
        assertThat(read.rejected()).hasSize(1);
        assertThat(read.rejected().getFirst().why()).isEqualTo(RejectedLine.TOO_LONG);
        assertThat(read.rejected().getFirst().text()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void oldMachinesWriteTheirSerialNumberFirstAndAChecksumLast() {
        AttlogFile read = file("SN=CONTOH0001\r\n" + LINE + "\r\nCHECKSUM=1A2B3C\r\n");
        assertThat(read.serial()).contains("CONTOH0001");
        assertThat(read.lines()).extracting(AttlogLine::row).containsExactly(2);
        assertThat(read.rejected()).isEmpty();
        assertThat(file("SN=CONTOH0001\r\nCHECKSUM=0\r\n").lines()).isEmpty();
    }

    @Test
    void aCodedFileIsRecognisedAndReadBlockByBlock() {
        byte[] coded = new byte[512];
        code(coded, 0, "1\t2026-08-01 08:00:00\t1\t0\t1\t0");
        code(coded, 256, "0042\t2026-08-01 16:00:00\t1\t1\t1\t0");
        assertThat(Arrays.copyOf(coded, 14)).isEqualTo(
                HexFormat.of().parseHex("7b7b78837b7c7b7a7b7c7b807a87"));
        AttlogFile read = (AttlogFile) AttlogFile.parse(coded);
        assertThat(read.lines()).extracting(AttlogLine::row, AttlogLine::pin)
                .containsExactly(tuple(1, "1"),
                        tuple(2, "0042"));
        assertThat(read.rejected()).isEmpty();
    }

    private static void code(byte[] target, int at, String line) {
        for (int each = 0; each < line.length(); each++) {
            target[at + 2 * each] = (byte) (0x78 + (line.charAt(each) >> 4));
            target[at + 2 * each + 1] = (byte) (0x7A + (line.charAt(each) & 0xF));
        }
    }
}
