package id.sidik.operations.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.RecapPerson;

/** Everybody whom the office ever kept, as a row of a report names them. */
final class Roll {
    private static final RecapPerson GONE = new RecapPerson(Optional.empty(), "(pegawai dihapus)", "", "", "", "", "");
    private final Map<EmployeeId, RecapPerson> people = new HashMap<>();

    Roll(List<Employee> employees) {
        employees.forEach(each -> people.put(each.id(), person(each)));
    }

    RecapPerson of(EmployeeId id) {
        return people.getOrDefault(id, GONE);
    }

    static RecapPerson person(Employee employee) {
        return new RecapPerson(Optional.of(employee.id()), employee.fullName(), employee.displayNumber(), employee
                .grade(), employee.position(), "", "");
    }
}
