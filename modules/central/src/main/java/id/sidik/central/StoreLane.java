package id.sidik.central;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The store's side of a push, on one thread of its own: while a batch travels, the one before leaves the outbox and the
 * next is read. What is handed in is done in its order.
 */
final class StoreLane implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()
            .name("outbox").factory());
    private final Queue<CompletableFuture<Void>> begun = new ArrayDeque<>();

    /** To be asked for with {@link #of}. */
    <T> CompletableFuture<T> ask(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /** What came of it, or the exception that it ended with. */
    static <T> T of(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException own) throw own;
            throw failed;
        }
    }

    /** Done later; at most one such work is behind. The exception of an earlier one is thrown here. */
    void tell(Runnable work) {
        settle();
        begun.add(CompletableFuture.runAsync(work, thread));
    }

    /** Waits until everything that was told is done. */
    void settle() {
        while (!begun.isEmpty()) of(begun.remove());
    }

    /** What was told is done first, whatever happens to the caller. */
    @Override
    public void close() {
        try {
            settle();
        } finally {
            thread.close();
        }
    }
}
