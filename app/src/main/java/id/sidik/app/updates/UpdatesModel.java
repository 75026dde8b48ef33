package id.sidik.app.updates;

import id.sidik.app.cli.UpdateWords;
import id.sidik.app.jobs.Background;
import id.sidik.app.text.Texts;
import id.sidik.operations.updates.Applied;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.Found;
import id.sidik.operations.updates.ReleaseKey;
import id.sidik.operations.updates.ReleaseSource;
import id.sidik.operations.updates.UpdateDesk;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Newer versions of the program: where to look, what was found, and what a person does about it. */
public final class UpdatesModel {
    private final UpdateDesk desk;
    private final Supplier<ReleaseSource> centre;
    private final Background background;
    private final Texts texts;
    private final Consumer<Throwable> alarm;
    private final UpdateHabit habit;
    private final BooleanProperty quiet = new SimpleBooleanProperty();
    private final BooleanProperty byCentre = new SimpleBooleanProperty();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty result = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Found.Newer>> found = new SimpleObjectProperty<>(Optional.empty());

    /** @param centre opens the releases at the centre; closed by who asked */
    public UpdatesModel(UpdateDesk desk, Supplier<ReleaseSource> centre, Background background, Texts texts,
            Consumer<Throwable> alarm, UpdateHabit habit) {
        this.habit = habit;
        this.desk = desk;
        this.centre = centre;
        this.background = background;
        this.texts = texts;
        this.alarm = alarm;
        habit.folder().ifPresent(known -> folder.set(known.toString()));
        quiet.set(habit.quiet());
        quiet.subscribe((Boolean wanted) -> habit.quiet(wanted));
        byCentre.subscribe(() -> found.set(Optional.empty()));
        folder.subscribe(() -> found.set(Optional.empty()));
        ask(() -> keySentence(desk.key().kept().map(ReleaseKey::print)), key::set);
    }

    BooleanProperty byCentre() {
        return byCentre;
    }

    StringProperty folder() {
        return folder;
    }

    /** Whether each start looks by itself, at this folder and the centre. */
    BooleanProperty quiet() {
        return quiet;
    }

    /** Which key holds, or that none is known. */
    StringProperty key() {
        return key;
    }

    /** What came of the last deed, as a sentence. */
    StringProperty result() {
        return result;
    }

    BooleanProperty busy() {
        return busy;
    }

    /** What can be installed now. */
    ObjectProperty<Optional<Found.Newer>> found() {
        return found;
    }

    String place() {
        return UpdateWords.place(texts, desk.place());
    }

    void keepKey(Path file) {
        ask(() -> keySentence(Optional.of(ReleaseKey.print(desk.key().keep(file.toString())))), key::set);
    }

    private String keySentence(Optional<String> print) {
        return print.map(shown -> texts.get("update.key.kept", shown)).orElseGet(() -> texts.get("update.key.none"));
    }

    void look() {
        ask(() -> from(desk::look), seen -> {
            if (!byCentre.get()) habit.folder(folder.get());
            found.set(seen instanceof Found.Newer newer ? Optional.of(newer) : Optional.empty());
            result.set(UpdateWords.found(texts, seen, desk.place()));
        });
    }

    private <T> T from(Function<ReleaseSource, T> deed) {
        try (ReleaseSource source = source()) {
            return deed.apply(source);
        }
    }

    private ReleaseSource source() {
        return byCentre.get() ? centre.get() : new FolderSource(Path.of(folder.get()));
    }

    /** @return asks it to stop; what was fetched stays, and the next time goes on there */
    Runnable install(Found.Newer newer) {
        busy.set(true);
        ReleaseSource source = source();
        return background.run(desk.install(source, newer), new Background.Watcher<Applied>() {
            @Override
            public void at(long done, long total, String key, List<Object> arguments) {
                String part = total <= 0 ? "" : " · " + done * 100 / total + " %";
                result.set(texts.get(key, arguments.toArray()) + part);
            }

            @Override
            public void done(Applied applied) {
                source.close();
                busy.set(false);
                found.set(Optional.empty());
                result.set(UpdateWords.applied(texts, applied));
            }

            @Override
            public void broken(Throwable fault) {
                source.close();
                tell(fault);
            }
        });
    }

    void back() {
        ask(desk::back, applied -> result.set(UpdateWords.applied(texts, applied)));
    }

    private <T> void ask(Callable<T> work, Consumer<T> show) {
        busy.set(true);
        background.fetch(work, answer -> {
            busy.set(false);
            show.accept(answer);
        }, this::tell);
    }

    private void tell(Throwable fault) {
        busy.set(false);
        if (fault instanceof TroubleException expected)
            result.set(texts.get(expected.trouble().key(), expected.trouble().arguments().toArray()) + " ("
                    + expected.trouble().code() + ")");
        else
            alarm.accept(fault);
    }
}
