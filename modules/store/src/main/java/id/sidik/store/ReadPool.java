package id.sidik.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A few connections for reading, opened when first needed and kept; further readers wait for one. */
final class ReadPool implements AutoCloseable {
    private static final int LIMIT = 4;

    private final Jdbi reader;
    private final Semaphore free = new Semaphore(LIMIT, true);
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    ReadPool(Jdbi reader) {
        this.reader = reader;
    }

    Handle borrow() {
        free.acquireUninterruptibly();
        try {
            Handle kept = pollIdle();
            return kept == null ? reader.open() : kept;
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Handle pollIdle() {
        if (closed) throw new IllegalStateException("the store is closed");
        return idle.poll();
    }

    void giveBack(Handle handle) {
        synchronized (this) {
            if (closed) handle.close();
            else
                idle.push(handle);
        }
        free.release();
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Handle::close);
        idle.clear();
    }
}
