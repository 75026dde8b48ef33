package id.sidik.app.corrections;

import id.sidik.app.corrections.DayForm.Way;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.operations.LogLine;
import id.sidik.operations.corrections.CorrectionTerms;
import id.sidik.operations.corrections.ReconDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is said against a day: semula, what changes, the reason by its key, the scan, the second person. */
public final class DayFormView {
    private final DayForm form;
    private final CorrectionWords words;
    private final Texts texts;
    private final Life life;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label before;
    @FXML
    private ToggleButton add;
    @FXML
    private ToggleButton disregard;
    @FXML
    private ToggleButton leave;
    @FXML
    private HBox timesRow;
    @FXML
    private TextField in;
    @FXML
    private TextField out;
    @FXML
    private ComboBox<LogLine> record;
    @FXML
    private VBox reasons;
    @FXML
    private TextField note;
    @FXML
    private StackPane evidence;
    @FXML
    private TextField approver;
    @FXML
    private Label terms;
    @FXML
    private VBox said;
    private EvidenceBox box;
    private ReasonButtons buttons;

    public DayFormView(DayForm form, CorrectionWords words, Texts texts, Life life) {
        this.form = form;
        this.words = words;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        box = new EvidenceBox(form.scan(), texts, life);
        evidence.getChildren().setAll(box);
        bind(in, form.times().in());
        bind(out, form.times().out());
        bind(note, form.note());
        bind(approver, form.approver());
        for (TextField time : List.of(in, out))
            time.textProperty().subscribe(text -> mark(time, TimesOfDay.valid(text)));
        Choice.show(record, this::record);
        record.setItems(form.records());
        life.follow(form.record(), chosen -> record.setValue(chosen.orElse(null)));
        record.valueProperty().subscribe(chosen -> form.record().set(Optional.ofNullable(chosen)));
        buttons = new ReasonButtons(reasons, form, words);
        ways();
        life.follow(form.subject(), this::show);
        life.follow(form.terms(), this::terms);
        life.follow(form.reason(), buttons::choose);
    }

    private void bind(TextField field, StringProperty value) {
        field.textProperty().bindBidirectional(value);
        life.until(() -> field.textProperty().unbindBidirectional(value));
    }

    private static void mark(TextField field, boolean valid) {
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), !valid);
    }

    private void ways() {
        new Toggles<>(Map.of(Way.ADD, add, Way.DISREGARD, disregard, Way.LEAVE, leave), form.way()).follow(life);
        life.follow(form.way(), way -> {
            seen(timesRow, way == Way.ADD);
            seen(record, way == Way.DISREGARD);
            seen(evidence, way != Way.LEAVE);
            seen(approver, way != Way.LEAVE);
            note.setPromptText(texts.get(way == Way.LEAVE ? "correction.note.leave" : "correction.note"));
            buttons.show();
        });
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void show(Optional<Subject> subject) {
        root.setDisable(subject.isEmpty());
        title.setText(subject.map(about -> about.who() + " · " + texts.formats().weekday(about.day()))
                .orElseGet(() -> texts.get("correction.nobody")));
        before.setText(subject.map(about -> texts.get("correction.before", words.times(about.asked()
                .map(ReconDay::told).orElse(about.now())), words.times(about.now()))).orElse(""));
        said.getChildren().setAll(subject.flatMap(Subject::asked).map(this::said).orElse(List.of()));
        leave.setDisable(subject.flatMap(Subject::asked).map(asked -> asked.open().isEmpty()).orElse(true));
    }

    private List<Node> said(ReconDay asked) {
        List<Node> lines = new ArrayList<>();
        asked.said().forEach(line -> lines.add(line(words.line(line))));
        asked.looked().forEach(look -> lines.add(line(texts.get("correction.looked",
                texts.get("matter." + look.matter()), look.note(), look.by()))));
        return lines;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void terms(Optional<CorrectionTerms> known) {
        buttons.show();
        terms.getStyleClass().remove("tone-bad");
        if (known.isEmpty()) terms.setText("");
        else if (known.get().late()) {
            terms.getStyleClass().add("tone-bad");
            terms.setText(texts.get("correction.late", known.get().lastDay()));
        } else
            terms.setText(texts.get(known.get().secondForHand() || known.get().secondForAll()
                    ? "correction.second"
                    : "correction.noSecond"));
    }

    private String record(LogLine line) {
        return texts.formats().seconds(line.punch().at().toLocalTime()) + " · "
                + texts.get("verify." + line.punch().verifyMode()) + " · " + line.machineName();
    }

    EvidenceBox evidence() {
        return box;
    }

    /** Into the first time that can be typed. */
    void focusTimes() {
        in.requestFocus();
        in.selectAll();
    }

    void focusNote() {
        note.requestFocus();
    }

    void focusApprover() {
        approver.requestFocus();
        approver.selectAll();
    }
}
