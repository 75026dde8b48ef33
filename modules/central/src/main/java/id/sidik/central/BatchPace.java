package id.sidik.central;

import java.time.Duration;

/**
 * How many rows the next batch has. A batch that is cut is sent again whole, so slow lines get small ones; a fast line
 * gets large ones, because each batch costs a few round trips.
 *
 * @param rows of the next batch
 */
record BatchPace(int rows) {
    static final int LEAST = 100;
    static final int MOST = 50_000;
    private static final BatchPace FIRST = new BatchPace(2_000);
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final int GROWTH = 4;

    static BatchPace first() {
        return FIRST;
    }

    /** @param sent rows of the batch that took so long; one of fewer rows says nothing about a quick line */
    BatchPace after(Duration took, int sent) {
        if (took.compareTo(SLOW) > 0) return new BatchPace(Math.max(LEAST, rows / 2));
        return sent >= rows && took.compareTo(QUICK) < 0 ? new BatchPace(Math.min(MOST, rows * GROWTH)) : this;
    }

    BatchPace afterALostLine() {
        return new BatchPace(Math.max(LEAST, rows / 2));
    }
}
