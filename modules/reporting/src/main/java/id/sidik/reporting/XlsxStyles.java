package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How each kind of value is shown; the reader's spreadsheet puts its own comma or point. */
final class XlsxStyles {
    private static final double SECONDS_OF_DAY = 86_400;
    private static final int HUNDREDTHS = 2;

    private final Map<TableColumn.Kind, CellStyle> plain = new EnumMap<>(TableColumn.Kind.class);
    private final Map<TableColumn.Kind, CellStyle> sums = new EnumMap<>(TableColumn.Kind.class);
    private final CellStyle title;

    XlsxStyles(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        for (TableColumn.Kind kind : TableColumn.Kind.values()) {
            plain.put(kind, style(book, kind));
            CellStyle sum = style(book, kind);
            sum.setFont(bold);
            sum.setBorderTop(BorderStyle.THIN);
            sums.put(kind, sum);
        }
        title = book.createCellStyle();
        title.setFont(bold);
        title.setWrapText(true);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static CellStyle style(Workbook book, TableColumn.Kind kind) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private static String format(TableColumn.Kind kind) {
        return switch (kind) {
            case TEXT, NIP -> "@";
            case DATE -> "dd/mm/yyyy";
            case TIME -> "hh:mm";
            case NUMBER, MINUTES -> "0";
            case DECIMAL -> "0.##";
            case RUPIAH -> "#,##0";
            case PERCENT -> "0.00%";
        };
    }

    CellStyle of(TableColumn.Kind kind) {
        return plain.get(kind);
    }

    CellStyle sumOf(TableColumn.Kind kind) {
        return sums.get(kind);
    }

    CellStyle title() {
        return title;
    }

    static double partOfDay(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_OF_DAY;
    }

    /** A spreadsheet keeps 4.5 % as 0.045. */
    static double number(BigDecimal amount, TableColumn.Kind kind) {
        return (kind == TableColumn.Kind.PERCENT ? amount.movePointLeft(HUNDREDTHS) : amount).doubleValue();
    }
}
