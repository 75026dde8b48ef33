package id.sidik.app.month;

import id.sidik.app.words.MonthWords;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.RevisionRules;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a revision would change, why it is made, and who agrees. */
final class ReviseMonthView {
    private final Texts texts;
    private final Tables tables;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private CheckLines lines;

    @FXML
    private TableView<MonthWords.Line> table;
    @FXML
    private Label rules;
    @FXML
    private CheckBox keep;
    @FXML
    private VBox checks;
    @FXML
    private TextField reason;
    @FXML
    private TextField second;

    ReviseMonthView(Texts texts, Tables tables) {
        this.texts = texts;
        this.tables = tables;
    }

    @FXML
    private void initialize() {
        lines = new CheckLines(texts, checks);
        new DifferenceTable(texts, tables).dress(table);
        ready.bind(Bindings.createBooleanBinding(() -> lines.ready().get() && !reason.getText().isBlank() && !second
                .getText().isBlank(), lines.ready(), reason.textProperty(), second.textProperty()));
    }

    /** @param chosen called now and at every change, with whether the rules of the last copy hold on */
    void choose(Consumer<Boolean> chosen) {
        keep.selectedProperty().subscribe(chosen::accept);
    }

    /** Rules that say the same leave nothing to choose. */
    void rules(RevisionRules both) {
        rules.setText(texts.get(both.same() ? "month.revise.rules.same" : "month.revise.rules.now", both.now()));
        keep.setText(texts.get("month.revise.rules.keep", both.kept()));
        keep.setVisible(!both.same());
        keep.setManaged(!both.same());
        fit();
    }

    boolean kept() {
        return keep.isSelected();
    }

    BooleanProperty ready() {
        return ready;
    }

    Node first() {
        return reason;
    }

    void show(List<MonthDifference> differences) {
        DifferenceTable.fill(table, differences, texts);
    }

    void check(List<MonthCheck> told) {
        lines.show(told);
        fit();
    }

    private void fit() {
        if (checks.getScene() != null) checks.getScene().getWindow().sizeToScene();
    }

    String reason() {
        return reason.getText();
    }

    String second() {
        return second.getText();
    }

    Map<String, String> reasons() {
        return lines.reasons();
    }
}
