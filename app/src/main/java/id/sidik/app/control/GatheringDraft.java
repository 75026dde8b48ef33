package id.sidik.app.control;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.operations.control.Gathering;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A presence list while it is filled in: everybody came until somebody says otherwise. */
final class GatheringDraft {
    /** What the list says of somebody. */
    enum Mark {
        CAME, MISSED, FREE
    }

    /** @param mark FREE when the person had not to come */
    record Line(Employee person, Mark mark) {}

    private final ObjectProperty<Optional<LocalDate>> day;
    private final ObjectProperty<GatheringKind> kind = new SimpleObjectProperty<>(GatheringKind.CEREMONY);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Map<EmployeeId, Mark> marks = new HashMap<>();
    private final boolean again;

    GatheringDraft(LocalDate today) {
        day = new SimpleObjectProperty<>(Optional.of(today));
        again = false;
    }

    /** To correct a list. */
    GatheringDraft(Gathering list) {
        day = new SimpleObjectProperty<>(Optional.of(list.day()));
        kind.set(list.kind());
        name.set(list.name());
        note.set(list.reason());
        list.people().forEach((who, came) -> marks.put(who, came ? Mark.CAME : Mark.MISSED));
        again = true;
    }

    /** Whether day, kind and name are those of a list that is there. */
    boolean again() {
        return again;
    }

    ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    ObjectProperty<GatheringKind> kind() {
        return kind;
    }

    StringProperty name() {
        return name;
    }

    StringProperty note() {
        return note;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Who served on the day; who was marked before stays so. */
    void serving(List<Employee> people) {
        Mark others = again ? Mark.FREE : Mark.CAME;
        lines.setAll(people.stream().map(one -> new Line(one, marks.getOrDefault(one.id(), others))).toList());
    }

    void mark(List<Integer> rows, Mark mark) {
        for (int row : List.copyOf(rows)) {
            Employee person = lines.get(row).person();
            marks.put(person.id(), mark);
            lines.set(row, new Line(person, mark));
        }
    }

    long count(Mark mark) {
        return lines.stream().filter(line -> line.mark() == mark).count();
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> day.get().isPresent() && (kind.get() != GatheringKind.CEREMONY
                || !name.get().isBlank()) && count(Mark.FREE) < lines.size(), day, kind, name, lines);
    }

    /** Who had to come, with whether they did. */
    Map<EmployeeId, Boolean> people() {
        Map<EmployeeId, Boolean> people = new HashMap<>();
        for (Line line : lines)
            if (line.mark() != Mark.FREE) people.put(line.person().id(), line.mark() == Mark.CAME);
        return people;
    }
}
