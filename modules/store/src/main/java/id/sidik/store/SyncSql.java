package id.sidik.store;

import static id.sidik.store.SyncKind.column;

import id.sidik.store.SyncKind.Child;
import id.sidik.store.SyncShapes.Column;
import id.sidik.store.SyncShapes.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows as texts and back, in SQLite's own JSON. A machine is written as its serial, a template as what names it
 * everywhere, bytes in hexadecimal; numbers that only this file knows are left out.
 */
final class SyncSql {
    /** Of the form of bodies. A body of a later form is kept and told. */
    static final int FORM = 1;

    private static final String FINGER = "json_array(fm.serial, f.pin, f.finger, f.algorithm, f.flag, f.mark)";
    private static final List<String> FINGER_PARTS = List.of("fm.serial", "f.pin", "f.finger", "f.algorithm", "f.flag",
            "f.mark");
    private static final Map<String, String> TWINS = Map.of("sms", "SMS", "phone_record", "PHONE_RECORD");

    private final Map<String, Shape> shapes;

    SyncSql(Map<String, Shape> shapes) {
        this.shapes = shapes;
    }

    Shape shape(String table) {
        return shapes.get(table);
    }

    /** The row {@code t} as a body. @param also SQL by name, told beside the row */
    String body(String table, Set<String> leftOut, List<Child> children, String key, Map<String, String> also) {
        StringBuilder body = new StringBuilder("json_object('v', " + FORM);
        also.forEach((name, told) -> body.append(", '").append(name).append("', ").append(told));
        body.append(", 'row', ").append(object("t", table, leftOut));
        for (Child child : children) {
            Shape shape = shape(child.table());
            String order = shape.rowid()
                    ? "c.rowid"
                    : shape.keys().stream().map(each -> column("c", each.name())).collect(Collectors.joining(", "));
            body.append(", '").append(child.table()).append("', json((SELECT json_group_array(")
                    .append(object("c", child.table(), Set.of(child.parent()))).append(" ORDER BY ").append(order)
                    .append(") FROM ").append(child.table()).append(" c WHERE ").append(column("c", child.parent()))
                    .append(" = ").append(column("t", key)).append("))");
        }
        return body.append(')').toString();
    }

    private String object(String row, String table, Set<String> leftOut) {
        return shape(table).columns().stream().filter(each -> !each.local() && !leftOut.contains(each.name()))
                .map(each -> "'" + each.name() + "', " + value(row, each))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /** A column as it travels. */
    static String value(String row, Column column) {
        String plain = column(row, column.name());
        return switch (column.parent().orElse("")) {
            case "machine" -> "(SELECT serial FROM machine WHERE id = " + plain + ")";
            case "finger" -> "json((SELECT " + FINGER
                    + " FROM finger f JOIN machine fm ON fm.id = f.machine WHERE f.id = "
                    + plain + "))";
            default -> column.bytes() ? "hex(" + plain + ")" : plain;
        };
    }

    /** A column as it is kept here. @param from SQL of the JSON text @param path of the object in it */
    static String kept(String from, String path, Column column) {
        String told = told(from, path, column);
        return switch (column.parent().orElse("")) {
            case "machine" -> "(SELECT id FROM machine WHERE serial = " + told + ")";
            case "finger" -> finger(from, path + "." + column.name());
            case "sms", "phone_record" -> "coalesce((SELECT ours FROM fact_twin WHERE kind = '"
                    + TWINS.get(column.parent().orElseThrow()) + "' AND theirs = " + told + "), " + told + ")";
            default -> column.bytes() ? "unhex(" + told + ")" : told;
        };
    }

    private static String told(String from, String path, Column column) {
        return "json_extract(" + from + ", '" + path + "." + column.name() + "')";
    }

    private static String finger(String from, String path) {
        StringBuilder found = new StringBuilder(
                "(SELECT f.id FROM finger f JOIN machine fm ON fm.id = f.machine WHERE ");
        for (int part = 0; part < FINGER_PARTS.size(); part++)
            found.append(part == 0 ? "" : " AND ").append(FINGER_PARTS.get(part)).append(" = json_extract(")
                    .append(from).append(", '").append(path).append('[').append(part).append("]')");
        return found.append(')').toString();
    }

    /**
     * SQL for the first row that this one refers to and that is not here, as {@link #named} names it, else null.
     *
     * @param present columns of the body
     */
    String missing(String from, String path, String table, Set<String> present) {
        String all = shape(table).columns().stream()
                .filter(each -> each.parent().isPresent() && present.contains(each.name()))
                .map(each -> "CASE WHEN " + told(from, path, each) + " IS NOT NULL AND " + absent(from, path, each)
                        + " THEN '" + each.parent().orElseThrow() + " ' || " + told(from, path, each) + " END, ")
                .collect(Collectors.joining());
        return "coalesce(" + all + "NULL, NULL)";
    }

    private String absent(String from, String path, Column column) {
        String parent = column.parent().orElseThrow();
        String kept = kept(from, path, column);
        if (parent.equals("machine") || parent.equals("finger")) return kept + " IS NULL";
        String key = shape(parent).keys().getFirst().name();
        return "NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE " + column("p", key) + " = " + kept + ")";
    }

    /** How {@link #missing} names the row of a body that just came. */
    String named(String table, List<String> natural) {
        List<String> told = natural.stream().map(each -> "json_extract(:body, '$.row." + each + "')").toList();
        return "'" + table + " ' || "
                + (told.size() == 1 ? told.getFirst() : "json_array(" + String.join(", ", told) + ")");
    }
}
