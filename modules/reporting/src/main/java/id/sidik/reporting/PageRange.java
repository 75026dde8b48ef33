package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Some pages of a document, each once and in order. @param indexes from 0, rising, at least one */
public record PageRange(List<Integer> indexes) {
    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    public PageRange {
        indexes = List.copyOf(new TreeSet<>(indexes));
        if (indexes.isEmpty() || indexes.getFirst() < 0) throw new IllegalArgumentException("no pages");
    }

    /** @param count of the document's pages, 1 or more */
    public static PageRange all(int count) {
        return new PageRange(IntStream.range(0, count).boxed().toList());
    }

    /**
     * What a person typed: {@code 1-3, 5}. Blank is every page.
     *
     * @return empty when it is no such list, or names a page that is not there
     */
    public static Optional<PageRange> read(String typed, int count) {
        if (typed.isBlank()) return Optional.of(all(count));
        List<Integer> found = new ArrayList<>();
        for (String part : typed.strip().split("\\s*[,;]\\s*")) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) return Optional.empty();
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first < 1 || last < first || last > count) return Optional.empty();
            IntStream.rangeClosed(first, last).forEach(page -> found.add(page - 1));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new PageRange(found));
    }

    /** The pages as stretches without a gap: {@code [from, to]}, both counted from 0 and included. */
    List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        for (int index : indexes)
            if (!stretches.isEmpty() && stretches.getLast()[1] == index - 1) stretches.getLast()[1] = index;
            else
            stretches.add(new int[]{index, index});
        return stretches;
    }
}
