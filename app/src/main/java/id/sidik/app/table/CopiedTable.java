package id.sidik.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells on their way to a spreadsheet, as tabs for plain text and as HTML for Excel. Figures go as figures, dates in a
 * form that Excel reads, and any text as text, so that an 18-digit NIP is not rounded and a PIN keeps its zeros.
 *
 * @param rows   the values of the cells: numbers, dates, times, or anything with a text
 * @param locale decides the decimal sign, as the spreadsheet of the same person does
 */
public record CopiedTable(List<List<Object>> rows, Locale locale) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    public CopiedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Rows on lines, cells apart by tabs. */
    public String plain() {
        return rows.stream().map(
                row -> row.stream().map(cell -> text(cell).replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining(
                        "\t")))
                .collect(Collectors.joining("\n"));
    }

    /** A table whose text cells carry Excel's mark for text. */
    public String html() {
        return rows.stream().map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<meta charset=\"utf-8\"><table>", "</table>"));
    }

    private String cell(Object value) {
        return (figure(value) ? "<td>" : "<td style=\"mso-number-format:'\\@'\">") + text(value).replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;") + "</td>";
    }

    /** Excel may read it as a figure or a date. */
    private static boolean figure(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.isPresent() && figure(maybe.get());
            case Number number -> true;
            case LocalDate day -> true;
            case LocalTime time -> true;
            case LocalDateTime at -> true;
            default -> false;
        };
    }

    private String text(Object value) {
        return switch (value) {
            case LocalDateTime at -> DATE_TIME.format(at);
            case LocalDate day -> DATE.format(day);
            case LocalTime at -> TIME.format(at);
            case Optional<?> maybe -> maybe.map(this::text).orElse("");
            case Double number -> decimal(BigDecimal.valueOf(number));
            case BigDecimal number -> decimal(number);
            default -> value.toString();
        };
    }

    private String decimal(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return locale.getLanguage().equals("id") ? plain.replace('.', ',') : plain;
    }
}
