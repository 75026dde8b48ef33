package id.sidik.protocol;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How well one layout, begun at one byte, explains a dataset (section 9.1.5): 0–1000. Readable PINs, possible and
 * likely times, times that go forward in small steps, tidy spare bytes, no bytes left over, the machine's own count.
 */
record LayoutScore(PunchLayout layout, int offset, int points) {
    private static final int PIN = 250;
    private static final int TIME = 100;
    private static final int YEAR = 150;
    private static final int ORDER = 250;
    private static final int TIDY = 125;
    private static final int EDGES = 50;
    private static final int COUNT = 75;
    private static final int SAMPLE = 256;
    private static final int FIRST_LIKELY_YEAR = 2005;
    private static final int LAST_LIKELY_YEAR = 2060;
    private static final Duration STEP = Duration.ofDays(400);

    /** The best reading of a dataset; the larger record wins a tie, a reading without left-overs wins over junk. */
    static LayoutScore best(byte[] dataset, OptionalInt machineCount) {
        LayoutScore best = new LayoutScore(PunchLayout.BYTES_40, 0, 0);
        for (PunchLayout layout : PunchLayout.values()) {
            for (int offset = 0; offset < layout.size() && offset + layout.size() <= dataset.length; offset++) {
                LayoutScore each = of(layout, offset, dataset, machineCount);
                if (each.points > best.points) best = each;
            }
        }
        return best;
    }

    static LayoutScore of(PunchLayout layout, int offset, byte[] dataset, OptionalInt machineCount) {
        int records = (dataset.length - offset) / layout.size();
        int explained = records * layout.size();
        int points = (int) ((long) sampled(layout, offset, dataset, records) * explained / dataset.length);
        if (explained == dataset.length) points += EDGES;
        if (offset == 0 && explained == dataset.length && machineCount.orElse(-1) == records) points += COUNT;
        return new LayoutScore(layout, offset, points);
    }

    /** The points of at most {@link #SAMPLE} records, half from the beginning and half from the end. */
    private static int sampled(PunchLayout layout, int offset, byte[] dataset, int records) {
        int taken = Math.min(records, SAMPLE);
        int half = taken / 2;
        long sum = 0;
        int forward = 0;
        Optional<LocalDateTime> previous = Optional.empty();
        for (int each = 0; each < taken; each++) {
            int at = offset + (each < half ? each : records - taken + each) * layout.size();
            Optional<LocalDateTime> time = layout.time(dataset, at);
            sum += ofRecord(layout, dataset, at, time);
            if (goesForward(previous, time)) forward++;
            previous = time;
        }
        int order = taken == 1 ? ORDER : ORDER * forward / Math.max(1, taken - 1);
        return (int) (sum / taken) + order;
    }

    private static int ofRecord(PunchLayout layout, byte[] dataset, int at, Optional<LocalDateTime> time) {
        int points = layout.pinReadable(dataset, at) ? PIN : 0;
        if (time.isPresent()) points += TIME;
        if (time.filter(LayoutScore::likely).isPresent()) points += YEAR;
        return layout.tidy(dataset, at) ? points + TIDY : points;
    }

    private static boolean likely(LocalDateTime time) {
        return time.getYear() >= FIRST_LIKELY_YEAR && time.getYear() <= LAST_LIKELY_YEAR;
    }

    private static boolean goesForward(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        if (from.isEmpty() || to.isEmpty()) return false;
        Duration step = Duration.between(from.get(), to.get());
        return !step.isNegative() && step.compareTo(STEP) <= 0;
    }
}
