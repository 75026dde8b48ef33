package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.intake.sms.PhoneNumber;
import id.sidik.operations.base.StaffBook;
import id.sidik.store.SmsOwner;
import id.sidik.store.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose a record of a telephone is, by what its file tells of the person. */
final class PhoneOwners {
    private static final Pattern NUMBER = Pattern.compile("\\d{5,20}");

    private final List<Employee> employees;
    private final StaffBook staff;
    private final Map<String, SmsOwner> numbers;

    PhoneOwners(Tables tables) {
        employees = tables.employees().list();
        staff = new StaffBook(employees);
        numbers = NumberBook.owners(tables);
    }

    /** Whether it is a number by which somebody may become known; a name that nobody has is more likely a wrong column. */
    static boolean number(String told) {
        return NUMBER.matcher(told.replaceAll("[\\s.+-]", "")).matches();
    }

    /** By NIP, else by a registered telephone number, else by name. */
    List<Employee> find(String told) {
        List<Employee> byNumber = staff.find(told, "");
        if (!byNumber.isEmpty()) return byNumber;
        Optional<SmsOwner> owner = PhoneNumber.of(told).map(number -> numbers.get(number.digits()));
        if (owner.isPresent())
            return employees.stream().filter(one -> one.id().equals(owner.get().employee())).toList();
        return staff.find("", told);
    }
}
