package id.sidik.app.holidays;

import id.sidik.app.schedule.FixedForm;
import id.sidik.app.schedule.ScheduleWords;
import id.sidik.app.schedule.WishDialog;
import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.CalendarPreview;
import id.sidik.operations.schedule.CalendarYear;
import id.sidik.operations.schedule.ScheduleWish;
import java.io.File;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Opens the forms of the yearly table. */
final class HolidayDialogs {
    private final HolidaysModel model;
    private final WishDialog dialog;
    private final Texts texts;

    HolidayDialogs(HolidaysModel model, WishDialog dialog, Texts texts) {
        this.model = model;
        this.dialog = dialog;
        this.texts = texts;
    }

    void add(Node over) {
        LocalDate first = model.year().get().equals(Year.from(model.today()))
                ? model.today()
                : model.year().get().atDay(1);
        dialog.open(over, "holidays.form.title", new HolidayForm(texts, Optional.empty(), first));
    }

    void change(Node over, CalendarYear.Day row) {
        dialog.open(over, "holidays.form.title", new HolidayForm(texts, Optional.of(row), row.day()));
    }

    void ramadan(Node over) {
        Optional<CalendarYear.Fasting> known = model.reading().get()
                .flatMap(read -> read.table().ramadan().stream().findFirst());
        dialog.open(over, "holidays.ramadan.title", new RamadanForm(texts, known));
    }

    void importFile(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("holidays.import.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("people.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.txt"), new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), preview -> ask(over, preview)));
    }

    private void ask(Node over, CalendarPreview preview) {
        ScheduleWords words = new ScheduleWords(texts, model.today());
        ScheduleWish.Days all = preview.wish(false);
        Optional<ScheduleWish> wish = all.days().isEmpty() ? Optional.empty() : Optional.of(all);
        dialog.open(over, "holidays.import.title", new FixedForm(texts.get("holidays.import.facts",
                preview.fresh().size(), preview.changed().size(), preview.same(), preview.missing().size(),
                preview.remarks().size()), wish, preview.remarks().stream().map(words::remark).toList()));
    }
}
