package id.sidik.operations.bundle;

import static id.sidik.operations.bundle.Bundles.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleDeskTest {
    @TempDir
    private Path folder;

    private Path file;
    private Office first;
    private Office other;

    @BeforeEach
    void make() {
        file = folder.resolve("contoh.unit");
        first = Bundles.office(folder.resolve("a"));
        other = OfficeFixture.open(folder.resolve("b"));
        assertThat(make(BOTH).outcome()).isEqualTo(Outcome.DONE);
    }

    @AfterEach
    void close() {
        first.close();
        other.close();
    }

    private Ledger make(BundleKeys keys) {
        return Bundles.run(first.bundles().desk().make(file, keys, Optional.of(OfficeFixture.OCTOBER)));
    }

    private Ledger take(BundleKeys keys) {
        return Bundles.run(other.bundles().desk().take(file, keys));
    }

    private static List<String> keys(Ledger ledger) {
        return ledger.lines().stream().map(Ledger.Line::key).toList();
    }

    @Test
    void theLabelIsReadableByEverybodyAndNothingElseIs() throws Exception {
        BundleLabel label = first.bundles().desk().label(file);
        assertThat(label.unit()).isEqualTo("Dinas Contoh");
        assertThat(label.month()).contains(OfficeFixture.OCTOBER);
        String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("Dinas Contoh").doesNotContain("Pegawai", "CONTOH0001", "246810");
        BundleLook look = first.bundles().desk().look(file, BOTH);
        assertThat(look.people()).isEqualTo(3);
        assertThat(look.machines()).isOne();
        assertThat(look.sealed()).isTrue();
        assertThat(look.by()).isEqualTo("petugas");
        assertThat(BOTH).hasToString("BundleKeys");
    }

    @Test
    void aBareLaptopBecomesTheUnitWithItsKeysAndOfficeAndIsItself() {
        first.reports().letters().save("Kepala Badan Contoh; di Contoh", List.of());
        make(BOTH);
        Ledger taken = take(BOTH);
        assertThat(taken.outcome()).as(taken.lines().toString()).isEqualTo(Outcome.DONE);
        assertThat(keys(taken)).contains("bundle.taken", "bundle.seal.opened", "bundle.copyBefore");
        assertThat(other.unit().load()).isEqualTo(first.unit().load());
        Machine machine = other.machines().find("CONTOH0001").orElseThrow();
        assertThat(machine.commKey()).isEqualTo(246810);
        assertThat(machine.host()).isEqualTo("192.0.2.7");
        assertThat(other.people().list()).isEqualTo(first.people().list());
        assertThat(other.reports().letters().to()).isEqualTo("Kepala Badan Contoh; di Contoh");
        assertThat(folder.resolve("b/copies")).isDirectoryContaining("glob:**before-import-1.db");
        assertThat(take(BOTH).outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void withoutTheSecondPassphraseTheSealStaysAndCanBeOpenedLater() {
        Ledger taken = take(BundleKeys.of(BOTH.passphrase()));
        assertThat(taken.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(keys(taken)).contains("bundle.seal.notOpened");
        assertThat(keys(take(BOTH))).contains("bundle.seal.opened", "bundle.taken.nothing");
        assertThat(keys(take(BundleKeys.of(BOTH.passphrase())))).as("the same key by now").doesNotContain(
                "bundle.seal.notOpened");
    }

    @Test
    void aBundleWithoutTheKeySaysSo() {
        make(BundleKeys.of(BOTH.passphrase()));
        assertThat(keys(take(BOTH))).contains("bundle.seal.none");
    }

    @Test
    void whatDiffersIsShownBeforeAndStays() {
        take(BOTH);
        Bundles.person(first, 2, "Contoh Nama Baru");
        Bundles.person(first, 4, "Contoh Pegawai 4");
        make(BOTH);
        BundlePreview preview = Bundles.run(other.bundles().desk().preview(file, BOTH));
        assertThat(preview.bare()).isFalse();
        assertThat(preview.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo("EMPLOYEE");
            assertThat(clash.name()).isEqualTo("Contoh Pegawai 2");
            assertThat(clash.values()).containsExactly(new BundleClash.Value("name", "Contoh Pegawai 2",
                    "Contoh Nama Baru"));
        });
        assertThat(other.people().list()).hasSize(3);
        Ledger taken = take(BOTH);
        assertThat(taken.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(taken.figures()).containsEntry("clashes", 1L);
        assertThat(other.people().list()).extracting(row -> row.employee().name()).containsExactly("Contoh Pegawai 1",
                "Contoh Pegawai 2", "Contoh Pegawai 3", "Contoh Pegawai 4");
        assertThat(Bundles.run(other.bundles().desk().take(file, BOTH, BundleDecision.all(preview.clashes(), " ")))
                .code()).as("nobody says why").isEqualTo("PKU-114");
        Ledger decided = Bundles.run(other.bundles().desk().take(file, BOTH, BundleDecision.all(preview.clashes(),
                "ejaan di paket benar")));
        assertThat(decided.figures()).containsEntry("clashes", 0L).containsEntry("fresh", 1L).containsEntry("decided",
                1L);
        assertThat(other.people().list()).extracting(row -> row.employee().name()).contains("Contoh Nama Baru");
        assertThat(take(BOTH).outcome()).as("nothing is left to decide").isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void whatIsRefusedChangesNothing() throws Exception {
        assertThat(take(BundleKeys.of("kata yang salah sekali")).code()).isEqualTo("PKU-103");
        assertThat(take(new BundleKeys(BOTH.passphrase(), "kata yang salah sekali")).code()).isEqualTo("PKU-110");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(take(BOTH).code()).isEqualTo("PKU-102");
        Files.writeString(file, "bukan paket");
        assertThat(take(BOTH).code()).isEqualTo("PKU-101");
        Files.delete(file);
        assertThat(take(BOTH).code()).isEqualTo("PKU-109");
        assertThat(other.people().list()).isEmpty();
        assertThat(other.bundles().desk().make(file, BOTH, Optional.empty())).isNotNull();
        assertThat(OfficeFixture.code(() -> other.bundles().desk().make(file, BundleKeys.of("pendek"), Optional
                .empty()))).isEqualTo("PKU-107");
    }

    @Test
    void anotherUnitsBundleIsRefusedAlsoAsATrialAndAUnitWithANewNameIsNot() {
        try (Office foreign = Bundles.office(folder.resolve("c"), "Badan Contoh")) {
            assertThat(OfficeFixture.code(() -> Bundles.run(foreign.bundles().desk().preview(file, BOTH)))).isEqualTo(
                    "PKU-106");
            assertThat(Bundles.run(foreign.bundles().desk().take(file, BOTH)).code()).isEqualTo("PKU-106");
            assertThat(folder.resolve("c/copies")).doesNotExist();
        }
        take(BOTH);
        other.unit().save(new id.sidik.domain.WorkUnit("", "Dinas Contoh yang Baru", "", "", "", OfficeFixture.WIB,
                id.sidik.domain.WorkUnit.Signatory.BLANK, id.sidik.domain.WorkUnit.Signatory.BLANK));
        assertThat(take(BOTH).outcome()).as("the same key, and a difference to see").isEqualTo(Outcome.LOOK);
    }

    @Test
    void whoeverStopsFindsNothingOfItHereOrThere() throws Exception {
        Job.Progress stopping = new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        };
        assertThat(other.bundles().desk().take(file, BOTH).run(stopping).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(other.people().list()).isEmpty();
        Path never = folder.resolve("tidak.unit");
        assertThat(first.bundles().desk().make(never, BOTH, Optional.empty()).run(stopping).outcome()).isEqualTo(
                Outcome.STOPPED);
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).doesNotContain("tidak.unit",
                    "tidak.unit.part");
        }
    }
}
