package id.sidik.protocol;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs of made-up people: in the morning in, in the afternoon out. */
final class SampleLog {
    private SampleLog() {}

    /** {@code count} punches in the order of time from October 2026 on, with PINs 1 to {@code people}. */
    static List<PunchRecord> of(int count, int people, long seed) {
        Random random = new Random(seed);
        List<PunchRecord> punches = new ArrayList<>(count);
        LocalDateTime at = LocalDate.of(2026, 10, 1).atTime(6, 45);
        for (int each = 0; each < count; each++) {
            at = at.plusSeconds(random.nextInt(5, 7200));
            int state = at.getHour() < 12 ? 0 : 1;
            punches.add(new PunchRecord(String.valueOf(1 + random.nextInt(people)), at, 1, state, 0));
        }
        return punches;
    }
}
