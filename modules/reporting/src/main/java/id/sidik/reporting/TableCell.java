package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One value of a twin. A text may stand in every column (a code where usually a time is); nothing else may stray. */
public sealed interface TableCell {
    /** Nothing is known or nothing applies. */
    record Empty() implements TableCell {}

    /** Words, codes and NIPs. */
    record Text(String value) implements TableCell {}

    record Day(LocalDate value) implements TableCell {}

    record Time(LocalTime value) implements TableCell {}

    /** Whole and decimal numbers, rupiah, per cent (4.5 is 4.5 %) and minutes. */
    record Amount(BigDecimal value) implements TableCell {}

    TableCell EMPTY = new Empty();

    /** Blank text is an empty cell. */
    static TableCell of(String value) {
        return value.isBlank() ? EMPTY : new Text(value);
    }

    static TableCell of(LocalDate value) {
        return new Day(value);
    }

    static TableCell of(LocalTime value) {
        return new Time(value);
    }

    static TableCell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static TableCell of(BigDecimal value) {
        return new Amount(value);
    }

    static TableCell ofDay(Optional<LocalDate> value) {
        return value.map(TableCell::of).orElse(EMPTY);
    }

    static TableCell ofTime(Optional<LocalTime> value) {
        return value.map(TableCell::of).orElse(EMPTY);
    }

    /** Whether it may stand in a column of that kind. */
    default boolean fits(TableColumn.Kind kind) {
        return switch (this) {
            case Empty empty -> true;
            case Text text -> true;
            case Day day -> kind == TableColumn.Kind.DATE;
            case Time time -> kind == TableColumn.Kind.TIME;
            case Amount amount -> kind.amount();
        };
    }
}
