package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agency's key: who has it speaks for the agency. */
class AgencyKeyTest {
    private static final String PHRASE = "kunci dinas contoh";
    private static final byte[] MESSAGE = "aturan baru".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static Path file;
    private static byte[] open;
    private static AgencyKey.Halves halves;

    @BeforeAll
    static void make() {
        file = folder.resolve("dinas.kunci");
        open = AgencyKey.make(file, PHRASE);
        halves = AgencyKey.open(file, PHRASE);
    }

    @Test
    void whatItsOwnerSignedIsKnownByThePublicHalf() {
        byte[] signature = AgencyKey.sign(halves, MESSAGE);

        assertThat(halves.open()).isEqualTo(open);
        assertThat(signature).hasSize(64);
        assertThat(AgencyKey.signed(open, MESSAGE, signature)).isTrue();
        assertThat(AgencyKey.signed(open, "aturan lain".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        signature[5] ^= 1;
        assertThat(AgencyKey.signed(open, MESSAGE, signature)).isFalse();
        assertThat(AgencyKey.signed(open, MESSAGE, new byte[0])).isFalse();
        assertThat(AgencyKey.signed(new byte[]{1, 2, 3}, MESSAGE, signature)).as("no key at all").isFalse();
    }

    @Test
    void anotherKeysSignatureIsNotItsOwn() {
        byte[] other = AgencyKey.make(folder.resolve("lain.kunci"), PHRASE);

        assertThat(other).isNotEqualTo(open);
        assertThat(AgencyKey.signed(other, MESSAGE, AgencyKey.sign(halves, MESSAGE))).isFalse();
        assertThat(AgencyKey.fingerprint(other)).isNotEqualTo(AgencyKey.fingerprint(open));
    }

    @Test
    void theFileTellsNothingWithoutItsPassphraseAndIsItsOwnersAlone() throws IOException {
        String raw = java.util.HexFormat.of().formatHex(Files.readAllBytes(file));

        assertThat(raw).doesNotContain(java.util.HexFormat.of().formatHex(halves.secret()));
        assertThat(OfficeFixture.code(() -> AgencyKey.open(file, "kata yang salah"))).isEqualTo("PKA-110");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(halves).hasToString("Halves");
    }

    @Test
    void aFileThatIsNoKeyIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 44; length += 11) {
            Path cut = Files.write(folder.resolve("potong"), Arrays.copyOf(whole, length));
            assertThat(OfficeFixture.code(() -> AgencyKey.open(cut, PHRASE))).as("cut at " + length).isEqualTo(
                    "PKA-110");
        }
        Path large = Files.write(folder.resolve("besar"), new byte[5000]);
        assertThat(OfficeFixture.code(() -> AgencyKey.open(large, PHRASE))).isEqualTo("PKA-110");
        assertThat(OfficeFixture.code(() -> AgencyKey.open(folder.resolve("tidak ada"), PHRASE))).isEqualTo("PKA-110");
    }

    @Test
    void aKeyNeverReplacesAnotherAndNeedsAPlace() {
        assertThat(OfficeFixture.code(() -> AgencyKey.make(file, PHRASE))).isEqualTo("PKA-109");
        assertThat(OfficeFixture.code(() -> AgencyKey.make(folder.resolve("tidak/ada"), PHRASE))).isEqualTo("PKA-109");
        assertThat(AgencyKey.open(file, PHRASE).open()).isEqualTo(open);
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(textBlock = """
            'AB12 CD34',  'AB12 CD34', true
            'ab12cd34',   'AB12 CD34', true
            'ab:12:cd:34','AB12 CD34', true
            ' AB12-CD34 ','AB12 CD34', true
            'AB12 CD35',  'AB12 CD34', false
            'AB12',       'AB12 CD34', false
            '',           'AB12 CD34', false
            """)
    void aFingerprintIsComparedAsPeopleTellIt(String told, String shown, boolean same) {
        assertThat(AgencyKey.same(told, shown)).isEqualTo(same);
    }
}
