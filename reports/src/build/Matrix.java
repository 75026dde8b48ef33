import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

import net.sf.jasperreports.engine.JRConditionalStyle;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;

/** The monthly matrix for one sheet and one length of month: its one sample day and total become all of them. */
final class Matrix {
    static final String PAGE = "rekap-bulanan";
    private static final List<String> DAY_STYLES = List.of("dayHead", "day", "sumDay");
    private static final int[] TOTALS = {15, 15, 15, 15, 15, 15, 15, 15, 17, 24};

    private final JasperDesign design;
    private final int days;
    private final int column;
    private final int dayWidth;
    private final float dayFont;

    Matrix(JasperDesign design, Sheet sheet, int days) {
        this.design = design;
        this.days = days;
        this.column = design.getColumnWidth();
        boolean narrow = sheet.paper().equals("a4");
        this.dayWidth = narrow ? 16 : 18;
        this.dayFont = narrow ? 6.5f : 7f;
    }

    /** @param others for what is neither a day nor a total */
    void layOut(Fit others) throws JRException {
        ((JRDesignStyle) design.getStylesMap().get("day")).setFontSize(dayFont);
        declareColumns();
        for (JRDesignBand band : List.of((JRDesignBand) design.getColumnHeader(),
                (JRDesignBand) design.getDetailSection().getBands()[0], Shared.closing(design)))
            layOut(band, others);
    }

    private void declareColumns() throws JRException {
        for (int i = 1; i <= days; i++) {
            for (String text : List.of("dayHead", "sumDay")) parameter(text, String.class, i);
            parameter("dayHeadTint", Boolean.class, i);
            field("day", String.class, i);
            field("dayTint", Boolean.class, i);
            field("dayMarked", Boolean.class, i);
            for (String style : DAY_STYLES) style((JRDesignStyle) design.getStylesMap().get(style), i);
        }
        for (int i = 1; i <= TOTALS.length; i++) {
            for (String text : List.of("totalHead", "sumTotal")) parameter(text, String.class, i);
            field("total", String.class, i);
        }
        for (String name : List.of("dayHead", "sumDay", "dayHeadTint", "totalHead", "sumTotal"))
            design.removeParameter(name);
        for (String name : List.of("day", "dayTint", "dayMarked", "total")) design.removeField(name);
        for (String style : DAY_STYLES) design.removeStyle(style);
    }

    private void parameter(String name, Class<?> type, int i) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(numbered(name, i));
        parameter.setValueClass(type);
        design.addParameter(parameter);
    }

    private void field(String name, Class<?> type, int i) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(numbered(name, i));
        field.setValueClass(type);
        design.addField(field);
    }

    /** A day's own style: its condition looks at that day. */
    private void style(JRDesignStyle prototype, int i) throws JRException {
        JRDesignStyle style = (JRDesignStyle) prototype.clone();
        style.setName(numbered(prototype.getName(), i));
        for (JRConditionalStyle conditional : style.getConditionalStyles())
            number((JRDesignExpression) conditional.getConditionExpression(),
                    ((JRDesignConditionalStyle) conditional)::setConditionExpression, i);
        design.addStyle(style);
    }

    private void layOut(JRDesignBand band, Fit others) {
        int right = column - sum(TOTALS.length);
        int person = right - days * dayWidth;
        for (JRDesignElement element : band.getChildren().stream().map(JRDesignElement.class::cast).toList())
            switch (String.valueOf(element.getKey())) {
            case "number" -> {}
            case "person", "personHead", "sum" -> element.setWidth(person - element.getX());
            case "dayTitle" -> place(element, person, right - person);
            case "totalTitle" -> place(element, right, column - right);
            case "dayHead", "day", "sumDay" -> repeat(band, element, days, i -> person + i * dayWidth);
            case "totalHead", "total", "sumTotal" -> repeat(band, element, TOTALS.length, i -> right + sum(i));
            default -> others.place(element);
            }
    }

    /** In place of the prototype: the order in the file is the order in which programs read the page aloud. */
    private void repeat(JRDesignBand band, JRDesignElement prototype, int times, IntUnaryOperator x) {
        int place = band.getChildren().indexOf(prototype);
        band.removeElement(prototype);
        for (int i = 0; i < times; i++) {
            JRDesignTextField cell = (JRDesignTextField) prototype.clone();
            cell.setKey(numbered(prototype.getKey(), i + 1));
            place(cell, x.applyAsInt(i), x.applyAsInt(i + 1) - x.applyAsInt(i));
            number((JRDesignExpression) cell.getExpression(), cell::setExpression, i + 1);
            String style = prototype.getStyle().getName();
            if (DAY_STYLES.contains(style)) cell.setStyle(design.getStylesMap().get(numbered(style, i + 1)));
            band.addElement(place + i, cell);
        }
    }

    private static void number(JRDesignExpression expression, Consumer<JRDesignExpression> put, int i) {
        put.accept(new JRDesignExpression(expression.getText().replaceAll("\\{(\\w+)}", "{$1" + two(i) + "}")));
    }

    private static void place(JRDesignElement element, int x, int width) {
        element.setX(x);
        element.setWidth(width);
    }

    private static int sum(int totals) {
        int width = 0;
        for (int i = 0; i < totals; i++) width += TOTALS[i];
        return width;
    }

    private static String numbered(String name, int i) {
        return name + two(i);
    }

    private static String two(int i) {
        return i < 10 ? "0" + i : String.valueOf(i);
    }
}
