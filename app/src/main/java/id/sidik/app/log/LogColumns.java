package id.sidik.app.log;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.operations.LogLine;
import id.sidik.operations.LogSort;
import id.sidik.operations.QuarantineLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** What the columns of the log show, and how a click on a header becomes an order that the store sorts by. */
public final class LogColumns {
    private static final Map<String, LogSort.By> LEADS = Map.of("date", LogSort.By.TIME, "time", LogSort.By.TIME,
            "name", LogSort.By.PERSON, "pin", LogSort.By.PIN, "machine", LogSort.By.MACHINE);

    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone of the laptop: received times are its own */
    public LogColumns(Tables tables, Texts texts, ZoneId zone) {
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    void records(TableView<Optional<LogLine>> table, ObjectProperty<LogSort> sort) {
        Formats formats = texts.formats();
        fill(table, "date", line -> line.punch().at().toLocalDate(), formats::shortWeekday);
        fill(table, "time", line -> line.punch().at().toLocalTime(), formats::seconds);
        fill(table, "name", LogLine::personName, name -> name.isBlank() ? texts.get("log.unknown") : name);
        fill(table, "pin", line -> line.punch().pin().text(), text -> text);
        fill(table, "machine", LogLine::machineName, text -> text);
        fill(table, "verify", line -> texts.get("verify." + line.punch().verifyMode()), text -> text);
        fill(table, "state", line -> state(line.punch().state()), text -> text);
        fill(table, "source", line -> texts.get("source." + line.punch().source()), text -> text);
        drift(table);
        fill(table, "received", line -> local(line.punch().receivedAt()), formats::dateTime);
        tables.style(table);
        table.setSortPolicy(any -> {
            table.getSortOrder().stream().findFirst().map(LogColumns::sort).ifPresent(sort::set);
            return true;
        });
    }

    /** Only where the machine's clock was so far off that the time of the punch is in doubt. */
    private void drift(TableView<Optional<LogLine>> table) {
        TableColumn<Optional<LogLine>, Optional<Duration>> column = column(table, "drift");
        column.setSortable(false);
        Column.cells(column, row -> row.filter(LogLine::clockDoubtful).flatMap(LogLine::clockOffset), (cell, row) -> {
            Optional<Duration> off = row.filter(LogLine::clockDoubtful).flatMap(LogLine::clockOffset);
            cell.setText(off.map(offset -> "▲ " + texts.formats().offset(offset)).orElse(""));
            cell.setTooltip(off.map(offset -> new Tooltip(texts.get("log.drift.help", texts.formats().offset(offset))))
                    .orElse(null));
        });
    }

    void quarantine(TableView<QuarantineLine> table) {
        TableColumn<QuarantineLine, String> machine = column(table, "machine");
        Column.of(machine, QuarantineLine::machineName);
        TableColumn<QuarantineLine, String> pin = column(table, "pin");
        Column.of(pin, QuarantineLine::pin);
        TableColumn<QuarantineLine, String> why = column(table, "why");
        Column.of(why, line -> texts.get("quarantine." + line.why()));
        TableColumn<QuarantineLine, LocalDateTime> received = column(table, "received");
        Column.of(received, line -> local(line.receivedAt()), texts.formats()::dateTime, "");
        TableColumn<QuarantineLine, String> raw = column(table, "raw");
        Column.of(raw, QuarantineLine::raw);
        tables.style(table);
    }

    private static LogSort sort(TableColumn<?, ?> column) {
        LogSort.By by = LEADS.getOrDefault(column.getId(), LogSort.By.TIME);
        return new LogSort(by, column.getSortType() == TableColumn.SortType.ASCENDING);
    }

    private <V> void fill(TableView<Optional<LogLine>> table, String id, Function<LogLine, V> value,
            Function<V, String> text) {
        TableColumn<Optional<LogLine>, Optional<V>> column = column(table, id);
        column.setSortable(LEADS.containsKey(id));
        Column.cells(column, row -> row.map(value), (cell, row) -> cell.setText(row.map(value).map(text).orElse("…")));
    }

    @SuppressWarnings("unchecked")
    private static <R, V> TableColumn<R, V> column(TableView<R> table, String id) {
        return (TableColumn<R, V>) table.getColumns().stream().filter(each -> each.getId().equals(id)).findFirst()
                .orElseThrow();
    }

    private String state(int raw) {
        return raw >= 0 && raw <= 5 ? texts.get("punchState." + raw) : "–";
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
