package id.sidik.operations.regulation;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A value that a unit wants to set.
 *
 * @param path      of the pack in force in {@code from}
 * @param typed     as {@link id.sidik.rules.ValueText} reads it; empty when the pack's own value shall hold again
 * @param onlyMonth for {@code from} alone: a note of force majeure
 * @param sure      whether the unit vouches for it now
 * @param note      the letter or article that says so; needed when it is sure
 */
public record ValueWish(String path, Optional<String> typed, YearMonth from, boolean onlyMonth, boolean sure,
        String note, String reason) {}
