package id.sidik.rules;

import java.time.LocalDateTime;

/** A window for records, whole minutes, both ends inclusive (section 3 step 4). May be empty: then it holds nothing. */
public record Span(LocalDateTime from, LocalDateTime to) {
    public boolean holds(LocalDateTime minute) {
        return !minute.isBefore(from) && !minute.isAfter(to);
    }
}
