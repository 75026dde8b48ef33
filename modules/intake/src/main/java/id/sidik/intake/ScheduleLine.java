package id.sidik.intake;

import java.util.List;

/**
 * The shifts of one person on the days of the schedule (usb-files, section 8.2).
 *
 * @param id    the person's number on the machine
 * @param codes a shift number 1–24, 25 or 26 for a special day, or blank; one for each day
 */
public record ScheduleLine(String id, String name, List<String> codes) {
    public ScheduleLine {
        codes = List.copyOf(codes);
    }
}
