package id.sidik.intake.oldprogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import id.sidik.intake.oldprogram.OldDatabaseException.Fault;
import id.sidik.testkit.OldAccessFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldDatabaseTest {
    /** Where the key of an encrypted file stands in its first page. */
    private static final int KEY = 62;

    @TempDir
    Path folder;

    private static OldAccessFile filled() {
        return new OldAccessFile().row("DEPARTMENTS", 1, "Kantor Contoh", 0).row("DEPARTMENTS", 2, "Bidang Contoh", 1)
                .machine(1, "Lobi", "CONTOH0001", "192.0.2.7").user(4, "12", "Contoh Pegawai Satu", "")
                .user(5, "13", "Contoh Pegawai Dua", "").punch(4, "2026-10-01T07:30:00", "I", "1", "")
                .finger(4, 6, "TEMPLATE4", OldAccessFile.template(1, true), 10);
    }

    private static void all(Path file) throws OldDatabaseException {
        try (OldDatabase database = OldDatabase.open(file)) {
            OldPeople.read(database);
            OldRecords.of(database).each((punch, byHand) -> {});
            OldFingers.each(database, finger -> {}, fault -> {});
        }
    }

    private static OldDatabaseException refused(Path file) {
        return catchThrowableOfType(OldDatabaseException.class, () -> all(file));
    }

    private String everything() throws Exception {
        TreeMap<String, String> found = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList())
                found.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + " " + HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
        return found.toString();
    }

    @ParameterizedTest(name = "{0}{1}, writable {2}, lock {3}")
    @CsvSource({"V2000, .mdb, true, false", "V2003, .mdb, false, true", "V2007, .accdb, true, true",
        "V2010, .accdb, false, false", "V2016, .accdb, true, false"})
    void readingLeavesTheFileAndItsFolderAsTheyAre(String form, String ending, boolean writable, boolean lock)
            throws Exception {
        Path file = filled().form(form).write(folder.resolve("att2000" + ending));
        if (lock) Files.writeString(folder.resolve("att2000.ldb"), "KOMPUTER-CONTOH");
        assertThat(file.toFile().setWritable(writable)).isTrue();
        String before = everything();
        try (OldDatabase database = OldDatabase.open(file)) {
            assertThat(database.form()).isEqualTo(form);
            assertThat(OldPeople.read(database).users()).extracting(OldUser::badge).containsExactly("12", "13");
            assertThat(database.gaps()).isEmpty();
        }
        all(file);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"no such file, UNREADABLE", "a folder, UNREADABLE", "empty, NOT_ACCESS", "a text, NOT_ACCESS",
        "encrypted, ENCRYPTED", "cut off, DAMAGED", "only its head, DAMAGED"})
    void aFileThatIsNoneIsRefusedWithItsReason(String kind, Fault fault) throws IOException {
        Path file = folder.resolve("att2000.mdb");
        switch (kind) {
            case "no such file" -> {}
            case "a folder" -> Files.createDirectory(file);
            case "empty" -> Files.createFile(file);
            case "a text" -> Files.writeString(file, "PIN\tWaktu\tMesin\n".repeat(400));
            default -> damaged(file, kind);
        }
        assertThat(refused(file).fault()).isEqualTo(fault);
    }

    private static void damaged(Path file, String kind) throws IOException {
        filled().write(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            if (kind.equals("encrypted")) {
                open.seek(KEY);
                int key = open.readInt();
                open.seek(KEY);
                open.writeInt(key ^ 0x01020304);
            } else {
                open.setLength(kind.equals("cut off") ? open.length() * 2 / 5 : 4096);
            }
        }
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"USERINFO, USERINFO, ''", "USERINFO.Badgenumber, USERINFO, BADGENUMBER", "CHECKINOUT, CHECKINOUT, ''",
        "CHECKINOUT.CHECKTIME, CHECKINOUT, CHECKTIME"})
    void anotherProgramsDatabaseIsRefusedWithWhatIsMissing(String part, String table, String column)
            throws IOException {
        OldDatabaseException refused = refused(filled().without(part).write(folder.resolve("lain.mdb")));
        assertThat(refused.fault()).isEqualTo(Fault.FOREIGN);
        assertThat(refused.table()).isEqualTo(table);
        assertThat(refused.column()).isEqualTo(column);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"DEPARTMENTS", "Machines", "CHECKEXACT", "TEMPLATE", "USERINFO.SSN", "USERINFO.CardNo",
        "Machines.sn", "CHECKINOUT.sn", "CHECKINOUT.WorkCode"})
    void whatAnOlderVersionDoesNotHaveIsToldAndTheRestIsRead(String part) throws Exception {
        Path file = filled().without(part).write(folder.resolve("att2000.mdb"));
        try (OldDatabase database = OldDatabase.open(file)) {
            assertThat(OldPeople.read(database).users()).hasSize(2);
            AtomicLong punches = new AtomicLong();
            OldRecords.of(database).each((punch, byHand) -> punches.incrementAndGet());
            OldFingers.each(database, finger -> {}, fault -> {});
            assertThat(punches).hasValue(1);
            String[] words = (part + ".").toUpperCase(java.util.Locale.ROOT).split("\\.", 3);
            assertThat(database.gaps()).containsExactly(new OldGap(words[0], words[1]));
        }
    }

    @Test
    void otherFilesAreNotFollowed() throws IOException {
        Path other = filled().write(folder.resolve("lain.mdb"));
        Path file = filled().without("CHECKINOUT").write(folder.resolve("att2000.mdb"));
        try (Database database = DatabaseBuilder.open(file.toFile())) {
            database.createLinkedTable("CHECKINOUT", other.toString(), "CHECKINOUT");
        }
        assertThat(refused(file).fault()).isEqualTo(Fault.FOREIGN);
    }

    @Test
    void aDamagedFileEndsInAReasonAndNothingElse() throws IOException {
        byte[] whole = Files.readAllBytes(filled().write(folder.resolve("att2000.mdb")));
        SplittableRandom dice = new SplittableRandom(11);
        Path file = folder.resolve("rusak.mdb");
        int refused = 0;
        for (int nth = 0; nth < 120; nth++) {
            byte[] bytes = whole.clone();
            for (int hit = 0; hit < 60; hit++) bytes[20 + dice.nextInt(bytes.length - 20)] = (byte) dice.nextInt();
            Files.write(file, bytes);
            if (catchThrowableOfType(OldDatabaseException.class, () -> all(file)) != null) refused++;
        }
        assertThat(refused).isBetween(1, 120);
    }
}
