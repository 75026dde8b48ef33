package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Day results as words and numbers. A day is: date, type, status, in, out, late, early, late class, early class,
 * flags, per cent, reasons; a reason is: rule, figures, article, provenance. Minutes stand for themselves, everything else
 * is the place of its word, {@value #NONE} for none; a list begins with its length. {@link DayUnpacker} reads it.
 */
final class DayPacker {
    static final int NONE = -1;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final IntStream.Builder numbers = IntStream.builder();

    void day(DayResult day) {
        word(day.date().toString());
        word(day.type().name());
        word(day.status());
        perhaps(day.in().map(LocalDateTime::toString));
        perhaps(day.out().map(LocalDateTime::toString));
        numbers.add(day.late());
        numbers.add(day.early());
        perhaps(day.lateClass());
        perhaps(day.earlyClass());
        all(day.flags().stream().sorted().map(Enum::name).toList());
        word(day.deductionPct().toString());
        numbers.add(day.reasons().size());
        day.reasons().forEach(this::reason);
    }

    private void reason(Reason reason) {
        word(reason.rule());
        all(reason.figures());
        word(reason.article());
        word(reason.provenance().name());
    }

    private void all(Collection<String> texts) {
        numbers.add(texts.size());
        texts.forEach(this::word);
    }

    private void perhaps(Optional<String> text) {
        text.ifPresentOrElse(this::word, () -> numbers.add(NONE));
    }

    private void word(String text) {
        int next = words.size();
        Integer place = words.putIfAbsent(text, next);
        numbers.add(place == null ? next : place);
    }

    /** Each once, in the order of their first use. */
    Set<String> words() {
        return words.keySet();
    }

    int[] numbers() {
        return numbers.build().toArray();
    }
}
