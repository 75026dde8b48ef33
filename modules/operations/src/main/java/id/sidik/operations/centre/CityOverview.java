package id.sidik.operations.centre;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The whole city at one moment. @param month whose state is told */
public record CityOverview(YearMonth month, List<Unit> units, List<Machine> machines) {
    /**
     * A unit.
     *
     * @param open  whether its account may sync
     * @param seen  when one of its laptops met the centre last
     * @param drift that laptop's clock ahead of the centre's
     * @param step  DRAFT, RECONCILIATION, FINAL, REVISION, blank while the month is open
     */
    public record Unit(String code, String name, boolean open, int laptops, Optional<Instant> seen,
            Optional<Duration> drift, String step) {
        public boolean isFinal() {
            return step.equals("FINAL") || step.equals("REVISION");
        }
    }

    /** A machine of a unit, with its last contact. @param stored its own count then @param offset of its clock then */
    public record Machine(String unit, String serial, String name, Optional<Instant> contact, String result,
            OptionalLong stored, Optional<Duration> offset) {}

    public CityOverview {
        units = List.copyOf(units);
        machines = List.copyOf(machines);
    }

    /** How many units have closed the month. */
    public long finals() {
        return units.stream().filter(Unit::isFinal).count();
    }
}
