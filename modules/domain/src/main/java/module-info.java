import org.jspecify.annotations.NullMarked;

/** The nouns and values of attendance. Knows no clock, no store, no screen. */
@NullMarked
module id.sidik.domain {
    requires static org.jspecify;

    exports id.sidik.domain;
}
