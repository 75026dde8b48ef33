package id.sidik.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long one thing took in each round. */
final class Timings {
    private final String what;
    private final List<Long> nanos = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    int rounds() {
        return nanos.size();
    }

    /** Nanoseconds. There was at least one round. */
    long median() {
        return sorted().get(nanos.size() / 2);
    }

    private List<Long> sorted() {
        return nanos.stream().sorted().toList();
    }

    /** Nanoseconds of the first round: nothing was warm. */
    long first() {
        return nanos.getFirst();
    }

    /** Milliseconds: the median, and the least and the most in brackets. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-32s %8.1f  (%.1f, %.1f)", what, median() / 1e6,
                sorted().getFirst() / 1e6, sorted().getLast() / 1e6);
    }
}
