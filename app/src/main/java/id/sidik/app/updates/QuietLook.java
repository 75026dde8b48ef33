package id.sidik.app.updates;

import id.sidik.app.jobs.Background;
import id.sidik.app.notice.Notice;
import id.sidik.app.notice.Notices;
import id.sidik.operations.Office;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.Found;
import id.sidik.operations.updates.ReleaseSource;
import id.sidik.operations.updates.UpdateDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks for a newer version once at the start, only where somebody named a place, and says a word only of one. */
public final class QuietLook {
    private final UpdateHabit habit;
    private final Background background;
    private final Notices notices;
    private final Consumer<Throwable> alarm;

    public QuietLook(UpdateHabit habit, Background background, Notices notices, Consumer<Throwable> alarm) {
        this.habit = habit;
        this.background = background;
        this.notices = notices;
        this.alarm = alarm;
    }

    /** @param desk made away from the FX thread @param show opens the sheet of updates */
    public void begin(Supplier<UpdateDesk> desk, Office office, Runnable show) {
        if (!habit.quiet()) return;
        List<Supplier<ReleaseSource>> places = new ArrayList<>();
        habit.folder().ifPresent(folder -> places.add(() -> new FolderSource(folder)));
        background.fetch(() -> {
            if (office.centre().places().place().isPresent()) places.add(() -> office.centre().releases());
            return desk.get().lookQuietly(places);
        }, found -> found.ifPresent(newer -> tell(newer, show)), alarm);
    }

    private void tell(Found.Newer newer, Runnable show) {
        notices.keep(Notice.of(Notice.Tone.INFO, "update.notice", newer.release().version()).with(new Notice.Action(
                "update.notice.show", show)));
    }
}
