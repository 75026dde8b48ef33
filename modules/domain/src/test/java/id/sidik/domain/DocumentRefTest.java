package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DocumentRef.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scans are named by what is in them; profiles keep their values in order. */
class DocumentRefTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    static Stream<String> wrongHashes() {
        return Stream.of("", HASH.substring(1), HASH + "0", HASH.replace('a', 'A'), HASH.replace('f', 'g'), HASH + "\n",
                " " + HASH.substring(1));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("wrongHashes")
    void onlySixtyFourLowerCaseDigitsNameADocument(String hash) {
        assertThatThrownBy(() -> new DocumentRef(hash, MediaType.PDF, 1, "surat.pdf"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("SHA-256");
    }

    @ParameterizedTest(name = "{0} bytes, name \"{1}\": {2}")
    @CsvSource({"0, surat.pdf, empty", "-1, surat.pdf, empty", "1, ' ', name"})
    void aDocumentHasBytesAndAName(long size, String name, String why) {
        assertThatThrownBy(() -> new DocumentRef(HASH, MediaType.PDF, size, name))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    @Test
    void itsTextKeepsTheNameOfTheFileForItself() {
        assertThat(new DocumentRef(HASH, MediaType.JPEG, 2048, "surat sakit Contoh Pegawai Satu.jpg"))
                .hasToString("JPEG 0123456789ab, 2048 bytes");
    }

    @ParameterizedTest
    @CsvSource({"PDF, application/pdf, pdf", "JPEG, image/jpeg, jpg", "PNG, image/png, png"})
    void everyKindHasItsNameInMailAndOnDisk(MediaType type, String text, String extension) {
        assertThat(type.text()).isEqualTo(text);
        assertThat(type.extension()).isEqualTo(extension);
    }

    @Test
    void aProfileKeepsItsValuesInTheirOrderAndForItself() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Volume", "3");
        values.put("AutoAlarm1", "07:30");
        MachineProfile profile = new MachineProfile("p1", "Mesin kantor", values);
        values.put("Volume", "9");
        values.remove("AutoAlarm1");
        assertThat(profile.values()).containsExactly(Map.entry("Volume", "3"), Map.entry("AutoAlarm1", "07:30"));
        Map<String, String> kept = profile.values();
        assertThatThrownBy(() -> kept.put("Volume", "1")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest(name = "id \"{0}\", name \"{1}\": no {2}")
    @CsvSource({"' ', Mesin kantor, id", "p1, '', name"})
    void aProfileHasAnIdAndAName(String id, String name, String missing) {
        assertThatThrownBy(() -> new MachineProfile(id, name, Map.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(missing);
    }
}
