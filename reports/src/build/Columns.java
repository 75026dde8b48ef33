import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * The cells under the heads of a table. A head with the key {@code <style> <field>} is a column: its cells are drawn
 * below it in that style ({@code text}, {@code figure}, {@code middle}, in low rows {@code dense}, {@code denseMiddle}) and show that field; with {@code sum} at the end
 * of the key the closing row shows the parameter {@code sum_<field>} below it. Heads without a key stand over several.
 */
final class Columns {
    private static final int SUM_HEIGHT = 16;
    /** The least share of its drawn width that a column of text keeps before the others give way too. */
    private static final double LEAST_TEXT = 0.6;

    private record Column(JRDesignElement head, String style, String field, boolean summed) {
        static Column of(JRDesignElement head) {
            List<String> words = Arrays.asList(head.getKey().split(" "));
            return new Column(head, words.get(0), words.get(1), words.contains("sum"));
        }

        boolean isText() {
            return style.equals("text") || style.equals("dense");
        }
    }

    private final JasperDesign design;
    private final List<Column> columns;

    Columns(JasperDesign design) {
        this.design = design;
        this.columns = design.getColumnHeader() == null
                ? List.of()
                : Arrays.stream(design.getColumnHeader().getElements()).map(JRDesignElement.class::cast)
                        .filter(head -> head.getKey() != null).map(Column::of)
                        .sorted(Comparator.comparingInt(column -> column.head().getX())).toList();
    }

    /** Columns of text take what is more or less; figures keep their width as long as the texts have room. */
    void fit(int from, int to) {
        Fit fit = Fit.shares(from, to);
        int text = columns.stream().filter(Column::isText).mapToInt(column -> column.head().getWidth()).sum();
        double textShare = text == 0 ? 1 : Math.max(LEAST_TEXT, (to - (from - text)) / (double) text);
        double figureShare = text == from ? 1 : (to - text * textShare) / (from - text);
        double at = 0;
        for (Column column : columns) {
            fit.pin(column.head().getX(), (int) Math.round(at));
            at += column.head().getWidth() * (column.isText() ? textShare : figureShare);
        }
        if (design.getColumnHeader() != null) fit.all((JRDesignBand) design.getColumnHeader());
    }

    void draw() throws JRException {
        if (columns.isEmpty()) return;
        heads((JRDesignBand) design.getColumnHeader());
        JRDesignBand detail = (JRDesignBand) design.getDetailSection().getBands()[0];
        for (Column column : columns) {
            JRDesignField field = new JRDesignField();
            field.setName(column.field());
            field.setValueClass(String.class);
            design.addField(field);
            JRDesignTextField cell = cell(column, "$F{" + column.field() + "}", detail.getHeight());
            cell.setKey(column.field());
            cell.setStyle(style(column.style()));
            cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
            cell.setTextAdjust(column.style().equals("figure")
                    ? TextAdjustEnum.SCALE_FONT
                    : TextAdjustEnum.STRETCH_HEIGHT);
            detail.addElement(cell);
        }
        if (columns.stream().anyMatch(Column::summed)) sums();
    }

    /** Heads that shrink where a narrow sheet leaves them little room. */
    private void heads(JRDesignBand band) {
        for (JRDesignStaticText drawn : band.getChildren().stream().map(JRDesignStaticText.class::cast).toList()) {
            JRDesignTextField head = new JRDesignTextField(design);
            head.setX(drawn.getX());
            head.setY(drawn.getY());
            head.setWidth(drawn.getWidth());
            head.setHeight(drawn.getHeight());
            head.setStyle(style("head"));
            head.setTextAdjust(TextAdjustEnum.SCALE_FONT);
            head.setExpression(new JRDesignExpression('"' + drawn.getText().replace("\n", "\\n") + '"'));
            band.removeElement(drawn);
            band.addElement(head);
        }
    }

    private void sums() throws JRException {
        JRDesignBand closing = Shared.closing(design);
        int first = columns.stream().filter(Column::summed).mapToInt(column -> column.head().getX()).min().orElseThrow();
        parameter("sum");
        JRDesignTextField label = new JRDesignTextField(design);
        label.setX(0);
        label.setWidth(first);
        label.setHeight(SUM_HEIGHT);
        label.setStyle(style("sumLabel"));
        label.setExpression(new JRDesignExpression("$P{sum}"));
        closing.addElement(label);
        for (Column column : columns.stream().filter(one -> one.head().getX() >= first).toList()) {
            if (column.summed()) parameter("sum_" + column.field());
            JRDesignTextField cell = cell(column, column.summed() ? "$P{sum_" + column.field() + "}" : "\"\"",
                    SUM_HEIGHT);
            cell.setStyle(style("sum"));
            cell.setTextAdjust(TextAdjustEnum.SCALE_FONT);
            closing.addElement(cell);
        }
        closing.setHeight(Math.max(closing.getHeight(), SUM_HEIGHT));
    }

    private JRDesignTextField cell(Column column, String expression, int height) {
        JRDesignTextField cell = new JRDesignTextField(design);
        cell.setX(column.head().getX());
        cell.setWidth(column.head().getWidth());
        cell.setHeight(height);
        cell.setBlankWhenNull(true);
        cell.setExpression(new JRDesignExpression(expression));
        return cell;
    }

    private void parameter(String name) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(String.class);
        design.addParameter(parameter);
    }

    private JRStyle style(String name) {
        return design.getStylesMap().get(name);
    }
}
