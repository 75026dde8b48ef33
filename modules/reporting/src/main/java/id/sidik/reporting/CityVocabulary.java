package id.sidik.reporting;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that a page of the city's own may use: how to place and dress what the report hands over, and no more. */
final class CityVocabulary {
    static final int MOST_BYTES = 1_000_000;
    static final int MOST_ELEMENTS = 5_000;
    static final int DEEPEST = 30;
    static final int LARGEST_NUMBER = 4_000;

    static final Set<String> ELEMENTS = Set.of("jasperReport", "property", "style", "conditionalStyle",
            "conditionExpression", "box", "pen", "topPen", "leftPen", "bottomPen", "rightPen", "paragraph", "tabStop",
            "parameter", "description", "field", "variable", "initialValueExpression", "expression", "group",
            "groupHeader", "groupFooter", "band", "background", "title", "pageHeader", "columnHeader", "detail",
            "columnFooter", "pageFooter", "lastPageFooter", "summary", "noData", "element", "text",
            "printWhenExpression");

    static final Set<String> KINDS = Set.of("staticText", "textField", "line", "rectangle", "frame", "image", "break",
            "ellipse");

    static final Set<String> EXPRESSIONS = Set.of("expression", "printWhenExpression", "conditionExpression",
            "initialValueExpression");

    static final Set<String> CLASSES = Set.of("java.lang.String", "java.lang.Boolean", "java.lang.Integer",
            "java.lang.Long", "java.math.BigDecimal", "net.sf.jasperreports.renderers.Renderable");

    static final Set<String> PROPERTIES = Set.of("net.sf.jasperreports.print.keep.full.text");

    static final Set<String> VARIABLES = Set.of("PAGE_NUMBER", "REPORT_COUNT", "PAGE_COUNT", "COLUMN_COUNT",
            "COLUMN_NUMBER");

    static final Set<String> ATTRIBUTES = Set.of("name", "value", "class", "kind", "key", "uuid", "language",
            "pageWidth", "pageHeight", "columnWidth", "columnCount", "columnSpacing", "leftMargin", "rightMargin",
            "topMargin", "bottomMargin", "orientation", "whenNoDataType", "titleNewPage", "summaryNewPage",
            "summaryWithPageHeaderAndFooter", "floatColumnFooter", "x", "y", "width", "height", "style",
            "parentStyle", "default", "fontName", "fontSize", "bold", "italic", "underline", "strikeThrough",
            "pdfEmbedded",
            "pdfFontName", "pdfEncoding", "hTextAlign", "vTextAlign", "hImageAlign", "vImageAlign", "rotation",
            "markup", "pattern", "blankWhenNull", "textAdjust", "positionType", "stretchType", "printRepeatedValues",
            "printInFirstWholeBand", "printWhenDetailOverflows", "removeLineWhenBlank", "splitType", "mode",
            "forecolor", "backcolor", "fill", "radius", "scaleImage", "lineWidth", "lineColor", "lineStyle",
            "lineSpacing", "lineSpacingSize", "firstLineIndent", "leftIndent", "rightIndent", "spacingBefore",
            "spacingAfter", "tabStopWidth", "position", "alignment", "padding", "topPadding", "leftPadding",
            "bottomPadding", "rightPadding", "evaluationTime", "evaluationGroup", "calculation", "resetType",
            "resetGroup", "incrementType", "incrementGroup", "preventOrphanFooter", "keepTogether", "footerPosition",
            "startNewPage", "startNewColumn", "reprintHeaderOnEachPage", "minHeightToStartNewPage",
            "minDetailsToStartFromTop",
            "direction", "type", "usingCache", "onErrorType");

    static final Set<String> MEASURES = Set.of("pageWidth", "pageHeight", "columnWidth", "columnCount",
            "columnSpacing", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "x", "y", "width", "height",
            "fontSize", "radius", "lineWidth", "lineSpacingSize", "minHeightToStartNewPage");

    /** A name with a scheme behind it would be read from elsewhere. */
    static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\d _./#%,+-]*");

    private CityVocabulary() {}
}
