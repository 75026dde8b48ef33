package id.sidik.operations.reports;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.reporting.ChartSheet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people would rather look at than read.
 *
 * @param days  the days on which somebody had to work, in order
 * @param late  late arrivals by weekday and by the hour of the record; only those that are there
 * @param trend this month and those before it that have records, oldest first
 */
public record MonthChart(YearMonth month, List<Day> days, List<Late> late, List<Share> trend) {
    /** How many people were there, had a permit, or were away without one. @param late of those who were there */
    public record Day(LocalDate day, int present, int permit, int absent, int late) {}

    /** @param hour 0 to 23 of the arrival */
    public record Late(DayOfWeek weekday, int hour, int times) {}

    /** How much of a month people were there. @param workdays of all people together */
    public record Share(YearMonth month, int present, int workdays) {
        /** 0 to 100. */
        public double percent() {
            return workdays == 0 ? 0 : present * 100.0 / workdays;
        }
    }

    public MonthChart {
        days = List.copyOf(days);
        late = List.copyOf(late);
        trend = List.copyOf(trend);
    }

    /** The hours of the late arrivals as a grid has them. */
    public List<Integer> hours() {
        return ChartSheet.hours(late.stream().map(Late::hour).toList());
    }

    static MonthChart of(MonthRecap recap, List<Share> trend) {
        List<DayResult> work = recap.people().stream().flatMap(person -> person.days().stream()).filter(
                day -> day.type() == DayType.WORK && !day.status().equals(DayResult.NOT_IN_SERVICE)).toList();
        Map<LocalDate, int[]> days = new TreeMap<>();
        Map<Integer, Integer> late = new TreeMap<>();
        for (DayResult day : work) {
            int[] counts = days.computeIfAbsent(day.date(), any -> new int[4]);
            if (day.absent()) counts[2]++;
            else if (day.status().equals("H")) counts[0]++;
            else
                counts[1]++;
            if (day.late() == 0) continue;
            counts[3]++;
            day.in().ifPresent(at -> late.merge(day.date().getDayOfWeek().getValue() * 24 + at.getHour(), 1,
                    Integer::sum));
        }
        return new MonthChart(recap.month(), days.entrySet().stream().map(one -> new Day(one.getKey(), one
                .getValue()[0], one.getValue()[1], one.getValue()[2], one.getValue()[3])).toList(),
                late.entrySet().stream().map(one -> new Late(DayOfWeek.of(one.getKey() / 24), one.getKey() % 24, one
                        .getValue())).toList(), trend);
    }

    static Share share(MonthRecap recap) {
        return new Share(recap.month(), recap.people().stream().map(PersonMonth::totals).mapToInt(
                totals -> totals.present()).sum(), recap.people().stream().map(PersonMonth::totals).mapToInt(
                        totals -> totals.workdays()).sum());
    }

    /** For paper. */
    ChartSheet sheet() {
        return new ChartSheet(month, days.stream().map(day -> new ChartSheet.Day(day.day(), day.present(), day.permit(),
                day.absent())).toList(), late.stream().map(one -> new ChartSheet.Late(one.weekday(), one.hour(), one
                        .times())).toList(), trend.stream().map(share -> new ChartSheet.Share(share.month(), share
                                .percent())).toList());
    }
}
