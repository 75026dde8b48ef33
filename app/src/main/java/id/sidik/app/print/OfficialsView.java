package id.sidik.app.print;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The list of those who sign, and the form of the chosen one. */
public final class OfficialsView {
    private final OfficialsModel model;
    private final Tables tables;
    private final Texts texts;
    private Life front = new Life();

    @FXML
    private TableView<OfficialDraft> officials;
    @FXML
    private TableColumn<OfficialDraft, String> blockColumn;
    @FXML
    private TableColumn<OfficialDraft, String> positionColumn;
    @FXML
    private TableColumn<OfficialDraft, String> nameColumn;
    @FXML
    private TableColumn<OfficialDraft, String> fromColumn;
    @FXML
    private TableColumn<OfficialDraft, String> untilColumn;
    @FXML
    private TableColumn<OfficialDraft, Column.Chip> stateColumn;
    @FXML
    private Button remove;
    @FXML
    private Node form;
    @FXML
    private ComboBox<Block> block;
    @FXML
    private ComboBox<Form> as;
    @FXML
    private TextField position;
    @FXML
    private TextField own;
    @FXML
    private TextField name;
    @FXML
    private TextField rank;
    @FXML
    private TextField number;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker until;
    @FXML
    private Label fault;

    OfficialsView(OfficialsModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        columns();
        officials.setItems(model.drafts());
        officials.setPlaceholder(new Label(texts.get("officials.none")));
        Choice.fill(block, List.of(Block.values()), one -> texts.get("officials.block." + one));
        Choice.fill(as, List.of(Form.values()), one -> texts.get("officials.form." + one));
        officials.getSelectionModel().selectedItemProperty().subscribe(draft -> {
            if (draft != null) model.chosen().set(Optional.of(draft));
        });
        model.chosen().subscribe(this::show);
    }

    private void columns() {
        tables.style(officials);
        Column.of(blockColumn, draft -> texts.get("officials.block." + draft.block().get()));
        Column.of(positionColumn, draft -> draft.give().map(one -> one.worded().replace("\n", ", ")).orElse(draft
                .position().get()));
        Column.of(nameColumn, draft -> draft.name().get());
        Column.of(fromColumn, draft -> day(draft.from().get()));
        Column.of(untilColumn, draft -> day(draft.until().get()));
        Column.chip(stateColumn, this::state);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(one -> texts.get("officials.day", one)).orElse("…");
    }

    private Column.Chip state(OfficialDraft draft) {
        Optional<Official> whole = draft.give();
        if (whole.isEmpty()) return new Column.Chip(State.LOOK, texts.get("officials.state.part"));
        return model.signsToday(draft)
                ? new Column.Chip(State.READY, texts.get("officials.state.today"))
                : new Column.Chip(State.NEVER, texts.get("officials.state.other"));
    }

    private void show(Optional<OfficialDraft> chosen) {
        front.end();
        front = new Life();
        form.setDisable(chosen.isEmpty());
        remove.setDisable(chosen.isEmpty());
        chosen.ifPresentOrElse(draft -> {
            officials.getSelectionModel().clearAndSelect(model.drafts().indexOf(draft));
            bind(draft);
        }, officials.getSelectionModel()::clearSelection);
    }

    private void bind(OfficialDraft draft) {
        both(block, draft.block());
        both(as, draft.form());
        both(position, draft.position());
        both(own, draft.own());
        both(name, draft.name());
        both(rank, draft.rank());
        both(number, draft.number());
        DateField.bind(from, draft.from(), front);
        DateField.bind(until, draft.until(), front);
        front.follow(draft.form(), chosen -> own.setDisable(chosen != Form.ON_BEHALF));
        front.until(draft.onChange(() -> tell(draft)));
        tell(draft);
    }

    private void tell(OfficialDraft draft) {
        officials.refresh();
        fault.setText(draft.give().isPresent()
                ? ""
                : texts.get(draft.timely() ? "officials.fault.part" : "officials.fault.time"));
    }

    private void both(TextField field, StringProperty value) {
        field.textProperty().bindBidirectional(value);
        front.until(() -> field.textProperty().unbindBidirectional(value));
    }

    private <T> void both(ComboBox<T> box, ObjectProperty<T> value) {
        box.valueProperty().bindBidirectional(value);
        front.until(() -> box.valueProperty().unbindBidirectional(value));
    }

    @FXML
    private void onAdd() {
        model.add();
        position.requestFocus();
    }

    @FXML
    private void onRemove() {
        model.remove();
    }
}
