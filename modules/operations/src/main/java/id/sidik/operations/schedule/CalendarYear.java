package id.sidik.operations.schedule;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The yearly table as it holds for the unit.
 *
 * @param days    in order; days that the unit made ordinary ones are told too
 * @param ramadan periods that touch the year
 * @param findings what the table lacks
 */
public record CalendarYear(Year year, List<Day> days, List<Fasting> ramadan, List<Lack> findings) {
    /** What a yearly table can lack (rule model, section 6). */
    public enum Lack {
        /** There is no list of holidays. */
        NO_HOLIDAYS,
        /** There is no fasting month. */
        NO_RAMADAN,
        /** Some days name no decree. */
        NO_DECREE
    }

    /** @param kind empty when the unit made it an ordinary day @param stamp of the unit's change, empty as decreed */
    public record Day(LocalDate day, Optional<Holiday.Kind> kind, String name, String decree,
            Optional<ScheduleStamp> stamp) {}

    /** One fasting month. @param stamp of the unit's change, empty as decreed */
    public record Fasting(RamadanPeriod period, String decree, Optional<ScheduleStamp> stamp) {}

    public CalendarYear {
        days = List.copyOf(days);
        ramadan = List.copyOf(ramadan);
        findings = List.copyOf(findings);
    }
}
