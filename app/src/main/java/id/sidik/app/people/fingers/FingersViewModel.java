package id.sidik.app.people.fingers;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.FingerCheck;
import id.sidik.operations.MachinePlan;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Fingers and numbers of the unit held against its regulation. */
public final class FingersViewModel {
    private final OfficeLink link;
    private final Latest latest;
    private final ObservableList<FingerFinding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FingerCheck>> check = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FingersViewModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
    }

    ObservableList<FingerFinding> findings() {
        return findings;
    }

    ReadOnlyObjectProperty<Optional<FingerCheck>> check() {
        return check.getReadOnlyProperty();
    }

    void refresh() {
        latest.fetch(link.office().fingers()::check, seen -> {
            check.set(Optional.of(seen));
            findings.setAll(FingerFinding.of(seen));
        });
    }

    /** @param all whether all fingers of these people go @param pins empty for everybody on the machine */
    void plan(Machine machine, boolean all, Set<String> pins, Consumer<MachinePlan> then) {
        link.jobs().start(new JobName("machinePlan", machine.name()),
                link.office().fingers().surplus(machine, all, pins), then, fault -> {});
    }

    void delete(MachinePlan plan, String reason) {
        link.jobs().start(new JobName("machineSurplus", plan.machine().name()),
                link.office().fingers().deleteSurplus(plan, reason), ledger -> {
                    link.jobs().keep(ledger);
                    link.news().changed();
                    refresh();
                }, fault -> refresh());
    }
}
