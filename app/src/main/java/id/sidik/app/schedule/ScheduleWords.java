package id.sidik.app.schedule;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.operations.schedule.ScheduleView.AssignmentRow;
import id.sidik.operations.schedule.ScheduleView.SpecialRow;
import id.sidik.operations.schedule.SheetRemark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words the rows of the work calendar. */
public final class ScheduleWords {
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    private final Texts texts;
    private final LocalDate today;

    public ScheduleWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    String whom(Whom whom, String name) {
        return whom.scope() == Whom.Scope.PERSON ? name : texts.get("schedule.scope." + whom.scope(), name).strip();
    }

    String whom(SpecialRow row) {
        return IntStream.range(0, row.whom().size()).mapToObj(at -> whom(row.whom().get(at), row.whomNames().get(at)))
                .collect(Collectors.joining(", "));
    }

    Column.Chip state(AssignmentRow row) {
        if (row.stamp().pending()) return pending();
        if (row.current()) return new Column.Chip(State.READY, texts.get("schedule.state.current"));
        return later(row.from().orElse(LocalDate.MIN));
    }

    Column.Chip state(SpecialRow row) {
        if (row.stamp().pending()) return pending();
        boolean current = !today.isBefore(row.period().from()) && !today.isAfter(row.lastDay());
        if (current) return new Column.Chip(State.READY, texts.get("schedule.state.current"));
        return later(row.period().from());
    }

    public Column.Chip pending() {
        return new Column.Chip(State.LOOK, texts.get("schedule.state.pending"));
    }

    private Column.Chip later(LocalDate from) {
        return new Column.Chip(State.NEVER,
                texts.get(from.isAfter(today) ? "schedule.state.future" : "schedule.state.past"));
    }

    /** "Sen–Kam 08.00–14.00, Jum 08.00–11.30". */
    String hours(SpecialPeriod period) {
        List<String> said = new ArrayList<>();
        List<DayOfWeek> days = new ArrayList<>(new TreeMap<>(period.hours()).keySet());
        for (int at = 0; at < days.size();) {
            int last = at;
            while (last + 1 < days.size() && days.get(last + 1) == days.get(last).plus(1)
                    && period.hours().get(days.get(last + 1)).equals(period.hours().get(days.get(at)))) last++;
            SpecialPeriod.Times times = period.hours().get(days.get(at));
            String span = last == at ? word(days.get(at)) : word(days.get(at)) + "–" + word(days.get(last));
            said.add(span + " " + texts.formats().time(times.in()) + "–" + texts.formats().time(times.out()));
            at = last + 1;
        }
        return String.join(", ", said);
    }

    private String word(DayOfWeek day) {
        return texts.formats().weekdayLetters(A_MONDAY.with(day));
    }

    public String remark(SheetRemark remark) {
        return texts.get(remark.key(), remark.arguments().toArray());
    }
}
