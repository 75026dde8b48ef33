package id.sidik.store;

import id.sidik.domain.Holiday;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a date is from now on, in place of the yearly table.
 *
 * @param kind   empty when it is neither holiday nor joint leave
 * @param decree the decree or letter, blank when not known
 */
public record CalendarChange(UUID id, LocalDate day, Optional<Holiday.Kind> kind, String name, String decree,
        Authorship author) {}
