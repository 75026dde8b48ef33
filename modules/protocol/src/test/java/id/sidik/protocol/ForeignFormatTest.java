package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A file of another kind is refused by its name, whatever it is called. */
final class ForeignFormatTest {
    private static ForeignFormat refused(byte[] file) {
        AttlogReading reading = AttlogFile.parse(file);
        assertThat(reading).isInstanceOf(AttlogReading.NotAnAttlog.class);
        return ((AttlogReading.NotAnAttlog) reading).format();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"'', EMPTY", "d0cf11e0a1b11ae1, EXCEL", "504b030414000600, ARCHIVE", "255044462d312e37, PDF",
        "0d0a0d0a20200d0a, EMPTY"})
    void theFirstBytesTellTheKind(String hex, ForeignFormat format) {
        assertThat(refused(HexFormat.of().parseHex(hex))).isEqualTo(format);
    }

    @Test
    void theOtherFilesOnAStickAreTold() {
        UserRecord user = UserRecord.of(1, "1", "Contoh Pegawai Satu");
        byte[] users = UserDataset.encode(UserRecord.LONG_SIZE, List.of(user, user, user));
        assertThat(refused(users)).isEqualTo(ForeignFormat.BINARY);
        assertThat(refused("PIN=1\tName=Contoh\tPri=0\r\n".getBytes(ISO_8859_1)))
                .isEqualTo(ForeignFormat.USERS_OR_TEMPLATES);
    }

    @Test
    void textOfAnotherKindIsTold() {
        assertThat(refused("No;Nama;Tanggal\n1;Contoh;05/10/2026\n".getBytes(ISO_8859_1)))
                .isEqualTo(ForeignFormat.OTHER_TEXT);
        assertThat(refused("a\tb\tc\td\te\tf\n".repeat(5000).getBytes(ISO_8859_1))).isEqualTo(ForeignFormat.OTHER_TEXT);
        assertThat(refused("\ufeff1\t2026-10-05 07:30:15\t1\t0\t1\t0\n".getBytes(UTF_16LE)))
                .isEqualTo(ForeignFormat.UTF16);
    }

    @Test
    void aLogOfWhichHardlyALineIsLeftIsRefused() {
        String good = "9\t2026-10-05 07:30:15\t1\t0\t1\t0\n";
        String bad = "9\t2026-10-05 07:30:15\t1\n";
        assertThat(refused((good + bad.repeat(3000)).getBytes(ISO_8859_1))).isEqualTo(ForeignFormat.MOSTLY_DAMAGED);
    }

    @Test
    void aFileBeyondTheLimitIsNotEvenLookedAt() {
        assertThat(refused(new byte[AttlogFile.MAX_BYTES + 1])).isEqualTo(ForeignFormat.TOO_LARGE);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedWithoutAnError(@ForAll @Size(max = 600) byte[] bytes, @ForAll boolean likeALog) {
        byte[] file = bytes.clone();
        if (likeALog) for (int at = 0; at < file.length; at++) file[at] = (byte) "\t\n\r 0123-: ".charAt(file[at] & 7);
        switch (AttlogFile.parse(file)) {
            case AttlogFile read -> assertThat(read.rejected()).allSatisfy(each -> assertThat(each.row()).isPositive());
            case AttlogReading.NotAnAttlog no -> assertThat(no.format()).isNotNull();
        }
    }
}
