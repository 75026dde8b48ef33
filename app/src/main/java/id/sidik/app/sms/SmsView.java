package id.sidik.app.sms;

import id.sidik.app.jobs.RunningJob;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.Turner;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Messages and what is decided of them; behind a switch the answers on their way. */
public final class SmsView implements Screen {
    private final SmsViewModel model;
    private final SmsDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life;
    private final SmsWords words;
    private Subscription step = Subscription.EMPTY;

    @FXML
    private Turner turner;
    @FXML
    private ScreenHead head;
    @FXML
    private Button modem;
    @FXML
    private ToggleButton openOnly;
    @FXML
    private ToggleButton outgoing;
    @FXML
    private SearchBox search;
    @FXML
    private VBox body;
    @FXML
    private HBox noteBar;
    @FXML
    private Label note;
    @FXML
    private VBox inbox;
    @FXML
    private TableView<SmsLine> table;
    @FXML
    private TableColumn<SmsLine, LocalDateTime> received;
    @FXML
    private TableColumn<SmsLine, String> name;
    @FXML
    private TableColumn<SmsLine, String> number;
    @FXML
    private TableColumn<SmsLine, String> text;
    @FXML
    private TableColumn<SmsLine, String> asked;
    @FXML
    private TableColumn<SmsLine, LocalDate> until;
    @FXML
    private TableColumn<SmsLine, Column.Chip> stand;
    @FXML
    private Button approve;
    @FXML
    private Button refuse;
    @FXML
    private Button told;
    @FXML
    private ListView<String> history;
    @FXML
    private VBox outbox;
    @FXML
    private EmptyState empty;

    public SmsView(SmsViewModel model, SmsDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
        words = new SmsWords(texts);
    }

    @FXML
    private void initialize() {
        turner.onTurn(model.month()::turn);
        columns();
        new Found<>(model.shown(), search, line -> line.name() + " " + line.number() + " " + line.text()).into(table);
        head.busyProperty().bind(model.busy());
        openOnly.selectedProperty().bindBidirectional(model.openOnly());
        noteBar.managedProperty().bind(noteBar.visibleProperty());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SmsLine>) change -> chosen());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> onApprove();
                case DELETE -> onRefuse();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        life.follow(model.month().month(), now -> turner.show(texts.formats().month(now)));
        life.follow(model.shown(), this::show);
        life.follow(model.rules(), now -> show());
        life.follow(model.modem(), this::modem);
        outgoing.selectedProperty().subscribe(this::show);
        chosen();
    }

    private void columns() {
        Column.of(received, SmsLine::received, texts.formats()::dateTime, "");
        Column.of(name, SmsLine::name);
        Column.of(number, SmsLine::number);
        Column.of(text, SmsLine::text);
        Column.of(asked, words::asked);
        Column.of(until, SmsLine::until, texts.formats()::date, "");
        Column.chip(stand, line -> new Column.Chip(SmsWords.look(line.stand()), words.stand(line)));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("sms.none")));
    }

    private void show() {
        boolean nothing = model.read().get() && model.isEmpty() && !model.rules().get().form().on();
        empty.setVisible(nothing);
        body.setVisible(!nothing);
        inbox.setVisible(!outgoing.isSelected());
        inbox.setManaged(inbox.isVisible());
        outbox.setVisible(outgoing.isSelected());
        outbox.setManaged(outbox.isVisible());
        outgoing.setText(texts.get("sms.outgoing.count", model.answers().size()));
        head.factsProperty().set(nothing ? "" : texts.get("sms.facts", model.total(), model.waiting().get()));
        if (model.modem().get().isEmpty()) note(form());
    }

    private String form() {
        String example = model.rules().get().form().example(LocalDate.now(model.link().clock()));
        return texts.get(model.rules().get().form().on() ? "sms.form.is" : "sms.form.off", example);
    }

    private void note(String told) {
        note.setText(told);
        noteBar.setVisible(!told.isBlank());
    }

    private void modem(Optional<RunningJob> running) {
        step.unsubscribe();
        step = running.map(job -> job.step().subscribe(at -> note(texts.get(at.key(), at.arguments().toArray()))))
                .orElse(Subscription.EMPTY);
        modem.setText(texts.get(running.isPresent() ? "sms.modem.stop" : "sms.modem.connect"));
        modem.setAccessibleText(texts.get(running.isPresent() ? "sms.modem.stop.help" : "sms.modem.connect.help"));
        if (running.isEmpty()) note(form());
    }

    private List<SmsLine> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void chosen() {
        List<SmsLine> lines = selected();
        boolean open = !lines.isEmpty() && lines.stream().allMatch(line -> line.stand().open());
        approve.setDisable(!open);
        refuse.setDisable(!open);
        told.setDisable(!open || !lines.stream().allMatch(line -> line.stand() == SmsStand.ACCEPTED));
        history.getItems().setAll(lines.stream().findFirst().map(words::history).orElse(List.of()));
    }

    @Override
    public void shown() {
        model.month().begin();
        model.refresh();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.refresh();
            case FIND -> search.requestFocus();
            case NEW -> onType();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onModem() {
        if (model.modem().get().isPresent()) model.stop();
        else
            dialogs.connect(head);
    }

    @FXML
    private void onType() {
        dialogs.type(head);
    }

    @FXML
    private void onImport() {
        dialogs.importFile(head);
    }

    @FXML
    private void onNumbers() {
        dialogs.numbers(head);
    }

    @FXML
    private void onCircular() {
        dialogs.circular(head);
    }

    @FXML
    private void onApprove() {
        if (!approve.isDisabled()) dialogs.approve(head, selected());
    }

    @FXML
    private void onRefuse() {
        if (!refuse.isDisabled()) dialogs.reason(head, selected(), true);
    }

    @FXML
    private void onTold() {
        dialogs.reason(head, selected(), false);
    }
}
