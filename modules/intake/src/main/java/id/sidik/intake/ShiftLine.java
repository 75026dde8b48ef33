package id.sidik.intake;

import java.util.List;

/**
 * One shift of a self-service machine (usb-files, section 8.2).
 *
 * @param number 1–24
 * @param times  first range in and out, second range in and out, overtime in and out; blank for none. A machine without
 *               overtime columns has four.
 */
public record ShiftLine(int number, List<String> times) {
    public ShiftLine {
        times = List.copyOf(times);
    }
}
