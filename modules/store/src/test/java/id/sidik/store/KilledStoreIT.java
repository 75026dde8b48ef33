package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.domain.Punch;
import id.sidik.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment, from the first opening of the folder on. */
class KilledStoreIT {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubledOrHalf() throws Exception {
        Random moments = new Random(7);
        Path data = folder.resolve("data");
        long grown = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path acknowledged = folder.resolve("acknowledged" + kill);
            try (ChildJvm child = ChildJvm.start(folder, AppendUntilKilled.class, data.toString(),
                    acknowledged.toString())) {
                // the first kills come while the folder is opened for the first time, the later ones amid the work
                Path begun = kill < 2 ? data : acknowledged;
                await().atMost(30, TimeUnit.SECONDS).until(() -> Files.exists(begun));
                boolean ended = child.endsWithin(Duration.ofMillis(moments.nextInt(600)));
                assertThat(ended).as("the child works until it is killed: " + child.errors()).isFalse();
                child.kill();
            }
            grown = check(data, Math.max(grown, last(acknowledged)));
        }
        assertThat(grown).isGreaterThan(2L * AppendUntilKilled.BATCH);
    }

    /** The last whole line; 0 when there is none. */
    private static long last(Path acknowledged) throws IOException {
        if (!Files.exists(acknowledged)) return 0;
        String text = Files.readString(acknowledged);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().mapToLong(Long::parseLong).max().orElse(0);
    }

    private static long check(Path data, long acknowledged) throws Exception {
        List<Punch> kept;
        try (Store store = Store.open(data)) {
            kept = store.read(tables -> tables.punches().between(LocalDate.EPOCH, LocalDate.of(3000, 1, 1)));
            assertThat(kept.size()).isGreaterThanOrEqualTo((int) acknowledged);
            assertThat(kept.size() % AppendUntilKilled.BATCH).isZero();
            assertThat(kept).isEqualTo(Samples.punches(Samples.LOBBY, 37, kept.size()));
            List<ArchivedDownload> archived = store.read(tables -> tables.archive().list());
            assertThat(archived).hasSize(kept.size() / AppendUntilKilled.BATCH);
            for (ArchivedDownload download : archived)
                assertThat(store.read(tables -> tables.archive().open(download.sha())).isPresent()).isTrue();
        }
        try (Connection other = Samples.raw(data);
                Statement statement = other.createStatement();
                var verdict = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(verdict.getString(1)).isEqualTo("ok");
        }
        return kept.size();
    }
}
