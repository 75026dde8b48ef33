package id.sidik.app.rules;

import id.sidik.app.jobs.JobName;
import id.sidik.app.notice.Notice;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.Office;
import id.sidik.operations.month.RuleImpact;
import id.sidik.operations.regulation.PackFile;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.operations.regulation.ValuePreview;
import id.sidik.operations.regulation.ValueWish;
import id.sidik.rules.Regulation;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The unit's regulation of one month, what is searched in it, and what is done with it. */
public final class RulesModel {
    /** @param second whether every correction needs a second person */
    record Reading(RuleBook book, boolean second) {}

    private final OfficeLink link;
    private final Latest latest;
    private final RuleWords words;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RuleRow>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public RulesModel(OfficeLink link, RuleWords words) {
        this.link = link;
        this.words = words;
        latest = link.latest();
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(link.clock()));
        search.subscribe(this::show);
        onlyOpen.subscribe(this::show);
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    StringProperty search() {
        return search;
    }

    BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    ObservableList<RuleRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<RuleRow>> chosen() {
        return chosen;
    }

    Optional<RuleBook> book() {
        return reading.get().map(Reading::book);
    }

    void turn(int months) {
        month.set(month.get().plusMonths(months));
        look();
    }

    void look() {
        YearMonth shown = month.get();
        Office office = link.office();
        latest.fetch(() -> new Reading(office.regulation().book(shown), office.corrections().days()
                .secondPersonAsked()), read -> {
                    reading.set(Optional.of(read));
                    show();
                });
    }

    /** All words of a row are searched, in the language of the window. */
    private void show() {
        List<String> wanted = List.of(search.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Optional<String> before = chosen.get().map(RuleRow::path);
        rows.setAll(book().map(RuleBook::rows).orElse(List.of()).stream().filter(row -> row.open() || !onlyOpen.get())
                .filter(row -> wanted.stream().allMatch(said(row)::contains)).toList());
        chosen.set(rows.stream().filter(row -> before.equals(Optional.of(row.path()))).findFirst().or(() -> rows
                .stream()
                .findFirst()));
    }

    private String said(RuleRow row) {
        return String.join(" ", words.group(row.path()), words.name(row.path()), words.value(row.path(), row.json()),
                row.mark().note(), row.path()).toLowerCase(Locale.ROOT);
    }

    void all() {
        search.set("");
        onlyOpen.set(false);
    }

    void askSecond(boolean asked) {
        link.write(() -> link.office().corrections().days().askSecondPerson(asked), () -> {
            link.notices().toast(asked ? "rules.second.on" : "rules.second.off");
            look();
        });
    }

    void preview(ValueWish wish, Consumer<ValuePreview> show) {
        link.background().fetch(() -> link.office().regulation().preview(wish), show, link.alarm());
    }

    /** By the records of the wish's month, or of the last month that has any. */
    void impact(YearMonth from, Regulation other, Consumer<RuleImpact> show) {
        Office office = link.office();
        link.jobs().start(new JobName("ruleImpact", from.toString()), progress -> {
            YearMonth with = office.recaps().latestMonth().filter(last -> last.isBefore(from)).orElse(from);
            return office.recaps().impact(with, other).run(progress);
        }, show, fault -> {});
    }

    /** @param locked hears which closed months wait */
    void set(ValueWish wish, Consumer<List<YearMonth>> locked) {
        fetch(() -> link.office().regulation().set(wish).locked(), locked);
    }

    void choose(String pack, YearMonth from, String reason, Consumer<List<YearMonth>> locked) {
        fetch(() -> link.office().regulation().choose(pack, from, reason), locked);
    }

    private void fetch(java.util.concurrent.Callable<List<YearMonth>> deed, Consumer<List<YearMonth>> locked) {
        link.background().fetch(deed, months -> {
            link.news().changed();
            look();
            locked.accept(months);
        }, link.alarm());
    }

    void open(Path file, Consumer<PackFile> show) {
        link.background().fetch(() -> link.office().regulation().look(file), show, link.alarm());
    }

    void take(PackFile.Good file, Runnable then) {
        link.write(() -> link.office().regulation().take(file), () -> {
            look();
            link.notices().toast("rules.loaded", file.pack().edition());
            then.run();
        });
    }

    void toast(String key, Object... arguments) {
        link.notices().toast(key, arguments);
    }

    /** Stays until it was read: closed months wait. */
    void advise(String key, Object... arguments) {
        link.notices().keep(Notice.of(Notice.Tone.LOOK, key, arguments));
    }
}
