package id.sidik.operations.centre;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The whole city at one moment. @param month whose state is told */
public record CityOverview(YearMonth month, List<Unit> units, List<Machine> machines) {
    /**
     * A unit.
     *
     * @param open      whether its account may sync
     * @param seen      when one of its laptops met the centre last
     * @param drift     that laptop's clock ahead of the centre's
     * @param step      OPEN, DRAFT, RECONCILIATION, FINAL, REVISION, CONTESTED when two laptops closed the month and
     *                  nobody has decided, or DOUBTED when it is closed but its sheet does not hold at the centre
     * @param contact   when one of its machines was read last
     * @param unclosed  months of the last half year before this one that have punches and are not final, oldest first
     */
    public record Unit(String code, String name, boolean open, int laptops, Optional<Instant> seen,
            Optional<Duration> drift, String step, Optional<Instant> contact, List<YearMonth> unclosed) {
        public Unit {
            unclosed = List.copyOf(unclosed);
        }

        private Unit at(String found) {
            return new Unit(code, name, open, laptops, seen, drift, found, contact, unclosed);
        }

        public boolean isFinal() {
            return step.equals("FINAL") || step.equals("REVISION");
        }
    }

    /**
     * A machine of a unit, with its last contact.
     *
     * @param unit   its unit's code
     * @param stored its own count then
     * @param room   how many punches it can hold, when it told
     * @param offset of its clock then
     */
    public record Machine(String unit, String serial, String name, Optional<Instant> contact, String result,
            OptionalLong stored, OptionalLong room, Optional<Duration> offset) {
        /** How full its memory was, 0 to 100. */
        public Optional<Integer> full() {
            return stored.isPresent() && room.isPresent() && room.getAsLong() > 0
                    ? Optional.of((int) Math.min(100, stored.getAsLong() * 100 / room.getAsLong()))
                    : Optional.empty();
        }
    }

    public CityOverview {
        units = List.copyOf(units);
        machines = List.copyOf(machines);
    }

    /** The same with what was found when the units' sheets were looked at: a closed one that does not hold is no final. */
    public CityOverview checked(CityRecap recap) {
        Map<String, String> steps = recap.units().stream().collect(Collectors.toMap(CityRecap.Unit::code,
                CityRecap.Unit::step));
        return new CityOverview(month, units.stream().map(unit -> unit.at(steps.getOrDefault(unit.code(), unit
                .step()))).toList(), machines);
    }

    /** How many units have closed the month. */
    public long finals() {
        return units.stream().filter(Unit::isFinal).count();
    }
}
