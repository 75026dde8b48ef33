package id.sidik.rules;

import id.sidik.domain.DayType;
import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what a date asks of the person (section 3 step 1), and counts workdays for limits (steps 6). */
final class Timetable {
    private static final Duty.Free OFF = new Duty.Free(DayType.OFF, "L");

    private final Regulation regulation;
    private final MonthFacts facts;

    Timetable(Regulation regulation, MonthFacts facts) {
        this.regulation = regulation;
        this.facts = facts;
    }

    Duty duty(DayBook book) {
        String name = name(book);
        return switch (pattern(book.day())) {
            case WorkPattern.Weekly weekly -> weekly(name, weekly, book);
            case WorkPattern.Roster roster -> roster(name, roster, book);
        };
    }

    private String name(DayBook book) {
        Optional<String> assigned = facts.pattern(book.day());
        String usual = regulation.usualPattern();
        if (assigned.isEmpty()) {
            book.note(ReasonKey.PATTERN_USUAL, usual);
            return usual;
        }
        if (regulation.pattern(assigned.get()).isPresent()) return assigned.get();
        book.note(ReasonKey.PATTERN_UNKNOWN, usual, assigned.get());
        return usual;
    }

    /** The weekly pattern that holds on a day; empty for a roster. */
    Optional<WorkPattern.Weekly> weekly(LocalDate day) {
        return pattern(day) instanceof WorkPattern.Weekly weekly ? Optional.of(weekly) : Optional.empty();
    }

    private WorkPattern pattern(LocalDate day) {
        return facts.pattern(day).flatMap(regulation::pattern)
                .orElseGet(() -> regulation.pattern(regulation.usualPattern()).orElseThrow());
    }

    private Duty weekly(String name, WorkPattern.Weekly pattern, DayBook book) {
        LocalDate day = book.day();
        Optional<Holiday> holiday = facts.calendar().holiday(day);
        if (holiday.isPresent()) return listed(holiday.get(), book);
        Optional<RamadanPeriod> ramadan = facts.calendar().ramadan(day);
        Optional<SpecialPeriod> special = special(day, name);
        if (special.isPresent()) return special(special.get(), name, pattern, ramadan.isPresent(), book);
        Optional<Hours> hours = pattern.on(day.getDayOfWeek(), ramadan.isPresent());
        String weekday = Weekdays.code(day.getDayOfWeek());
        if (hours.isEmpty()) {
            book.note(ReasonKey.DAY_OFF, name, weekday);
            return OFF;
        }
        boolean otherHours = ramadan.isPresent() && !pattern.ramadan().isEmpty();
        if (otherHours) {
            book.note(ReasonKey.HOURS_RAMADAN, name, weekday, hours.get().start(day), hours.get().end(day),
                    ramadan.get().year());
        } else {
            book.note(ReasonKey.HOURS, name, weekday, hours.get().start(day), hours.get().end(day));
        }
        return new Duty.Work(hours.get(), false, ramadan.isPresent(), Optional.empty());
    }

    private Optional<SpecialPeriod> special(LocalDate day, String pattern) {
        List<SpecialPeriod> periods = facts.circumstances().specialPeriods();
        if (periods.isEmpty()) return Optional.empty();
        return periods.stream().filter(period -> period.on(day, pattern).isPresent())
                .max(Comparator.comparing((SpecialPeriod period) -> period.pattern().isPresent())
                        .thenComparing(SpecialPeriod::from));
    }

    /** A weekday that is usually off is measured against the first workday of the pattern. */
    private static Duty special(SpecialPeriod period, String name, WorkPattern.Weekly pattern, boolean inRamadan,
            DayBook book) {
        LocalDate day = book.day();
        SpecialPeriod.Times times = period.on(day, name).orElseThrow();
        Hours hours = new Hours(times.in(), times.out(), false);
        book.noteDecree(ReasonKey.HOURS_SPECIAL, period.decree(), name, Weekdays.code(day.getDayOfWeek()),
                hours.start(day), hours.end(day), period.name());
        Hours usual = pattern.on(day.getDayOfWeek(), false)
                .orElseGet(() -> new TreeMap<>(pattern.days()).firstEntry().getValue());
        return new Duty.Work(hours, false, inRamadan, Optional.of(usual));
    }

    private Duty roster(String name, WorkPattern.Roster pattern, DayBook book) {
        LocalDate day = book.day();
        Optional<Holiday> holiday = facts.calendar().holiday(day);
        if (holiday.isPresent() && pattern.holidayAware()) return listed(holiday.get(), book);
        String code = facts.roster().getOrDefault(day, WorkPattern.Roster.OFF);
        Hours hours = pattern.shifts().get(code);
        if (hours == null) {
            if (code.equals(WorkPattern.Roster.OFF)) book.note(ReasonKey.ROSTER_OFF, name);
            else
                book.note(ReasonKey.ROSTER_UNKNOWN, name, code);
            return OFF;
        }
        holiday.ifPresent(entry -> book.note(ReasonKey.ROSTER_ON_HOLIDAY, name, entry.name()));
        book.note(ReasonKey.HOURS_SHIFT, name, code, hours.start(day), hours.end(day));
        return new Duty.Work(hours, true, facts.calendar().ramadan(day).isPresent(), Optional.empty());
    }

    private static Duty listed(Holiday holiday, DayBook book) {
        return switch (holiday.kind()) {
            case HOLIDAY -> {
                book.noteDecree(ReasonKey.DAY_HOLIDAY, holiday.decree(), holiday.name());
                yield new Duty.Free(DayType.HOLIDAY, "LN");
            }
            case CUTI_BERSAMA -> {
                book.noteDecree(ReasonKey.DAY_CUTI_BERSAMA, holiday.decree(), holiday.name());
                yield new Duty.Free(DayType.CUTI_BERSAMA, "CBM");
            }
        };
    }

    /**
     * The workdays of the person's office, as limits count them: the weekdays of the pattern that holds on {@code day},
     * Monday to Friday for a roster; never a date of the national list.
     */
    Workdays workdays(LocalDate day) {
        return Workdays.of(regulation, facts.pattern(day).orElse(regulation.usualPattern()), facts.calendar());
    }
}
