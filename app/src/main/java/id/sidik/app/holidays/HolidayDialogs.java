package id.sidik.app.holidays;

import id.sidik.app.schedule.ScheduleWords;
import id.sidik.app.schedule.WishDialog;
import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.CalendarPreview;
import id.sidik.operations.schedule.CalendarYear;
import java.io.File;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
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
        dialog.open(over, "holidays.import.title", form(preview));
    }

    ImportForm form(CalendarPreview preview) {
        Map<LocalDate, String> names = new HashMap<>();
        model.reading().get().ifPresent(read -> read.table().days().forEach(day -> names.put(day.day(), day.name())));
        return new ImportForm(preview, names, new ScheduleWords(texts, model.today()), texts);
    }
}
