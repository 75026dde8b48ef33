package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.store.StoreException.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadArchiveTest {
    private static final int PIECE = 65_536;

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String keep(byte[] raw) {
        return store.transact(tables -> tables.archive().keep(Samples.LOBBY, ArchiveKind.PUNCHES, raw, "BYTES_40",
                Samples.NOW));
    }

    private byte[] open(String sha) {
        return store.read(tables -> tables.archive().open(sha)).orElseThrow();
    }

    private List<ArchivedDownload> list() {
        return store.read(tables -> tables.archive().list());
    }

    private static byte[] noise(int size) {
        byte[] raw = new byte[size];
        new Random(size).nextBytes(raw);
        return raw;
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 1_000_003})
    void bytesComeBackAsTheyCameUnderTheirSha256(int size) throws Exception {
        for (byte[] raw : List.of(noise(size), new byte[size])) {
            String sha = keep(raw);
            assertThat(sha).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw)));
            assertThat(open(sha)).isEqualTo(raw);
        }
    }

    @Test
    void theSameBytesAreKeptOnce() {
        assertThat(keep(noise(5000))).isEqualTo(keep(noise(5000)));
        assertThat(list()).hasSize(1);
    }

    @Test
    void aLogThatGrewCostsLittleMoreThanItsNewLines() throws Exception {
        byte[] log = noise(40 * PIECE);
        keep(Arrays.copyOf(log, log.length - 400));
        long before = pages();
        for (int more = 360; more >= 0; more -= 40) keep(Arrays.copyOf(log, log.length - more));
        assertThat(list()).hasSize(11);
        assertThat((pages() - before) * 4096).isLessThan(11L * (PIECE + 16_384));
    }

    private long pages() throws Exception {
        try (Connection other = Samples.raw(folder);
                Statement statement = other.createStatement();
                var count = statement.executeQuery("PRAGMA page_count")) {
            return count.getLong(1);
        }
    }

    @Test
    void aDownloadNobodyKeptIsNotThere() {
        boolean there = store.read(tables -> tables.archive().open("00")).isPresent();
        assertThat(there).isFalse();
    }

    @Test
    void theListTellsWhatCameWhenFromWhere() {
        String sha = keep(noise(123));
        assertThat(list()).containsExactly(new ArchivedDownload(sha, Samples.LOBBY, ArchiveKind.PUNCHES, "BYTES_40",
                java.time.Instant.ofEpochMilli(Samples.NOW.toEpochMilli()), 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE archive_piece SET packed = zeroblob(20)",
        "DELETE FROM archive_part WHERE place = 0",
        "UPDATE archive_part SET piece = 1", "UPDATE archive_piece SET packed = substr(packed, 1, 100)",
        "UPDATE archive_piece SET size = 0"})
    void aDamagedArchiveIsNotTakenForTheMachinesWord(String damage) throws Exception {
        String sha = keep(noise(2 * PIECE));
        try (Connection other = Samples.raw(folder); Statement statement = other.createStatement()) {
            for (String table : List.of("archive_piece", "archive_part")) {
                statement.execute("DROP TRIGGER " + table + "_is_never_changed");
                statement.execute("DROP TRIGGER " + table + "_is_never_removed");
            }
            statement.execute(damage);
        }
        assertThatThrownBy(() -> open(sha)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.code()).isEqualTo(Code.ARCHIVE_DAMAGED));
    }

    @Test
    void recordsThatRepeatThemselvesTakeLittleRoom() throws Exception {
        store.close();
        long empty = Files.size(folder.resolve("sidik.db"));
        store = Store.open(folder);
        keep(new byte[4_000_000]);
        store.close();
        assertThat(Files.size(folder.resolve("sidik.db")) - empty).isLessThan(100_000);
        store = Store.open(folder);
    }
}
