package id.sidik.app.updates;

import id.sidik.app.cli.Version;
import id.sidik.app.jobs.Background;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.Office;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.UpdateDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.stage.Window;

/** The sheet of updates over the window. */
public final class UpdateDialogs {
    private final Views views;
    private final Texts texts;
    private final Background background;
    private final Consumer<Throwable> alarm;
    private final UpdateHabit habit;

    public UpdateDialogs(Views views, Texts texts, Background background, Consumer<Throwable> alarm,
            UpdateHabit habit) {
        this.views = views;
        this.texts = texts;
        this.background = background;
        this.alarm = alarm;
        this.habit = habit;
    }

    public void show(Window over, Office office) {
        UpdatesModel model = new UpdatesModel(desk(office), () -> office.centre().releases(), background,
                texts, alarm, habit);
        UpdatesView view = new UpdatesView(model, texts);
        FormDialog.sheet(over, texts, texts.get("update.title"), views.shape(view)).focus(view.first()).show();
    }

    /** Of the program that runs. */
    public static UpdateDesk desk(Office office) {
        return office.updates(place());
    }

    private static ProgramPlace place() {
        try {
            return ProgramPlace.of(System.getProperties(), Version.built());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
