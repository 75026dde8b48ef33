package id.sidik.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands the rows of a part to JasperReports by the names of the page's fields; {@code number} counts them. */
final class ReportRows<T> implements JRDataSource {
    private final Map<String, ReportColumn<T>> columns = new HashMap<>();
    private final List<T> rows;
    private final Wording wording;
    private int at = -1;

    ReportRows(ReportTable<T> table, ReportPart<T> part, Wording wording) {
        table.columns().stream().filter(column -> !column.field().isEmpty()).forEach(column -> columns.put(column
                .field(), column));
        this.rows = part.rows();
        this.wording = wording;
    }

    @Override
    public boolean next() {
        return ++at < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        if (field.getName().equals("number")) return String.valueOf(at + 1);
        ReportColumn<T> column = columns.get(field.getName());
        if (column == null)
            throw new IllegalArgumentException("the page asks for an unknown field: " + field.getName());
        return column.onPage(rows.get(at), wording);
    }
}
