package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A member of staff of the unit.
 *
 * @param number      the NIP or NI PPPK as 18 digits, or the unit's own number of a non-ASN; blank when not known yet
 * @param name        the name without titles, never blank
 * @param titlePrefix for example "Dr."; blank when none
 * @param titleSuffix for example "S.Kom., M.T."; blank when none
 * @param grade       rank and grade as printed, for example "Penata Tk. I (III/d)"; blank when not known
 * @param position    blank when not known
 * @param positionClass "kelas jabatan", 1 to 17, which the allowance follows; empty when not known
 * @param order       place in the unit's printed lists, head first; equal orders are sorted by name
 * @param from        first day in the unit, when known
 * @param until       last day in the unit, when gone
 */
public record Employee(EmployeeId id, String number, String name, String titlePrefix, String titleSuffix,
        EmployeeKind kind, String grade, String position, OptionalInt positionClass, int order,
        Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final int HIGHEST_CLASS = 17;

    public Employee {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(titlePrefix, "titlePrefix");
        requireNonNull(titleSuffix, "titleSuffix");
        requireNonNull(kind, "kind");
        requireNonNull(grade, "grade");
        requireNonNull(position, "position");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (name.isBlank()) throw new IllegalArgumentException("an employee has a name");
        if (positionClass.isPresent() && !isClass(positionClass.getAsInt()))
            throw new IllegalArgumentException("no position class: " + positionClass.getAsInt());
    }

    /** Of a position whose class is not known. */
    public Employee(EmployeeId id, String number, String name, String titlePrefix, String titleSuffix,
            EmployeeKind kind, String grade, String position, int order, Optional<LocalDate> from,
            Optional<LocalDate> until) {
        this(id, number, name, titlePrefix, titleSuffix, kind, grade, position, OptionalInt.empty(), order, from,
                until);
    }

    public static boolean isClass(int number) {
        return number >= 1 && number <= HIGHEST_CLASS;
    }

    /** The name as printed: titles before and after. */
    public String fullName() {
        String front = titlePrefix.isBlank() ? name : titlePrefix + " " + name;
        return titleSuffix.isBlank() ? front : front + ", " + titleSuffix;
    }

    /** The number as printed: a NIP in its groups, any other number as it is. */
    public String displayNumber() {
        return Nip.printed(number);
    }

    public boolean activeOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Names no person: the id is enough for a log. */
    @Override
    public String toString() {
        return "employee " + id;
    }
}
