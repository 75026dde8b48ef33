package id.sidik.operations.example;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a story: a word and what belongs to it, parted by bars. Blank and "-" mean none.
 *
 * @param number in its file, from 1
 */
record StoryLine(int number, String word, List<String> parts) {
    static StoryLine of(int number, String text) {
        String line = text.strip();
        int end = line.indexOf(' ');
        if (end < 0) return new StoryLine(number, line, List.of());
        return new StoryLine(number, line.substring(0, end),
                Arrays.stream(line.substring(end).split("\\|", -1)).map(String::strip).toList());
    }

    /** @throws StoryException when there is none */
    String part(int place) {
        return told(place).orElseThrow(() -> wrong("part " + (place + 1) + " is missing"));
    }

    Optional<String> told(int place) {
        return place < parts.size()
                ? Optional.of(parts.get(place)).filter(text -> !text.isEmpty() && !text.equals("-"))
                : Optional.empty();
    }

    /** Blank when there is none. */
    String text(int place) {
        return told(place).orElse("");
    }

    /** The words of a part; none when it is not told. */
    List<String> words(int place) {
        return told(place).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
    }

    LocalDate day(int place) {
        return LocalDate.parse(part(place));
    }

    Optional<LocalDate> maybeDay(int place) {
        return told(place).map(LocalDate::parse);
    }

    OptionalInt maybeNumber(int place) {
        return told(place).map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
    }

    StoryException wrong(String why) {
        return new StoryException("line " + number + ", " + word + ": " + why);
    }
}
