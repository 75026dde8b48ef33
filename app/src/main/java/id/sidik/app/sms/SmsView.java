package id.sidik.app.sms;

import id.sidik.app.jobs.RunningJob;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.Turner;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The messages; behind a switch the answers on their way; above them how they are written and the modem. */
public final class SmsView implements Screen {
    private final SmsViewModel model;
    private final SmsDialogs dialogs;
    private final Texts texts;
    private final Life life;
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
    private SmsInboxView inboxController;
    @FXML
    private VBox outbox;
    @FXML
    private EmptyState empty;

    public SmsView(SmsViewModel model, SmsDialogs dialogs, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        turner.onTurn(model.month()::turn);
        inboxController.find(search);
        head.busyProperty().bind(model.busy());
        openOnly.selectedProperty().bindBidirectional(model.openOnly());
        noteBar.managedProperty().bind(noteBar.visibleProperty());
        life.follow(model.month().month(), now -> turner.show(texts.formats().month(now)));
        life.follow(model.shown(), this::show);
        life.follow(model.rules(), now -> show());
        life.follow(model.modem().running(), this::modem);
        outgoing.selectedProperty().subscribe(this::show);
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
        if (model.modem().running().get().isEmpty()) note(form());
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
        if (model.modem().running().get().isPresent()) model.modem().stop();
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
}
