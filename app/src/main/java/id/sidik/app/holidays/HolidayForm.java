package id.sidik.app.holidays;

import id.sidik.app.schedule.Forms;
import id.sidik.app.schedule.WishForm;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.domain.Holiday;
import id.sidik.operations.schedule.CalendarYear;
import id.sidik.operations.schedule.ScheduleWish;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a date is: holiday, joint leave, or an ordinary day after all; by which letter. */
final class HolidayForm implements WishForm {
    private final VBox shape;
    private final Forms.Day day;
    private final ComboBox<Optional<Holiday.Kind>> kind = new ComboBox<>();
    private final TextField name;
    private final TextField decree;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    HolidayForm(Texts texts, Optional<CalendarYear.Day> known, LocalDate first) {
        Forms forms = new Forms(texts);
        day = forms.day("holidayDay", "holidays.day", Optional.of(known.map(CalendarYear.Day::day).orElse(first)));
        kind.setId("holidayKind");
        kind.setAccessibleText(texts.get("holidays.kind"));
        Choice.fill(kind, List.of(Optional.of(Holiday.Kind.HOLIDAY), Optional.of(Holiday.Kind.CUTI_BERSAMA),
                Optional.empty()), each -> HolidaysView.word(texts, each));
        kind.setValue(known.map(CalendarYear.Day::kind).orElse(Optional.of(Holiday.Kind.HOLIDAY)));
        name = forms.text("holidayName", "holidays.name");
        name.setText(known.map(CalendarYear.Day::name).orElse(""));
        decree = forms.text("holidayDecree", "schedule.decree");
        decree.setText(known.map(CalendarYear.Day::decree).orElse(""));
        shape = new VBox(8, forms.field("holidays.day", day.picker()), forms.field("holidays.kind", kind),
                forms.field("holidays.name", name), forms.field("schedule.decree", decree));
        wish = Bindings.createObjectBinding(this::read, day.value(), kind.valueProperty(), name.textProperty(),
                decree.textProperty());
    }

    private Optional<ScheduleWish> read() {
        boolean whole = kind.getValue() != null && !name.getText().isBlank() && !decree.getText().isBlank();
        return day.value().get().filter(date -> whole).map(date -> new ScheduleWish.Days(List.of(
                new CalendarEntry(date, kind.getValue(), name.getText().strip(), decree.getText().strip()))));
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return day.picker();
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
