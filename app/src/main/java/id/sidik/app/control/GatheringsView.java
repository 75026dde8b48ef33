package id.sidik.app.control;

import id.sidik.app.control.ControlModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.control.Gathering;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The presence lists of a month's roll calls and ceremonies. */
public final class GatheringsView {
    private final ControlModel model;
    private final ControlDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private TextField reason;
    @FXML
    private Button takeBack;
    @FXML
    private TableView<Gathering> table;
    @FXML
    private TableColumn<Gathering, LocalDate> day;
    @FXML
    private TableColumn<Gathering, String> kind;
    @FXML
    private TableColumn<Gathering, String> name;
    @FXML
    private TableColumn<Gathering, Integer> came;
    @FXML
    private TableColumn<Gathering, Integer> missed;
    @FXML
    private TableColumn<Gathering, String> by;
    @FXML
    private TableColumn<Gathering, String> note;

    public GatheringsView(ControlModel model, ControlDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(day, Gathering::day, texts.formats()::date, "");
        Column.of(kind, list -> texts.get("gathering.kind." + list.kind()));
        Column.of(name, Gathering::name);
        Column.of(came, Gathering::attended, texts.formats()::number, "figure");
        Column.of(missed, Gathering::missed, texts.formats()::number, "figure");
        Column.of(by, Gathering::by);
        Column.of(note, Gathering::reason);
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("gathering.none")));
        Tables.onOpen(table, list -> dialogs.gathering(table, model, new GatheringDraft(list)));
        reason.textProperty().subscribe(this::offer);
        table.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        life.follow(model.reading(), reading -> {
            table.getItems().setAll(reading.map(Reading::gatherings).orElse(java.util.List.of()));
            offer();
        });
    }

    private void offer() {
        takeBack.setDisable(reason.getText().isBlank() || table.getSelectionModel().getSelectedItem() == null);
    }

    @FXML
    private void onEnter() {
        dialogs.gathering(table, model, new GatheringDraft(model.today()));
    }

    @FXML
    private void onTakeBack() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(list -> model.takeBack(list, reason
                .getText(), reason::clear));
    }
}
