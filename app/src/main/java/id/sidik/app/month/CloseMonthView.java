package id.sidik.app.month;

import id.sidik.app.text.Texts;
import id.sidik.operations.month.MonthCheck;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The check list before a month becomes final. */
final class CloseMonthView {
    private final Texts texts;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private CheckLines lines;

    @FXML
    private VBox checks;

    CloseMonthView(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines = new CheckLines(texts, checks);
        ready.bind(lines.ready());
    }

    BooleanProperty ready() {
        return ready;
    }

    void show(List<MonthCheck> told) {
        lines.show(told);
        if (checks.getScene() != null) checks.getScene().getWindow().sizeToScene();
    }

    Map<String, String> reasons() {
        return lines.reasons();
    }
}
