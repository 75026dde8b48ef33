package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a {@link DayPacker} made; whatever it did not make ends in an exception about the text. */
final class DayUnpacker {
    private static final int LARGEST_SCALE = 100;

    private final List<String> words;
    private final int[] numbers;
    private int at;

    DayUnpacker(List<String> words, int[] numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * All days.
     *
     * @throws IllegalArgumentException    when a number points nowhere, or a word is not of its kind
     * @throws java.time.DateTimeException when a date or a time is none
     */
    List<DayResult> days() {
        List<DayResult> days = new ArrayList<>();
        while (at < numbers.length) days.add(day());
        return List.copyOf(days);
    }

    private DayResult day() {
        return new DayResult(LocalDate.parse(word()), DayType.valueOf(word()), word(),
                perhaps().map(LocalDateTime::parse), perhaps().map(LocalDateTime::parse), number(), number(),
                perhaps(), perhaps(), flags(), decimal(word()), reasons());
    }

    private Set<DayFlag> flags() {
        Set<DayFlag> flags = new HashSet<>();
        for (int left = length(); left > 0; left--) flags.add(DayFlag.valueOf(word()));
        return flags;
    }

    private List<Reason> reasons() {
        int length = length();
        List<Reason> reasons = new ArrayList<>(length);
        for (int left = length; left > 0; left--) {
            reasons.add(new Reason(word(), figures(), word(), Provenance.valueOf(word())));
        }
        return reasons;
    }

    private List<String> figures() {
        int length = length();
        List<String> figures = new ArrayList<>(length);
        for (int left = length; left > 0; left--) figures.add(word());
        return figures;
    }

    /** Never more than there are numbers left. */
    private int length() {
        int length = number();
        if (length < 0 || length > numbers.length - at) throw new IllegalArgumentException("a list too long");
        return length;
    }

    private static BigDecimal decimal(String text) {
        BigDecimal decimal = new BigDecimal(text);
        if (Math.abs(decimal.scale()) > LARGEST_SCALE) throw new IllegalArgumentException("no per cent");
        return decimal;
    }

    private String word() {
        return word(number());
    }

    private Optional<String> perhaps() {
        int place = number();
        return place == DayPacker.NONE ? Optional.empty() : Optional.of(word(place));
    }

    private String word(int place) {
        if (place < 0 || place >= words.size()) throw new IllegalArgumentException("a number that points nowhere");
        return words.get(place);
    }

    private int number() {
        if (at == numbers.length) throw new IllegalArgumentException("ends inside a day");
        return numbers[at++];
    }
}
