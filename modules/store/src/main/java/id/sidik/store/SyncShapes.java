package id.sidik.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns of the file's tables as the file itself tells them, read once for each store. */
final class SyncShapes {
    private static final String COLUMNS = """
            SELECT l.name AS tbl, l.wr, c.name, c.type, c.pk
            FROM pragma_table_list l JOIN pragma_table_info(l.name) c
            WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, c.cid
            """;

    private static final String PARENTS = """
            SELECT l.name AS tbl, f."from" AS name, f."table" AS parent
            FROM pragma_table_list l JOIN pragma_foreign_key_list(l.name) f
            WHERE l.schema = 'main' AND l.type = 'table'
            """;

    /** @param parent the table that it refers to */
    record Column(String name, boolean bytes, boolean key, boolean number, Optional<String> parent) {
        /** A number that stands for a row in this file alone. */
        boolean local() {
            return key && number && parent.isEmpty();
        }
    }

    /** @param rowid whether its rows have an order of their own */
    record Shape(String table, boolean rowid, List<Column> columns) {
        boolean has(String column) {
            return columns.stream().anyMatch(each -> each.name().equals(column));
        }

        List<Column> keys() {
            return columns.stream().filter(Column::key).toList();
        }
    }

    private @Nullable Map<String, Shape> shapes;

    synchronized Map<String, Shape> of(Handle handle) {
        Map<String, Shape> known = shapes;
        if (known != null) return known;
        Map<String, Shape> read = read(handle);
        shapes = read;
        return read;
    }

    private static Map<String, Shape> read(Handle handle) {
        Map<String, String> parents = new HashMap<>();
        handle.createQuery(PARENTS).map((row, context) -> parents
                .put(row.getString("tbl") + "." + row.getString("name"), row.getString("parent"))).list();
        Map<String, Shape> read = new LinkedHashMap<>();
        handle.createQuery(COLUMNS).map((row, context) -> {
            String table = row.getString("tbl");
            Shape shape = read.get(table);
            if (shape == null) read.put(table, shape = new Shape(table, row.getInt("wr") == 0, new ArrayList<>()));
            String name = row.getString("name");
            return shape.columns().add(new Column(name, row.getString("type").equals("BLOB"), row.getInt("pk") > 0,
                    row.getString("type").equals("INTEGER") && row.getInt("pk") == 1 && alone(name),
                    Optional.ofNullable(parents.get(table + "." + name))));
        }).list();
        return Map.copyOf(read);
    }

    /** Numbers that the file makes for itself are called so. */
    private static boolean alone(String column) {
        return column.equals("id") || column.equals("only");
    }
}
