package id.sidik.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records of one person with the seconds cut, in the order of time, while days are judged one after the other. A
 * record that was chosen is used and cannot be chosen again; one that lay in the window of an earlier shift without
 * being chosen belongs to that shift and is no stray of its own date.
 */
final class Records {
    /** One record; the two marks belong to the run over the days. */
    static final class Entry {
        private final LocalDateTime minute;
        private final TimeRecord record;
        private boolean used;
        private boolean claimed;

        private Entry(TimeRecord record) {
            this.record = record;
            this.minute = record.at().truncatedTo(ChronoUnit.MINUTES);
        }

        LocalDateTime minute() {
            return minute;
        }

        TimeRecord record() {
            return record;
        }

        void use() {
            used = true;
        }

        void claim() {
            claimed = true;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> disregarded = new ArrayList<>();

    Records(List<TimeRecord> records) {
        for (TimeRecord record : InOrder.of(records, InOrder.RECORDS))
            (record.disregarded().isEmpty() ? entries : disregarded).add(new Entry(record));
    }

    /** Those of a date that were marked as not counting. */
    List<Entry> disregarded(LocalDate day) {
        if (disregarded.isEmpty()) return List.of();
        return disregarded.stream().filter(entry -> entry.minute.toLocalDate().equals(day)).toList();
    }

    /** Those that may still be chosen. */
    List<Entry> within(Span window) {
        List<Entry> within = new ArrayList<>();
        for (int i = firstAt(window.from()); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.minute.isAfter(window.to())) break;
            if (!entry.used && window.holds(entry.minute)) within.add(entry);
        }
        return within;
    }

    /** Those of a date that no shift has had in a window so far. */
    List<Entry> strays(LocalDate day) {
        LocalDateTime next = day.plusDays(1).atStartOfDay();
        List<Entry> strays = new ArrayList<>();
        for (int i = firstAt(day.atStartOfDay()); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.minute.isBefore(next)) break;
            if (!entry.claimed) strays.add(entry);
        }
        return strays;
    }

    private int firstAt(LocalDateTime from) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).minute.isBefore(from)) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
