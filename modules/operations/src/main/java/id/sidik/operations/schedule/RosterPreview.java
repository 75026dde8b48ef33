package id.sidik.operations.schedule;

import id.sidik.operations.schedule.ScheduleWish.RosterEntry;
import java.util.List;

/**
 * What a table would change of a roster; nothing is written yet.
 *
 * @param origin  PASTE or the file's name
 * @param entries that change something
 * @param same    entries that hold already
 * @param remarks every cell that cannot be taken
 */
public record RosterPreview(String origin, List<RosterEntry> entries, int same, List<SheetRemark> remarks) {
    public RosterPreview {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    public ScheduleWish.Roster wish() {
        return new ScheduleWish.Roster(origin, entries);
    }
}
