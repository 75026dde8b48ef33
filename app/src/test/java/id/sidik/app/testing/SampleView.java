package id.sidik.app.testing;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.State;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A screen of the tests: the shell and the tables are looked at with it. */
public final class SampleView implements Screen {
    /** A row of the table. */
    public record Row(String name, String number, int count, State state) {}

    private final List<Shortcut> heard = new ArrayList<>();
    private final Tables tables;

    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, String> number;
    @FXML
    private TableColumn<Row, Integer> count;
    @FXML
    private TableColumn<Row, Column.Chip> state;
    @FXML
    private SearchBox search;

    public SampleView(Tables tables) {
        this.tables = tables;
    }

    @FXML
    private void initialize() {
        Column.of(name, Row::name);
        Column.of(number, Row::number);
        Column.of(count, Row::count, String::valueOf, "figure");
        Column.chip(state, row -> new Column.Chip(row.state(), row.state().name()));
        tables.style(table);
        for (State each : State.values())
            table.getItems().add(new Row("Contoh Pegawai " + each.ordinal(), "19870523201101100" + each.ordinal(),
                    1000 - each.ordinal(), each));
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        heard.add(shortcut);
        if (shortcut != Shortcut.FIND) return false;
        search.requestFocus();
        return true;
    }

    public List<Shortcut> heard() {
        return heard;
    }
}
