package id.sidik.operations.centre;

import id.sidik.central.CentreStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * How the centre is.
 *
 * @param schema      version of its tables; {@code known} is what this program brings
 * @param monthsFrom  first month with a place of its own
 * @param monthsUntil the first day that has no place any more
 * @param rows        punches, as the server estimates them
 * @param doubts      keys of what is to be done something about: "centre.doubt." and the name
 */
public record CentreStand(String server, int schema, int known, int units, int laptops, LocalDate monthsFrom,
        LocalDate monthsUntil, long rows, List<String> doubts) {
    static CentreStand of(CentreStatus status) {
        return new CentreStand(status.server(), status.schema(), status.known(), status.units(), status.laptops(),
                status.monthsFrom(), status.monthsUntil(), status.rows(),
                status.doubts().stream().map(CentreStatus.Doubt::name).toList());
    }
}
