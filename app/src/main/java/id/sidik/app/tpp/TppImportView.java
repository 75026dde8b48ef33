package id.sidik.app.tpp;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.month.TppPreview;
import id.sidik.operations.month.TppPreview.Action;
import id.sidik.operations.month.TppPreview.Row;
import java.math.BigDecimal;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** What a file of allowances would enter. */
final class TppImportView {
    private final TppPreview preview;
    private final Tables tables;
    private final Texts texts;
    private final BooleanProperty ready = new SimpleBooleanProperty();

    @FXML
    private Label facts;
    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, Integer> row;
    @FXML
    private TableColumn<Row, Column.Chip> action;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, BigDecimal> amount;
    @FXML
    private TableColumn<Row, BigDecimal> pct;
    @FXML
    private TableColumn<Row, String> problem;
    @FXML
    private TextField reason;

    TppImportView(TppPreview preview, Tables tables, Texts texts) {
        this.preview = preview;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        facts.setText(texts.get("tpp.import.facts", preview.count(Action.ENTER), preview.count(Action.SAME), preview
                .count(Action.REJECT)));
        Column.of(row, Row::number);
        Column.chip(action, one -> new Column.Chip(state(one.action()), texts.get("tpp.action." + one.action())));
        Column.of(name, Row::name);
        Column.of(amount, one -> one.rupiah().isPresent() ? BigDecimal.valueOf(one.rupiah().getAsLong()) : null,
                this::figure, "figure");
        Column.of(pct, one -> one.pct().orElse(null), this::figure, "figure");
        Column.of(problem, one -> one.problem().isBlank() ? "" : texts.get(one.problem()));
        tables.style(table);
        table.getItems().setAll(preview.rows());
        ready.bind(Bindings.createBooleanBinding(() -> preview.count(Action.ENTER) > 0 && !reason.getText().isBlank(),
                reason.textProperty()));
    }

    private String figure(BigDecimal known) {
        return known == null ? "" : texts.formats().number(known);
    }

    private static State state(Action action) {
        return switch (action) {
            case ENTER -> State.READY;
            case SAME -> State.NEVER;
            case REJECT -> State.FAILED;
        };
    }

    BooleanProperty ready() {
        return ready;
    }

    Node first() {
        return reason;
    }

    String reason() {
        return reason.getText();
    }
}
