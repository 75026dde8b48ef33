package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.work.Job;
import id.sidik.store.BundleRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is well sealed may still be of a strange make: by a program that went wrong, or somebody with the passphrase. */
class BundleReaderTest {
    private static final PassphraseKey.Terms TERMS = PassphraseKey.Terms.fresh();
    private static final BundleRow ROW = new BundleRow.Setting("sms.form", "contoh", false);
    private static final BundleRow OTHER = new BundleRow.Other("sms_words", "{}");
    private static PassphraseKey key;

    @TempDir
    private Path folder;

    @BeforeAll
    static void derive() {
        key = TERMS.with("tiga kata contoh");
    }

    private static BundleHeader header() {
        return BundleHeader.of("Dinas Contoh", Instant.parse("2026-11-02T01:00:00Z"), "2026-10", TERMS, key);
    }

    private static Frame manifest() {
        return new BundleManifest("", "Dinas Contoh", "", "laptop", "", "petugas", false, Map.of("SETTING", 1L))
                .frame();
    }

    private static Frame end(Object... told) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < told.length; i += 2) counts.put((String) told[i], ((Number) told[i + 1]).longValue());
        return Frames.end(counts);
    }

    /** Sealed as a bundle is, with any frames inside. */
    private static byte[] sealed(Frame... frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] sum = header().write(out);
        try (DataOutputStream inside = new DataOutputStream(new DeflaterOutputStream(new SealingOutput(out,
                new SealedChunks(key.sealing(), sum))))) {
            for (Frame frame : frames) frame.write(inside);
        }
        return out.toByteArray();
    }

    private record Heard(List<BundleRow> rows, List<String> files, int keys) {}

    private static Heard heard(byte[] bytes) {
        List<BundleRow> rows = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<Frame> keys = new ArrayList<>();
        try (BundleReader reader = BundleReader.open(new ByteArrayInputStream(bytes), told -> key)) {
            reader.each(new BundleReader.Ears(keys::add, kept -> files.add(kept.name()), rows::add));
        }
        return new Heard(rows, files, keys.size());
    }

    private static String refused(Frame... frames) throws IOException {
        byte[] bytes = sealed(frames);
        return OfficeFixture.code(() -> heard(bytes));
    }

    @Test
    void everythingIsHeardInItsOrder() throws IOException {
        Heard heard = heard(sealed(manifest(), SealKey.wrap(new byte[32], "segel kata contoh"), new BundleFiles.Kept(
                "halaman/r2.jrxml", new byte[]{1}).frame(), RowFrames.of(ROW), RowFrames.of(OTHER), end("SETTING", 1,
                        "SMS_WORDS", 1)));

        assertThat(heard.rows()).containsExactly(ROW, OTHER);
        assertThat(heard.files()).containsExactly("halaman/r2.jrxml");
        assertThat(heard.keys()).isOne();
    }

    @Test
    void itBeginsWithItsManifestAndHasOne() throws IOException {
        assertThat(refused(RowFrames.of(ROW), end("SETTING", 1))).isEqualTo("PKU-102");
        assertThat(refused(manifest(), manifest(), end())).isEqualTo("PKU-102");
        assertThat(refused()).isEqualTo("PKU-102");
    }

    @Test
    void itEndsWithItsEnd() throws IOException {
        assertThat(refused(manifest(), RowFrames.of(ROW))).as("none").isEqualTo("PKU-102");
        assertThat(refused(manifest(), RowFrames.of(ROW), end("SETTING", 1), RowFrames.of(ROW))).as("more behind")
                .isEqualTo("PKU-102");
        assertThat(refused(manifest(), end(), end())).as("two").isEqualTo("PKU-102");
    }

    @Test
    void asManyRowsCameAsItsEndTells() throws IOException {
        assertThat(refused(manifest(), RowFrames.of(ROW), end("SETTING", 2))).isEqualTo("PKU-102");
        assertThat(refused(manifest(), RowFrames.of(ROW), end())).isEqualTo("PKU-102");
        assertThat(refused(manifest(), RowFrames.of(ROW), end("SMS_WORDS", 1))).isEqualTo("PKU-102");
        assertThat(refused(manifest(), end("SETTING", 0))).as("told without any").isEqualTo("PKU-102");
    }

    @Test
    void aFileThatWantsToBeElsewhereIsRefused() throws IOException {
        for (String name : List.of("../sidik.key", "/etc/passwd", "halaman/../sidik.key", "halaman/", "sidik.db",
                "halaman/.ssh", "halaman\\x", "halaman/a/b", "pusat.pem/../x", ""))
            assertThat(refused(manifest(), new BundleFiles.Kept(name, new byte[1]).frame(), end())).as(name).isEqualTo(
                    "PKU-102");
        assertThat(refused(manifest(), new BundleFiles.Kept("pusat.pem", new byte[1024 * 1024 + 1]).frame(), end())).as(
                "too large").isEqualTo("PKU-102");
    }

    @Test
    void whatIsWellSealedAndNotPackedIsDamaged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] sum = header().write(out);
        try (SealingOutput sealing = new SealingOutput(out, new SealedChunks(key.sealing(), sum))) {
            sealing.write("bukan aliran".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertThat(OfficeFixture.code(() -> heard(out.toByteArray()))).isEqualTo("PKU-102");
    }

    @Test
    void aBundleUnderAnotherHeaderIsNone() throws IOException {
        byte[] one = sealed(manifest(), end());
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        BundleHeader.of("Badan Contoh", Instant.parse("2026-11-02T01:00:00Z"), "2026-10", TERMS, key).write(other);
        byte[] moved = one.clone();
        System.arraycopy(other.toByteArray(), 0, moved, 0, other.size());

        assertThat(OfficeFixture.code(() -> heard(moved))).as("the unit's name is bound to what is inside").isEqualTo(
                "PKU-102");
    }

    @Test
    void aWrongPassphraseIsToldApartFromDamage() throws IOException {
        Path file = Files.write(folder.resolve("contoh.unit"), sealed(manifest(), end()));

        assertThat(OfficeFixture.code(() -> BundleReader.open(file, "kata yang salah"))).isEqualTo("PKU-103");
        try (BundleReader reader = BundleReader.open(file, " tiga kata contoh ")) {
            assertThat(reader.header().unit()).isEqualTo("Dinas Contoh");
            assertThat(reader.manifest().operator()).isEqualTo("petugas");
        }
        assertThat(OfficeFixture.code(() -> BundleReader.label(folder))).as("a folder").isEqualTo("PKU-109");
        assertThat(OfficeFixture.code(() -> BundleReader.open(folder.resolve("tidak ada"), "x"))).isEqualTo("PKU-109");
    }

    @Test
    void theWriterLeavesNothingBehindWhenWhatIsToldFails() throws IOException {
        Path target = folder.resolve("gagal.unit");
        Files.writeString(target, "yang lama");
        BundleWriter writer = new BundleWriter(target, Job.Progress.NONE);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> writer.write(header(), key, 1, (frames, rows) -> {
            frames.accept(manifest());
            throw new IllegalStateException("the store broke");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("yang lama");
        assertThat(folder.resolve("gagal.unit.part")).doesNotExist();

        writer.write(header(), key, 1, (frames, rows) -> {
            frames.accept(manifest());
            rows.accept(ROW);
        });
        assertThat(heard(Files.readAllBytes(target)).rows()).containsExactly(ROW);
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix"))
            assertThat(Files.getPosixFilePermissions(target)).hasSize(2);
    }
}
