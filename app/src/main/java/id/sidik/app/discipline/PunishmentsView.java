package id.sidik.app.discipline;

import id.sidik.app.schedule.Forms;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.State;
import id.sidik.operations.month.Punishment;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Every disciplinary decision, withdrawn ones too. */
final class PunishmentsView {
    private final PunishmentsModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Button scan;
    @FXML
    private Button withdraw;
    @FXML
    private TableView<Punishment> table;
    @FXML
    private TableColumn<Punishment, String> name;
    @FXML
    private TableColumn<Punishment, String> code;
    @FXML
    private TableColumn<Punishment, String> number;
    @FXML
    private TableColumn<Punishment, String> decided;
    @FXML
    private TableColumn<Punishment, String> span;
    @FXML
    private TableColumn<Punishment, Column.Chip> state;
    @FXML
    private TableColumn<Punishment, String> said;
    @FXML
    private EmptyState empty;

    PunishmentsView(PunishmentsModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(name, Punishment::name);
        Column.of(code, row -> model.step(row.code()));
        Column.of(number, Punishment::number);
        Column.of(decided, row -> row.decidedOn().map(texts.formats()::date).orElse("–"));
        Column.of(span, row -> row.until().map(until -> texts.get("punishment.span.until", row.from(), until))
                .orElseGet(() -> texts.get("punishment.span.from", row.from())));
        Column.chip(state, row -> row.inForce()
                ? new Column.Chip(State.READY, texts.get("punishment.inForce"))
                : new Column.Chip(State.NEVER, texts.get("punishment.withdrawn")));
        Column.of(said, row -> row.withdrawn().map(Punishment.Author::reason).orElse(row.author().reason()));
        tables.style(table);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        chosen(null);
        model.list(rows -> {
            table.getItems().setAll(rows);
            empty.setVisible(rows.isEmpty());
            table.setVisible(!rows.isEmpty());
            if (!rows.isEmpty()) table.getSelectionModel().selectFirst();
        });
    }

    private void chosen(@org.jspecify.annotations.Nullable Punishment row) {
        scan.setDisable(row == null || row.scan().isEmpty());
        withdraw.setDisable(row == null || !row.inForce());
    }

    private Optional<Punishment> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    TableView<Punishment> first() {
        return table;
    }

    @FXML
    private void onScan() {
        selected().flatMap(Punishment::scan).ifPresent(document -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(texts.get("permit.scan.save"));
            chooser.setInitialFileName(document.name());
            Optional.ofNullable(chooser.showSaveDialog(table.getScene().getWindow()))
                    .ifPresent(file -> model.save(document, file.toPath()));
        });
    }

    @FXML
    private void onWithdraw() {
        selected().filter(Punishment::inForce).ifPresent(row -> {
            Forms forms = new Forms(texts);
            TextField reason = forms.text("withdrawReason", "rules.form.reason");
            Label what = new Label(texts.get("punishment.withdraw.what", row.number(), row.name(), model.step(row
                    .code())));
            what.setWrapText(true);
            VBox shape = new VBox(8, what, forms.field("rules.form.reason", reason));
            shape.getStyleClass().add("form");
            shape.setPrefWidth(560);
            new FormDialog(table.getScene().getWindow(), texts, texts.get("punishment.withdraw.title"), shape,
                    "punishment.withdraw.accept").enabledWhen(reason.textProperty().isNotEmpty()).safeByDefault()
                    .onAccept(close -> model.withdraw(row.id(), reason.getText(), () -> {
                        close.run();
                        model.list(table.getItems()::setAll);
                    })).focus(reason).show();
        });
    }
}
