package id.sidik.app.manual;

import id.sidik.app.corrections.CorrectionWords;
import id.sidik.app.corrections.EvidenceBox;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.domain.ManualReason;
import id.sidik.operations.corrections.SheetPreview.Row;
import id.sidik.operations.corrections.SheetPreview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Signed lists: what stands over them at the left, their rows as they would be taken, and what was kept before. */
public final class ManualView implements Screen {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ManualViewModel model;
    private final ManualDialogs dialogs;
    private final ManualColumns columns;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Button save;
    @FXML
    private HBox body;
    @FXML
    private VBox silences;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private TextField signer;
    @FXML
    private ComboBox<ManualReason> reason;
    @FXML
    private TextField note;
    @FXML
    private StackPane evidence;
    @FXML
    private TextField approver;
    @FXML
    private Label facts;
    @FXML
    private TableView<Row> rows;
    @FXML
    private TableView<KeptLine> kept;
    @FXML
    private Button approve;
    @FXML
    private Button refuse;

    public ManualView(ManualViewModel model, ManualDialogs dialogs, CorrectionWords words, Tables tables, Texts texts,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.columns = new ManualColumns(words, texts);
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        form();
        columns.rows(rows);
        columns.kept(kept);
        tables.style(rows);
        tables.style(kept);
        rows.setPlaceholder(hint("manual.empty"));
        kept.setPlaceholder(hint("manual.kept.none"));
        kept.setItems(model.kept());
        head.busyProperty().bind(model.busy());
        life.follow(model.preview(), this::show);
        life.follow(model.silences(), this::silences);
        kept.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        rows.sceneProperty().subscribe(scene -> rows.requestFocus());
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!PASTE.match(event) || event.getTarget() instanceof TextInputControl) return;
            onPaste();
            event.consume();
        });
    }

    private Label hint(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private void form() {
        SheetForm form = model.form();
        DateField.bind(from, form.from(), life);
        DateField.bind(to, form.to(), life);
        Choice.fill(reason, List.of(ManualReason.values()), each -> texts.get("correction.reason." + each));
        Choice.bind(reason, form.reason(), life);
        evidence.getChildren().setAll(new EvidenceBox(form.scan(), texts, life));
        bind(signer, form.signer());
        bind(note, form.note());
        bind(approver, form.approver());
    }

    private void bind(TextField field, StringProperty value) {
        field.textProperty().bindBidirectional(value);
        life.until(() -> field.textProperty().unbindBidirectional(value));
    }

    private void show(Optional<SheetPreview> preview) {
        rows.getItems().setAll(preview.map(SheetPreview::rows).orElse(List.of()));
        facts.setText(preview.map(shown -> texts.get("manual.facts", shown.count(SheetPreview.Action.ADD),
                shown.count(SheetPreview.Action.SAME), shown.count(SheetPreview.Action.REJECT)))
                .orElseGet(() -> texts.get(model.waitsForDay() ? "manual.needsDay" : "manual.none")));
        save.setDisable(preview.filter(shown -> shown.count(SheetPreview.Action.ADD) > 0).isEmpty());
    }

    private void silences() {
        silences.getChildren().setAll(model.silences().stream().map(
                silence -> new SilenceBanner(silence, texts, () -> dialogs.incident(body, model.incident(silence))))
                .toList());
    }

    private void offer(KeptLine line) {
        boolean waits = line != null && line.waits();
        approve.setDisable(!waits);
        refuse.setDisable(!waits);
    }

    @Override
    public void shown() {
        model.look();
        offer(kept.getSelectionModel().getSelectedItem());
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        if (shortcut != Shortcut.REFRESH) return false;
        model.look();
        return true;
    }

    @FXML
    private void onOpen() {
        dialogs.open(body).ifPresent(model::open);
    }

    @FXML
    private void onPaste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(text -> !text.isBlank())
                .ifPresent(model::paste);
        show(model.preview().get());
    }

    @FXML
    private void onSave() {
        model.save();
    }

    @FXML
    private void onApprove() {
        judge(true);
    }

    @FXML
    private void onRefuse() {
        judge(false);
    }

    private void judge(boolean approved) {
        Optional.ofNullable(kept.getSelectionModel().getSelectedItem()).ifPresent(line -> model.judge(line, approved));
    }
}
