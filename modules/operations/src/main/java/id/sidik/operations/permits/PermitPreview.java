package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a permit for these people would do, before anything is written.
 *
 * @param deadline the first last day for evidence that is not handed in yet
 */
public record PermitPreview(List<Line> people, Optional<LocalDate> deadline) {
    /**
     * One person.
     *
     * @param workdays   that would be excused
     * @param clashes    other permits on the same hours
     * @param closedDays workdays in months that are final
     * @param quota      of the year of the first day as it would be then, where the kind has one
     * @param known      the very same permit is kept already: nothing would be added
     */
    public record Line(EmployeeId employee, String name, int workdays, List<Clash> clashes, int closedDays,
            Optional<Quota> quota, boolean known) {
        public Line {
            clashes = List.copyOf(clashes);
        }
    }

    /** Another permit on the same hours. @param days on which both hold */
    public record Clash(String code, LocalDate from, LocalDate to, int days) {}

    public PermitPreview {
        people = List.copyOf(people);
    }

    public int workdays() {
        return people.stream().mapToInt(Line::workdays).sum();
    }

    public int clashes() {
        return people.stream().mapToInt(line -> line.clashes().size()).sum();
    }

    public int closedDays() {
        return people.stream().mapToInt(Line::closedDays).sum();
    }

    public long fresh() {
        return people.stream().filter(line -> !line.known()).count();
    }
}
