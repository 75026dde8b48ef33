package id.sidik.app.month;

import id.sidik.app.words.MonthWords;
import id.sidik.app.text.Texts;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthCheck.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A check list as lines; one that may be overridden has room for the reason. */
final class CheckLines {
    private static final int MOST_DETAILS = 4;

    private final Texts texts;
    private final MonthWords words;
    private final VBox place;
    private final Map<String, TextField> fields = new HashMap<>();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private boolean blocked = true;

    CheckLines(Texts texts, VBox place) {
        this.texts = texts;
        this.words = new MonthWords(texts);
        this.place = place;
    }

    BooleanProperty ready() {
        return ready;
    }

    void show(List<MonthCheck> checks) {
        fields.clear();
        place.getChildren().setAll(checks.stream().flatMap(check -> line(check).stream()).toList());
        blocked = checks.stream().anyMatch(check -> check.outcome() == Outcome.BLOCKS);
        look();
    }

    private List<Node> line(MonthCheck check) {
        List<Node> nodes = new ArrayList<>();
        Label label = new Label(words.check(check));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        nodes.add(label);
        if (!check.details().isEmpty()) {
            List<String> told = check.details().stream().limit(MOST_DETAILS).map(words::sentence).toList();
            String more = check.found() > told.size() ? " …" : "";
            Label details = new Label(String.join(" · ", told) + more);
            details.getStyleClass().add("hint");
            details.setWrapText(true);
            details.setMinHeight(Label.USE_PREF_SIZE);
            nodes.add(details);
        }
        if (check.outcome() == Outcome.OVERRIDABLE) nodes.add(field(check));
        return nodes;
    }

    private TextField field(MonthCheck check) {
        TextField field = new TextField();
        field.setId("reason" + check.name());
        field.setPromptText(texts.get("month.close.reason"));
        field.setAccessibleText(texts.get("month.close.reason") + ": " + words.check(check));
        field.textProperty().subscribe(this::look);
        fields.put(check.name(), field);
        return field;
    }

    private void look() {
        ready.set(!blocked && fields.values().stream().noneMatch(field -> field.getText().isBlank()));
    }

    Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        fields.forEach((name, field) -> reasons.put(name, field.getText()));
        return reasons;
    }
}
