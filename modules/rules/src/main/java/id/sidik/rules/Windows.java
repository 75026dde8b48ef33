package id.sidik.rules;

import java.time.DayOfWeek;
import java.util.Map;

/** The window rule of a pack. @param byWeekday whole rules for weekdays that differ from the usual one */
public record Windows(WindowRule usual, Map<DayOfWeek, WindowRule> byWeekday) {
    public Windows {
        byWeekday = Map.copyOf(byWeekday);
    }

    public WindowRule on(DayOfWeek weekday) {
        return byWeekday.getOrDefault(weekday, usual);
    }
}
