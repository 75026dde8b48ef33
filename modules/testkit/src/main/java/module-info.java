import org.jspecify.annotations.NullMarked;

/** What the tests of several rooms need. Knows none of the rooms. */
@NullMarked
module id.sidik.testkit {
    requires static org.jspecify;
    requires com.healthmarketscience.jackcess;
    requires org.junit.jupiter.api;

    exports id.sidik.testkit;
}
