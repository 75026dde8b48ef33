package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a value is printed. */
final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CellText() {}

    static String of(TableCell cell, TableColumn.Kind kind) {
        return switch (cell) {
            case TableCell.Empty() -> "";
            case TableCell.Text(String text) -> Markup.plain(text);
            case TableCell.Day(LocalDate day) -> DAY.format(day);
            case TableCell.Time(LocalTime time) -> CLOCK.format(time);
            case TableCell.Amount(BigDecimal value) -> figure(value, kind);
        };
    }

    static String figure(BigDecimal value, TableColumn.Kind kind) {
        return kind == TableColumn.Kind.RUPIAH || kind == TableColumn.Kind.MINUTES
                ? Indonesian.grouped(value)
                : Indonesian.number(value);
    }
}
