import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRConditionalStyle;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Runs at build, in the JDK that ships: turns the monthly matrix into one compiled page per paper and length of month,
 * {@code rekap-bulanan-<paper>-<days>.jasper}, and compiles the list of a surprise check as it is. Arguments: the folder of the .jrxml pages, the folder to write to.
 */
final class CompilePages {
    private static final String PAGE = "rekap-bulanan";
    private static final String SPOT_LIST = "daftar-sidak";
    private static final int DESIGN_COLUMN = 895;
    private static final List<String> DAY_STYLES = List.of("dayHead", "day", "sumDay");
    private static final int[] TOTALS = {15, 15, 15, 15, 15, 15, 15, 15, 17, 24};

    /** Points: width and height of the sheet, width of a day's column, size of the letters in it. */
    private record Paper(String name, int width, int height, int dayWidth, float dayFont) {}

    private static final List<Paper> PAPERS = List.of(new Paper("f4", 935, 609, 18, 7f),
            new Paper("folio", 936, 612, 18, 7f), new Paper("a4", 842, 595, 16, 6.5f));

    private final JasperDesign design;
    private final Paper paper;
    private final int days;
    private final int column;

    private CompilePages(JasperDesign design, Paper paper, int days) {
        this.design = design;
        this.paper = paper;
        this.days = days;
        this.column = paper.width() - design.getLeftMargin() - design.getRightMargin();
    }

    public static void main(String[] args) throws IOException, JRException {
        asItIs(Path.of(args[0], SPOT_LIST + ".jrxml"), Files.createDirectories(Path.of(args[1])).resolve(
                SPOT_LIST + "-f4.jasper"));
        Path source = Path.of(args[0], PAGE + ".jrxml");
        Path target = Files.createDirectories(Path.of(args[1]));
        for (Paper paper : PAPERS)
            for (int days = 28; days <= 31; days++) {
                Path compiled = target.resolve(PAGE + "-" + paper.name() + "-" + days + ".jasper");
                if (fresh(compiled, source)) continue;
                JasperDesign design = JRXmlLoader.load(source.toFile());
                new CompilePages(design, paper, days).layOut();
                JasperCompileManager.compileReportToFile(design, compiled.toString());
            }
    }

    /** A page that is drawn for its one paper already. */
    private static void asItIs(Path source, Path compiled) throws IOException, JRException {
        if (!fresh(compiled, source))
            JasperCompileManager.compileReportToFile(JRXmlLoader.load(source.toFile()), compiled.toString());
    }

    private static boolean fresh(Path compiled, Path source) throws IOException {
        if (!Files.exists(compiled)) return false;
        FileTime made = Files.getLastModifiedTime(compiled);
        Path self = source.resolveSibling("../src/build/CompilePages.java");
        Path versions = source.resolveSibling("../../pom.xml");
        return made.compareTo(Files.getLastModifiedTime(source)) > 0
                && made.compareTo(Files.getLastModifiedTime(self)) > 0
                && made.compareTo(Files.getLastModifiedTime(versions)) > 0;
    }

    private void layOut() throws JRException {
        design.setName(PAGE + "-" + paper.name() + "-" + days);
        int lower = paper.height() - design.getPageHeight();
        ((JRDesignBand) design.getBackground()).setHeight(design.getBackground().getHeight() + lower);
        design.setPageWidth(paper.width());
        design.setPageHeight(paper.height());
        design.setColumnWidth(column);
        ((JRDesignStyle) design.getStylesMap().get("day")).setFontSize(paper.dayFont());
        declareColumns();
        JRDesignBand footer = (JRDesignBand) design.getGroupsMap().get("all").getGroupFooterSection().getBands()[0];
        for (JRBand band : List.of(design.getBackground(), design.getTitle(), design.getColumnHeader(),
                design.getDetailSection().getBands()[0], footer, design.getPageFooter()))
            layOut((JRDesignBand) band, lower);
    }

    private void declareColumns() throws JRException {
        for (int i = 1; i <= days; i++) {
            for (String text : List.of("dayHead", "sumDay")) parameter(text, String.class, i);
            parameter("dayHeadTint", Boolean.class, i);
            field("day", String.class, i);
            field("dayTint", Boolean.class, i);
            for (String style : DAY_STYLES) style((JRDesignStyle) design.getStylesMap().get(style), i);
        }
        for (int i = 1; i <= TOTALS.length; i++) {
            for (String text : List.of("totalHead", "sumTotal")) parameter(text, String.class, i);
            field("total", String.class, i);
        }
        for (String name : List.of("dayHead", "sumDay", "dayHeadTint", "totalHead", "sumTotal"))
            design.removeParameter(name);
        for (String name : List.of("day", "dayTint", "total")) design.removeField(name);
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

    private void layOut(JRDesignBand band, int lower) {
        int right = column - sum(TOTALS.length);
        int person = right - days * paper.dayWidth();
        for (JRDesignElement element : band.getChildren().stream().map(JRDesignElement.class::cast).toList())
            switch (String.valueOf(element.getKey())) {
            case "number" -> {}
            case "person", "personHead", "sum" -> element.setWidth(person - element.getX());
            case "dayTitle" -> place(element, person, right - person);
            case "totalTitle" -> place(element, right, column - right);
            case "dayHead", "day", "sumDay" -> repeat(band, element, days, i -> person + i * paper.dayWidth());
            case "totalHead", "total", "sumTotal" -> repeat(band, element, TOTALS.length, i -> right + sum(i));
            case "draftMark" -> {
                place(element, 0, column);
                element.setHeight(element.getHeight() + lower);
            }
            default -> scale(element);
            }
    }

    /** Keeps its share of the width, and so does what is inside it. */
    private void scale(JRDesignElement element) {
        place(element, element.getX() * column / DESIGN_COLUMN, element.getWidth() * column / DESIGN_COLUMN);
        if (element instanceof JRDesignFrame frame)
            for (JRElement inner : frame.getElements()) scale((JRDesignElement) inner);
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
