package id.sidik.app.machines.diagnosis;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import id.sidik.operations.DiagnosisStep;
import id.sidik.operations.StepResult;
import id.sidik.operations.work.Sentence;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** One test in the list: its number and name, its mark, and what it said. */
final class StepRow {
    private final Label number = new Label();
    private final Label name = new Label();
    private final StateChip mark = new StateChip();
    private final Label said = new Label();
    private final Texts texts;

    /** @param place in the order of the tests, from 0 */
    StepRow(DiagnosisStep step, int place, Texts texts, GridPane grid) {
        this.texts = texts;
        number.setText(String.valueOf(place + 1));
        number.setMinWidth(18);
        number.setAlignment(Pos.CENTER_RIGHT);
        name.setText(texts.get("diagnosis.test." + step));
        name.setId("step" + (place + 1));
        name.setMinWidth(190);
        mark.setMinWidth(120);
        said.setWrapText(true);
        grid.addRow(place, number, name, mark, said);
    }

    void waits() {
        mark.show(State.NEVER, texts.get("diagnosis.verdict.waits"));
        said.setText("");
    }

    void runs() {
        mark.show(State.RUNNING, texts.get("diagnosis.verdict.runs"));
    }

    void show(StepResult result) {
        State state = switch (result) {
            case StepResult.Fine _ -> State.READY;
            case StepResult.Red _ -> State.FAILED;
            case StepResult.Skipped _ -> State.NEVER;
            case StepResult.Way _ -> State.LOOK;
        };
        mark.show(state, texts.get("diagnosis.verdict." + state));
        said.setText(words(texts, result.sentence()));
    }

    static String words(Texts texts, Sentence sentence) {
        return texts.get(sentence.key(), sentence.arguments().toArray());
    }

    static String words(Texts texts, Optional<Sentence> sentence) {
        return sentence.map(each -> words(texts, each)).orElse("");
    }
}
