package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.operations.ProbeReport;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The part of a machine's form that tries the other road of the network and goes over to it. */
public final class OtherRoadPane extends VBox {
    private static final double WIDTH = 480;

    private final Field field = new Field();
    private final Button attempt = new Button();
    private final Label portName = new Label();
    private final TextField port = new TextField();
    private final ProgressIndicator testing = new ProgressIndicator();
    private final Label said = new Label();
    private final Button take = new Button();

    public OtherRoadPane() {
        super(8);
        attempt.setId("tryOther");
        port.setId("otherPort");
        port.setPrefWidth(70);
        portName.setLabelFor(port);
        testing.setPrefSize(20, 20);
        said.setId("otherSaid");
        said.getStyleClass().add("outcome");
        said.setWrapText(true);
        said.setPrefWidth(WIDTH);
        said.setMinHeight(Region.USE_PREF_SIZE);
        take.setId("takeOther");
        field.getContent().setAll(attempt, portName, port, testing);
        getChildren().setAll(field, said, take);
    }

    /** @param resized called when the pane needs another room */
    void follow(MachineFormViewModel model, Texts texts, Runnable resized) {
        OtherRoad other = model.other();
        field.setText(texts.get("machineForm.other"));
        portName.setText(texts.get("machineForm.port"));
        port.setAccessibleText(texts.get("machineForm.other.port"));
        port.textProperty().bindBidirectional(other.port());
        testing.setAccessibleText(texts.get("machineForm.testing"));
        testing.visibleProperty().bind(other.test().testing());
        attempt.setOnAction(event -> model.tryOther());
        attempt.disableProperty().bind(other.testable().not());
        take.setOnAction(event -> model.takeOther());
        take.setAccessibleText(texts.get("machineForm.other.take.help"));
        model.road().kind().subscribe(kind -> {
            shown(this, kind.hasAddress());
            attempt.setText(texts.get("machineForm.other." + other.other()));
            take.setText(texts.get("machineForm.other.take." + other.other()));
        });
        other.takeable().subscribe(there -> shown(take, there));
        other.test().report().subscribe(report -> {
            show(report, model, texts);
            resized.run();
        });
    }

    private void show(Optional<ProbeReport> report, MachineFormViewModel model, Texts texts) {
        boolean ours = model.other().takeable().get();
        shown(said, report.isPresent());
        said.getStyleClass().removeAll("tone-good", "tone-bad");
        said.getStyleClass().add(ours ? "tone-good" : "tone-bad");
        said.setText(report.map(told -> new ProbeWords(texts).of(told, model.isNew())
                + (told instanceof ProbeReport.Answered && !ours
                        ? "\n" + texts.get("machineForm.other.stranger")
                        : "")).orElse(""));
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
