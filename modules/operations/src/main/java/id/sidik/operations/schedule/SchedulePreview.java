package id.sidik.operations.schedule;

import java.time.LocalDate;

/**
 * What a change would do: the days before and after it were laid beside each other, person by person.
 *
 * @param people     for whom at least one day changes
 * @param days       different dates that change for somebody
 * @param personDays days of people that change
 * @param locked     of the dates, those in closed months: these stay as they are until the month is revised
 * @param from       first day that was looked at
 * @param to         last day that was looked at; a change without an end is looked at to the end of a year
 */
public record SchedulePreview(int people, int days, int personDays, int locked, LocalDate from, LocalDate to) {}
