package id.sidik.app.machines.care;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import id.sidik.operations.ClearingProofs.Check;
import id.sidik.operations.ClearingProofs.Proof;
import id.sidik.operations.ClearingProofs;
import id.sidik.operations.work.Ledger;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Four proofs that turn green one by one, and the person's word. */
final class ClearLogView {
    private final ClearLogViewModel model;
    private final Texts texts;

    @FXML
    private GridPane proofs;
    @FXML
    private Label fault;
    @FXML
    private Button again;
    @FXML
    private ProgressIndicator proving;
    @FXML
    private CheckBox noCentre;
    @FXML
    private TextField reason;
    @FXML
    private TextField typed;
    @FXML
    private Label name;

    ClearLogView(ClearLogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        noCentre.selectedProperty().bindBidirectional(model.noCentre());
        reason.textProperty().bindBidirectional(model.reason());
        typed.textProperty().bindBidirectional(model.typed());
        proving.visibleProperty().bind(model.proving());
        again.disableProperty().bind(model.proving());
        fault.managedProperty().bind(fault.visibleProperty());
        name.setText(texts.get("care.clear.name.hint", model.machine().name()));
        model.states().addListener((MapChangeListener<Proof, State>) change -> show());
        model.proofs().subscribe(told -> show());
        model.noCentre().subscribe(told -> show());
        model.fault().subscribe(told -> {
            fault.setVisible(told.isPresent());
            fault.setText(told.map(notice -> texts.get(notice.key(), notice.arguments().toArray()) + " ("
                    + notice.code() + ")").orElse(""));
            show();
        });
    }

    Node first() {
        return reason;
    }

    private void show() {
        proofs.getChildren().clear();
        for (Proof proof : Proof.values()) row(proof);
        if (proofs.getScene() != null && proofs.getScene().getWindow() != null)
            proofs.getScene().getWindow().sizeToScene();
    }

    private void row(Proof proof) {
        StateChip chip = new StateChip();
        State state = state(proof);
        chip.show(state, texts.get("care.clear." + state));
        chip.setId("proof" + proof);
        chip.setMinWidth(130);
        Label title = new Label(texts.get("clear.proof." + proof));
        Label why = new Label(why(proof));
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        proofs.addRow(proof.ordinal(), chip, new VBox(2, title, why));
    }

    private State state(Proof proof) {
        State state = model.states().getOrDefault(proof, State.NEVER);
        boolean acknowledged = proof == Proof.CENTRE && state == State.LOOK && model.noCentre().get();
        return acknowledged ? State.READY : state;
    }

    private String why(Proof proof) {
        Optional<ClearingProofs> held = model.proofs().get();
        Optional<Ledger.Line> line = held.flatMap(all -> all.checks().stream()
                .filter(check -> check.proof() == proof).findFirst()).map(Check::why);
        return line.map(said -> texts.get(said.key(), said.arguments().toArray())).orElse("");
    }

    @FXML
    private void onAgain() {
        model.prove();
    }
}
