package id.sidik.app.machines.assumptions;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.AssumptionLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is believed of a machine, and what is chosen instead; nothing is kept before it is saved. */
public final class AssumptionsViewModel {
    /** A statement and what is chosen for it on the screen. */
    record Row(AssumptionLine line, StringProperty chosen) {
        Row(AssumptionLine line) {
            this(line, new SimpleStringProperty(line.chosen()));
        }

        boolean usual() {
            return line.usual().equals(chosen.get());
        }
    }

    private final OfficeLink link;
    private final Machine machine;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    public AssumptionsViewModel(OfficeLink link, Machine machine) {
        this.link = link;
        this.machine = machine;
        link.background().fetch(() -> link.office().assumptions().lines(machine), this::show, link.alarm());
    }

    private void show(List<AssumptionLine> lines) {
        List<Row> all = lines.stream().map(Row::new).toList();
        all.forEach(row -> row.chosen().subscribe(any -> judge()));
        rows.setAll(all);
        judge();
    }

    private void judge() {
        changed.set(rows.stream().anyMatch(row -> !row.chosen().get().equals(row.line().chosen())));
    }

    Machine machine() {
        return machine;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** How many statements are not as they are documented. */
    long unusual() {
        return rows.stream().filter(row -> !row.usual()).count();
    }

    /** Chooses for all what is documented; saving is another step. */
    void reset() {
        rows.forEach(row -> row.chosen().set(row.line().usual()));
    }

    void save(Runnable close) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Row row : rows)
            if (!row.chosen().get().equals(row.line().chosen())) choices.put(row.line().name(), row.chosen().get());
        link.write(() -> link.office().assumptions().save(machine, choices), () -> {
            link.notices().toast("assumption.saved", machine.name());
            close.run();
        });
    }

    Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.line().name().equals(name)).findFirst();
    }
}
