package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.DocumentRef.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTableTest {
    private static final byte[] LETTER = "surat tugas contoh".getBytes(StandardCharsets.US_ASCII);
    private static final DocumentRef REF = new DocumentRef("ab".repeat(32), MediaType.PDF, LETTER.length, "surat.pdf");

    @TempDir
    private Path folder;

    static DocumentRef keep(Tables tables) {
        return tables.documents().keep(REF, LETTER, Samples.NOW, "petugas");
    }

    @Test
    void aScanComesOutAsItWentInAndLiesSealed() throws IOException {
        try (Store store = Samples.open(folder)) {
            assertThat(store.<DocumentRef>transact(DocumentTableTest::keep)).isEqualTo(REF);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.<Optional<DocumentRef>>read(tables -> tables.documents().find(REF.sha256()))).contains(
                    REF);
            assertThat(store.<byte[]>read(tables -> tables.documents().open(REF))).isEqualTo(LETTER);
        }
        String file = new String(Files.readAllBytes(folder.resolve("sidik.db")), StandardCharsets.ISO_8859_1);
        assertThat(file).contains(REF.sha256()).doesNotContain("surat tugas contoh");
    }

    @Test
    void theSameScanAgainKeepsItsFirstName() {
        DocumentRef again = new DocumentRef(REF.sha256(), MediaType.PDF, LETTER.length, "lain.pdf");
        try (Store store = Samples.open(folder)) {
            store.transact(DocumentTableTest::keep);
            assertThat(store.<DocumentRef>transact(tables -> tables.documents().keep(again, LETTER, Samples.NOW,
                    "petugas")))
                    .isEqualTo(REF);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE document SET sealed = zeroblob(64)",
        "UPDATE document SET sha = replace(sha, 'ab', 'cd')"})
    void aChangedOrMovedScanDoesNotOpen(String damage) throws SQLException {
        try (Store store = Samples.open(folder)) {
            store.transact(DocumentTableTest::keep);
        }
        try (Connection raw = Samples.raw(folder); Statement statement = raw.createStatement()) {
            statement.execute("DROP TRIGGER document_is_never_changed");
            assertThat(statement.executeUpdate(damage)).isOne();
        }
        try (Store store = Store.open(folder)) {
            String sha = damage.contains("'cd'") ? "cd".repeat(32) : REF.sha256();
            DocumentRef damaged = store.read(tables -> tables.documents().find(sha)).orElseThrow();
            StoreException broken = catchThrowableOfType(StoreException.class,
                    () -> store.read(tables -> tables.documents().open(damaged)));
            assertThat(broken.code()).isEqualTo(StoreException.Code.SEAL_BROKEN);
        }
    }
}
