package id.sidik.app.machines.options;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingRow.State;
import id.sidik.operations.SettingSheet;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What applying a profile would write, before anything is written. */
public final class ApplyPreviewView {
    private final SettingSheet sheet;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Label facts;
    @FXML
    private TableView<SettingRow> plan;
    @FXML
    private TableColumn<SettingRow, String> name;
    @FXML
    private TableColumn<SettingRow, String> before;
    @FXML
    private TableColumn<SettingRow, String> after;
    @FXML
    private TableColumn<SettingRow, String> mark;
    @FXML
    private CheckBox network;

    ApplyPreviewView(SettingSheet sheet, Tables tables, Texts texts) {
        this.sheet = sheet;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SettingWords words = new SettingWords(texts);
        facts.setText(texts.get("applyPreview.facts", sheet.plan().size(), sheet.in(State.SAME).size(),
                sheet.in(State.UNKNOWN_HERE).size()));
        Column.of(name, words::name);
        Column.of(before, row -> words.value(row, row.machine()));
        Column.of(after, row -> words.value(row, row.wanted()));
        Column.of(mark, words::mark);
        tables.style(plan);
        plan.getItems().setAll(sheet.plan());
        boolean moves = sheet.plan().stream().anyMatch(SettingRow::movesTheMachine);
        network.setVisible(moves);
        network.setManaged(moves);
    }

    /** Whether settings that move the machine may be written. */
    boolean network() {
        return network.isSelected();
    }
}
