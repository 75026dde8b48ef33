package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of bundles may be shared by units and hold other things. */
class ShelfFolderTest {
    private static final Optional<String> PASS = Optional.of("tiga kata contoh");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(textBlock = """
            'Dinas Contoh',                 dinas-contoh
            '  UPTD. SD / Negeri 1 (Pati) ', uptd-sd-negeri-1-pati
            '../../etc',                    etc
            'Ä漢',                          unit
            '',                             unit
            """)
    void aFileIsNamedAfterItsUnitInPlainLetters(String unit, String start) {
        try (Office office = Bundles.office(folder.resolve("a"), unit)) {
            office.bundles().shelf().save(folder.resolve("paket"), 3, PASS, Optional.empty());
            Bundles.run(office.bundles().shelf().make(Optional.empty()));

            assertThat(office.bundles().shelf().list()).singleElement().satisfies(label -> assertThat(label.file()
                    .getFileName()).hasToString(start + "-20261102-010000.unit"));
            assertThat(office.bundles().shelf().list().getFirst().file().getParent()).isEqualTo(folder.resolve("paket")
                    .toAbsolutePath());
        }
    }

    @Test
    void anotherUnitsBundlesInTheSameFolderAreNoneOfOurs() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("bersama"));
        try (Office one = Bundles.office(folder.resolve("a"), "Dinas Satu");
                Office two = Bundles.office(folder.resolve("b"), "Dinas Dua")) {
            one.bundles().shelf().save(shared, 1, PASS, Optional.empty());
            two.bundles().shelf().save(shared, 1, PASS, Optional.empty());
            Bundles.run(one.bundles().shelf().make(Optional.empty()));
            Bundles.run(two.bundles().shelf().make(Optional.empty()));

            assertThat(one.bundles().shelf().list()).extracting(BundleLabel::unit).containsExactlyInAnyOrder(
                    "Dinas Satu", "Dinas Dua");
            assertThat(one.bundles().shelf().ours()).extracting(BundleLabel::unit).containsExactly("Dinas Satu");
            assertThat(two.bundles().shelf().ours()).extracting(BundleLabel::unit).containsExactly("Dinas Dua");
        }
    }

    @Test
    void whatIsNoBundleIsPassedOver() throws IOException {
        Path place = Files.createDirectories(folder.resolve("paket"));
        Files.writeString(place.resolve("surat.unit"), "bukan paket");
        Files.writeString(place.resolve("catatan.txt"), "catatan");
        Files.createDirectories(place.resolve("folder.unit"));
        try (Office office = Bundles.office(folder.resolve("a"))) {
            office.bundles().shelf().save(place, 3, PASS, Optional.empty());
            assertThat(office.bundles().shelf().list()).isEmpty();
            Bundles.run(office.bundles().shelf().make(Optional.empty()));
            assertThat(office.bundles().shelf().list()).hasSize(1);
            assertThat(place.resolve("surat.unit")).exists();
            assertThat(office.bundles().shelf().list(folder.resolve("tidak ada"))).isEmpty();
        }
    }

    @Test
    void onlyTheNewestThatTheCentreHasNotWaits() {
        try (Office office = Bundles.office(folder.resolve("a"))) {
            BundleShelf shelf = office.bundles().shelf();
            assertThat(shelf.undelivered()).isEmpty();
            shelf.save(folder.resolve("paket"), 3, PASS, Optional.empty());
            Bundles.run(shelf.make(Optional.empty()));
            BundleLabel made = shelf.undelivered().orElseThrow();
            shelf.delivered(made);

            assertThat(shelf.undelivered()).isEmpty();
        }
    }

    @Test
    void untilSomebodyChoosesAFolderTheyLieInTheDataFolder() {
        try (Office office = Bundles.office(folder.resolve("a"))) {
            BundleSettings usual = office.bundles().shelf().stand().settings();

            assertThat(usual.folder()).isEqualTo(folder.resolve("a/paket"));
            assertThat(usual.keep()).isEqualTo(12);
            assertThat(usual.passphrase()).isFalse();
            assertThat(usual.sealing()).isFalse();
            assertThat(office.bundles().shelf().stand().last()).isEmpty();
            assertThat(OfficeFixture.code(() -> office.bundles().shelf().save(folder, 3, Optional.empty(), Optional.of(
                    "pendek")))).isEqualTo("PKU-107");
            assertThat(office.bundles().shelf().stand().settings()).as("nothing of it is kept").isEqualTo(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void aNumberThatKeepsNothingOrTooMuchIsRefused(int keep) {
        assertThatThrownBy(() -> new BundleSettings(folder, keep, true, true)).isInstanceOf(
                IllegalArgumentException.class);
    }
}
