package id.sidik.app.people;

import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Nip;
import java.util.Optional;

/** The number of one of the staff as it is typed. */
final class StaffNumber {
    private StaffNumber() {}

    /** A number that is no NIP is told and still taken: corrections of a NIP take time (glossary 6). @return a key */
    static Optional<String> remark(EmployeeKind kind, String typed) {
        if (kind == EmployeeKind.NON_ASN || typed.isBlank()) return Optional.empty();
        return switch (Nip.parse(typed)) {
            case Nip.Parsed.Valid valid -> Optional.empty();
            case Nip.Parsed.Invalid(Nip.Fault fault) -> Optional.of("person.nip." + fault);
        };
    }

    /** A NIP is kept as its digits; any other number as it was typed. */
    static String plain(String typed) {
        return Nip.parse(typed) instanceof Nip.Parsed.Valid valid ? valid.nip().digits() : typed.strip();
    }
}
