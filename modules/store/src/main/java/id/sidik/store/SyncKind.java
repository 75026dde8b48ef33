package id.sidik.store;

import java.util.List;

/**
 * One kind of fact that travels: the rows of a table, each with its rows in child tables.
 *
 * @param name    on the road, for ever
 * @param local   the columns that find a row here, as the outbox names them
 * @param natural the columns that name a row everywhere; one of them alone is the key on the road, of several their
 *                SHA-256
 * @param twin    columns by which another laptop's row is the same as ours although its key differs; mostly none
 * @param made    SQL for the milliseconds of the fact, blank where a column of the table tells it
 * @param month   SQL for the month (uuuu-MM) it is about, blank where a column tells it
 */
record SyncKind(String name, String table, List<String> local, List<String> natural, List<Child> children,
        List<String> twin, String made, String month) {
    /** @param parent the column that holds the root's key */
    record Child(String table, String parent) {}

    static SyncKind of(String name, String key, Child... children) {
        return new SyncKind(name, name.toLowerCase(java.util.Locale.ROOT), List.of(key), List.of(key),
                List.of(children), List.of(), "", "");
    }

    static SyncKind of(String name) {
        return of(name, "id");
    }

    SyncKind natural(List<String> columns, List<String> localColumns) {
        return new SyncKind(name, table, localColumns, columns, children, twin, made, month);
    }

    SyncKind twin(String... columns) {
        return new SyncKind(name, table, local, natural, children, List.of(columns), made, month);
    }

    SyncKind told(String madeSql, String monthSql) {
        return new SyncKind(name, table, local, natural, children, twin, madeSql, monthSql);
    }

    /** How a row is written in the outbox. @param row its alias in the statement */
    String localKey(String row) {
        return local.size() == 1 ? column(row, local.getFirst()) : array(row);
    }

    private String array(String row) {
        return "json_array(" + String.join(", ", local.stream().map(each -> column(row, each)).toList()) + ")";
    }

    /** The row {@code t} that {@code key} of the outbox names. */
    String find(String key) {
        if (local.size() == 1) return column("t", local.getFirst()) + " = " + key;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < local.size(); i++)
            all.append(i == 0 ? "" : " AND ").append(column("t", local.get(i))).append(" = json_extract(").append(key)
                    .append(", '$[").append(i).append("]')");
        return all.toString();
    }

    static String column(String row, String name) {
        return row + ".\"" + name + '"';
    }
}
