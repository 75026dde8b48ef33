package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.punch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import id.sidik.store.StoreException.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {
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

    private long count() {
        return store.read(tables -> tables.punches().count(PunchFilter.ALL));
    }

    private static Appended append(Store store, String at) {
        return store.transact(tables -> tables.punches().append(List.of(punch(LOBBY, "7", at))));
    }

    @Test
    void workThatFailsLeavesNothingAndTheNextSucceeds() {
        assertThatThrownBy(() -> store.transact(tables -> {
            tables.punches().append(List.of(punch(LOBBY, "7", "2026-10-01T07:30:00")));
            throw new IllegalArgumentException("the caller's own");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("the caller's own");
        assertThat(count()).isZero();
        assertThat(append(store, "2026-10-01T07:30:00")).isEqualTo(new Appended(1, 0));
    }

    @Test
    void aReaderSeesOneStateWhileAWriterWorks() throws Exception {
        append(store, "2026-10-01T07:30:00");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Long>> counts = threads.submit(() -> store.read(tables -> {
                long before = tables.punches().count(PunchFilter.ALL);
                reading.countDown();
                await(written);
                return List.of(before, tables.punches().count(PunchFilter.ALL));
            }));
            await(reading);
            append(store, "2026-10-01T16:00:00");
            written.countDown();
            assertThat(counts.get()).containsExactly(1L, 1L);
        }
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void readersDoNotWaitForAWriterAndSeeNothingUnfinished() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            long seen = store.transact(tables -> {
                tables.punches().append(List.of(punch(LOBBY, "7", "2026-10-01T07:30:00")));
                return outcome(threads.submit(this::count));
            });
            assertThat(seen).isZero();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aReadingInsideATransactionSeesWhatWasWritten() {
        long seen = store.transact(tables -> {
            tables.punches().append(List.of(punch(LOBBY, "7", "2026-10-01T07:30:00")));
            return count();
        });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void aReadingInsideAReadingSeesItsState() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            long seen = store.read(tables -> {
                tables.punches().count(PunchFilter.ALL);
                outcome(threads.submit(() -> append(store, "2026-10-01T07:30:00")));
                return count();
            });
            assertThat(seen).isZero();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void readersThatReadInsideAReadingNeverWaitForEachOther() throws Exception {
        CountDownLatch allHoldOne = new CountDownLatch(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> counts = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> store.read(tables -> {
                        allHoldOne.countDown();
                        await(allHoldOne);
                        return count();
                    }))).toList();
            for (Future<Long> count : counts) assertThat(outcome(count)).isZero();
        }
    }

    @Test
    void aFailureInsideAReadingIsAFailureOfTheStore() {
        store.read(tables -> {
            assertThatThrownBy(() -> store.read(inner -> {
                inner.machines().save(Samples.machine(new MachineId("CONTOH0003"), "Baru"));
                return inner;
            })).isInstanceOf(StoreException.class);
            return tables;
        });
    }

    @Test
    void moreReadersThanConnectionsWaitForTheirTurn() throws Exception {
        append(store, "2026-10-01T07:30:00");
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            List<Future<Long>> counts = java.util.stream.IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(this::count)).toList();
            for (Future<Long> count : counts) assertThat(count.get()).isEqualTo(1);
        }
    }

    @Test
    void writersOfTwoProgramsTakeTurns() throws Exception {
        try (Store other = Store.open(folder); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> both = List.of(store, other).stream().map(mine -> threads.submit(() -> {
                long fresh = 0;
                for (int second = 10; second < 60; second++)
                    fresh += append(mine, "2026-10-01T07:30:" + second).fresh();
                return fresh;
            })).toList();
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(50);
        }
        assertThat(count()).isEqualTo(50);
    }

    @Test
    void aWriterThatWaitsTooLongSaysLocked() {
        try (Store other = Store.open(folder, Duration.ofMillis(50))) {
            store.transact(tables -> {
                assertThatThrownBy(() -> append(other, "2026-10-01T07:30:00")).isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.code()).isEqualTo(Code.LOCKED));
                return tables;
            });
            assertThat(append(other, "2026-10-01T07:30:00").fresh()).isEqualTo(1);
        }
    }

    @Test
    void theReadDoorWritesNothing() {
        assertThatThrownBy(() -> store.read(tables -> {
            tables.machines().save(Samples.machine(new MachineId("CONTOH0003"), "Baru"));
            return tables;
        })).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code()).isEqualTo(Code.NO_ACCESS));
        assertThat(store.<List<?>>read(tables -> tables.machines().list())).hasSize(2);
    }

    @Test
    void aTransactionInsideATransactionIsABug() {
        assertThatThrownBy(() -> store.transact(tables -> append(store, "2026-10-01T07:30:00")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(tables -> append(store, "2026-10-01T07:30:00")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isZero();
    }

    @Test
    void aFailureNamesNobody() {
        assertThatThrownBy(() -> store.transact(tables -> {
            tables.aliases().save(Samples.alias(new id.sidik.domain.EmployeeId("RAHASIA"), "", "4711", "", ""));
            return tables;
        })).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.code()).isEqualTo(Code.REFUSED);
            assertThat(org.assertj.core.util.Throwables.getStackTrace(e)).contains("STO-109")
                    .doesNotContain("RAHASIA", "4711", "INSERT INTO");
        });
    }

    private static <T> T outcome(Future<T> work) {
        try {
            return work.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
