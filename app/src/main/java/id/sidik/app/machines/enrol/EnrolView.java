package id.sidik.app.machines.enrol;

import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.domain.Machine;
import id.sidik.operations.EnrolFacts;
import id.sidik.operations.EnrolNews;
import id.sidik.operations.EnrolPerson;
import id.sidik.operations.work.Ledger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The sheet on which a finger is taken: who, which finger, who stands by; then what the sensor says, live. */
public final class EnrolView {
    private static final int HAND = 5;
    /** Fits the longest name of a finger, so that the ten stand in two even rows. */
    private static final double KEY = 136;

    private final EnrolViewModel model;
    private final Texts texts;
    private final LedgerWords words;
    private final ToggleGroup fingers = new ToggleGroup();
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private ComboBox<Machine> machine;
    @FXML
    private ComboBox<EnrolPerson> person;
    @FXML
    private HBox left;
    @FXML
    private HBox right;
    @FXML
    private Label rule;
    @FXML
    private TextField witness;
    @FXML
    private TextField reason;
    @FXML
    private CheckBox replace;
    @FXML
    private Label step;
    @FXML
    private VBox sheet;
    @FXML
    private Button start;
    @FXML
    private Button fetch;
    @FXML
    private Button cancel;

    public EnrolView(EnrolViewModel model, Texts texts, LedgerWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Choice.show(machine, Machine::name);
        machine.setItems(model.machines());
        machine.valueProperty().bindBidirectional(model.machine());
        Choice.show(person, this::named);
        person.setItems(model.people());
        person.valueProperty().bindBidirectional(model.person());
        for (int finger = 0; finger < 2 * HAND; finger++) (finger < HAND ? left : right).getChildren().add(key(finger));
        witness.textProperty().bindBidirectional(model.witness());
        reason.textProperty().bindBidirectional(model.reason());
        replace.selectedProperty().bindBidirectional(model.replace());
        start.disableProperty().bind(model.startable().not());
        fetch.disableProperty().bind(model.fetchable().not());
        watching = model.facts().subscribe(known -> facts()).and(model.doubt().subscribe(doubt -> facts())).and(model
                .news().subscribe(news -> show(news, model.outcome()
                        .get()))).and(model.outcome().subscribe(outcome -> show(model.news().get(), outcome)))
                .and(model.machine().subscribe(() -> show(model.news().get(), model.outcome().get())))
                .and(model.job().subscribe(job -> cancel.setDisable(job.isEmpty())));
    }

    private String named(EnrolPerson each) {
        return each.name().isBlank() ? each.pin() : each.pin() + " · " + each.name();
    }

    private ToggleButton key(int finger) {
        ToggleButton key = new ToggleButton(texts.get("enrol.finger." + finger));
        key.setId("finger" + finger);
        key.setAccessibleText(key.getText());
        key.setToggleGroup(fingers);
        key.setPrefWidth(KEY);
        key.getStyleClass().add("small");
        key.selectedProperty().subscribe(chosen -> {
            if (chosen) model.finger().set(finger);
        });
        return key;
    }

    private void facts() {
        rule.setText(Stream.concat(model.doubt().get().map(each -> texts.get("enrol.doubt." + each)).stream(),
                model.facts().get().map(this::sentences).stream()).collect(Collectors.joining(" ")));
    }

    private String sentences(EnrolFacts facts) {
        String limit = facts.most() == 1
                ? texts.get("enrol.rule.exactly", facts.regulation())
                : texts.get("enrol.rule.most", facts.regulation(), facts.most());
        String standing = facts.standing().isEmpty()
                ? texts.get("enrol.standing.none")
                : texts.get("enrol.standing", facts.standing().stream().map(each -> texts.get("enrol.finger." + each))
                        .collect(Collectors.joining(", ")));
        boolean refused = facts.supported().equals(Optional.of(false));
        return limit + " " + standing + (refused ? " " + texts.get("enrol.unsupported") : "");
    }

    private void show(Optional<EnrolNews> news, Optional<Ledger> outcome) {
        sheet.getChildren().clear();
        if (news.isPresent()) step.setText(words(news.get()));
        else if (outcome.isEmpty()) step.setText(beforehand());
        else {
            step.setText(words.outcome(outcome.get()) + (outcome.get().code().isBlank()
                    ? ""
                    : " (" + outcome.get().code() + ")"));
            outcome.get().lines().forEach(line -> sheet.getChildren().add(sentence(line)));
        }
        step.setAccessibleText(step.getText());
    }

    /** What a road cannot do is said before anybody tries. */
    private String beforehand() {
        return model.obstacle().map(why -> texts.get(why.key(), why.arguments().toArray()))
                .orElseGet(() -> texts.get("enrol.step.ready"));
    }

    private Node sentence(Ledger.Line line) {
        Label label = new Label(words.line(line));
        label.setWrapText(true);
        label.getStyleClass().addAll("ledger-line", "tone-" + line.tone().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private String words(EnrolNews news) {
        String key = "enrol.step." + news.getClass().getSimpleName();
        return news instanceof EnrolNews.Press(int press, int of) ? texts.get(key, press, of) : texts.get(key);
    }

    Node first() {
        return model.machine().get() == null ? machine : person;
    }

    /** The sheet is closed: what runs is cancelled, and the sensor is free. */
    void end() {
        model.cancel();
        watching.unsubscribe();
    }

    @FXML
    private void onStart() {
        model.atSensor();
    }

    @FXML
    private void onFetch() {
        model.fromMachine();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
