package id.sidik.reporting;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A twin as text: {@code ;} between values, decimal commas, dates {@code 31/10/2026}, times {@code 07.30}. It has no row
 * of sums, so that a program reads rows only. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
final class CsvTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final String FORMULAS_BEGIN = "=+-@\t\r";
    private static final char MARK_OF_UTF8 = '\uFEFF';

    private CsvTable() {}

    static void write(TableSheet sheet, Writer out) throws IOException {
        out.write(MARK_OF_UTF8);
        line(sheet.columns().stream().map(column -> text(column.title())).toList(), out);
        for (List<TableCell> row : sheet.rows()) line(row.stream().map(CsvTable::cell).toList(), out);
    }

    private static void line(List<String> values, Writer out) throws IOException {
        out.write(values.stream().collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cell(TableCell cell) {
        return switch (cell) {
            case TableCell.Empty empty -> "";
            case TableCell.Text(String value) -> text(value);
            case TableCell.Day(var value) -> DAY.format(value);
            case TableCell.Time(var value) -> TIME.format(value);
            case TableCell.Amount(BigDecimal value) -> Indonesian.number(value);
        };
    }

    private static String text(String value) {
        String plain = !value.isEmpty() && FORMULAS_BEGIN.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = plain.chars().anyMatch(each -> each == ';' || each == '"' || each == '\n' || each == '\r');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
