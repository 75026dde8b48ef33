package id.sidik.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The laptop's store: one SQLite file in a folder, with one writer and several readers. Another program may have the
 * same folder open; its writer and ours take turns. Every method may fail with a {@link StoreException}.
 */
public final class Store implements AutoCloseable {
    /** How long a writer waits for another program's transaction. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StoreFolder place;
    private final Handle writer;
    private final ReadPool readers;
    private final UnitKey key;
    private final SyncShapes shapes = new SyncShapes();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ThreadLocal<@Nullable Tables> open = new ThreadLocal<>();

    private Store(StoreFolder place, Handle writer, ReadPool readers, UnitKey key) {
        this.place = place;
        this.writer = writer;
        this.readers = readers;
        this.key = key;
    }

    /** Opens {@code folder/sidik.db}, making both when missing and bringing an older file to this version. */
    public static Store open(Path folder) {
        return open(folder, PATIENCE);
    }

    /** @param patience how long to wait for another program's transaction, at least a millisecond */
    public static Store open(Path folder, Duration patience) {
        StoreFolder place = new StoreFolder(folder.toAbsolutePath());
        place.prepare();
        Connections connections = new Connections(place.file(), patience);
        try {
            new Schema(place, connections.writing()).bringUpToDate();
            return sealed(new Store(place, connections.writer().open(), new ReadPool(connections.reader()),
                    new UnitKey(place)));
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** A file from before has no key yet, and readable communication keys. */
    private static Store sealed(Store store) {
        try {
            if (store.read(Tables::isSealed)) return store;
            store.transact(tables -> {
                tables.seal();
                return tables;
            });
            store.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)"); // what was readable is not left in the log file
            return store;
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /**
     * Reads one consistent state of the store: writers neither disturb it nor wait for it. A reading inside a reading
     * or inside a transaction of the same thread sees what that one sees and needs no further connection: readers that
     * each held one and waited for a second would wait for each other for ever.
     */
    public <T> T read(Function<Tables, T> work) {
        Tables around = open.get();
        return around == null ? readAlone(work) : readWithin(around, work);
    }

    private static <T> T readWithin(Tables around, Function<Tables, T> work) {
        try {
            return work.apply(around);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    private <T> T readAlone(Function<Tables, T> work) {
        Handle handle;
        try {
            handle = readers.borrow();
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
        try {
            return within(handle, "BEGIN", work);
        } finally {
            readers.giveBack(handle);
        }
    }

    /**
     * Does all of {@code work} or, when it throws, nothing of it. When this returns, the changes are on the disk. Not to
     * be called inside another transaction or reading; other writers wait meanwhile, so work here is short and asks no
     * machine and no person.
     */
    public <T> T transact(Function<Tables, T> work) {
        if (open.get() != null) throw new IllegalStateException("a transaction inside a transaction or a reading");
        writing.lock();
        try {
            return within(writer, "BEGIN IMMEDIATE", work);
        } finally {
            writing.unlock();
        }
    }

    /**
     * A copy of the file as it is now, in the folder {@code copies}; not to be called inside a transaction.
     *
     * @return where it lies
     */
    public Path copyBeforeImport() {
        writing.lock();
        try {
            return new StoreCopies(place).keepBeforeImport(writer.getConnection());
        } catch (java.sql.SQLException e) {
            throw Failures.of(e);
        } catch (java.io.IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "no copy can be made", e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Plain statements instead of JDBC's auto-commit switch: the driver begins the next transaction with each commit,
     * which would take the write lock again for nothing and could fail after the facts are safe.
     */
    private <T> T within(Handle handle, String begin, Function<Tables, T> work) {
        try {
            handle.execute(begin);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
        try {
            Tables tables = new Tables(handle, key, shapes);
            open.set(tables);
            T result = work.apply(tables);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            if (e instanceof RuntimeException failed) throw Failures.of(failed);
            throw e;
        } finally {
            open.remove();
        }
    }

    private static void rollBack(Handle handle, Throwable why) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException alreadyEnded) {
            why.addSuppressed(Failures.of(alreadyEnded));
        }
    }

    /** Waits for the running transaction; a later call of the store is a bug and says so. */
    @Override
    public void close() {
        writing.lock();
        try {
            readers.close();
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
