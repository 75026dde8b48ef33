package id.sidik.operations.updates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version of the program, in the order in which versions come: by numbers, and what is still being made
 * ("1.2.0-SNAPSHOT") before what was made of it ("1.2.0").
 *
 * @param numbers one to four, each below a million
 */
public record ProgramVersion(List<Integer> numbers, boolean finished) implements Comparable<ProgramVersion> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}(-SNAPSHOT)?");
    private static final int MOST = 4;

    public ProgramVersion {
        numbers = List.copyOf(numbers);
    }

    /** Empty for what is no version. */
    public static Optional<ProgramVersion> of(String text) {
        if (!FORM.matcher(text).matches()) return Optional.empty();
        return Optional.of(new ProgramVersion(Arrays.stream(text.replace("-SNAPSHOT", "").split("\\.")).map(
                Integer::valueOf).toList(), !text.endsWith("-SNAPSHOT")));
    }

    @Override
    public int compareTo(ProgramVersion other) {
        for (int place = 0; place < MOST; place++) {
            int order = Integer.compare(at(place), other.at(place));
            if (order != 0) return order;
        }
        return Boolean.compare(finished, other.finished);
    }

    private int at(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(".")) + (finished ? "" : "-SNAPSHOT");
    }
}
