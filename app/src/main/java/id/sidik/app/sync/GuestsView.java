package id.sidik.app.sync;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.centre.GuestDesk.Line;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Who of other units the PINs of our machines are. */
public final class GuestsView {
    private final SyncModel model;
    private final SyncDialogs dialogs;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TableView<Line> table;
    @FXML
    private TableColumn<Line, String> machine;
    @FXML
    private TableColumn<Line, String> pin;
    @FXML
    private TableColumn<Line, String> number;
    @FXML
    private TableColumn<Line, LocalDate> from;
    @FXML
    private TableColumn<Line, LocalDate> until;
    @FXML
    private Button change;
    @FXML
    private Button remove;

    public GuestsView(SyncModel model, SyncDialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(machine, Line::machineName);
        Column.of(pin, Line::pin);
        Column.of(number, Line::number);
        Column.of(from, Line::from, texts.formats()::date, "");
        Column.of(until, line -> line.until().orElse(LocalDate.MAX), day -> day.equals(LocalDate.MAX)
                ? texts.get("guest.stays")
                : texts.formats().date(day), "");
        tables.style(table);
        Tables.onOpen(table, line -> dialogs.guest(table, model, Optional.of(line)));
        table.setItems(model.guests());
        table.setPlaceholder(new Label(texts.get("guest.none")));
        var nobody = table.getSelectionModel().selectedItemProperty().isNull();
        change.disableProperty().bind(nobody);
        remove.disableProperty().bind(nobody);
    }

    @FXML
    private void onAdd() {
        dialogs.guest(table, model, Optional.empty());
    }

    @FXML
    private void onChange() {
        dialogs.guest(table, model, Optional.of(table.getSelectionModel().getSelectedItem()));
    }

    @FXML
    private void onRemove() {
        dialogs.removeGuest(table, model, table.getSelectionModel().getSelectedItem());
    }
}
