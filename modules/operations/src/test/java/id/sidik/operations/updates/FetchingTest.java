package id.sidik.operations.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package comes in pieces from a place that may break off, lie, or change: whole and right, or not at all. */
class FetchingTest {
    private static final int SIZE = 10_000;

    @TempDir
    private Path folder;
    private byte[] content;
    private Release.Item item;

    @BeforeEach
    void makePackage() throws IOException {
        content = new byte[SIZE];
        new Random(3).nextBytes(content);
        Path file = Files.write(folder.resolve("original"), content);
        item = new Release.Item(PackageKind.DEB, SIZE, Sha256.of(file), "sidik_1.0.0_amd64.deb");
    }

    /** A place that gives so many bytes at a time and remembers from where it was asked. */
    private final class Place implements ReleaseSource {
        private final List<Long> asked = new ArrayList<>();
        private final int piece;
        private long breaksAt = Long.MAX_VALUE;
        private byte[] holds = content;

        Place(int piece) {
            this.piece = piece;
        }

        @Override
        public String name() {
            return "place";
        }

        @Override
        public Optional<byte[]> manifest() {
            return Optional.empty();
        }

        @Override
        public byte[] part(Release.Item wanted, long from) {
            asked.add(from);
            if (from >= breaksAt) throw UpdateTroubles.unreadable("place", new IOException("gone"));
            if (from >= holds.length) return new byte[0];
            return Arrays.copyOfRange(holds, (int) from, (int) Math.min(from + piece, holds.length));
        }
    }

    private Path fetch(ReleaseSource place) {
        return new Fetching(place, item, folder.resolve("updates")).run(Job.Progress.NONE);
    }

    private Path part() {
        return folder.resolve("updates").resolve(item.sha() + ".part");
    }

    private String refused(ReleaseSource place) {
        try {
            fetch(place);
            return "taken";
        } catch (TroubleException trouble) {
            return trouble.trouble().code();
        }
    }

    @ParameterizedTest(name = "{0} bytes at a time")
    @ValueSource(ints = {1_000, 3_333, SIZE, SIZE * 2})
    void piecesOfAnySizeMakeTheWhole(int piece) {
        Path fetched = fetch(new Place(piece));
        assertThat(fetched).hasBinaryContent(content).hasFileName(item.file());
        assertThat(part()).doesNotExist();
    }

    @ParameterizedTest(name = "broken at {0}: goes on at {1}")
    @CsvSource({"0, 0", "1000, 1000", "9500, 10000"})
    void whatBrokeOffGoesOnAtItsEnd(long breaksAt, long goesOn) {
        Place broken = new Place(1_000);
        broken.breaksAt = breaksAt;
        if (breaksAt < 9_001) assertThat(refused(broken)).isEqualTo("UPD-105");
        else
            assertThat(refused(broken)).as("the last piece was asked for before").isEqualTo("taken");
        Place whole = new Place(1_000);
        assertThat(fetch(whole)).hasBinaryContent(content);
        if (goesOn < SIZE) assertThat(whole.asked).first().isEqualTo(goesOn);
        else
            assertThat(whole.asked).as("it is there already").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"shorter", "empty", "another byte", "longer with another end"})
    void aPlaceThatGivesSomethingElseIsRefusedAndNothingStays(String how) {
        Place liar = new Place(4_096);
        liar.holds = switch (how) {
            case "shorter" -> Arrays.copyOf(content, SIZE - 1);
            case "empty" -> new byte[0];
            case "another byte" -> {
                byte[] other = content.clone();
                other[SIZE / 2]++;
                yield other;
            }
            default -> {
                byte[] other = Arrays.copyOf(content, SIZE + 50);
                other[SIZE - 1]++;
                yield other;
            }
        };
        assertThat(refused(liar)).isEqualTo("UPD-104");
        assertThat(folder.resolve("updates")).isEmptyDirectory();
        assertThat(fetch(new Place(4_096))).as("and the right one is taken afterwards").hasBinaryContent(content);
    }

    @Test
    void moreThanTheListSaysIsNeverWritten() {
        Place more = new Place(SIZE * 4);
        more.holds = Arrays.copyOf(content, SIZE * 4);
        assertThat(fetch(more)).hasBinaryContent(content);
    }

    @Test
    void aFileOfThatNameWithOtherContentIsFetchedAnew() throws IOException {
        Files.createDirectories(folder.resolve("updates"));
        Files.writeString(folder.resolve("updates").resolve(item.file()), "old");
        assertThat(fetch(new Place(SIZE))).hasBinaryContent(content);
    }

    @Test
    void aPartThatIsTooLongIsThrownAway() throws IOException {
        Files.createDirectories(folder.resolve("updates"));
        Files.write(part(), new byte[SIZE + 1]);
        assertThat(refused(new Place(SIZE))).isEqualTo("UPD-104");
        assertThat(part()).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("updates"), "a file where the folder should be");
        assertThat(refused(new Place(SIZE))).isEqualTo("UPD-106");
    }

    @Test
    void itTellsWhereItIsAndStopsBetweenTwoPieces() {
        List<String> told = new ArrayList<>();
        Job.Progress progress = new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                told.add(key + " " + done + "/" + total + " " + arguments[0]);
            }

            @Override
            public boolean stopRequested() {
                return told.size() == 2;
            }
        };
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> new Fetching(new Place(4_000), item, folder
                .resolve("updates")).run(progress)).extracting(each -> each.trouble().code()).isEqualTo("JOB-100");
        assertThat(told).containsExactly("update.fetching 0/10000 " + item.file(), "update.fetching 4000/10000 " + item
                .file());
        assertThat(part()).hasSize(8_000);
    }
}
