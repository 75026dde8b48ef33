package id.sidik.app.recap;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.LogLine;
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

    /** @param person index of a row @param day of the month, from 1 */
    public void choose(int person, int day) {
        if (person < 0 || person >= rows.size()) return;
        PersonMonth row = rows.get(person);
        if (row.days().isEmpty()) return;
        int index = Math.clamp(day, 1, row.days().size()) - 1;
        chosen.set(Optional.of(new Box(row, row.days().get(index))));
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

    private void readPunches() {
        Optional<Box> box = chosen.get();
        if (box.isEmpty()) punches.clear();
        else
            records.fetch(() -> link.office().log().of(box.get().row().person(), box.get().day().date()),
                    punches::setAll);
    }
}
