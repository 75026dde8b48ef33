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
import java.util.stream.IntStream;

/** Notes the steps of a judgement in their order, each with the article and certainty of the values that decided it. */
class ReasonBook {
    /** Every minute of a day as it is told: results tell millions of them. */
    private static final String[] CLOCK = IntStream.range(0, 24 * 60)
            .mapToObj(minute -> "%02d:%02d".formatted(minute / 60, minute % 60)).toArray(String[]::new);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Citations citations;
    private final List<Reason> reasons = new ArrayList<>();

    ReasonBook(Citations citations) {
        this.citations = citations;
    }

    ReasonBook(Regulation regulation) {
        this(new Citations(regulation));
    }

    /** Notes a step with the provenance of the value that decided it; a step that facts decided counts as found. */
    final void note(ReasonKey key, Object... figures) {
        List<String> texts = texts(figures);
        Mark mark = citations.of(key, texts);
        reasons.add(new Reason(key.rule(), texts, mark.note(), mark.provenance()));
    }

    /** Notes a step that rests on a decree outside the pack. A date nobody names a decree for is an assumption. */
    final void noteDecree(ReasonKey key, String decree, Object... figures) {
        reasons.add(new Reason(key.rule(), texts(figures), decree,
                decree.isBlank() ? Provenance.ASSUMPTION : Provenance.FOUND));
    }

    final List<Reason> reasons() {
        return reasons;
    }

    /** Whether a moment is told by its clock alone. */
    boolean ofTheDay(LocalDateTime at) {
        return false;
    }

    private List<String> texts(Object... figures) {
        String[] texts = new String[figures.length];
        for (int i = 0; i < figures.length; i++) texts[i] = text(figures[i]);
        return List.of(texts);
    }

    private static String clock(LocalTime time) {
        return CLOCK[time.getHour() * 60 + time.getMinute()];
    }

    private String text(Object figure) {
        return switch (figure) {
            case LocalDateTime at -> ofTheDay(at) ? clock(at.toLocalTime()) : MINUTE.format(at);
            case LocalTime time -> clock(time);
            case BigDecimal pct -> Percent.text(pct);
            default -> figure.toString();
        };
    }
}
