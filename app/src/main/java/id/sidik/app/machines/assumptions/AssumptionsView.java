package id.sidik.app.machines.assumptions;

import id.sidik.app.machines.assumptions.AssumptionsViewModel.Row;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.Views;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** "Kemampuan & dugaan": what is believed of a machine without proof, how sure it is, and what can be believed instead. */
public final class AssumptionsView {
    private static final double TWO_LINES = 46;

    private final AssumptionsViewModel model;
    private final Tables tables;
    private final AssumptionWords words;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private Label facts;
    @FXML
    private Button reset;
    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, String> topic;
    @FXML
    private TableColumn<Row, String> statement;
    @FXML
    private TableColumn<Row, String> mark;
    @FXML
    private TableColumn<Row, String> choice;
    @FXML
    private TableColumn<Row, Column.Chip> state;

    AssumptionsView(AssumptionsViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        words = new AssumptionWords(texts);
    }

    public static void open(Node over, AssumptionsViewModel model, Views views, Tables tables, Texts texts) {
        AssumptionsView view = new AssumptionsView(model, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("assumption.title", model.machine().name()),
                shape, "button.save").enabledWhen(model.changed()).onAccept(model::save).onClosed(view.life::end)
                .show();
    }

    @FXML
    private void initialize() {
        Column.of(topic, row -> words.topic(row.line()));
        Column.cells(statement, row -> words.statement(row.line()), this::wrapped);
        Column.of(mark, row -> words.certainty(row.line()));
        Column.cells(choice, row -> row.chosen().get(), this::choose);
        choice.setSortable(false);
        Column.chip(state, row -> row.usual()
                ? new Column.Chip(State.READY, texts.get("assumption.state.USUAL"))
                : new Column.Chip(State.LOOK, texts.get("assumption.state.OTHER")));
        tables.style(table);
        table.setFixedCellSize(TWO_LINES);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("assumption.empty")));
        life.follow(model.rows(), this::show);
        life.follow(model.changed(), changed -> show());
    }

    private void wrapped(TableCell<Row, String> cell, Row row) {
        Label label = new Label(words.statement(row.line()));
        label.setWrapText(true);
        label.maxWidthProperty().bind(statement.widthProperty().subtract(16));
        cell.setGraphic(label);
    }

    private void choose(TableCell<Row, String> cell, Row row) {
        ComboBox<String> box = new ComboBox<>();
        Choice.fill(box, row.line().choices(), each -> words.choice(row.line(), each));
        box.setId("choice" + row.line().name());
        box.setAccessibleText(words.statement(row.line()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(row.chosen().get());
        box.valueProperty().subscribe(value -> {
            if (value == null || value.equals(row.chosen().get())) return;
            row.chosen().set(value);
            table.refresh();
            show();
        });
        cell.setGraphic(box);
    }

    private void show() {
        facts.setText(texts.get("assumption.facts", model.rows().size(), model.unusual()));
        reset.setDisable(model.unusual() == 0);
    }

    @FXML
    private void onReset() {
        model.reset();
        table.refresh();
        show();
    }
}
