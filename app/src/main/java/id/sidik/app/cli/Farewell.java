package id.sidik.app.cli;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The orderly end of a command that runs until Ctrl+C: a signal asks it to stop, waits until it has freed its machine and
 * told its ledger, and ends the process with the command's own exit code.
 */
final class Farewell implements AutoCloseable {
    private static final int SECONDS = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::leave, "farewell");
    private volatile OptionalInt code = OptionalInt.empty();

    Farewell() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the person asked to stop. */
    boolean asked() {
        return asked.getCount() == 0;
    }

    /** Waits until the person asks to stop. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Waits so long, or until the person asks to stop. */
    void await(long seconds) throws InterruptedException {
        asked.await(seconds, TimeUnit.SECONDS);
    }

    /** The code that the process ends with, also after a signal. */
    int with(int exit) {
        code = OptionalInt.of(exit);
        return exit;
    }

    private void leave() {
        asked.countDown();
        try {
            if (ended.await(SECONDS, TimeUnit.SECONDS) && code.isPresent()) Runtime.getRuntime().halt(code.getAsInt());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process ends already, and the hook has been waiting for this
        }
    }
}
