package id.sidik.app.schedule;

import id.sidik.operations.schedule.ScheduleWish;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The fields of one change of the work calendar. */
public interface WishForm {
    Region shape();

    /** Where somebody begins to type. */
    Node first();

    /** Empty while something is missing. */
    ObservableValue<Optional<ScheduleWish>> wish();
}
