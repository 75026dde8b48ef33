package id.sidik.operations.reports;

import id.sidik.operations.reports.Official.Block;
import id.sidik.operations.reports.Official.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Officials as lines in the store, their values with tabs between; a line that cannot be read is nobody. */
final class OfficialText {
    private static final String BETWEEN = "\t";
    private static final int VALUES = 9;

    private OfficialText() {}

    static String write(List<Official> officials) {
        return officials.stream().map(OfficialText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Official one) {
        return Stream.of(one.block().name(), one.form().name(), one.position(), one.own(), one.name(), one.rank(), one
                .number(), day(one.from()), day(one.until())).map(value -> value.replaceAll("\\p{Cntrl}+", " "))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Official> read(String text) {
        return text.lines().flatMap(line -> one(line.split(BETWEEN, -1)).stream()).toList();
    }

    private static Optional<Official> one(String[] values) {
        if (values.length != VALUES) return Optional.empty();
        try {
            return Optional.of(new Official(Block.valueOf(values[0]), Form.valueOf(values[1]), values[2], values[3],
                    values[4], values[5], values[6], day(values[7]), day(values[8])));
        } catch (IllegalArgumentException | DateTimeException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
