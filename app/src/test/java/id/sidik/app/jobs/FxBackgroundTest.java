package id.sidik.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {
    private final ExecutorService oneThread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("stands for FX").factory());
    private final FxBackground background = new FxBackground(oneThread);

    @AfterEach
    void close() {
        background.close();
        oneThread.shutdownNow();
    }

    @Test
    void workIsDoneElsewhereAndShownOnTheOneThread() {
        AtomicReference<String> worker = new AtomicReference<>("");
        AtomicReference<String> shower = new AtomicReference<>("");

        background.fetch(() -> {
            worker.set(Thread.currentThread().getName());
            return 1;
        }, result -> shower.set(Thread.currentThread().getName()), fault -> {});

        await().until(() -> !shower.get().isEmpty());
        assertThat(worker.get()).startsWith("background-");
        assertThat(shower.get()).isEqualTo("stands for FX");
    }

    @Test
    void aThousandStepsDoNotFloodTheOneThread() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        oneThread.execute(() -> waitFor(held));
        AtomicInteger told = new AtomicInteger();
        AtomicReference<Long> last = new AtomicReference<>(0L);
        CountDownLatch worked = new CountDownLatch(1);
        List<String> results = new ArrayList<>();

        background.run(progress -> {
            for (int i = 1; i <= 1000; i++)
                progress.at(i, 1000, "pull.reading");
            worked.countDown();
            return "done";
        }, watcher(told, last, results));
        worked.await();
        held.countDown();

        await().until(() -> !results.isEmpty());
        assertThat(told.get()).isEqualTo(1);
        assertThat(last.get()).isEqualTo(1000);
    }

    @Test
    void aFaultComesBackInsteadOfAResult() {
        AtomicReference<Throwable> broken = new AtomicReference<>();

        background.fetch(() -> {
            throw new IllegalStateException("boom");
        }, result -> {}, broken::set);

        await().until(() -> broken.get() != null);
        assertThat(broken.get()).hasMessage("boom");
    }

    @Test
    void aJobIsAskedToStopAndEndsByItself() {
        AtomicReference<Long> last = new AtomicReference<>(0L);
        List<String> results = new ArrayList<>();

        Runnable stop = background.run(progress -> {
            while (!progress.stopRequested()) Thread.onSpinWait();
            return "stopped";
        }, watcher(new AtomicInteger(), last, results));
        stop.run();

        await().until(() -> !results.isEmpty());
        assertThat(results).containsExactly("stopped");
    }

    private static Background.Watcher<String> watcher(AtomicInteger told, AtomicReference<Long> last,
            List<String> results) {
        return new Background.Watcher<>() {
            @Override
            public void at(long done, long total, String key, List<Object> arguments) {
                told.incrementAndGet();
                last.set(done);
            }

            @Override
            public void done(String result) {
                results.add(result);
            }

            @Override
            public void broken(Throwable fault) {
                results.add("broken");
            }
        };
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
