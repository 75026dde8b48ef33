package id.sidik.reporting;

import java.util.List;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands the rows to JasperReports by the names of the page's fields: person, day07, dayTint07, total03 … */
final class RecapRows implements JRDataSource {
    private static final int DIGITS = 2;
    private final List<RecapRow> rows;
    private int at = -1;

    RecapRows(List<RecapRow> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public boolean next() {
        return ++at < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        RecapRow current = rows.get(at);
        String name = field.getName();
        return switch (name) {
            case "number" -> current.number();
            case "person" -> current.person();
            default -> numbered(current, name.substring(0, name.length() - DIGITS),
                    Integer.parseInt(name.substring(name.length() - DIGITS)) - 1);
        };
    }

    private static Object numbered(RecapRow row, String name, int index) {
        return switch (name) {
            case "day" -> row.days().get(index);
            case "dayTint" -> row.tinted().get(index);
            case "total" -> row.totals().get(index);
            default -> throw new IllegalArgumentException("the page asks for an unknown field: " + name);
        };
    }
}
