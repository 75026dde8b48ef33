package id.sidik.store;

import static id.sidik.store.SyncKind.column;

import id.sidik.store.SyncKind.Child;
import id.sidik.store.SyncShapes.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Writes the row of a body, and the rows under it, into their tables; columns that are not told keep their defaults. */
final class RowWriter {
    private static final String BODY = ":body";
    private static final String ROW = "$.row";

    private final Handle handle;
    private final SyncSql sql;

    RowWriter(Handle handle, SyncSql sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /** SQL for what {@code :body} refers to and what is not here, as {@link SyncSql#missing} names it. */
    String missing(FactBody body, List<Child> children) {
        StringBuilder ask = new StringBuilder("coalesce(")
                .append(sql.missing(BODY, ROW, body.table(), body.told(body.table())));
        for (Child child : children) {
            if (body.told(child.table()).isEmpty()) continue;
            var told = new java.util.HashSet<>(body.told(child.table()));
            told.remove(child.parent());
            ask.append(", (SELECT missing FROM (SELECT ").append(sql.missing("e.value", "$", child.table(), told))
                    .append(" AS missing FROM json_each(:body, '$.").append(child.table())
                    .append("') e) WHERE missing IS NOT NULL LIMIT 1)");
        }
        return ask.append(", NULL)").toString();
    }

    /**
     * @param constants SQL by column, for columns that bodies never tell
     * @return false when a rule of the store forbids it; then nothing was written
     */
    boolean write(FactBody body, List<Child> children, String key, Map<String, String> constants) {
        return whole(children.isEmpty(), () -> {
            List<Column> columns = columns(body, body.table());
            String names = columns.stream().map(each -> quoted(each.name())).collect(Collectors.joining(", "));
            String values = columns.stream().map(each -> SyncSql.kept(BODY, ROW, each))
                    .collect(Collectors.joining(", "));
            String more = constants.keySet().stream().sorted().map(name -> ", " + quoted(name))
                    .collect(Collectors.joining());
            String moreValues = constants.keySet().stream().sorted().map(name -> ", " + constants.get(name))
                    .collect(Collectors.joining());
            run("INSERT INTO " + body.table() + " (" + names + more + ") VALUES (" + values + moreValues + ")", body);
            children.forEach(child -> add(body, child, key));
        });
    }

    /** @param fixed columns that never change @param where SQL that finds the row {@code t} by {@code :key} */
    boolean change(FactBody body, List<Child> children, Set<String> fixed, String where, String key) {
        return whole(children.isEmpty(), () -> {
            String all = columns(body, body.table()).stream().filter(each -> !fixed.contains(each.name()))
                    .map(each -> quoted(each.name()) + " = " + SyncSql.kept(BODY, ROW, each))
                    .collect(Collectors.joining(", "));
            handle.createUpdate("UPDATE " + body.table() + " AS t SET " + all + " WHERE " + where)
                    .bind("body", body.text()).bind("key", key).execute();
            children.forEach(child -> {
                handle.createUpdate("DELETE FROM " + child.table() + " AS c WHERE " + column("c", child.parent())
                        + " = :key").bind("key", key).execute();
                add(body, child, key);
            });
        });
    }

    boolean remove(String table, List<Child> children, String where, String key) {
        return whole(children.isEmpty(), () -> {
            for (Child child : children)
                handle.createUpdate("DELETE FROM " + child.table() + " AS c WHERE " + column("c", child.parent())
                        + " = :key").bind("key", key).execute();
            handle.createUpdate("DELETE FROM " + table + " AS t WHERE " + where).bind("key", key).execute();
        });
    }

    private void add(FactBody body, Child child, String key) {
        if (body.told(child.table()).isEmpty()) return;
        List<Column> columns = columns(body, child.table()).stream()
                .filter(each -> !each.name().equals(child.parent())).toList();
        String names = columns.stream().map(each -> ", " + quoted(each.name())).collect(Collectors.joining());
        String values = columns.stream().map(each -> ", " + SyncSql.kept("e.value", "$", each))
                .collect(Collectors.joining());
        handle.createUpdate("INSERT INTO " + child.table() + " (" + quoted(child.parent()) + names + ") SELECT :key"
                + values + " FROM json_each(:body, '$." + child.table() + "') e").bind("key", key)
                .bind("body", body.text()).execute();
    }

    private void run(String statement, FactBody body) {
        handle.createUpdate(statement).bind("body", body.text()).execute();
    }

    private List<Column> columns(FactBody body, String table) {
        return sql.shape(table).columns().stream().filter(each -> body.told(table).contains(each.name())).toList();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** @param alone one statement is whole by itself */
    private boolean whole(boolean alone, Runnable work) {
        if (!alone) handle.execute("SAVEPOINT arrival");
        try {
            work.run();
            if (!alone) handle.execute("RELEASE arrival");
            return true;
        } catch (JdbiException failed) {
            if (!alone) handle.execute("ROLLBACK TO arrival");
            if (!alone) handle.execute("RELEASE arrival");
            if (Failures.of(failed) instanceof StoreException known && known.code() == StoreException.Code.REFUSED)
                return false;
            throw failed;
        }
    }
}
