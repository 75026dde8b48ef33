package id.sidik.rules;

import id.sidik.domain.DayFlag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/** What is noted while one day is judged: flags and reasons, in the order they were found. */
final class DayBook extends ReasonBook {
    private final LocalDate day;
    private final Set<DayFlag> flags = EnumSet.noneOf(DayFlag.class);

    DayBook(LocalDate day, Citations citations) {
        super(citations);
        this.day = day;
    }

    DayBook(LocalDate day, Regulation regulation) {
        this(day, new Citations(regulation));
    }

    LocalDate day() {
        return day;
    }

    void flag(DayFlag flag) {
        flags.add(flag);
    }

    Set<DayFlag> flags() {
        return flags;
    }

    @Override
    boolean ofTheDay(LocalDateTime at) {
        return at.toLocalDate().equals(day);
    }
}
