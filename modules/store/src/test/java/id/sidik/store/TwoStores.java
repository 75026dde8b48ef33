package id.sidik.store;

import id.sidik.domain.Punch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops of one unit. The second one has made its machines the other way round: their numbers differ. */
abstract class TwoStores {
    static final Instant ACCEPTED = Instant.parse("2026-11-01T01:00:00Z");

    @TempDir
    private Path folder;

    Store first;
    Store second;

    @BeforeEach
    void open() {
        first = Samples.open(folder.resolve("a"));
        second = Store.open(folder.resolve("b"));
        change(second, tables -> {
            tables.machines().save(Samples.machine(Samples.YARD, "Halaman"));
            tables.machines().save(Samples.machine(Samples.LOBBY, "Lobi"));
            tables.employees().save(Samples.employee(Samples.TWO, "Contoh Pegawai Dua", 2));
            tables.employees().save(Samples.employee(Samples.ONE, "Contoh Pegawai Satu", 1));
        });
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    static void change(Store store, Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
    }

    static List<OutFact> waiting(Store store) {
        return store.read(tables -> tables.outbox().facts(100_000, Long.MAX_VALUE));
    }

    static String laptop(Store store) {
        return store.read(Tables::laptop).id();
    }

    static OutboxCount count(Store store) {
        return store.read(tables -> tables.outbox().count());
    }

    static List<Punch> punches(Store store, int rows) {
        return store.read(tables -> tables.outbox().punches(rows));
    }

    static List<Aside> aside(Store store) {
        return store.read(tables -> tables.inbox().aside());
    }

    static InFact carried(Store from, OutFact fact) {
        return new InFact(fact.kind(), fact.key(), fact.body(), fact.madeAt(), ACCEPTED, laptop(from));
    }

    /** As the centre does it, in the order given. */
    static Map<Arrival, Integer> carry(List<OutFact> facts, Store from, Store to) {
        Map<Arrival, Integer> came = new EnumMap<>(Arrival.class);
        change(to, tables -> facts.forEach(fact -> came.merge(tables.inbox().fact(carried(from, fact)), 1,
                Integer::sum)));
        return came;
    }

    final Path at(Store store) {
        return folder.resolve(store == first ? "a" : "b");
    }

    /** Sorted rows of a table as texts: a machine by its serial, a template by its mark, without numbers of the file. */
    final List<String> rows(Store store, String table) throws SQLException {
        try (Connection raw = Samples.raw(at(store)); Statement statement = raw.createStatement()) {
            StringBuilder columns = new StringBuilder();
            try (ResultSet column = statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table
                    + "')")) {
                while (column.next())
                    columns.append(columns.isEmpty() ? "" : " || '|' || ").append("quote(")
                            .append(shown(column.getString(1), column.getString(2))).append(')');
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT " + columns + " FROM " + table + " ORDER BY 1")) {
                while (row.next()) rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static String shown(String column, String type) {
        boolean number = type.equals("INTEGER");
        if (number && column.equals("id")) return "0";
        if (number && column.equals("machine")) return "(SELECT serial FROM machine WHERE id = machine)";
        if (number && column.equals("template")) return "(SELECT mark || pin FROM finger WHERE id = template)";
        return '"' + column + '"';
    }
}
