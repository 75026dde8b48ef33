package id.sidik.operations.schedule;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** The desks of the work calendar, put together. */
public final class ScheduleRoom {
    private final ScheduleDesk schedule;
    private final RosterDesk rosters;
    private final CalendarDesk calendar;
    private final TrialDesk trials;

    /** @param regulation that the office works by @param rules that hold on a day */
    public ScheduleRoom(Records records, Supplier<Regulation> regulation, Function<LocalDate, Regulation> rules,
            ClosedMonths closed, OfficeDay day,
            Clock clock, String operator) {
        Room room = new Room(records, regulation, closed, day, clock, operator);
        schedule = new ScheduleDesk(room);
        rosters = new RosterDesk(room);
        calendar = new CalendarDesk(room);
        trials = new TrialDesk(room, rules);
    }

    public ScheduleDesk desk() {
        return schedule;
    }

    public RosterDesk rosters() {
        return rosters;
    }

    public CalendarDesk calendar() {
        return calendar;
    }

    public TrialDesk trials() {
        return trials;
    }
}
