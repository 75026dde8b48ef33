package id.sidik.app.machines.people;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.BackupLine;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The backups of a machine, to choose the one to go back to. */
public final class BackupsView {
    private final List<BackupLine> backups;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    @FXML
    private TableView<BackupLine> table;
    @FXML
    private TableColumn<BackupLine, LocalDateTime> at;
    @FXML
    private TableColumn<BackupLine, Column.Chip> state;
    @FXML
    private TableColumn<BackupLine, Integer> users;
    @FXML
    private TableColumn<BackupLine, Integer> fingers;
    @FXML
    private TableColumn<BackupLine, String> occasion;
    @FXML
    private TableColumn<BackupLine, String> by;
    @FXML
    private CheckBox exact;

    BackupsView(List<BackupLine> backups, Tables tables, Texts texts, ZoneId zone) {
        this.backups = backups;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Formats formats = texts.formats();
        Column.of(at, line -> LocalDateTime.ofInstant(line.at(), zone), formats::dateTime, "");
        Column.chip(state, line -> line.verified()
                ? new Column.Chip(State.READY, texts.get("backup.whole"))
                : new Column.Chip(State.LOOK, texts.get("backup.notWhole")));
        Column.of(users, BackupLine::users, String::valueOf, "figure");
        Column.of(fingers, BackupLine::fingers, String::valueOf, "figure");
        Column.of(occasion, line -> texts.get("backup.occasion." + line.occasion()));
        Column.of(by, BackupLine::by);
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setPlaceholder(new Label(texts.get("backup.empty")));
        table.getItems().setAll(backups);
        table.getSelectionModel().selectFirst();
    }

    Optional<BackupLine> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    boolean exact() {
        return exact.isSelected();
    }

    BooleanBinding something() {
        return Bindings.isNotNull(table.getSelectionModel().selectedItemProperty());
    }
}
