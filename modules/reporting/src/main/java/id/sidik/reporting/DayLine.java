package id.sidik.reporting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;

/** What one day of one person came to, in one line: {@code 07:42–16:05 TL1 0,5 %} or {@code TK 3 %}. */
final class DayLine {
    private static final String MISSING = "?";

    private DayLine() {}

    static String of(DayResult day) {
        List<String> words = new ArrayList<>();
        boolean recorded = day.in().isPresent() || day.out().isPresent();
        if (day.present() && recorded)
            words.add(time(day, day.in(), DayFlag.NO_IN) + "–" + time(day, day.out(), DayFlag.NO_OUT));
        else
            words.add(day.status());
        words.addAll(DayCell.classes(day));
        if (day.flags().contains(DayFlag.MANUAL_ENTRY)) words.add(DayCell.MANUAL);
        if (day.deductionPct().signum() > 0) words.add(Indonesian.number(day.deductionPct()) + " %");
        return String.join(" ", words);
    }

    private static String time(DayResult day, Optional<LocalDateTime> at, DayFlag missing) {
        if (at.isEmpty()) return day.flags().contains(missing) ? MISSING : "";
        String next = at.get().toLocalDate().isAfter(day.date()) ? DayCell.NEXT_DAY : "";
        return Figures.time(at.get()) + next;
    }
}
