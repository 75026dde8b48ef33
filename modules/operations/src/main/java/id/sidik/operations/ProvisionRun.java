package id.sidik.operations;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Works at many rows at once, so that those that do not answer cost their time together. */
final class ProvisionRun implements Job<List<ProvisionRow>> {
    private static final int AT_ONCE = 20;

    /** What is done with one row. */
    interface Work {
        ProvisionRow apply(ProvisionRow row) throws InterruptedException;
    }

    private final List<ProvisionRow> rows;
    private final Work work;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger settled = new AtomicInteger();

    /** @param work throws JOB-100 when the person asked to stop */
    ProvisionRun(List<ProvisionRow> rows, Work work) {
        this.rows = rows;
        this.work = work;
    }

    /** @return the rows that were tried, in their order */
    @Override
    public List<ProvisionRow> run(Progress progress) throws InterruptedException {
        List<ProvisionRow> tried = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("provision-", 0)
                .factory())) {
            List<Future<Optional<ProvisionRow>>> running = rows.stream()
                    .map(row -> threads.submit(() -> one(row, progress))).toList();
            for (Future<Optional<ProvisionRow>> each : running) result(each).ifPresent(tried::add);
        }
        return tried;
    }

    private static Optional<ProvisionRow> result(Future<Optional<ProvisionRow>> row) throws InterruptedException {
        try {
            return row.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InterruptedException interrupted) throw interrupted;
            throw failed.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException(failed.getCause());
        }
    }

    private Optional<ProvisionRow> one(ProvisionRow row, Progress progress) throws InterruptedException {
        places.acquire();
        try {
            if (progress.stopRequested()) return Optional.empty();
            ProvisionRow after = work.apply(row);
            progress.at(settled.incrementAndGet(), rows.size(), "provision.trying", row.name());
            return Optional.of(after);
        } catch (TroubleException stopped) {
            if (stopped.trouble().equals(Trouble.stopped())) return Optional.empty();
            throw stopped;
        } finally {
            places.release();
        }
    }
}
