package id.sidik.app.holidays;

import id.sidik.app.schedule.Forms;
import id.sidik.app.schedule.WishForm;
import id.sidik.app.text.Texts;
import id.sidik.domain.RamadanPeriod;
import id.sidik.operations.schedule.CalendarYear;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fasting month of a year, as the government announced it. */
final class RamadanForm implements WishForm {
    private final VBox shape;
    private final TextField year;
    private final Forms.Day from;
    private final Forms.Day to;
    private final TextField decree;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    RamadanForm(Texts texts, Optional<CalendarYear.Fasting> known) {
        Forms forms = new Forms(texts);
        year = forms.text("ramadanYear", "holidays.ramadan.year");
        year.setPromptText(texts.get("holidays.ramadan.prompt"));
        year.setText(known.map(each -> each.period().year()).orElse(""));
        from = forms.day("ramadanFrom", "schedule.from", known.map(each -> each.period().from()));
        to = forms.day("ramadanTo", "schedule.to", known.map(each -> each.period().to()));
        decree = forms.text("ramadanDecree", "schedule.decree");
        decree.setText(known.map(CalendarYear.Fasting::decree).orElse(""));
        shape = new VBox(8, forms.field("holidays.ramadan.year", year),
                forms.field("schedule.days", from.picker(), to.picker()), forms.field("schedule.decree", decree));
        wish = Bindings.createObjectBinding(this::read, year.textProperty(), from.value(), to.value(),
                decree.textProperty());
    }

    private Optional<ScheduleWish> read() {
        Optional<LocalDate> first = from.value().get();
        Optional<LocalDate> last = to.value().get();
        String called = year.getText().strip();
        boolean whole = !called.isEmpty() && !decree.getText().isBlank() && first.isPresent() && last.isPresent()
                && !last.get().isBefore(first.get());
        return whole
                ? Optional.of(new ScheduleWish.Ramadan(called,
                        Optional.of(new RamadanPeriod(called, first.get(), last.get())), decree.getText().strip()))
                : Optional.empty();
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return year;
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
