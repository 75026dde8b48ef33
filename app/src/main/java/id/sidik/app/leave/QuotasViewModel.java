package id.sidik.app.leave;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.permits.PermitRules;
import id.sidik.operations.permits.QuotaRow;
import java.time.Year;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What everybody may still take in a year, and what the office settled about permits. */
public final class QuotasViewModel {
    private record Reading(List<QuotaRow> rows, PermitRules rules) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ObjectProperty<Year> year;
    private final ObservableList<QuotaRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty secondPerson = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> mostCarried = new SimpleObjectProperty<>(0);
    private boolean reading;

    QuotasViewModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        year = new SimpleObjectProperty<>(Year.now(link.clock()));
        year.addListener((any, before, now) -> refresh());
        secondPerson.addListener((any, before, now) -> settle());
        mostCarried.addListener((any, before, now) -> settle());
        refresh();
    }

    public ObjectProperty<Year> year() {
        return year;
    }

    public ObservableList<QuotaRow> rows() {
        return rows;
    }

    /** Whether another person must agree to every permit. */
    public BooleanProperty secondPerson() {
        return secondPerson;
    }

    /** Days that may be carried into the next year. */
    public ObjectProperty<Integer> mostCarried() {
        return mostCarried;
    }

    private void refresh() {
        Year wanted = year.get();
        latest.fetch(() -> new Reading(link.office().permits().asked().quotas(wanted),
                link.office().permits().asked().rules()), this::show);
    }

    private void show(Reading found) {
        reading = true;
        rows.setAll(found.rows());
        secondPerson.set(found.rules().secondPerson());
        mostCarried.set(found.rules().mostCarried());
        reading = false;
    }

    private void settle() {
        if (reading) return;
        PermitRules rules = new PermitRules(secondPerson.get(), mostCarried.get());
        link.write(() -> link.office().permits().asked().settle(rules), this::refresh);
    }
}
