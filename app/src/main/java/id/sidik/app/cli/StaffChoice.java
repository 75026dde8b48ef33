package id.sidik.app.cli;

import id.sidik.domain.Employee;
import id.sidik.operations.Office;
import id.sidik.operations.PersonRow;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds one of the staff by NIP or other number, or by the whole name. */
final class StaffChoice {
    private StaffChoice() {}

    static Employee of(Office office, String who, CommandLine commandLine) {
        List<Employee> found = office.people().list().stream().map(PersonRow::employee)
                .filter(one -> plain(one.number()).equals(plain(who)) || plain(one.name()).equals(plain(who))
                        || plain(one.fullName()).equals(plain(who)))
                .toList();
        if (found.size() == 1) return found.getFirst();
        throw new ParameterException(commandLine, "--person names " + (found.isEmpty() ? "nobody" : "several people"));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s.\\u00A0]", "").toLowerCase(Locale.ROOT);
    }
}
