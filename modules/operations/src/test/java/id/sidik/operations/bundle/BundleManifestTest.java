package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.OfficeFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bundle says of itself, inside and outside. */
class BundleManifestTest {
    private static final PassphraseKey.Terms TERMS = new PassphraseKey.Terms(210_000, new byte[16]);

    private static final PassphraseKey KEY = TERMS.with("tiga kata contoh");

    private static BundleManifest manifest() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("EMPLOYEE", 43L);
        counts.put("MACHINE", 2L);
        counts.put("PUNCH", 120_000L);
        counts.put("MONTH_COPY", 12L);
        counts.put("FINGER", 86L);
        return new BundleManifest("PEMERINTAH KOTA CONTOH", "Dinas Contoh", "ab".repeat(32), "laptop-uuid",
                "Laptop Depan", "petugas", true, counts);
    }

    @Test
    void itIsTheSameAfterTheRoadAndCountsKeepTheirOrder() {
        BundleManifest back = BundleManifest.read(manifest().frame());

        assertThat(back).isEqualTo(manifest());
        assertThat(back.counts().keySet()).containsExactly("EMPLOYEE", "MACHINE", "PUNCH", "MONTH_COPY", "FINGER");
        assertThat(back.rows()).isEqualTo(120_143);
        assertThat(back.count("PERMIT")).isZero();
        assertThatThrownBy(() -> back.counts().put("x", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void oneThatIsCutOrIsAnotherFrameIsDamaged() {
        Frame whole = manifest().frame();
        for (int length = 0; length < whole.bytes().length; length += 3) {
            Frame cut = new Frame(Frame.Tag.MANIFEST, Arrays.copyOf(whole.bytes(), length));
            assertThat(OfficeFixture.code(() -> BundleManifest.read(cut))).isEqualTo("PKU-102");
        }
        Frame other = new Frame(Frame.Tag.END, whole.bytes());
        assertThat(OfficeFixture.code(() -> BundleManifest.read(other))).isEqualTo("PKU-102");
    }

    @Test
    void aLookTellsWhatMattersToATechnician() {
        BundleLabel label = label("2026-10", "Dinas Contoh");
        BundleLook look = BundleLook.of(label, manifest());

        assertThat(look.people()).isEqualTo(43);
        assertThat(look.machines()).isEqualTo(2);
        assertThat(look.punches()).isEqualTo(120_000);
        assertThat(look.months()).isEqualTo(12);
        assertThat(look.fingers()).isEqualTo(86);
        assertThat(look.laptop()).isEqualTo("Laptop Depan");
        assertThat(look.by()).isEqualTo("petugas");
        assertThat(look.rows()).isEqualTo(120_143);
        BundleManifest unnamed = new BundleManifest("", "", "", "laptop-uuid", " ", "", false, Map.of());
        assertThat(BundleLook.of(label, unnamed).laptop()).as("a laptop without a name").isEqualTo("laptop-uuid");
        assertThat(BundleLook.of(label, unnamed).people()).isZero();
    }

    private static BundleLabel label(String month, String unit) {
        BundleHeader header = BundleHeader.of(unit, Instant.parse("2026-11-02T01:00:00Z"), month, TERMS, KEY);
        return BundleLabel.of(Path.of("contoh.unit"), header, 4711);
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"2026-10, true", "'', false", "2026-13, false", "kemarin, false", "2026-1, false", "'2026-10 ', false"})
    void aMonthThatIsNoneIsNoMonth(String told, boolean month) {
        assertThat(label(told, "Dinas Contoh").month().isPresent()).isEqualTo(month);
    }

    @Test
    void aNameOfManyLinesOrLettersStaysOneShortLine() {
        BundleLabel label = label("", "Dinas\nContoh\t dan  lain\n" + "x".repeat(1000));

        assertThat(label.unit()).startsWith("Dinas Contoh dan lain x").hasSize(200).doesNotContain("\n");
        assertThat(label.size()).isEqualTo(4711);
        assertThat(label.month()).isEqualTo(Optional.empty());
    }
}
