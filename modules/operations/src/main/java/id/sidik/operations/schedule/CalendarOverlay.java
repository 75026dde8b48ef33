package id.sidik.operations.schedule;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.rules.WorkCalendar;
import java.util.ArrayList;
import java.util.List;

/** The yearly tables as they would be after a change. */
final class CalendarOverlay {
    private CalendarOverlay() {}

    /** The same calendar where nothing of it changes. */
    static WorkCalendar over(WorkCalendar calendar, ScheduleBook change) {
        if (change.days().isEmpty() && change.ramadan().isEmpty()) return calendar;
        List<Holiday> holidays = new ArrayList<>(calendar.holidays());
        change.days().forEach(day -> {
            holidays.removeIf(holiday -> holiday.day().equals(day.day()));
            day.kind().ifPresent(kind -> holidays.add(new Holiday(day.day(), kind, day.name(), day.decree())));
        });
        List<RamadanPeriod> ramadan = new ArrayList<>(calendar.ramadan());
        change.ramadan().forEach(fasting -> {
            ramadan.removeIf(period -> period.year().equals(fasting.year()));
            fasting.period().ifPresent(ramadan::add);
        });
        return new WorkCalendar(holidays, ramadan);
    }
}
