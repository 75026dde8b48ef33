package id.sidik.app.leave;

import id.sidik.app.office.OfficeLink;
import id.sidik.operations.permits.DecisionDesk;
import id.sidik.operations.permits.PermitRow;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A decision on the permits that are selected, with its reason. */
public final class DecisionFormViewModel {
    private final OfficeLink link;
    private final DecisionKind what;
    private final List<PermitRow> rows;
    private final StringProperty second = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    DecisionFormViewModel(OfficeLink link, DecisionKind what, List<PermitRow> rows) {
        this.link = link;
        this.what = what;
        this.rows = List.copyOf(rows);
    }

    DecisionKind what() {
        return what;
    }

    int count() {
        return rows.size();
    }

    /** Who agrees; only asked of an approval. */
    public StringProperty second() {
        return second;
    }

    public StringProperty reason() {
        return reason;
    }

    public BooleanBinding ready() {
        return reason.isNotEmpty();
    }

    /** @param then when it is kept; a refusal of the office is told by the alarm and the form stays */
    public void decide(Runnable then) {
        List<UUID> ids = rows.stream().map(PermitRow::id).toList();
        DecisionDesk desk = link.office().permits().decisions();
        link.write(() -> {
            switch (what) {
                case APPROVE -> desk.approve(ids, second.get(), reason.get());
                case REFUSE -> desk.refuse(ids, reason.get());
                case WITHDRAW -> desk.withdraw(ids, reason.get());
                case ANNUL -> desk.cancelEvidence(ids, reason.get());
            }
        }, () -> {
            link.notices().toast("permit.decided", ids.size());
            then.run();
        });
    }
}
