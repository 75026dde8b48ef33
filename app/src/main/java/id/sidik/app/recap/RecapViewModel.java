package id.sidik.app.recap;

import id.sidik.app.office.MonthModel;
import id.sidik.app.corrections.Subject;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.LogLine;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.rules.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The grid of the month, the box chosen in it, and the records of that box. */
public final class RecapViewModel {
    /** A box of the grid. */
    public record Box(PersonMonth row, DayResult day) {}

    private final MonthModel month;
    private final OfficeLink link;
    private final Latest records;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PersonMonth> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Box>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LogLine> punches = FXCollections.observableArrayList();
    private final ObservableList<CorrectionLine> said = FXCollections.observableArrayList();

    private Optional<Activity> activity = Optional.empty();

    public RecapViewModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        records = link.latest();
        month.recap().subscribe(recap -> show());
        search.subscribe(this::show);
        chosen.subscribe(box -> readPunches());
    }

    public MonthModel month() {
        return month;
    }

    /** Part of a name, NIP or PIN. */
    public StringProperty search() {
        return search;
    }

    public ObservableList<PersonMonth> rows() {
        return rows;
    }

    public ObjectProperty<Optional<Box>> chosen() {
        return chosen;
    }

    /** What the machines told of the person on the chosen day. */
    public ObservableList<LogLine> punches() {
        return punches;
    }

    /** What people said against these records. */
    public ObservableList<CorrectionLine> said() {
        return said;
    }

    /** Minutes of activity of the chosen day; empty where none are asked for. */
    Optional<Activity> activity() {
        return activity;
    }

    /** @param person index of a row @param day of the month, from 1 */
    public void choose(int person, int day) {
        if (person < 0 || person >= rows.size()) return;
        PersonMonth row = rows.get(person);
        if (row.days().isEmpty()) return;
        int index = Math.clamp(day, 1, row.days().size()) - 1;
        chosen.set(Optional.of(new Box(row, row.days().get(index))));
    }

    /** The chosen day of the employees among the selected rows; empty where nobody is one. */
    Optional<Subject> subject(List<PersonMonth> selected, Texts texts) {
        List<PersonMonth> people = selected.stream().filter(row -> row.person().employee().isPresent()).toList();
        if (chosen.get().isEmpty() || people.isEmpty()) return Optional.empty();
        LocalDate date = chosen.get().get().day().date();
        String who = people.size() == 1
                ? people.getFirst().person().name()
                : texts.get("correction.people", people.size());
        return people.getFirst().days().stream().filter(day -> day.date().equals(date)).findFirst()
                .map(day -> new Subject(people.stream().map(row -> row.person().employee().orElseThrow()).toList(), who,
                        day, Optional.empty()));
    }

    private void show() {
        List<PersonMonth> all = month.recap().get().map(MonthRecap::people).orElse(List.of());
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(all.stream().filter(row -> searched(row).contains(wanted)).toList());
        chosen.set(chosen.get().flatMap(before -> rows.stream()
                .filter(row -> row.person().equals(before.row().person())).findFirst().flatMap(row -> row.days()
                        .stream()
                        .filter(day -> day.date().equals(before.day().date())).findFirst().map(day -> new Box(row,
                                day)))));
    }

    private static String searched(PersonMonth row) {
        return (row.person().name() + " " + row.person().number() + " " + row.person().number().replace(" ", "") + " "
                + row.person().pin()).toLowerCase(Locale.ROOT);
    }

    private record DayRead(List<LogLine> punches, List<CorrectionLine> said, Optional<Activity> activity) {}

    private void readPunches() {
        Optional<Box> box = chosen.get();
        activity = Optional.empty();
        if (box.isEmpty()) {
            punches.clear();
            said.clear();
        } else
            records.fetch(() -> read(box.get()), found -> {
                activity = found.activity();
                punches.setAll(found.punches());
                said.setAll(found.said());
            });
    }

    private DayRead read(Box box) {
        return new DayRead(link.office().log().of(box.row().person(), box.day().date()), box.row().person().employee()
                .map(id -> link.office().corrections().days().of(id, box.day().date(), box.day().date()))
                .orElse(List.of()), box.row().person().employee().flatMap(id -> link.office().control().activities()
                        .of(id, box.day())));
    }
}
