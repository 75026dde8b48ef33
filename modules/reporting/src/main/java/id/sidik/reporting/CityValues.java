package id.sidik.reporting;

import org.jspecify.annotations.Nullable;

/** What the names of an expression stand for at the moment. */
interface CityValues {
    @Nullable
    Object of(CityWords.Kind kind, String name);
}
