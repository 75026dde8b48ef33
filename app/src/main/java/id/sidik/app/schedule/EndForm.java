package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something ends on a day, or never should have been. */
final class EndForm implements WishForm {
    private final VBox shape;
    private final Forms.Day last;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    /** @param never whether it can be taken back whole @param ending is given the last day, empty for never */
    EndForm(Texts texts, LocalDate today, boolean never, Function<Optional<LocalDate>, ScheduleWish> ending) {
        Forms forms = new Forms(texts);
        last = forms.day("endDay", "schedule.lastDay", Optional.of(today));
        CheckBox whole = new CheckBox(texts.get("schedule.end.never"));
        whole.setVisible(never);
        whole.setManaged(never);
        last.picker().disableProperty().bind(whole.selectedProperty());
        shape = new VBox(8, forms.field("schedule.lastDay", last.picker()), whole);
        wish = Bindings.createObjectBinding(() -> whole.isSelected()
                ? Optional.of(ending.apply(Optional.empty()))
                : last.value().get().map(day -> ending.apply(Optional.of(day))), last.value(),
                whole.selectedProperty());
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return last.picker();
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
