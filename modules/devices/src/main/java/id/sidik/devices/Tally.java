package id.sidik.devices;

/** How far one dataset has come: for the watch while it runs, and for the result when it fails. Bytes. */
final class Tally {
    private final Watch watch;
    private long declared;
    private long best;
    private boolean overflowed;

    Tally(Watch watch) {
        this.watch = watch;
    }

    void declares(long bytes) {
        declared = bytes;
    }

    void arrived(long bytes) {
        best = Math.max(best, bytes);
        watch.at(bytes, declared);
    }

    void overflows() {
        overflowed = true;
    }

    long declared() {
        return declared;
    }

    /** In the try that came farthest. */
    long arrived() {
        return best;
    }

    Download.Shortfall whyBroken() {
        return overflowed ? Download.Shortfall.LENGTH : Download.Shortfall.LOST;
    }
}
