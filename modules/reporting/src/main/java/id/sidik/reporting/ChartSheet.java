package id.sidik.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What the page of charts behind a report shows.
 *
 * @param days  on which somebody had to work, in order
 * @param late  late arrivals by weekday and by the hour of the record; only those that are there
 * @param trend this month and those before it that have records, oldest first
 */
public record ChartSheet(YearMonth month, List<Day> days, List<Late> late, List<Share> trend) {
    /** How many people were there, had a permit, or were away without one. */
    public record Day(LocalDate day, int present, int permit, int absent) {
        int all() {
            return present + permit + absent;
        }
    }

    /** @param hour 0 to 23 */
    public record Late(DayOfWeek weekday, int hour, int times) {}

    /** @param percent of the workdays of all people, 0 to 100 */
    public record Share(YearMonth month, double percent) {}

    private static final int MOST_HOURS = 8;

    public ChartSheet {
        days = List.copyOf(days);
        late = List.copyOf(late);
        trend = List.copyOf(trend);
    }

    /** The hours of a grid: without a gap, but for a night and a day where that would be too many. */
    public static List<Integer> hours(List<Integer> told) {
        TreeSet<Integer> hours = new TreeSet<>(told);
        if (!hours.isEmpty() && hours.last() - hours.first() < MOST_HOURS)
            IntStream.rangeClosed(hours.first(), hours.last()).forEach(hours::add);
        return List.copyOf(hours);
    }

    /** The sums of the charts in words, for who reads and for who searches. */
    String words() {
        int times = late.stream().mapToInt(Late::times).sum();
        String attendance = "Kehadiran: " + days.size() + " hari kerja; hadir " + sum(Day::present)
                + ", izin, cuti, sakit, atau dinas " + sum(Day::permit) + ", tanpa keterangan " + sum(Day::absent)
                + " orang-hari.";
        String lateness = " Keterlambatan: " + (times == 0 ? "tidak ada." : times + " kali.");
        return attendance + lateness + (trend.isEmpty()
                ? ""
                : " Persentase kehadiran " + Indonesian.month(trend.getLast().month()) + ": " + percent(trend.getLast())
                        + " %.");
    }

    /** With one decimal. */
    static String percent(Share share) {
        long tenths = Math.round(share.percent() * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
    }

    private int sum(ToIntFunction<Day> count) {
        return days.stream().mapToInt(count).sum();
    }
}
