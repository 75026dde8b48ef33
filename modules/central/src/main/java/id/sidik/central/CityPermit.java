package id.sidik.central;

import id.sidik.store.PermitDeed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A permit of somebody of a unit, and what was decided of it.
 *
 * @param unit     its code
 * @param name     blank when the list lost it
 * @param approved whether it was when it was asked for
 * @param ofCity   whether the city wrote it
 * @param deeds    the later last
 */
public record CityPermit(UUID id, String unit, String person, String name, String type, LocalDate from, LocalDate to,
        String part, String number, String by, Instant at, String reason, boolean approved, boolean ofCity,
        List<Deed> deeds) {
    /** @param stamp by which deeds are ordered */
    public record Deed(PermitDeed.Kind kind, String by, Instant at, String reason, boolean ofCity, long stamp) {
        boolean decides() {
            return kind == PermitDeed.Kind.APPROVED || kind == PermitDeed.Kind.REFUSED
                    || kind == PermitDeed.Kind.WITHDRAWN;
        }
    }

    public CityPermit {
        deeds = List.copyOf(deeds);
    }

    /** What holds; empty when nobody decided since it was asked for. */
    public Optional<Deed> decision() {
        return deeds.stream().filter(Deed::decides).reduce((_, later) -> later);
    }

    /** The decision before, when it said otherwise. */
    public Optional<Deed> replaced() {
        return decision().flatMap(last -> deeds.stream().filter(deed -> deed.decides() && deed != last).reduce((_,
                later) -> later).filter(deed -> deed.kind() != last.kind()));
    }

    CityPermit with(List<Deed> known) {
        return new CityPermit(id, unit, person, name, type, from, to, part, number, by, at, reason, approved, ofCity,
                known);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return type + " of " + unit;
    }
}
