package id.sidik.app.leave;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.domain.Exemption;
import id.sidik.operations.permits.ExemptionRow;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The sheet of standing exemptions. */
public final class ExemptionsView {
    private final ExemptionsViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TableView<ExemptionRow> table;
    @FXML
    private TableColumn<ExemptionRow, String> name;
    @FXML
    private TableColumn<ExemptionRow, String> kind;
    @FXML
    private TableColumn<ExemptionRow, String> days;
    @FXML
    private TableColumn<ExemptionRow, String> letter;
    @FXML
    private TableColumn<ExemptionRow, String> told;
    @FXML
    private PeoplePicker picker;
    @FXML
    private ComboBox<Exemption.Kind> what;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker until;
    @FXML
    private TextField letterNumber;
    @FXML
    private ScanField scan;
    @FXML
    private Button grant;
    @FXML
    private DatePicker lastDay;
    @FXML
    private TextField reason;
    @FXML
    private Button end;

    ExemptionsView(ExemptionsViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(name, ExemptionRow::name);
        Column.of(kind, row -> texts.get("exemption.kind." + row.kind()));
        Column.of(days, this::days);
        Column.of(letter, ExemptionRow::letter);
        Column.of(told, row -> row.reason().isBlank() ? row.by() : row.by() + ": " + row.reason());
        tables.style(table);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("exemption.none")));
        picker.show(model.people(), texts);
        Choice.fill(what, List.of(Exemption.Kind.values()), each -> texts.get("exemption.kind." + each));
        what.valueProperty().bindBidirectional(model.kind());
        Life asLongAsTheModel = new Life();
        DateField.bind(from, model.from(), asLongAsTheModel);
        DateField.bind(until, model.until(), asLongAsTheModel);
        DateField.bind(lastDay, model.lastDay(), asLongAsTheModel);
        letterNumber.textProperty().bindBidirectional(model.letter());
        reason.textProperty().bindBidirectional(model.reason());
        scan.bind(model.scan(), texts);
        grant.disableProperty().bind(model.grantable().not());
        end.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems())
                .or(model.reason().isEmpty()));
    }

    private String days(ExemptionRow row) {
        if (row.voided()) return texts.get("exemption.voided");
        return texts.formats().date(row.from()) + " – "
                + row.until().map(texts.formats()::date).orElse(texts.get("exemption.still"));
    }

    @FXML
    private void onGrant() {
        model.grant();
    }

    @FXML
    private void onEnd() {
        model.end(table.getSelectionModel().getSelectedItem());
    }
}
