package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.app.view.SearchBox;
import id.sidik.domain.Whom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.transformation.FilteredList;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Ticks the unit, groups and people. Space ticks the line under the cursor. */
final class WhomBox extends VBox {
    /** One line of the list. */
    record Line(Whom whom, String word, SimpleBooleanProperty ticked) {
        Line(Whom whom, String word) {
            this(whom, word, new SimpleBooleanProperty());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return whom.scope().name();
        }
    }

    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final ReadOnlyObjectWrapper<List<Whom>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<Whom> ticked = new LinkedHashSet<>();

    WhomBox(List<Line> lines, Texts texts) {
        super(6);
        this.texts = texts;
        SearchBox search = new SearchBox();
        search.setPromptText(texts.get("schedule.whom.search"));
        Label count = new Label(texts.get("schedule.whom.count", 0));
        count.getStyleClass().add("hint");
        FilteredList<Line> found = new FilteredList<>(FXCollections.observableArrayList(lines));
        search.textProperty().subscribe(text -> found.setPredicate(line -> line.word().toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT))));
        list.setItems(found);
        list.setId("whom");
        list.setPrefHeight(150);
        list.setAccessibleText(texts.get("schedule.whom"));
        list.setCellFactory(CheckBoxListCell.forListView(Line::ticked, new Words()));
        list.setOnKeyPressed(event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) line.ticked().set(!line.ticked().get());
        });
        lines.forEach(line -> line.ticked().subscribe(on -> tick(line.whom(), on)));
        chosen.subscribe(now -> count.setText(texts.get("schedule.whom.count", now.size())));
        list.getSelectionModel().selectFirst();
        getChildren().setAll(search, list, count);
    }

    private void tick(Whom whom, boolean on) {
        if (on) ticked.add(whom);
        else
            ticked.remove(whom);
        chosen.set(new ArrayList<>(ticked));
    }

    ListView<Line> list() {
        return list;
    }

    ReadOnlyObjectProperty<List<Whom>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    private final class Words extends StringConverter<Line> {
        @Override
        public String toString(Line line) {
            return line.whom().scope() == Whom.Scope.PERSON
                    ? line.word()
                    : texts.get("schedule.scope." + line.whom().scope(), line.word()).strip();
        }

        @Override
        public Line fromString(String typed) {
            return new Line(Whom.UNIT, typed);
        }
    }
}
