package id.sidik.app.month;

import id.sidik.app.words.MonthWords;
import id.sidik.app.month.MonthSteps.Pair;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.operations.month.MonthDeed;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** What differs between two states of a month. */
final class DifferencesView {
    private final MonthSteps model;
    private final Texts texts;
    private final Tables tables;

    @FXML
    private ComboBox<Pair> pair;
    @FXML
    private Label facts;
    @FXML
    private TableView<MonthWords.Line> table;

    DifferencesView(MonthSteps model, Texts texts, Tables tables) {
        this.model = model;
        this.texts = texts;
        this.tables = tables;
    }

    @FXML
    private void initialize() {
        new DifferenceTable(texts, tables).dress(table);
        Choice.show(pair, one -> texts.get("month.differences.of", name(one.before()), one.after().map(this::name)
                .orElseGet(() -> texts.get("month.differences.now"))));
        pair.getItems().setAll(model.pairs());
        pair.valueProperty().subscribe(one -> {
            if (one != null) model.differences(one, found -> {
                DifferenceTable.fill(table, found, texts);
                facts.setText(texts.count("month.differences.count", found.size()));
            });
        });
        pair.getSelectionModel().selectFirst();
    }

    private String name(MonthDeed deed) {
        return switch (deed.to()) {
            case DRAFT, REVISION -> texts.get("month.state." + deed.to() + ".number", deed.number());
            default -> texts.get("month.state." + deed.to());
        } + " · " + deed.sha().substring(0, 8);
    }
}
