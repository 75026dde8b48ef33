package id.sidik.rules;

import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Notes the steps of a judgement in their order, each with the article and certainty of the values that decided it. */
class ReasonBook {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Mark FACT = new Mark(Provenance.FOUND, "");

    private final Regulation regulation;
    private final List<Reason> reasons = new ArrayList<>();

    ReasonBook(Regulation regulation) {
        this.regulation = regulation;
    }

    /** Notes a step with the provenance of the value that decided it; a step that facts decided counts as found. */
    final void note(ReasonKey key, Object... figures) {
        List<String> texts = Arrays.stream(figures).map(this::text).toList();
        Mark mark = key.paths(texts).stream().map(regulation::mark).max(Comparator.comparing(Mark::provenance))
                .orElse(FACT);
        reasons.add(new Reason(key.rule(), texts, mark.note(), mark.provenance()));
    }

    /** Notes a step that rests on a decree outside the pack. A date nobody names a decree for is an assumption. */
    final void noteDecree(ReasonKey key, String decree, Object... figures) {
        reasons.add(new Reason(key.rule(), Arrays.stream(figures).map(this::text).toList(), decree,
                decree.isBlank() ? Provenance.ASSUMPTION : Provenance.FOUND));
    }

    final List<Reason> reasons() {
        return reasons;
    }

    /** Whether a moment is told by its clock alone. */
    boolean ofTheDay(LocalDateTime at) {
        return false;
    }

    private String text(Object figure) {
        return switch (figure) {
            case LocalDateTime at -> (ofTheDay(at) ? CLOCK : MINUTE).format(at);
            case LocalTime time -> CLOCK.format(time);
            case BigDecimal pct -> Percent.text(pct);
            default -> figure.toString();
        };
    }
}
