package id.sidik.operations.schedule;

import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of holidays would change; nothing is written yet.
 *
 * @param fresh   days that are no holiday yet
 * @param changed days that get another kind, name or decree
 * @param same    days that hold already
 * @param missing holidays of the file's years that it does not name, as ordinary days
 * @param remarks every cell that cannot be taken
 */
public record CalendarPreview(String file, List<CalendarEntry> fresh, List<CalendarEntry> changed, int same,
        List<CalendarEntry> missing, List<SheetRemark> remarks) {
    /** @param whole the file is the whole list of its years, so that what it does not name is an ordinary day */
    public ScheduleWish.Days wish(boolean whole) {
        List<CalendarEntry> all = new ArrayList<>(fresh);
        all.addAll(changed);
        if (whole) all.addAll(missing);
        return new ScheduleWish.Days(all);
    }
}
