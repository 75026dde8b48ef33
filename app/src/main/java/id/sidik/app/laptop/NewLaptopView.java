package id.sidik.app.laptop;

import id.sidik.app.text.Texts;
import id.sidik.app.view.WrappingList;
import id.sidik.operations.laptop.FlowStep;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;

/** Leads through the steps: where one is at the left, the step's few fields and what came of it at the right. */
final class NewLaptopView {
    private final NewLaptopModel model;
    private final Texts texts;
    private final NewLaptopParts fields;
    private final NewLaptopWords words;
    @FXML
    private StackPane parts;

    @FXML
    private ListView<String> steps;
    @FXML
    private Label title;
    @FXML
    private Label hint;
    @FXML
    private Node network;
    @FXML
    private TextField range;
    @FXML
    private Node signers;
    @FXML
    private TextField technician;
    @FXML
    private TextField receiver;
    @FXML
    private ProgressBar progress;
    @FXML
    private ListView<String> said;
    @FXML
    private Button go;
    @FXML
    private Button stop;
    @FXML
    private Button pdf;
    @FXML
    private Button print;
    @FXML
    private TextField reason;
    @FXML
    private Button skip;

    NewLaptopView(NewLaptopModel model, Texts texts, NewLaptopParts fields) {
        this.model = model;
        this.texts = texts;
        this.fields = fields;
        this.words = new NewLaptopWords(texts);
    }

    @FXML
    private void initialize() {
        parts.getChildren().setAll(fields.source(), fields.keys());
        range.textProperty().bindBidirectional(model.now.range);
        technician.textProperty().bindBidirectional(model.now.technician);
        receiver.textProperty().bindBidirectional(model.now.receiver);
        WrappingList.of(said);
        shows();
        model.now.step.subscribe(step -> show());
        model.now.run.subscribe(run -> show());
        model.now.ledger.subscribe(ledger -> show());
        model.now.check.subscribe(check -> show());
        model.now.handed.subscribe(handed -> show());
        model.now.rules.subscribe(rules -> show());
        model.now.ended.subscribe(times -> rest(model.now.job.get().isPresent()));
    }

    private void shows() {
        BooleanBinding running = Bindings.createBooleanBinding(() -> model.now.job.get().isPresent(), model.now.job);
        BooleanBinding handed = Bindings.createBooleanBinding(() -> model.now.handed.get().isPresent(),
                model.now.handed);
        when(fields.source(), at(FlowStep.SOURCE));
        when(network, at(FlowStep.MACHINES));
        when(signers, at(FlowStep.HANDOVER).and(handed.not()));
        when(progress, running);
        when(stop, running);
        when(go, handed.not());
        when(fields.keys(), Bindings.createBooleanBinding(() -> !model.locked().shut().get().isEmpty(), model
                .locked().shut()));
        go.disableProperty().bind(running.or(at(FlowStep.SOURCE).and(model.source().ready().not())));
        when(pdf, handed);
        when(print, handed);
        BooleanBinding skippable = Bindings.createBooleanBinding(() -> model.now.step.get().skippable(),
                model.now.step);
        when(reason, skippable);
        when(skip, skippable);
        skip.disableProperty().bind(running.or(reason.textProperty().isEmpty()));
    }

    private BooleanBinding at(FlowStep step) {
        return model.now.step.isEqualTo(step);
    }

    private static void when(Node node, BooleanBinding shown) {
        NewLaptopSourceView.when(node, shown);
    }

    private void show() {
        FlowStep now = model.now.step.get();
        steps.getItems().setAll(Arrays.stream(FlowStep.values()).map(step -> words.step(step, model.now.run.get(),
                step == now))
                .toList());
        title.setText(texts.get("laptop.step." + now));
        hint.setText(texts.get(model.now.handed.get().isPresent() ? "laptop.hint.handed" : "laptop.hint." + now));
        go.setText(texts.get("laptop.go." + now));
        go.setAccessibleText(go.getText());
        said.getItems().setAll(said(now));
    }

    private List<String> said(FlowStep now) {
        List<String> lines = new ArrayList<>();
        if (now == FlowStep.REGULATION) lines.add(texts.get("laptop.rules.now", model.now.rules.get()));
        model.now.ledger.get().ifPresent(ledger -> lines.addAll(words.ledger(ledger)));
        boolean points = now == FlowStep.HANDOVER || now == FlowStep.CHECK;
        if (points) model.now.check.get().ifPresent(check -> lines.addAll(words.points(check)));
        return lines;
    }

    /** Where the keyboard goes on when a step has ended: its first field that is still empty, else its button. */
    private void rest(boolean running) {
        if (running) return;
        boolean done = model.now.handed.get().isPresent();
        Node first = switch (model.now.step.get()) {
            case SOURCE -> fields.waiting();
            case MACHINES -> model.locked().shut().get().isEmpty() ? range : fields.key();
            case PEOPLE, PUNCHES, REGULATION, CHECK -> go;
            case HANDOVER -> done ? print : technician;
        };
        first.requestFocus();
    }

    @FXML
    private void onGo() {
        model.go();
    }

    @FXML
    private void onStop() {
        model.stop();
    }

    @FXML
    private void onSkip() {
        if (skip.isDisabled()) return;
        model.skip(reason.getText());
        reason.clear();
    }

    @FXML
    private void onPrint() {
        model.print();
    }

    @FXML
    private void onPdf() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("laptop.pdf"));
        chooser.setInitialFileName("serah-terima-laptop.pdf");
        File chosen = chooser.showSaveDialog(pdf.getScene().getWindow());
        if (chosen != null) model.save(chosen.toPath());
    }
}
