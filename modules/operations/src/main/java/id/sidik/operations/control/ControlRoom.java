package id.sidik.operations.control;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.JudgedMonths;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import java.time.Clock;

/**
 * How a unit watches over its month: surprise checks, minutes of activity, hours of a week, presence at roll calls,
 * the hold of its allowance.
 */
public final class ControlRoom {
    private final SpotCheckDesk spotChecks;
    private final ActivityDesk activities;
    private final HoursDesk hours;
    private final HoldDesk holds;
    private final GatheringDesk gatherings;

    /** @param operator who works here */
    public ControlRoom(Records records, JudgedMonths months, ClosedMonths closed, OfficeDay day, Clock clock,
            String operator) {
        Room room = new Room(records, months, closed, day, clock, operator);
        spotChecks = new SpotCheckDesk(room);
        activities = new ActivityDesk(room);
        hours = new HoursDesk(room);
        holds = new HoldDesk(room);
        gatherings = new GatheringDesk(room);
    }

    public SpotCheckDesk spotChecks() {
        return spotChecks;
    }

    public ActivityDesk activities() {
        return activities;
    }

    public HoursDesk hours() {
        return hours;
    }

    public HoldDesk holds() {
        return holds;
    }

    public GatheringDesk gatherings() {
        return gatherings;
    }
}
