import org.jspecify.annotations.NullMarked;

/** The laptop's embedded store: facts, master data, results. Knows no network, no machine, no clock, no language. */
@NullMarked
module id.sidik.store {
    requires transitive id.sidik.domain;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires org.jdbi.v3.core;
    requires flyway.core;
    requires static org.jspecify;

    exports id.sidik.store;
}
