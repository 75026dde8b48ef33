package id.sidik.operations.base;

import id.sidik.domain.Employee;
import java.util.List;
import java.util.Locale;

/** Finds the person whom a row of a file speaks of: by number, or by name where there is no number. */
public final class StaffBook {
    private final List<Employee> employees;

    public StaffBook(List<Employee> employees) {
        this.employees = List.copyOf(employees);
    }

    /** Nobody, the one, or several of one name. */
    public List<Employee> find(String number, String name) {
        String digits = plainNumber(number);
        if (!digits.isEmpty())
            return employees.stream().filter(each -> plainNumber(each.number()).equals(digits)).toList();
        String wanted = plainName(name);
        if (wanted.isEmpty()) return List.of();
        return employees.stream()
                .filter(each -> plainName(each.name()).equals(wanted) || plainName(each.fullName()).equals(wanted))
                .toList();
    }

    private static String plainNumber(String number) {
        return number.replaceAll("[\\s.'\\u00A0-]", "").toUpperCase(Locale.ROOT);
    }

    private static String plainName(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
