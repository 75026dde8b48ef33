package id.sidik.app.machines.history;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.MachineId;
import id.sidik.operations.DeedLine;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was done to the chosen machine, by whom and why. */
public final class DeedsModel {
    private static final int SHOWN = 100;

    private final OfficeLink link;
    private final ObservableValue<Optional<MachineId>> chosen;
    private final Latest reading;
    private final ObservableList<DeedLine> deeds = FXCollections.observableArrayList();

    public DeedsModel(OfficeLink link, ObservableValue<Optional<MachineId>> chosen) {
        this.link = link;
        this.chosen = chosen;
        reading = link.latest();
        chosen.subscribe(id -> read());
        link.news().edition().subscribe(edition -> read());
    }

    private void read() {
        if (chosen.getValue().isEmpty()) deeds.clear();
        chosen.getValue().ifPresent(id -> reading.fetch(() -> link.office().care().deeds(id, SHOWN), deeds::setAll));
    }

    /** Newest first. */
    public ObservableList<DeedLine> deeds() {
        return deeds;
    }
}
