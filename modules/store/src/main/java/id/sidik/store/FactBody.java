package id.sidik.store;

import id.sidik.store.SyncKind.Child;
import id.sidik.store.SyncShapes.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A body that came, opened by SQLite's own JSON: which columns it tells, of its row and of the rows under it.
 *
 * @param columns by table, those that are told
 */
record FactBody(String table, String text, Map<String, Set<String>> columns) {
    private static final String LOOK = """
            SELECT CASE WHEN json_valid(:body) THEN json_extract(:body, '$.v') END AS form,
                   CASE WHEN json_valid(:body) THEN (SELECT group_concat(key) FROM json_each(:body)) END AS parts,
                   CASE WHEN json_valid(:body) THEN (SELECT group_concat(key) FROM json_each(:body, '$.row')) END AS names
            """;

    private static final String UNDER = """
            SELECT CASE WHEN json_type(:body, '$.%1$s') = 'array'
                         AND NOT EXISTS (SELECT 1 FROM json_each(:body, '$.%1$s') WHERE type <> 'object')
                   THEN coalesce((SELECT group_concat(DISTINCT c.key)
                                  FROM json_each(:body, '$.%1$s') e JOIN json_each(e.value) c), '') ELSE '?' END
            """;

    private record Looked(long form, Set<String> parts, Set<String> names) {}

    /**
     * @param also parts that may be told beside the row, and that are not for it
     * @return empty for a text that is no body, or tells what this program does not know: then nothing of it may be kept
     */
    static Optional<FactBody> read(Handle handle, SyncSql sql, String table, List<Child> children,
            Set<String> also, String text) {
        Looked looked = handle.createQuery(LOOK).bind("body", text).map((row, context) -> new Looked(
                row.getLong("form"), set(row.getString("parts")), set(row.getString("names")))).one();
        if (looked.form() < 1 || looked.form() > SyncSql.FORM || !knows(sql.shape(table), looked.names()))
            return Optional.empty();
        Map<String, Set<String>> columns = new HashMap<>();
        columns.put(table, looked.names());
        for (String part : looked.parts()) {
            if (also.contains(part) || part.equals("v") || part.equals("row")) continue;
            if (children.stream().noneMatch(child -> child.table().equals(part))) return Optional.empty();
            Set<String> names = set(handle.createQuery(UNDER.formatted(part)).bind("body", text)
                    .mapTo(String.class).one());
            if (names.isEmpty()) continue;
            if (!knows(sql.shape(part), names)) return Optional.empty();
            columns.put(part, names);
        }
        return Optional.of(new FactBody(table, text, columns));
    }

    private static Set<String> set(@Nullable String names) {
        return names == null || names.isEmpty() ? Set.of() : Set.copyOf(List.of(names.split(",", -1)));
    }

    private static boolean knows(Shape shape, Set<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> shape.columns().stream()
                .anyMatch(column -> column.name().equals(name) && !column.local()));
    }

    Set<String> told(String of) {
        return columns.getOrDefault(of, Set.of());
    }
}
