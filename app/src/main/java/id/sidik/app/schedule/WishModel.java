package id.sidik.app.schedule;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.schedule.SchedulePreview;
import id.sidik.operations.schedule.ScheduleWish;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A change that is looked at while it is typed, and kept when it is wanted. */
public final class WishModel {
    /** What a change would do, or why it cannot be. */
    public record Look(Optional<SchedulePreview> preview, Optional<Trouble> trouble) {
        static final Look NOTHING = new Look(Optional.empty(), Optional.empty());
    }

    private final OfficeLink link;
    private final Latest latest;
    private final ObjectProperty<Optional<ScheduleWish>> wish = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NOTHING);
    private final StringProperty reason = new SimpleStringProperty("");

    public WishModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        wish.subscribe(this::preview);
    }

    ObjectProperty<Optional<ScheduleWish>> wish() {
        return wish;
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    StringProperty reason() {
        return reason;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !reason.get().isBlank() && look.get().preview().isPresent(), reason,
                look);
    }

    private void preview(Optional<ScheduleWish> wanted) {
        latest.fetch(() -> wanted.map(this::look).orElse(Look.NOTHING), look::set);
    }

    private Look look(ScheduleWish wanted) {
        try {
            return new Look(Optional.of(link.office().schedule().desk().preview(wanted)), Optional.empty());
        } catch (TroubleException cannot) {
            return new Look(Optional.empty(), Optional.of(cannot.trouble()));
        }
    }

    /** @param close what closes the dialog, called when the change is kept */
    void keep(Runnable close) {
        wish.get().ifPresent(wanted -> link.write(
                () -> link.office().schedule().desk().apply(wanted, reason.get()), () -> {
                    link.notices().toast("schedule.kept");
                    close.run();
                }));
    }
}
