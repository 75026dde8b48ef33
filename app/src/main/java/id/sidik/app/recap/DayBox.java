package id.sidik.app.recap;

import id.sidik.app.words.DayWords;
import id.sidik.domain.DayResult;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The composite box of one day: its code, and under it the time of coming. */
final class DayBox extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int MOST_LETTERS = 3;
    private static final int MOST_FIGURES = 4;

    private final Label code = new Label();
    private final Label time = new Label();

    DayBox() {
        getStyleClass().add("day-box");
        setAlignment(Pos.CENTER);
        code.getStyleClass().add("day-code");
        time.getStyleClass().add("day-time");
        code.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(code, time);
    }

    void show(DayResult day, DayWords words, LocalDate today) {
        DayMark mark = DayMark.of(day, today);
        getStyleClass().removeAll(Arrays.stream(DayMark.Tint.values()).map(DayMark.Tint::styleClass).toList());
        getStyleClass().add(mark.tint().styleClass());
        code.setText(mark.code());
        code.pseudoClassStateChanged(LONG, mark.code().length() > MOST_LETTERS);
        boolean two = day.lateClass().isPresent() && day.earlyClass().isPresent();
        time.setText(two ? day.earlyClass().get() : words.time(day.in()));
        time.pseudoClassStateChanged(LONG, time.getText().length() > MOST_FIGURES);
        pseudoClassStateChanged(TODAY, day.date().equals(today));
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
