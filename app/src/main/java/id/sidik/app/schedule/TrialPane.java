package id.sidik.app.schedule;

import id.sidik.app.words.DayWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.operations.PersonRow;
import id.sidik.operations.schedule.Trial;
import id.sidik.operations.schedule.TrialWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** "Uji aturan pada tanggal": what the rules would make of times that nobody recorded. */
final class TrialPane extends HBox {
    private final ScheduleModel model;
    private final Texts texts;
    private final Forms.Day day;
    private final ComboBox<Optional<PersonRow>> person = new ComboBox<>();
    private final ComboBox<Optional<String>> pattern = new ComboBox<>();
    private final ComboBox<Optional<String>> shift = new ComboBox<>();
    private final TextField times;
    private final VBox results = new VBox(6);

    TrialPane(ScheduleModel model, Texts texts, Life life) {
        super(24);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("tab-body");
        Forms forms = new Forms(texts);
        day = forms.day("trialDay", "schedule.trial.day", Optional.of(model.today()));
        times = forms.text("trialTimes", "schedule.trial.times");
        times.setPromptText(texts.get("schedule.trial.times.prompt"));
        times.setOnAction(event -> run());
        prepare(person, "trialPerson", "schedule.trial.person");
        prepare(pattern, "trialPattern", "schedule.pattern");
        prepare(shift, "trialShift", "schedule.trial.shift");
        Button run = new Button(texts.get("schedule.trial.run"));
        run.setId("trialRun");
        run.setAccessibleText(texts.get("schedule.trial.help"));
        run.getStyleClass().add("accent");
        run.setOnAction(event -> run());
        VBox form = new VBox(8, forms.field("schedule.trial.day", day.picker()),
                forms.field("schedule.trial.person", person), forms.field("schedule.pattern", pattern),
                forms.field("schedule.trial.shift", shift), forms.field("schedule.trial.times", times),
                forms.hint("schedule.trial.hint"), run);
        form.setMinWidth(440);
        form.setMaxWidth(440);
        ScrollPane scroll = new ScrollPane(results);
        scroll.setFitToWidth(true);
        scroll.setId("trialResult");
        scroll.setAccessibleText(texts.get("schedule.trial.result"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        results.getChildren().setAll(forms.hint("schedule.trial.empty"));
        getChildren().setAll(form, scroll);
        life.follow(model.reading(), read -> read.ifPresent(this::fill));
    }

    private <T> void prepare(ComboBox<T> box, String id, String key) {
        box.setId(id);
        box.setPrefWidth(270);
        box.setAccessibleText(texts.get(key));
    }

    private void fill(ScheduleModel.Reading read) {
        refill(person, read.people().stream().map(Optional::of).toList(),
                row -> row.employee().fullName(), "schedule.trial.anybody");
        refill(pattern, read.patterns().stream().map(Optional::of).toList(), name -> name, "schedule.trial.own");
        refill(shift, read.shifts().stream().map(Optional::of).toList(), code -> code, "schedule.trial.own");
    }

    private <T> void refill(ComboBox<Optional<T>> box, List<Optional<T>> values,
            java.util.function.Function<T, String> word, String noneKey) {
        Optional<T> before = box.getValue() == null ? Optional.empty() : box.getValue();
        List<Optional<T>> all = new ArrayList<>(values);
        all.addFirst(Optional.empty());
        Choice.fill(box, all, value -> value.map(word).orElseGet(() -> texts.get(noneKey)));
        box.setValue(all.contains(before) ? before : Optional.empty());
    }

    private void run() {
        day.value().get().ifPresent(date -> model.trial(new TrialWish(date,
                person.getValue().map(row -> row.employee().id()), pattern.getValue(), shift.getValue(),
                times.getText()), this::show));
    }

    private void show(ScheduleModel.Tried tried) {
        results.getChildren().clear();
        tried.trouble().ifPresent(trouble -> line(texts.get(trouble.key(), trouble.arguments().toArray()), ""));
        tried.trial().ifPresent(this::show);
    }

    private void show(Trial trial) {
        DayWords words = new DayWords(texts);
        var plan = trial.plan();
        line(texts.formats().longDate(plan.day()), "month-name");
        line(String.join(" · ", words.result(trial.result())), "trial-status");
        line(texts.get("schedule.trial.pattern", plan.pattern(), trial.regulation()), "");
        plan.hours().ifPresent(hours -> line(texts.get("schedule.trial.hours", hours.in(), hours.out(),
                hours.nextDay() ? "(+1)" : ""), ""));
        plan.windows().ifPresent(windows -> line(texts.get("schedule.trial.windows",
                windows.in().from().toLocalTime(), windows.in().to().toLocalTime(),
                windows.out().from().toLocalTime(), windows.out().to().toLocalTime()), ""));
        line(texts.get("schedule.trial.percent", trial.result().deductionPct()), "");
        line(texts.get("schedule.trial.why"), "hint");
        trial.result().reasons().forEach(reason -> line("• " + words.reason(reason), ""));
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) label.getStyleClass().add(style);
        results.getChildren().add(label);
    }
}
