package id.sidik.app.print;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.Verified;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number, a file or a parcel held against the register of reports. */
public final class VerifyModel {
    private final OfficeLink link;
    private final Latest asking;
    private final StringProperty number = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Verified>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());

    public VerifyModel(OfficeLink link) {
        this.link = link;
        asking = link.latest();
    }

    ZoneId zone() {
        return link.clock().getZone();
    }

    /** What was scanned or typed. */
    public StringProperty number() {
        return number;
    }

    /** Empty until something was asked. */
    public ReadOnlyObjectProperty<Optional<Verified>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return asking.busy();
    }

    public void askNumber() {
        String typed = number.get().strip();
        if (!typed.isEmpty())
            asking.fetch(() -> link.office().reports().verifier().text(typed), found -> verdict.set(Optional.of(
                    found)));
    }

    public void askFile(Path file) {
        asking.fetch(() -> link.office().reports().verifier().file(file).run(Job.Progress.NONE), found -> verdict.set(
                Optional.of(found)));
    }
}
