package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A pattern for the unit, groups or people, from a day on. */
final class AssignForm implements WishForm {
    private final VBox shape;
    private final ComboBox<String> pattern = new ComboBox<>();
    private final Forms.Day from;
    private final Forms.Day until;
    private final WhomBox whom;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    AssignForm(Texts texts, List<WhomBox.Line> people, List<String> patterns, LocalDate today) {
        Forms forms = new Forms(texts);
        pattern.setId("pattern");
        pattern.getItems().setAll(patterns);
        pattern.getSelectionModel().selectFirst();
        pattern.setAccessibleText(texts.get("schedule.pattern"));
        from = forms.day("assignFrom", "schedule.from", Optional.of(today));
        until = forms.day("assignUntil", "schedule.to", Optional.empty());
        whom = new WhomBox(people, texts);
        HBox.setHgrow(whom, Priority.ALWAYS);
        shape = new VBox(8, forms.field("schedule.pattern", pattern),
                forms.field("schedule.days", from.picker(), until.picker(), forms.hint("schedule.openEnd")),
                forms.field("schedule.whom", whom));
        wish = Bindings.createObjectBinding(this::read, pattern.valueProperty(), from.value(), until.value(),
                whom.chosen());
    }

    private Optional<ScheduleWish> read() {
        boolean somebody = !whom.chosen().get().isEmpty() && pattern.getValue() != null;
        return from.value().get().filter(first -> somebody).map(first -> new ScheduleWish.Assign(whom.chosen().get(),
                pattern.getValue(), first, until.value().get()));
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return pattern;
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
