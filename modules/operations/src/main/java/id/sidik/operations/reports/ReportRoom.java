package id.sidik.operations.reports;

import id.sidik.operations.base.Records;
import id.sidik.operations.month.MonthRoom;
import java.time.Clock;

/** What goes on paper: the reports, and how the unit wants them. */
public final class ReportRoom {
    private final ReportSettings settings;
    private final ReportDesk desk;

    /** @param operator who works here */
    public ReportRoom(Records records, MonthRoom months, Clock clock, String operator) {
        settings = new ReportSettings(records);
        desk = new ReportDesk(records, settings, new MonthSource(months, clock, operator));
    }

    public ReportDesk desk() {
        return desk;
    }

    public ReportSettings settings() {
        return settings;
    }
}
