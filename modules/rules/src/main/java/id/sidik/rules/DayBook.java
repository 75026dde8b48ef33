package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is noted while one day is judged: flags and reasons, in the order they were found. */
final class DayBook {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final Mark FACT = new Mark(Provenance.FOUND, "");

    private final LocalDate day;
    private final Regulation regulation;
    private final Set<DayFlag> flags = EnumSet.noneOf(DayFlag.class);
    private final List<Reason> reasons = new ArrayList<>();

    DayBook(LocalDate day, Regulation regulation) {
        this.day = day;
        this.regulation = regulation;
    }

    LocalDate day() {
        return day;
    }

    void flag(DayFlag flag) {
        flags.add(flag);
    }

    /** Notes a step with the provenance of the value that decided it; a step that facts decided counts as found. */
    void note(ReasonKey key, Object... figures) {
        List<String> texts = Arrays.stream(figures).map(this::text).toList();
        Mark mark = key.paths(texts).stream().map(regulation::mark).max(Comparator.comparing(Mark::provenance))
                .orElse(FACT);
        reasons.add(new Reason(key.rule(), texts, mark.note(), mark.provenance()));
    }

    /** Notes a step that rests on a decree outside the pack. A date nobody names a decree for is an assumption. */
    void noteDecree(ReasonKey key, String decree, Object... figures) {
        reasons.add(new Reason(key.rule(), Arrays.stream(figures).map(this::text).toList(), decree,
                decree.isBlank() ? Provenance.ASSUMPTION : Provenance.FOUND));
    }

    Set<DayFlag> flags() {
        return flags;
    }

    List<Reason> reasons() {
        return reasons;
    }

    private String text(Object figure) {
        return switch (figure) {
            case LocalDateTime at -> (at.toLocalDate().equals(day) ? CLOCK : MINUTE).format(at);
            case LocalTime time -> CLOCK.format(time);
            case BigDecimal pct -> Percent.text(pct);
            default -> figure.toString();
        };
    }
}
