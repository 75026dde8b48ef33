package id.sidik.app.recap;

import id.sidik.app.words.ActivityWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.corrections.CorrectionWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import id.sidik.operations.LogLine;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Why a day came out as it did: what the machines told, each step of the rules with its article, the result. */
public final class WhyView {
    private final RecapViewModel model;
    private final Texts texts;
    private final DayWords words;
    private final CorrectionWords corrections;
    private final Life life;

    private Runnable correct = () -> {};

    @FXML
    private BorderPane why;
    @FXML
    private Label title;
    @FXML
    private VBox records;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox reasons;
    @FXML
    private VBox results;

    public WhyView(RecapViewModel model, CorrectionWords corrections, Texts texts, Life life) {
        this.model = model;
        this.corrections = corrections;
        this.texts = texts;
        this.words = new DayWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.chosen(), box -> show());
        life.follow(model.punches(), this::show);
        life.follow(model.said(), this::show);
    }

    /** What the button does. */
    void onCorrect(Runnable opens) {
        correct = opens;
    }

    /** F1: into the steps, to read them by keyboard. */
    void focus() {
        scroll.requestFocus();
    }

    private void show() {
        Optional<RecapViewModel.Box> box = model.chosen().get();
        title.setText(box.map(chosen -> texts.formats().longDate(chosen.day().date()) + " · " + words.name(chosen
                .row()))
                .orElseGet(() -> texts.get("why.none")));
        records.getChildren().setAll(box.map(chosen -> records(chosen.day())).orElse(List.of()));
        reasons.getChildren()
                .setAll(box.map(chosen -> chosen.day().reasons().stream().map(this::reason).toList()).orElse(List
                        .of()));
        results.getChildren().setAll(box.map(chosen -> words.result(chosen.day()).stream().<Node>map(this::line)
                .toList())
                .orElse(List.of()));
        why.setAccessibleText(box.map(chosen -> words.spoken(chosen.row(), chosen.day())).orElse(""));
    }

    private List<Node> records(DayResult day) {
        List<Node> lines = new ArrayList<>();
        if (model.punches().isEmpty()) lines.add(muted(texts.get("why.noRecords")));
        model.punches().forEach(line -> lines.add(line(record(line, day))));
        model.said().forEach(line -> lines.add(muted(corrections.line(line))));
        model.activity().ifPresent(activity -> lines.add(muted(texts.get("why.activity", ActivityWords.of(activity,
                texts)))));
        return lines;
    }

    @FXML
    private void onCorrect() {
        correct.run();
    }

    /** "07.42 sidik jari, Lantai 1 → datang". */
    private String record(LogLine line, DayResult day) {
        LocalDateTime minute = line.punch().at().truncatedTo(ChronoUnit.MINUTES);
        String told = texts.formats().time(minute.toLocalTime()) + " "
                + texts.get("verify." + line.punch().verifyMode()).toLowerCase(texts.language().get().locale()) + ", "
                + line.machineName();
        if (day.in().filter(minute::equals).isPresent()) return told + " " + texts.get("why.usedIn");
        if (day.out().filter(minute::equals).isPresent()) return told + " " + texts.get("why.usedOut");
        return told;
    }

    private Label reason(Reason reason) {
        Label label = line(words.reason(reason));
        if (reason.provenance().needsConfirmation()) label.getStyleClass().add("unconfirmed");
        return label;
    }

    private Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private Label muted(String text) {
        Label label = line(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
