package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.PinAlias;
import java.util.List;

/** An employee with the PINs that lead to him or her. */
public record PersonRow(Employee employee, List<PinAlias> pins) {
    public PersonRow {
        pins = List.copyOf(pins);
    }
}
