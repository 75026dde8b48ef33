package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.domain.SpecialPeriod;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Tambah masa khusus": name, from–to, hours per weekday, who. */
final class SpecialForm implements WishForm {
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    private final VBox shape;
    private final TextField name;
    private final TextField decree;
    private final Forms.Day from;
    private final Forms.Day to;
    private final Map<DayOfWeek, TextField> hours = new EnumMap<>(DayOfWeek.class);
    private final WhomBox whom;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    SpecialForm(Texts texts, List<WhomBox.Line> people, LocalDate today) {
        Forms forms = new Forms(texts);
        name = forms.text("specialName", "schedule.special.name");
        decree = forms.text("specialDecree", "schedule.decree");
        from = forms.day("specialFrom", "schedule.from", Optional.of(today));
        to = forms.day("specialTo", "schedule.to", Optional.empty());
        whom = new WhomBox(people, texts);
        HBox week = new HBox(6);
        for (DayOfWeek day : DayOfWeek.values()) week.getChildren().add(weekday(day, texts, forms));
        shape = new VBox(8, forms.field("schedule.special.name", name),
                forms.field("schedule.days", from.picker(), to.picker()),
                forms.field("schedule.hours", week), forms.field("schedule.whom", whom),
                forms.field("schedule.decree", decree));
        HBox.setHgrow(whom, javafx.scene.layout.Priority.ALWAYS);
        wish = Bindings.createObjectBinding(this::read, name.textProperty(), decree.textProperty(), from.value(),
                to.value(), whom.chosen());
        hours.values().forEach(field -> field.textProperty().subscribe(() -> wish.invalidate()));
    }

    private VBox weekday(DayOfWeek day, Texts texts, Forms forms) {
        String word = texts.formats().weekdayLetters(A_MONDAY.with(day));
        TextField field = forms.text("hours" + day.getValue(), "schedule.hours");
        field.setAccessibleText(texts.get("schedule.hours.of", word));
        field.setPromptText(texts.get("schedule.hours.prompt"));
        field.setPrefColumnCount(6);
        field.focusedProperty().subscribe((before, focused) -> {
            boolean wrong = !focused && !field.getText().isBlank() && HoursText.read(field.getText()).isEmpty();
            field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), wrong);
        });
        hours.put(day, field);
        Label label = new Label(word);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private Optional<ScheduleWish> read() {
        Map<DayOfWeek, SpecialPeriod.Times> times = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, TextField> entry : hours.entrySet()) {
            String typed = entry.getValue().getText();
            if (typed.isBlank()) continue;
            Optional<SpecialPeriod.Times> read = HoursText.read(typed);
            if (read.isEmpty()) return Optional.empty();
            times.put(entry.getKey(), read.get());
        }
        Optional<LocalDate> first = from.value().get();
        Optional<LocalDate> last = to.value().get();
        boolean whole = !name.getText().isBlank() && first.isPresent() && last.isPresent() && !times.isEmpty()
                && !last.get().isBefore(first.get()) && !whom.chosen().get().isEmpty();
        return whole
                ? Optional.of(new ScheduleWish.Special(new SpecialPeriod(name.getText().strip(), first.get(),
                        last.get(), times, Optional.empty(), decree.getText().strip()), whom.chosen().get()))
                : Optional.empty();
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
