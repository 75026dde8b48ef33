package id.sidik.operations.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of a made-up unit as its admin lived it: what the unit is, what its machine recorded, and what was done when.
 * A text of lines; {@code #} begins a remark. Lines before the first {@code at} describe the unit, those after it are
 * deeds at that moment.
 */
record Story(List<StoryLine> unit, List<Moment> moments) {
    /** @param at local time of the unit */
    record Moment(LocalDateTime at, List<StoryLine> deeds) {}

    static Story of(Region region) {
        String name = region.key() + ".txt";
        try (InputStream in = Story.class.getResourceAsStream(name)) {
            if (in == null) throw new StoryException("not packed with the program: " + name);
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** @throws StoryException when a line cannot be read */
    static Story read(String text) {
        List<StoryLine> unit = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isBlank() || lines[at].startsWith("#")) continue;
            StoryLine line = StoryLine.of(at + 1, lines[at]);
            if (line.word().equals("at")) moments.add(new Moment(moment(line), new ArrayList<>()));
            else if (moments.isEmpty()) unit.add(line);
            else
                moments.getLast().deeds().add(line);
        }
        return new Story(List.copyOf(unit), List.copyOf(moments));
    }

    private static LocalDateTime moment(StoryLine line) {
        List<String> words = line.words(0);
        if (words.size() != 2) throw line.wrong("a day and a time");
        return LocalDateTime.parse(words.getFirst() + "T" + words.getLast());
    }

    /** Lines about the unit that begin with a word, in their order. */
    List<StoryLine> all(String word) {
        return unit.stream().filter(line -> line.word().equals(word)).toList();
    }

    StoryLine one(String word) {
        return all(word).stream().findFirst().orElseThrow(() -> new StoryException("no line begins with " + word));
    }

    YearMonth month() {
        return YearMonth.parse(one("month").part(0));
    }

    String regulation() {
        return one("regulation").part(0);
    }

    ZoneId zone() {
        return ZoneId.of(one("zone").part(0));
    }
}
