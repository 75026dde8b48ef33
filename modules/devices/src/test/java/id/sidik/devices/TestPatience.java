package id.sidik.devices;

import java.time.Duration;

/** Short waits for a loopback: long enough for a loaded machine, short enough for a test. */
final class TestPatience {
    /** What a test allows for "it ends at all". */
    static final Duration SOON = Duration.ofSeconds(20);

    private TestPatience() {}

    /** For what never answers. */
    static Patience brief() {
        return new Patience(Duration.ofMillis(1500), Duration.ofMillis(1000), Duration.ofMillis(1000),
                Duration.ofMillis(500), 3);
    }

    /** For machines that answer questions and stumble over data. */
    static Patience briefWithData() {
        return new Patience(Duration.ofSeconds(8), Duration.ofSeconds(8), Duration.ofMillis(1500),
                Duration.ofMillis(600), 3);
    }

    /** For conversations that are expected to be answered. */
    static Patience ample() {
        return new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(6),
                3);
    }

    /** A watch that asks to stop from the start. */
    static Watch stopping() {
        return stoppingAfter(Duration.ZERO);
    }

    /** A watch that asks to stop when this time has passed since its making. */
    static Watch stoppingAfter(Duration span) {
        long end = System.nanoTime() + span.toNanos();
        return new Watch() {
            @Override
            public void at(long doneBytes, long totalBytes) {}

            @Override
            public boolean stopRequested() {
                return System.nanoTime() >= end;
            }
        };
    }
}
