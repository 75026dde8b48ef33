package id.sidik.app.manual;

import id.sidik.app.corrections.CorrectionWords;
import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.corrections.SheetPreview.Action;
import id.sidik.operations.corrections.SheetPreview.Remark;
import id.sidik.operations.corrections.SheetPreview.Row;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** What the two tables of signed lists say. */
final class ManualColumns {
    private final CorrectionWords words;
    private final Texts texts;

    ManualColumns(CorrectionWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** In the order of the shape: row, action, name, day, in, out, remarks. */
    void rows(TableView<Row> table) {
        Column.of(ManualColumns.<Row, Integer>at(table, 0), Row::number, String::valueOf, "figure");
        Column.chip(ManualColumns.<Row, Column.Chip>at(table, 1),
                row -> new Column.Chip(state(row), texts.get("manual.action." + row.action())));
        Column.of(ManualColumns.<Row, String>at(table, 2), row -> row.name().isBlank() ? row.told() : row.name());
        Column.of(ManualColumns.<Row, String>at(table, 3),
                row -> row.day().map(texts.formats()::shortWeekday).orElse(""));
        Column.of(ManualColumns.<Row, String>at(table, 4), row -> time(row.in()));
        Column.of(ManualColumns.<Row, String>at(table, 5), row -> time(row.out()));
        Column.cells(ManualColumns.<Row, String>at(table, 6), this::remarks, (cell, row) -> {
            cell.setText(remarks(row));
            cell.setTooltip(row.remarks().isEmpty() ? null : new Tooltip(remarks(row)));
        });
    }

    /** In the order of the shape: kind, days, reason, signer, records, standing. */
    void kept(TableView<KeptLine> table) {
        Column.of(ManualColumns.<KeptLine, String>at(table, 0),
                line -> line.subject().isBlank()
                        ? texts.get(line.key())
                        : texts.get(line.key()) + " · " + line
                                .subject());
        Column.of(ManualColumns.<KeptLine, String>at(table, 1), this::days);
        Column.of(ManualColumns.<KeptLine, String>at(table, 2), line -> texts.get(line.reason()));
        Column.of(ManualColumns.<KeptLine, String>at(table, 3), KeptLine::signer);
        Column.of(ManualColumns.<KeptLine, Integer>at(table, 4), KeptLine::records, texts.formats()::number, "figure");
        Column.chip(ManualColumns.<KeptLine, Column.Chip>at(table, 5), line -> new Column.Chip(
                CorrectionWords.state(line.standing()), words.standing(line.standing())));
    }

    private String days(KeptLine line) {
        String first = texts.formats().date(line.from());
        return line.from().equals(line.to()) ? first : first + " – " + texts.formats().date(line.to());
    }

    private String time(Optional<LocalDateTime> at) {
        return at.map(known -> texts.formats().time(known.toLocalTime())).orElse("");
    }

    private String remarks(Row row) {
        return row.remarks().stream().map(this::remark).collect(Collectors.joining("; "));
    }

    private String remark(Remark remark) {
        String said = texts.get(remark.key(), remark.arguments().toArray());
        return remark.column().isBlank() ? said : texts.get("manual.column", remark.column()) + ": " + said;
    }

    private static State state(Row row) {
        if (row.action() == Action.REJECT) return State.FAILED;
        if (row.action() == Action.SAME) return State.NEVER;
        return row.remarks().isEmpty() ? State.READY : State.LOOK;
    }

    @SuppressWarnings("unchecked")
    private static <R, V> TableColumn<R, V> at(TableView<R> table, int place) {
        return (TableColumn<R, V>) table.getColumns().get(place);
    }
}
