package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.ScheduleView.GroupRow;
import id.sidik.operations.schedule.ScheduleWish;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/** Opens the forms of the work calendar. */
final class ScheduleDeeds {
    private final ScheduleModel model;
    private final WishDialog dialog;
    private final Texts texts;

    ScheduleDeeds(ScheduleModel model, WishDialog dialog, Texts texts) {
        this.model = model;
        this.dialog = dialog;
        this.texts = texts;
    }

    void special(Node over) {
        dialog.open(over, "schedule.special.title", new SpecialForm(texts, model.whom(), model.today()));
    }

    void assign(Node over) {
        model.reading().get().ifPresent(read -> dialog.open(over, "schedule.assign.title",
                new AssignForm(texts, model.whom(), read.patterns(), model.today())));
    }

    /** @param group empty for a new one */
    void group(Node over, Optional<GroupRow> group) {
        dialog.open(over, "schedule.group.title", new GroupForm(texts, group, model.whom(), model.today()));
    }

    void dissolve(Node over, GroupRow group) {
        dialog.open(over, "schedule.group.dissolve.title", new EndForm(texts, model.today(), false,
                day -> new ScheduleWish.Dissolve(group.key(), day.orElseThrow())));
    }

    void end(Node over, UUID fact) {
        dialog.open(over, "schedule.end.title", new EndForm(texts, model.today(), true,
                day -> new ScheduleWish.End(fact, day)));
    }
}
