package id.sidik.operations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The setting report of a self-service machine, to be changed.
 *
 * @param file   where it was read
 * @param shifts one line per shift from 1: times in pairs of in and out, blank for none
 * @param start  the first of the 31 days
 */
public record BookSheet(Path file, List<List<String>> shifts, LocalDate start, List<Person> people) {
    /** @param codes one for each of the 31 days: a shift, 25 or 26, or blank */
    public record Person(String id, String name, List<String> codes) {
        public Person {
            codes = List.copyOf(codes);
        }
    }

    public BookSheet {
        shifts = shifts.stream().map(List::copyOf).toList();
        people = List.copyOf(people);
    }
}
