package id.sidik.app.leave;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Icons;
import id.sidik.operations.permits.QuotaRow;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** What is left of the leave of a year. */
public final class QuotasView {
    private static final int MOST_CARRIED = 24;

    private final QuotasViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Button back;
    @FXML
    private Button forward;
    @FXML
    private Label year;
    @FXML
    private TableView<QuotaRow> table;
    @FXML
    private TableColumn<QuotaRow, String> name;
    @FXML
    private TableColumn<QuotaRow, String> number;
    @FXML
    private TableColumn<QuotaRow, String> kind;
    @FXML
    private TableColumn<QuotaRow, BigDecimal> granted;
    @FXML
    private TableColumn<QuotaRow, BigDecimal> carried;
    @FXML
    private TableColumn<QuotaRow, BigDecimal> used;
    @FXML
    private TableColumn<QuotaRow, BigDecimal> left;
    @FXML
    private ComboBox<Integer> mostCarried;
    @FXML
    private CheckBox secondPerson;

    QuotasView(QuotasViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_LEFT_20));
        forward.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_RIGHT_20));
        Column.of(name, QuotaRow::name);
        Column.of(number, QuotaRow::number);
        Column.of(kind, QuotaRow::label);
        Column.of(granted, row -> BigDecimal.valueOf(row.quota().granted()), texts.formats()::number, "figure");
        Column.of(carried, row -> row.quota().carried(), texts.formats()::number, "figure");
        Column.of(used, row -> row.quota().used(), texts.formats()::number, "figure");
        Column.of(left, row -> row.quota().left(), texts.formats()::number, "figure");
        tables.style(table);
        table.setItems(model.rows());
        model.year().subscribe(now -> year.setText(now.toString()));
        Choice.fill(mostCarried, IntStream.rangeClosed(0, MOST_CARRIED).boxed().toList(), String::valueOf);
        mostCarried.valueProperty().bindBidirectional(model.mostCarried());
        secondPerson.selectedProperty().bindBidirectional(model.secondPerson());
    }

    @FXML
    private void onBack() {
        model.year().set(model.year().get().minusYears(1));
    }

    @FXML
    private void onForward() {
        model.year().set(model.year().get().plusYears(1));
    }
}
