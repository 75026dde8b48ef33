package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleShelfTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAPassphraseNothingIsMadeAndItIsTold() throws Exception {
        try (Office office = Bundles.office(folder.resolve("a"))) {
            assertThat(office.bundles().shelf().stand().asks()).isFalse();
            office.bundles().shelf().closed(OfficeFixture.OCTOBER, Job.Progress.NONE);
            assertThat(office.bundles().shelf().stand().code()).isEqualTo("PKU-111");
            assertThat(office.bundles().shelf().list()).isEmpty();
        }
    }

    @Test
    void theNewestStayAndOtherFilesAreLeftAlone() throws Exception {
        Path place = Files.createDirectories(folder.resolve("paket"));
        Bundles.office(folder.resolve("a")).close();
        for (int i = 0; i < 4; i++) try (Office office = at(i)) {
            BundleShelf shelf = office.bundles().shelf();
            shelf.save(place, 2, Optional.of("tiga kata contoh"), i == 0
                    ? Optional.of("segel kata contoh")
                    : Optional.empty());
            shelf.closed(OfficeFixture.OCTOBER, Job.Progress.NONE);
            assertThat(shelf.stand().code()).isEmpty();
            assertThat(shelf.stand().last()).contains(office.clock().instant());
            if (i == 0) Files.copy(shelf.list().getFirst().file(), place.resolve("disimpan sendiri.unit"));
        }
        try (Office office = at(9)) {
            assertThat(office.bundles().shelf().list()).hasSize(3).extracting(label -> label.file().getFileName()
                    .toString()).containsExactly("dinas-contoh-20261105-010000.unit",
                            "dinas-contoh-20261104-010000.unit", "disimpan sendiri.unit");
            BundleLook look = office.bundles().desk().look(office.bundles().shelf().list().getFirst().file(),
                    Bundles.BOTH);
            assertThat(look.sealed()).as("the second passphrase is kept").isTrue();
            assertThat(look.label().month()).contains(OfficeFixture.OCTOBER);
        }
    }

    private Office at(int day) {
        return Office.open(new OfficeSettings(folder.resolve("a"), "petugas"), Clock.offset(OfficeFixture.NOVEMBER,
                Duration.ofDays(day)));
    }

    @Test
    void aFolderThatCannotBeUsedIsToldAndAPassphraseCanBeForgotten() throws Exception {
        Path blocked = Files.writeString(folder.resolve("berkas"), "bukan folder");
        try (Office office = Bundles.office(folder.resolve("a"))) {
            BundleShelf shelf = office.bundles().shelf();
            assertThat(OfficeFixture.code(() -> shelf.save(folder, 3, Optional.of("pendek"), Optional.empty())))
                    .isEqualTo("PKU-107");
            shelf.save(blocked, 3, Optional.of("tiga kata contoh"), Optional.empty());
            shelf.closed(OfficeFixture.OCTOBER, Job.Progress.NONE);
            assertThat(shelf.stand().code()).isEqualTo("PKU-108");
            shelf.save(folder.resolve("baru"), 3, Optional.of(""), Optional.empty());
            assertThat(shelf.stand().settings().passphrase()).isFalse();
            Ledger made = Bundles.run(shelf.make(Optional.empty()));
            assertThat(made.code()).isEqualTo("PKU-111");
        }
    }
}
