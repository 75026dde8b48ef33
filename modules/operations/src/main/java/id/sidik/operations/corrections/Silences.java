package id.sidik.operations.corrections;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the silences of one machine by its own pattern: what it told in the same hours one to six weeks before. Holidays
 * are no part of it, and a day of Ramadan is held against days of Ramadan alone, any other against the others. Pure.
 */
final class Silences {
    static final int WEEKS = 6;
    /** Fewer weeks are no pattern. */
    private static final int LEAST_WEEKS = 2;
    private static final int LEAST_RECORDS = 5;
    /** Of a usual day: what is missing is more than stragglers. */
    private static final int LEAST_SHARE = 4;
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    /** A gap between two records. @param usual records in the weeks before */
    record Gap(LocalDateTime from, LocalDateTime until, int usual, boolean lasts) {}

    private final List<LocalDateTime> records;
    private final Predicate<LocalDate> holiday;
    private final Predicate<LocalDate> ramadan;

    /** @param records of one machine, in any order, from {@value #WEEKS} weeks before the days in question */
    Silences(List<LocalDateTime> records, Predicate<LocalDate> holiday, Predicate<LocalDate> ramadan) {
        this.ramadan = ramadan;
        this.records = List.copyOf(new TreeSet<>(records));
        this.holiday = holiday;
    }

    /**
     * Those that end on or after the day, oldest first.
     *
     * @param asked when the machine's log was last read whole; empty when never
     */
    List<Gap> since(LocalDate day, Optional<LocalDateTime> asked) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) gap(records.get(i - 1), records.get(i), false).ifPresent(gaps::add);
        if (!records.isEmpty())
            asked.filter(at -> at.isAfter(records.getLast()))
                    .flatMap(at -> gap(records.getLast(), at, true)).ifPresent(gaps::add);
        return gaps.stream().filter(gap -> !gap.until().toLocalDate().isBefore(day)).toList();
    }

    private Optional<Gap> gap(LocalDateTime from, LocalDateTime until, boolean lasts) {
        if (Duration.between(from, until).compareTo(SHORTEST) < 0) return Optional.empty();
        int[] weeks = weeks(from, until);
        int usual = median(weeks);
        boolean silent = weeks.length >= LEAST_WEEKS && usual >= LEAST_RECORDS
                && usual * LEAST_SHARE >= median(weeks(from, from.plusDays(1)));
        return silent ? Optional.of(new Gap(from, until, usual, lasts)) : Optional.empty();
    }

    /** How many records came in the same hours of each of the weeks before that the machine knew. */
    private int[] weeks(LocalDateTime from, LocalDateTime until) {
        List<Integer> counts = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            if (from.minusWeeks(week).isBefore(records.getFirst())) break;
            if (sameKind(from.toLocalDate(), from.toLocalDate().minusWeeks(week))) counts.add(count(from, until, week));
        }
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** In Ramadan people come later, go earlier and leave the evenings quiet. */
    private boolean sameKind(LocalDate one, LocalDate other) {
        return ramadan.test(one) == ramadan.test(other);
    }

    private int count(LocalDateTime from, LocalDateTime until, int week) {
        int first = place(from.minusWeeks(week).plusSeconds(1));
        int last = place(until.minusWeeks(week));
        return (int) records.subList(first, Math.max(first, last)).stream()
                .filter(at -> !holiday.test(at.plusWeeks(week).toLocalDate())).count();
    }

    private int place(LocalDateTime at) {
        int found = Collections.binarySearch(records, at);
        return found < 0 ? -found - 1 : found;
    }

    private static int median(int[] counts) {
        if (counts.length == 0) return 0;
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
