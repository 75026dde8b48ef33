import org.jspecify.annotations.NullMarked;

/** The road to the city's MariaDB: its schema, its accounts, pushing and pulling. Knows no machine, no rule, no language. */
@NullMarked
module id.sidik.central {
    requires transitive id.sidik.domain;
    requires transitive id.sidik.store;
    requires java.sql;
    requires org.mariadb.jdbc;
    requires flyway.core;
    requires static org.jspecify;

    exports id.sidik.central;

    provides org.mariadb.jdbc.plugin.TlsSocketPlugin with id.sidik.central.tls.TrustedTls;
}
