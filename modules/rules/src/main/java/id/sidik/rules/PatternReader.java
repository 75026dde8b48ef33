package id.sidik.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code patterns}. */
final class PatternReader {
    private static final int DAY_MINUTES = 24 * 60;
    private static final int WEEK_MINUTES = 7 * DAY_MINUTES;

    private enum Type {
        WEEKLY, ROSTER
    }

    private PatternReader() {}

    static Map<String, WorkPattern> read(Slot patterns) {
        Map<String, WorkPattern> found = new LinkedHashMap<>();
        patterns.named().forEach((name, slot) -> found.put(name, pattern(slot)));
        if (patterns.present() && patterns.node().isEmpty()) patterns.fault(Problem.MISSING);
        return found;
    }

    private static WorkPattern pattern(Slot slot) {
        Slot target = slot.at("weeklyMinutesTarget");
        OptionalInt minutes = target.present() ? OptionalInt.of(target.integer(1, WEEK_MINUTES)) : OptionalInt.empty();
        return switch (slot.at("type").word(Type.class)) {
            case WEEKLY -> weekly(slot.only("type", "weeklyMinutesTarget", "days", "ramadan"), minutes);
            case ROSTER -> roster(slot.only("type", "weeklyMinutesTarget", "shifts", "holidayAware"), minutes);
        };
    }

    private static WorkPattern weekly(Slot slot, OptionalInt target) {
        Map<DayOfWeek, Hours> days = week(slot.at("days"));
        if (slot.at("days").present() && days.isEmpty()) slot.at("days").fault(Problem.MISSING);
        Slot fasting = slot.at("ramadan");
        Map<DayOfWeek, Hours> ramadan = fasting.present() ? week(fasting) : Map.of();
        if (!ramadan.isEmpty()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (days.containsKey(day) != ramadan.containsKey(day)) {
                    fasting.fault(Problem.DAY_UNCOVERED, Weekdays.code(day));
                }
            }
        }
        return new WorkPattern.Weekly(days, ramadan, target);
    }

    private static Map<DayOfWeek, Hours> week(Slot slot) {
        Map<DayOfWeek, Hours> found = new EnumMap<>(DayOfWeek.class);
        slot.named().forEach((name, day) -> {
            Optional<DayOfWeek> weekday = Weekdays.of(name);
            if (weekday.isEmpty()) day.fault(Problem.UNKNOWN_NAME);
            else
                found.put(weekday.get(), hours(day.only("in", "out", "break"), false));
        });
        return found;
    }

    private static WorkPattern roster(Slot slot, OptionalInt target) {
        Map<String, Hours> found = new LinkedHashMap<>();
        slot.at("shifts").named().forEach((code, shift) -> {
            if (code.equals(WorkPattern.Roster.OFF)) shift.fault(Problem.UNKNOWN_NAME);
            shift.only("in", "out", "break", "crossesMidnight");
            found.put(code, hours(shift, shift.at("crossesMidnight").flag(false)));
        });
        if (slot.at("shifts").present() && found.isEmpty()) slot.at("shifts").fault(Problem.MISSING);
        return new WorkPattern.Roster(found, slot.at("holidayAware").flag(false), target);
    }

    private static Hours hours(Slot slot, boolean nextDay) {
        Hours hours = new Hours(slot.at("in").clock(), slot.at("out").clock(), nextDay);
        boolean forward = nextDay ? !hours.out().isAfter(hours.in()) : hours.out().isAfter(hours.in());
        if (!forward) slot.fault(Problem.HOURS_NOT_ORDERED, hours.in(), hours.out());
        else if (slot.at("break").present()) return pause(slot.at("break"), hours);
        return hours;
    }

    private static Hours pause(Slot slot, Hours hours) {
        List<LocalTime> ends = slot.items().stream().map(Slot::clock).toList();
        if (ends.size() != 2) {
            slot.fault(Problem.OUT_OF_RANGE, ends.size(), 2, 2);
            return hours;
        }
        LocalDateTime start = hours.start(LocalDate.EPOCH);
        LocalDateTime from = after(start, ends.getFirst());
        LocalDateTime to = after(start, ends.getLast());
        if (!from.isBefore(to) || to.isAfter(hours.end(LocalDate.EPOCH))) {
            slot.fault(Problem.BREAK_OUTSIDE_HOURS, ends.getFirst(), ends.getLast());
        }
        return new Hours(hours.in(), hours.out(), hours.nextDay(),
                Optional.of(new Hours.Pause(ends.getFirst(), ends.getLast())));
    }

    private static LocalDateTime after(LocalDateTime start, LocalTime time) {
        LocalDateTime same = start.toLocalDate().atTime(time);
        return same.isBefore(start) ? same.plusDays(1) : same;
    }
}
