package id.sidik.app.recap;

import id.sidik.app.words.DayWords;
import id.sidik.app.view.Life;
import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of the month grid. */
final class PersonCell extends ListCell<PersonMonth> {
    private final DayWords words;
    private final RecapViewModel model;
    private final LocalDate today;
    private final Label name = new Label();
    private final Label number = new Label();
    private final DayStrip strip;
    private final HBox row;
    private final List<DayBox> boxes = new ArrayList<>();

    PersonCell(RecapViewModel model, DayWords words, GridMeasure measure, LocalDate today, Life life) {
        this.model = model;
        this.words = words;
        this.today = today;
        strip = new DayStrip(measure);
        name.getStyleClass().add("person-name");
        number.getStyleClass().add("person-number");
        VBox who = new VBox(name, number);
        who.getStyleClass().add("person");
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(GridMeasure.NAME);
        who.setPrefWidth(GridMeasure.NAME);
        who.setMaxWidth(GridMeasure.NAME);
        HBox.setHgrow(strip, Priority.ALWAYS);
        row = new HBox(who, strip);
        setPrefWidth(0);
        life.follow(model.chosen(), box -> mark());
    }

    @Override
    protected void updateItem(PersonMonth person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty || person == null ? null : row);
        if (empty || person == null) return;
        name.setText(words.name(person));
        number.setText(words.number(person));
        while (boxes.size() < person.days().size()) boxes.add(box(boxes.size() + 1));
        List<DayBox> shown = boxes.subList(0, person.days().size());
        for (int i = 0; i < shown.size(); i++) {
            DayResult day = person.days().get(i);
            shown.get(i).show(day, words, today);
        }
        strip.show(shown);
        Sums.ALL.forEach(sum -> strip.sum(sum).setText(sum(sum.of(person.totals()))));
        mark();
    }

    private String sum(Number value) {
        return value.doubleValue() == 0 ? "·" : words.number(value);
    }

    private DayBox box(int day) {
        DayBox box = new DayBox();
        box.setOnMousePressed(event -> model.choose(getIndex(), day));
        return box;
    }

    private void mark() {
        PersonMonth person = getItem();
        if (person == null) return;
        Optional<RecapViewModel.Box> mine = model.chosen().get().filter(box -> box.row().person().equals(person
                .person()));
        for (int i = 0; i < Math.min(boxes.size(), person.days().size()); i++) {
            LocalDate date = person.days().get(i).date();
            boxes.get(i).choose(mine.filter(box -> box.day().date().equals(date)).isPresent());
        }
        setAccessibleText(mine.map(box -> words.spoken(person, box.day())).orElseGet(() -> words.name(person)));
    }
}
