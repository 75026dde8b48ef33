import org.jspecify.annotations.NullMarked;

/** The regulation as data and the pure functions that apply it. Knows no clock, no store, no language. */
@NullMarked
module id.sidik.rules {
    requires static org.jspecify;
    requires transitive id.sidik.domain; // its results are made of domain values
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports id.sidik.rules;
}
