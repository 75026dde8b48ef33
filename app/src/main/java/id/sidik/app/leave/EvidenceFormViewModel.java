package id.sidik.app.leave;

import id.sidik.app.office.OfficeLink;
import id.sidik.operations.permits.DecisionDesk;
import id.sidik.operations.permits.PermitRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Evidence that comes later, for the permits that are selected. */
public final class EvidenceFormViewModel {
    private final OfficeLink link;
    private final List<PermitRow> rows;
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> dated = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> received;
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());

    EvidenceFormViewModel(OfficeLink link, List<PermitRow> rows) {
        this.link = link;
        this.rows = List.copyOf(rows);
        received = new SimpleObjectProperty<>(Optional.of(LocalDate.now(link.clock())));
        number.set(rows.getFirst().permit().number());
        dated.set(rows.getFirst().permit().documentDate());
    }

    int count() {
        return rows.size();
    }

    public StringProperty number() {
        return number;
    }

    public ObjectProperty<Optional<LocalDate>> dated() {
        return dated;
    }

    public ObjectProperty<Optional<LocalDate>> received() {
        return received;
    }

    public ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    public BooleanBinding ready() {
        LocalDate today = LocalDate.now(link.clock());
        return Bindings.createBooleanBinding(
                () -> received.get().map(day -> !day.isAfter(today)).orElse(false), received);
    }

    public void attach(Runnable then) {
        DecisionDesk.Evidence evidence = new DecisionDesk.Evidence(number.get(), dated.get(),
                received.get().orElseThrow(), scan.get());
        link.write(() -> link.office().permits().decisions().attach(rows.stream().map(PermitRow::id).toList(),
                evidence), () -> {
                    link.notices().toast("permit.decided", rows.size());
                    then.run();
                });
    }
}
