package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the store and belongs to the unit. */
class BundleFilesTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path certificate;
    private Office first;
    private Office other;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("contoh.unit");
        certificate = Files.writeString(folder.resolve("penjaga.pem"), "-----BEGIN CERTIFICATE-----\ncontoh\n");
        first = Bundles.office(folder.resolve("a"));
        other = OfficeFixture.open(folder.resolve("b"));
        first.centre().places().save(new CentrePlace("pusat.contoh", "sidik", "sidik_contoh", certificate.toString(),
                "",
                false), Optional.of("rahasia-contoh"));
        Path pages = Files.createDirectories(folder.resolve("a/halaman"));
        Files.writeString(pages.resolve("r2-30.jrxml"), "<halaman/>");
        Files.writeString(pages.resolve(".tersembunyi"), "tidak ikut");
        Files.write(pages.resolve("besar.bin"), new byte[1024 * 1024 + 1]);
    }

    @AfterEach
    void close() {
        first.close();
        other.close();
    }

    private Ledger move() {
        assertThat(Bundles.run(first.bundles().desk().make(file, Bundles.BOTH, Optional.empty())).good()).isTrue();
        return Bundles.run(other.bundles().desk().take(file, Bundles.BOTH));
    }

    private static List<String> keys(Ledger ledger) {
        return ledger.lines().stream().map(Ledger.Line::key).toList();
    }

    @Test
    void theCentreItsCertificateAndItsPasswordAreThereOnTheNewLaptop() {
        assertThat(move().good()).isTrue();
        CentrePlace place = other.centre().places().place().orElseThrow();

        assertThat(place.hosts()).isEqualTo("pusat.contoh");
        assertThat(place.account()).isEqualTo("sidik_contoh");
        assertThat(place.automatic()).isFalse();
        assertThat(Path.of(place.authority())).isEqualTo(folder.resolve("b/pusat.pem").toAbsolutePath())
                .hasSameTextualContentAs(
                        certificate);
        assertThat(other.centre().places().hasPassword()).isTrue();
    }

    @Test
    void aCentreThatIsSetAlreadyStaysAsAWhole() {
        other.centre().places().save(new CentrePlace("pusat.lain", "sidik", "sidik_lain", "", "ab".repeat(32), true),
                Optional.of("rahasia-lain"));
        move();
        CentrePlace place = other.centre().places().place().orElseThrow();

        assertThat(place.hosts()).isEqualTo("pusat.lain");
        assertThat(place.account()).isEqualTo("sidik_lain");
        assertThat(place.print()).isEqualTo("ab".repeat(32));
    }

    @Test
    void ownPagesGoAlongButNotWhatIsHiddenOrTooLarge() {
        move();

        assertThat(folder.resolve("b/halaman/r2-30.jrxml")).hasContent("<halaman/>");
        assertThat(folder.resolve("b/halaman/.tersembunyi")).doesNotExist();
        assertThat(folder.resolve("b/halaman/besar.bin")).doesNotExist();
    }

    @Test
    void aPageThatDiffersHereIsToldAndStays() throws IOException {
        Files.createDirectories(folder.resolve("b/halaman"));
        Files.writeString(folder.resolve("b/halaman/r2-30.jrxml"), "<lain/>");
        Ledger taken = move();

        assertThat(taken.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(keys(taken)).contains("bundle.file.differs");
        assertThat(folder.resolve("b/halaman/r2-30.jrxml")).hasContent("<lain/>");
    }

    @Test
    void aCertificateThatDiffersHereIsToldAndNotTrusted() throws IOException {
        Files.writeString(folder.resolve("b/pusat.pem"), "sertifikat lain");
        Ledger taken = move();

        assertThat(keys(taken)).contains("bundle.file.differs");
        assertThat(folder.resolve("b/pusat.pem")).hasContent("sertifikat lain");
        assertThat(other.centre().places().place().orElseThrow().authority()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheRowsAreThereAllTheSame() throws IOException {
        Files.writeString(folder.resolve("b/halaman"), "sebuah berkas");
        Ledger taken = move();

        assertThat(keys(taken)).contains("bundle.file.unwritable");
        assertThat(other.people().list()).hasSize(3);
    }

    @Test
    void aTrialLaysNothing() {
        assertThat(Bundles.run(first.bundles().desk().make(file, Bundles.BOTH, Optional.empty())).good()).isTrue();
        Bundles.run(other.bundles().desk().preview(file, Bundles.BOTH));

        assertThat(folder.resolve("b/halaman")).doesNotExist();
        assertThat(folder.resolve("b/pusat.pem")).doesNotExist();
        assertThat(folder.resolve("b/copies")).doesNotExist();
        assertThat(other.centre().places().place()).isEmpty();
    }
}
