package id.sidik.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidik.rules.WindowRule.Choice;
import id.sidik.rules.WindowRule.ClockSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code windows}. What a weekday says of its own is laid over the usual rule. */
final class WindowReader {
    private static final int HALF_DAY = 12 * 60;
    private static final ClockSpan UNREAD_IN = new ClockSpan(LocalTime.MIN, LocalTime.MIN);
    private static final ClockSpan UNREAD_OUT = new ClockSpan(LocalTime.MAX, LocalTime.MAX);

    private enum Mode {
        RELATIVE_SPLIT, ABSOLUTE
    }

    private enum Close {
        SOFT, HARD
    }

    private WindowReader() {}

    static Windows read(Slot slot) {
        WindowRule usual = rule(slot);
        Map<DayOfWeek, WindowRule> byWeekday = new EnumMap<>(DayOfWeek.class);
        if (slot.at("byWeekday").present()) {
            slot.at("byWeekday").named().forEach((name, day) -> {
                Optional<DayOfWeek> weekday = Weekdays.of(name);
                if (weekday.isEmpty()) day.fault(Problem.UNKNOWN_NAME);
                else
                    byWeekday.put(weekday.get(), rule(overlaid(slot, day)));
            });
        }
        return new Windows(usual, byWeekday);
    }

    private static Slot overlaid(Slot usual, Slot day) {
        if (!(usual.node().deepCopy() instanceof ObjectNode merged)) return day;
        merged.remove("byWeekday");
        if (day.node() instanceof ObjectNode own) Layers.merge(merged, own);
        else
            day.fault(Problem.WRONG_KIND, "object");
        return day.with(merged);
    }

    private static WindowRule rule(Slot slot) {
        slot.only("mode", "openBeforeIn", "closeAfterOut", "in", "out", "ramadan", "inClose", "outOpen", "byWeekday",
                "multiIn", "multiOut");
        boolean clocks = slot.at("mode").word(Mode.class, Mode.RELATIVE_SPLIT) == Mode.ABSOLUTE;
        WindowRule.Relative relative = new WindowRule.Relative(slot.at("openBeforeIn").integer(0, HALF_DAY, 120),
                slot.at("closeAfterOut").integer(0, HALF_DAY, 240));
        WindowRule.Placement absolute = absolute(slot, clocks);
        return new WindowRule(clocks ? absolute : relative, slot.at("multiIn").word(Choice.class, Choice.FIRST),
                slot.at("multiOut").word(Choice.class, Choice.LAST));
    }

    /** Values that the mode does not use are read too: a wrong word must not lie there until somebody turns the mode. */
    private static WindowRule.Placement absolute(Slot slot, boolean used) {
        ClockSpan in = span(slot.at("in"), UNREAD_IN, used);
        ClockSpan out = span(slot.at("out"), UNREAD_OUT, used);
        ordered(slot, in, out);
        Slot fasting = slot.at("ramadan");
        if (fasting.present()) fasting.only("in", "out");
        ClockSpan ramadanIn = span(fasting.at("in"), in, false);
        ClockSpan ramadanOut = span(fasting.at("out"), out, false);
        if (fasting.present()) ordered(fasting, ramadanIn, ramadanOut);
        return new WindowRule.Absolute(in, out, ramadanIn, ramadanOut,
                slot.at("inClose").word(Close.class, Close.SOFT) == Close.HARD,
                slot.at("outOpen").word(Close.class, Close.SOFT) == Close.HARD);
    }

    private static ClockSpan span(Slot slot, ClockSpan unread, boolean needed) {
        if (!needed && !slot.present()) return unread;
        List<LocalTime> ends = slot.items().stream().map(Slot::clock).toList();
        if (ends.size() == 2) return new ClockSpan(ends.getFirst(), ends.getLast());
        if (slot.node().isArray()) slot.fault(Problem.OUT_OF_RANGE, ends.size(), 2, 2);
        return unread;
    }

    private static void ordered(Slot slot, ClockSpan in, ClockSpan out) {
        boolean rising = !in.to().isBefore(in.from()) && out.from().isAfter(in.to()) && !out.to().isBefore(out.from());
        if (!rising) slot.fault(Problem.WINDOWS_NOT_ORDERED);
    }
}
