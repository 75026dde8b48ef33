package id.sidik.app.sync;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.centre.AsideLine;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What came from the centre and is not used yet: why, and what to do. */
public final class AsideView {
    private final SyncModel model;
    private final Tables tables;
    private final Texts texts;
    private final SyncWords words;

    @FXML
    private TableView<AsideLine> table;
    @FXML
    private TableColumn<AsideLine, String> kind;
    @FXML
    private TableColumn<AsideLine, String> shown;
    @FXML
    private TableColumn<AsideLine, Column.Chip> state;
    @FXML
    private TableColumn<AsideLine, String> todo;

    public AsideView(SyncModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.words = new SyncWords(texts);
    }

    @FXML
    private void initialize() {
        Column.of(kind, line -> words.kind(line.laptop().isBlank() ? "MASTER" : "FACT", line.kind()));
        Column.of(shown, AsideLine::shown);
        Column.chip(state, line -> new Column.Chip(line.state().equals("WAITS") ? State.RUNNING : State.LOOK, texts.get(
                "sync.aside." + line.state())));
        Column.of(todo, line -> texts.get("sync.todo." + line.state()));
        tables.style(table);
        table.setItems(model.aside());
        table.setPlaceholder(new Label(texts.get("sync.aside.none")));
    }
}
