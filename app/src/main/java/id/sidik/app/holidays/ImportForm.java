package id.sidik.app.holidays;

import id.sidik.app.schedule.ScheduleWords;
import id.sidik.app.schedule.WishForm;
import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.CalendarPreview;
import id.sidik.operations.schedule.ScheduleWish;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a file of holidays would change, day by day; days that it does not name are taken off only when asked. */
final class ImportForm implements WishForm {
    private final CalendarPreview preview;
    private final Map<java.time.LocalDate, String> names;
    private final Texts texts;
    private final ScheduleWords words;
    private final VBox shape = new VBox(8);
    private final CheckBox whole = new CheckBox();
    private final ListView<String> list = new ListView<>();
    private final ReadOnlyObjectWrapper<Optional<ScheduleWish>> wish = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param names of the days that hold now */
    ImportForm(CalendarPreview preview, Map<java.time.LocalDate, String> names, ScheduleWords words, Texts texts) {
        this.preview = preview;
        this.names = names;
        this.words = words;
        this.texts = texts;
        Label told = new Label(texts.get("holidays.import.facts", preview.fresh().size(), preview.changed().size(),
                preview.same(), preview.missing().size(), preview.remarks().size()));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        whole.setId("importWhole");
        whole.setText(texts.get("holidays.import.whole"));
        whole.setMnemonicParsing(true);
        whole.setDisable(preview.missing().isEmpty());
        list.setId("importDays");
        list.setPrefHeight(240);
        list.setAccessibleText(texts.get("holidays.import.list"));
        shape.getChildren().setAll(told, whole, list);
        whole.selectedProperty().subscribe(this::show);
    }

    private void show(boolean all) {
        List<String> lines = new ArrayList<>();
        preview.fresh().forEach(day -> lines.add(line("holidays.import.fresh", day)));
        preview.changed().forEach(day -> lines.add(line("holidays.import.changed", day)));
        preview.missing().forEach(day -> lines.add(texts.get(all
                ? "holidays.import.missing"
                : "holidays.import.left", day.day(), day.name().isBlank()
                        ? names.getOrDefault(day.day(), "–")
                        : day.name())));
        lines.addAll(preview.remarks().stream().map(words::remark).collect(Collectors.toList()));
        list.getItems().setAll(lines);
        ScheduleWish.Days days = preview.wish(all);
        wish.set(days.days().isEmpty() ? Optional.empty() : Optional.of(days));
    }

    private String line(String key, CalendarEntry day) {
        return texts.get(key, day.day(), HolidaysView.word(texts, day.kind()), day.name());
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return whole.isDisabled() ? list : whole;
    }

    @Override
    public ObservableValue<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
