package id.sidik.app.machines.diagnosis;

import id.sidik.app.text.Texts;
import id.sidik.domain.Road;
import id.sidik.operations.Diagnosis;
import id.sidik.operations.DiagnosisStep;
import id.sidik.operations.Offer;
import id.sidik.operations.PastDiagnosis;
import id.sidik.operations.StepResult;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The tests turning green and red, then the cause in one sentence, what to do, and the buttons for it. */
public final class DiagnosisView {
    private static final int SHOWN_PAST = 3;

    private final DiagnosisViewModel model;
    private final DiagnosisDeeds deeds;
    private final Texts texts;
    private final ZoneId zone;
    private final Map<DiagnosisStep, StepRow> rows = new EnumMap<>(DiagnosisStep.class);
    private Runnable close = () -> {};

    @FXML
    private CheckBox all;
    @FXML
    private CheckBox record;
    @FXML
    private Button stop;
    @FXML
    private Button start;
    @FXML
    private ProgressBar busy;
    @FXML
    private GridPane steps;
    @FXML
    private VBox verdict;
    @FXML
    private Label cause;
    @FXML
    private Label advice;
    @FXML
    private HBox offers;
    @FXML
    private Label past;

    public DiagnosisView(DiagnosisViewModel model, DiagnosisDeeds deeds, Texts texts, ZoneId zone) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        List<DiagnosisStep> order = DiagnosisStep.on(model.machine().road());
        for (DiagnosisStep step : order) rows.put(step, new StepRow(step, order.indexOf(step), texts, steps));
        all.selectedProperty().bindBidirectional(model.all());
        record.selectedProperty().bindBidirectional(model.recording());
        all.disableProperty().bind(model.running());
        record.disableProperty().bind(model.running());
        start.disableProperty().bind(model.running());
        stop.disableProperty().bind(model.running().not());
        busy.visibleProperty().bind(model.running());
        verdict.managedProperty().bind(verdict.visibleProperty());
        model.steps().subscribe(this::showSteps);
        model.now().subscribe(step -> step.ifPresent(each -> rows.get(each).runs()));
        model.found().subscribe(this::conclude);
        model.fault().subscribe(() -> conclude(model.found().get()));
        model.past().subscribe(this::showPast);
    }

    /** @param closing closes what this view is shown in */
    public void closesBy(Runnable closing) {
        close = closing;
    }

    public Node first() {
        return start;
    }

    private void showSteps() {
        rows.values().forEach(StepRow::waits);
        model.steps().forEach(step -> rows.get(step.step()).show(step));
        model.now().get().filter(step -> model.running().get()).ifPresent(step -> rows.get(step).runs());
    }

    private void conclude(Optional<Diagnosis> found) {
        offers.getChildren().clear();
        verdict.getStyleClass().removeAll("verdict-good", "verdict-bad");
        verdict.setVisible(found.isPresent() || model.fault().get().isPresent());
        model.fault().get().ifPresent(fault -> say(texts.get(fault.key(), fault.arguments().toArray()) + " (" + fault
                .code() + ")", "", "verdict-bad"));
        found.ifPresent(this::tell);
    }

    private void tell(Diagnosis found) {
        Optional<StepResult.Red> red = found.cause();
        if (red.isEmpty())
            say(texts.get(found.stopped() ? "diagnosis.stopped" : "diagnosis.healthy"), "", "verdict-good");
        red.ifPresent(each -> {
            say(StepRow.words(texts, each.sentence()), StepRow.words(texts, each.advice()), "verdict-bad");
            each.offers().forEach(offer -> offers.getChildren().add(button(offer)));
        });
        showPast();
    }

    private void say(String sentence, String what, String look) {
        cause.setText(sentence);
        advice.setText(what);
        verdict.getStyleClass().add(look);
    }

    private Button button(Offer offer) {
        return switch (offer) {
            case Offer.Search _ -> button("search", () -> closing(deeds.search()));
            case Offer.TakeAddress address -> button("takeAddress", () -> model.take(address));
            case Offer.ChangeKey _ -> button("changeKey", () -> closing(deeds.edit()));
            case Offer.ChangeRoad _ -> button("changeRoad", () -> closing(deeds.edit()));
            case Offer.OpenReceiver _ -> button("openReceiver", () -> closing(deeds.receiver()));
            case Offer.FlashDisk _ -> button("flashDisk", () -> closing(deeds.flashDisk()));
            case Offer.Again _ -> button("again", model::start);
            case Offer.SetClock _ -> button("setClock", () -> closing(deeds.care()));
        };
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(texts.get("diagnosis.offer." + name));
        button.setId("offer-" + name);
        button.setAccessibleText(button.getText());
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void closing(Runnable deed) {
        close.run();
        deed.run();
    }

    private void showPast() {
        List<PastDiagnosis> earlier = model.past().stream().limit(SHOWN_PAST).toList();
        String told = earlier.stream().map(this::line).collect(Collectors.joining("; "));
        String often = StepRow.words(texts, model.found().get().flatMap(Diagnosis::advice));
        String recorded = model.recorded().get().map(file -> texts.get("diagnosis.recorded", file)).orElse("");
        past.setText(String.join("\n", java.util.stream.Stream.of(often, told.isBlank()
                ? ""
                : texts.get("diagnosis.past", told), recorded).filter(text -> !text.isBlank()).toList()));
    }

    /** Blank for a test of a road that the machine has no more. */
    private String number(DiagnosisStep step) {
        Road road = model.machine().road();
        return DiagnosisStep.on(road).contains(step) ? step.numberOn(road) + ". " : "";
    }

    private String line(PastDiagnosis each) {
        String when = texts.formats().dateTime(LocalDateTime.ofInstant(each.at(), zone));
        return texts.get("diagnosis.past.line", when, each.cause().map(step -> number(step) + texts.get(
                "diagnosis.test." + step)).orElseGet(() -> texts.get("diagnosis.past.none")));
    }

    @FXML
    private void onStart() {
        model.start();
    }

    @FXML
    private void onStop() {
        model.stop();
    }
}
