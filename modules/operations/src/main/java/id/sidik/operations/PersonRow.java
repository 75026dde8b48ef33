package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import java.util.List;
import java.util.Map;

/**
 * An employee with the PINs that lead to him or her.
 *
 * @param machines where the person shall be, with the level there: 0 user to 14 super administrator
 */
public record PersonRow(Employee employee, List<PinAlias> pins, Map<MachineId, Integer> machines) {
    public PersonRow {
        pins = List.copyOf(pins);
        machines = Map.copyOf(machines);
    }
}
