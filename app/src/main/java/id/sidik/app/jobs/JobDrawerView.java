package id.sidik.app.jobs;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The drawer of jobs (F8): what runs, what ran, and the ledger of the one chosen. */
public final class JobDrawerView {
    private final JobDrawerViewModel model;
    private final Texts texts;
    private final LedgerWords words;
    private final Map<String, Runnable> leads;
    private final Life life;

    @FXML
    private VBox drawer;
    @FXML
    private ListView<DrawerEntry> jobs;
    @FXML
    private VBox sheet;
    @FXML
    private Button copy;

    /** @param leads where a ledger's lines lead to, by the beginning of their key; the text is {@code <key>.next} */
    public JobDrawerView(JobDrawerViewModel model, Texts texts, LedgerWords words, Map<String, Runnable> leads,
            Life life) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.leads = leads;
        this.life = life;
    }

    @FXML
    private void initialize() {
        drawer.managedProperty().bind(drawer.visibleProperty());
        // the list would keep Escape to itself
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            onClose();
            event.consume();
        });
        life.follow(model.open(), open -> {
            drawer.setVisible(open);
            if (open) jobs.requestFocus();
        });
        Label empty = new Label(texts.get("drawer.empty"));
        empty.setWrapText(true);
        jobs.setPlaceholder(empty);
        jobs.setCellFactory(list -> new JobCell(texts, words));
        jobs.setItems(model.entries());
        jobs.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) model.chosen().set(Optional.of(entry));
        });
        life.follow(model.chosen(), this::show);
        life.follow(model.entries(), () -> model.chosen().get().ifPresent(jobs.getSelectionModel()::select));
    }

    private void show(Optional<DrawerEntry> chosen) {
        chosen.ifPresent(entry -> jobs.getSelectionModel().select(entry));
        List<Ledger.Line> lines = chosen.filter(DrawerEntry.Done.class::isInstance).map(DrawerEntry.Done.class::cast)
                .map(done -> done.ledger().lines()).orElse(List.of());
        copy.setDisable(lines.isEmpty());
        sheet.getChildren().setAll(lines.stream().map(this::sentence).toList());
        chosen.filter(DrawerEntry.Done.class::isInstance).map(DrawerEntry.Done.class::cast)
                .filter(done -> !done.ledger().code().isBlank())
                .ifPresent(done -> sheet.getChildren().add(code(done.ledger().code())));
    }

    private Node sentence(Ledger.Line line) {
        Label label = new Label(words.line(line));
        label.setWrapText(true);
        label.getStyleClass().addAll("ledger-line", "tone-" + line.tone().name().toLowerCase(java.util.Locale.ROOT));
        return leads.entrySet().stream().filter(lead -> (line.key() + ".").startsWith(lead.getKey() + ".")).findFirst()
                .<Node>map(lead -> new HBox(8, label, link(lead.getKey(), lead.getValue()))).orElse(label);
    }

    private Hyperlink link(String key, Runnable where) {
        Hyperlink next = new Hyperlink(texts.get(key + ".next"));
        next.setId("lead-" + key.replace('.', '-'));
        next.setOnAction(event -> where.run());
        next.setMinWidth(Hyperlink.USE_PREF_SIZE);
        return next;
    }

    private Label code(String code) {
        Label label = new Label(texts.get("fault.code", code));
        label.getStyleClass().add("ledger-code");
        return label;
    }

    @FXML
    private void onCopy() {
        model.chosen().get().filter(DrawerEntry.Done.class::isInstance).map(DrawerEntry.Done.class::cast)
                .ifPresent(done -> Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, words.whole(done.ledger()))));
    }

    @FXML
    private void onClose() {
        model.open().set(false);
    }
}
