package id.sidik.app.manual;

import id.sidik.domain.ManualReason;
import id.sidik.operations.corrections.SheetWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands over a signed list: its days, who signed it and why it was kept by hand. */
public final class SheetForm {
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty signer = new SimpleStringProperty("");
    private final ObjectProperty<ManualReason> reason = new SimpleObjectProperty<>(ManualReason.DEVICE_DOWN);
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty approver = new SimpleStringProperty("");

    /** Empty without a first day. One day is enough: the last day is the first. */
    Optional<SheetWish> wish() {
        return from.get().map(first -> new SheetWish(first, to.get().filter(last -> !last.isBefore(first))
                .orElse(first), signer.get(), reason.get(), note.get(), scan.get(), approver.get()));
    }

    void clear() {
        note.set("");
        scan.set(Optional.empty());
    }

    ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> to() {
        return to;
    }

    StringProperty signer() {
        return signer;
    }

    ObjectProperty<ManualReason> reason() {
        return reason;
    }

    StringProperty note() {
        return note;
    }

    ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    StringProperty approver() {
        return approver;
    }
}
