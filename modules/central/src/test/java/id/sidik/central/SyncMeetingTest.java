package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.store.Authorship;
import id.sidik.store.MasterConflict.Choice;
import id.sidik.store.MeetingWord;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides notice at a meeting when the other is not who it was. */
class SyncMeetingTest extends SyncFixture {
    private static final List<String> TABLES = List.of("punch", "fact", "batch", "laptop", "master_row", "master_past",
            "master_counter");

    @TempDir
    private Path homes;

    private static void backUp() throws SQLException {
        for (String table : TABLES)
            city.asRoot().run("CREATE OR REPLACE TABLE old_" + table + " AS SELECT * FROM " + table);
    }

    private static void restore() throws SQLException {
        for (String table : TABLES) {
            city.asRoot().run("DELETE FROM " + table);
            city.asRoot().run("INSERT INTO " + table + " SELECT * FROM old_" + table);
        }
    }

    @Test
    void aLaptopThatHadSentNothingAlsoNoticesARestoredCentreAndBringsBackWhatItKnows() throws SQLException {
        OneLaptop author = laptop("mundur").machine("M1").punches("M1", 50);
        OneLaptop reader = laptop("mundur");
        author.sync();
        reader.sync();
        backUp();
        author.punches("M1", 120).hold("setelah cadangan").sync();
        author.close();
        assertThat(reader.sync().counts().gotPunches()).isEqualTo(70);
        restore();
        assertThat(centralPunches("mundur")).hasSize(50);

        SyncReport noticed = reader.sync();

        assertThat(noticed.restored()).isTrue();
        assertThat(noticed.copied()).isFalse();
        assertThat(centralPunches("mundur")).isEqualTo(reader.journal()).hasSize(120);
        assertThat(centralFacts("mundur", "UNIT_HOLD")).isEqualTo(1);
        assertThat(reader.sync().restored()).as("noticed once").isFalse();
    }

    @Test
    void editsThatTheCentreForgotComeBackAlthoughNoBatchIsMissing() throws SQLException {
        OneLaptop author = laptop("induk").employee(PERSON, "197001", "Contoh Pegawai Satu");
        author.sync();
        backUp();
        author.employee(PERSON, "197001", "Contoh Pegawai Satu, S.E.").sync();
        restore();

        assertThat(author.sync().restored()).isTrue();

        OneLaptop other = laptop("induk");
        other.sync();
        author.conflicts().forEach(conflict -> author.with(tables -> tables.masters().decide(conflict.id(),
                Choice.OURS, new Authorship(City.CLOCK.instant(), "petugas",
                        "sesuai SK"))));
        author.sync();
        other.sync();
        assertThat(other.nameOf(PERSON)).isEqualTo("Contoh Pegawai Satu, S.E.");
    }

    @Test
    void aCopiedFolderIsNoticedLosesNothingAndMayBecomeALaptopOfItsOwn() throws IOException, SQLException {
        CentreSettings unit = city.unit("salin");
        Path home = homes.resolve("asal");
        try (OneLaptop first = new OneLaptop(home, unit)) {
            first.machine("M1").punches("M1", 30).sync();
        }
        Path copy = homes.resolve("salinan");
        copy(home, copy);
        try (OneLaptop one = new OneLaptop(home, unit); OneLaptop two = new OneLaptop(copy, unit)) {
            assertThat(one.id()).isEqualTo(two.id());
            assertThat(one.punches("M1", 60).sync().copied()).as("nobody else was there yet").isFalse();

            SyncReport second = two.hold("dari salinan").sync();
            assertThat(second.copied()).isTrue();
            assertThat(second.outcome()).isEqualTo(Outcome.LOOK);
            assertThat(one.sync().copied()).isTrue();

            two.with(Tables::renewLaptop);
            assertThat(two.sync().copied()).isFalse();
            one.sync();
            assertThat(Stream.of(one.sync(), two.sync())).noneMatch(SyncReport::copied).noneMatch(SyncReport::restored);
            assertThat(one.journal()).isEqualTo(two.journal()).isEqualTo(centralPunches("salin")).hasSize(60);
            assertThat(one.reasons()).isEqualTo(two.reasons()).containsExactly("dari salinan");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    @Test
    void aMeetingWhoseAnswerIsLostIsNoStranger() {
        OneLaptop laptop = laptop("hilang").machine("M1").punches("M1", 10);
        laptop.sync();
        MeetingWord word = laptop.store.transact(tables -> tables.syncLog().word());
        try (Centre centre = city.with("hilang", laptop.id())) {
            assertThat(centre.agree(laptop.id(), word.known(), word.fresh())).isEmpty();
        }

        SyncReport report = laptop.sync();

        assertThat(report.outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(report.copied()).isFalse();
        assertThat(report.restored()).isFalse();
    }

    @Test
    void manyEditsGoInOneQuestionAndOneThatIsTooLargeKeepsNoOtherOut() throws SQLException {
        OneLaptop laptop = laptop("banyak");
        for (int i = 0; i < 250; i++)
            laptop.employee("0199f000-0000-7000-8000-%012d".formatted(i), "1970%04d".formatted(i),
                    "Contoh \"Pegawai\" \\ \t" + i);

        assertThat(laptop.sync().counts().proposals()).isEqualTo(250);

        assertThat(laptop.waiting().proposals()).isZero();
        OneLaptop other = laptop("banyak");
        assertThat(other.sync().counts().gotMasters()).isEqualTo(250);
        assertThat(other.nameOf("0199f000-0000-7000-8000-000000000007")).isEqualTo("Contoh \"Pegawai\" \\ \t7");
        assertThat(laptop.sync().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }
}
