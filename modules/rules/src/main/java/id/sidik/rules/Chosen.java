package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.rules.Records.Entry;
import id.sidik.rules.WindowRule.Choice;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records that count for a day (section 3 step 5).
 *
 * @param present how many records speak for the day, in a window or not
 */
record Chosen(Optional<LocalDateTime> in, Optional<LocalDateTime> out, List<LocalDateTime> present) {
    /** Chooses, marks the records as used and notes what it saw. */
    static Chosen from(Records records, DayWindows windows, WindowRule rule, DayBook book) {
        List<Entry> coming = records.within(windows.in());
        List<Entry> going = records.within(windows.out());
        coming.forEach(Entry::claim);
        going.forEach(Entry::claim);
        if (coming.size() > 1 || going.size() > 1) book.flag(DayFlag.MULTI_PUNCH);
        Optional<LocalDateTime> in = choose(coming, rule.multiIn(), book, ReasonKey.IN_ONLY, ReasonKey.IN_FIRST,
                ReasonKey.IN_LAST);
        Optional<LocalDateTime> out = choose(going, rule.multiOut(), book, ReasonKey.OUT_ONLY, ReasonKey.OUT_FIRST,
                ReasonKey.OUT_LAST);
        List<LocalDateTime> outside = minutes(records.strays(book.day()));
        if (!outside.isEmpty()) {
            book.flag(DayFlag.OUTSIDE_WINDOW);
            book.note(ReasonKey.OUTSIDE_WINDOW, outside.size(), outside.getFirst(), outside.getLast());
        }
        List<LocalDateTime> present = new ArrayList<>(minutes(coming));
        present.addAll(minutes(going));
        present.addAll(outside);
        present.sort(null);
        return new Chosen(in, out, present);
    }

    private static Optional<LocalDateTime> choose(List<Entry> candidates, Choice choice, DayBook book, ReasonKey only,
            ReasonKey first, ReasonKey last) {
        if (candidates.isEmpty()) return Optional.empty();
        Entry entry = choice == Choice.FIRST ? candidates.getFirst() : candidates.getLast();
        entry.use();
        if (candidates.size() == 1) book.note(only, entry.minute());
        else
            book.note(choice == Choice.FIRST ? first : last, entry.minute(), candidates.size());
        road(entry, book);
        return Optional.of(entry.minute());
    }

    private static void road(Entry entry, DayBook book) {
        switch (entry.record().mode()) {
            case MANUAL -> {
                book.flag(DayFlag.MANUAL_ENTRY);
                book.note(ReasonKey.MANUAL_ENTRY, entry.minute());
            }
            case SMS -> book.note(ReasonKey.RECORD_SMS, entry.minute());
            case PHONE -> book.note(ReasonKey.RECORD_PHONE, entry.minute());
            case FP, FACE, PALM, PIN, CARD, OTHER -> {
                // read by a machine, as usual
            }
        }
    }

    private static List<LocalDateTime> minutes(List<Entry> entries) {
        if (entries.isEmpty()) return List.of();
        List<LocalDateTime> minutes = new ArrayList<>(entries.size());
        for (Entry entry : entries) minutes.add(entry.minute());
        return minutes;
    }

    boolean none() {
        return in.isEmpty() && out.isEmpty();
    }
}
