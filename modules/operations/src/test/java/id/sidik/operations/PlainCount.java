package id.sidik.operations;

import id.sidik.simulator.SimulatedPunch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One person's month counted by hand for the national rule: 07:30 to 16:00, Friday to 16:30, windows from 05:30 to
 * four hours after the end, split at the middle of the day. Shares nothing with the evaluator.
 */
record PlainCount(int present, int absent, int late, int lateMinutes, int early, int earlyMinutes) {
    private static final LocalTime START = LocalTime.of(7, 30);

    /** @param punches of one person, in any order @param workdays Monday to Friday without holidays */
    static PlainCount of(YearMonth month, List<SimulatedPunch> punches, List<LocalDate> holidays) {
        Map<LocalDate, List<LocalDateTime>> days = new TreeMap<>();
        punches.forEach(punch -> days.computeIfAbsent(punch.at().toLocalDate(), day -> new ArrayList<>())
                .add(punch.at().truncatedTo(ChronoUnit.MINUTES)));
        int[] counts = new int[6];
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.contains(day)) count(day, days.getOrDefault(day, List.of()), counts);
        }
        return new PlainCount(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static void count(LocalDate day, List<LocalDateTime> records, int[] counts) {
        LocalDateTime start = day.atTime(START);
        LocalDateTime end = day.atTime(day.getDayOfWeek() == DayOfWeek.FRIDAY
                ? LocalTime.of(16, 30)
                : LocalTime.of(16, 0));
        LocalDateTime middle = start.plusMinutes(ChronoUnit.MINUTES.between(start, end) / 2);
        List<LocalDateTime> in = records.stream()
                .filter(at -> !at.isBefore(start.minusHours(2)) && !at.isAfter(middle)).toList();
        List<LocalDateTime> out = records.stream()
                .filter(at -> at.isAfter(middle) && !at.isAfter(end.plusHours(4))).toList();
        if (in.isEmpty() && out.isEmpty()) {
            counts[1]++;
            return;
        }
        counts[0]++;
        in.stream().min(Comparator.naturalOrder()).filter(first -> first.isAfter(start)).ifPresent(first -> {
            counts[2]++;
            counts[3] += (int) ChronoUnit.MINUTES.between(start, first);
        });
        out.stream().max(Comparator.naturalOrder()).filter(last -> last.isBefore(end)).ifPresent(last -> {
            counts[4]++;
            counts[5] += (int) ChronoUnit.MINUTES.between(last, end);
        });
    }
}
