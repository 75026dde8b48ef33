package id.sidik.rules;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The yearly tables: national list and fasting months. In the order of their dates; of two entries for a
 * date the public holiday wins.
 */
public final class WorkCalendar {
    public static final WorkCalendar EMPTY = new WorkCalendar(List.of(), List.of());

    private final List<Holiday> holidays;
    private final List<RamadanPeriod> ramadan;
    private final Map<LocalDate, Holiday> byDay = new HashMap<>();

    public WorkCalendar(List<Holiday> holidays, List<RamadanPeriod> ramadan) {
        this.holidays = InOrder.of(holidays, InOrder.HOLIDAYS);
        this.ramadan = InOrder.of(ramadan, InOrder.RAMADAN);
        this.holidays.forEach(holiday -> byDay.putIfAbsent(holiday.day(), holiday));
    }

    public List<Holiday> holidays() {
        return holidays;
    }

    public List<RamadanPeriod> ramadan() {
        return ramadan;
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    public Optional<RamadanPeriod> ramadan(LocalDate day) {
        for (RamadanPeriod period : ramadan) if (period.covers(day)) return Optional.of(period);
        return Optional.empty();
    }
}
