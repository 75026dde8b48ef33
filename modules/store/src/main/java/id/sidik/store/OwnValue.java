package id.sidik.store;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A value of a pack as the unit sets it.
 *
 * @param id        {@link UuidV7}
 * @param path      with full stops
 * @param value     as it was typed; empty when the pack's own value holds again
 * @param onlyMonth whether it holds in {@code from} and in no later month
 * @param mark      the name of a {@link id.sidik.domain.Provenance}
 * @param note      the letter or article that says so, may be blank
 */
public record OwnValue(UUID id, String pack, String path, Optional<String> value, YearMonth from, boolean onlyMonth,
        String mark, String note, Authorship author) {
    public boolean holds(YearMonth month) {
        return onlyMonth ? month.equals(from) : !month.isBefore(from);
    }
}
