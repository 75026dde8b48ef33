package id.sidik.app.machines.rescue;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.MachineRow;
import id.sidik.operations.OldProgramDesk;
import id.sidik.operations.OldProgramLook;
import id.sidik.operations.OldProgramWish;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The old program's database before it is taken: what is in it, what is not known, and what a person says to that. */
public final class RescueModel {
    private final OfficeLink link;
    private final Latest looking;
    private final ObservableList<Machine> machines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<OldProgramLook>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Path> file = Optional.empty();
    private OldProgramWish wish = OldProgramWish.usual();
    private AtomicBoolean stop = new AtomicBoolean();

    /** What a look told, or why it could not. */
    private record Seen(Optional<OldProgramLook> look, Optional<Trouble> refused) {}

    public RescueModel(OfficeLink link) {
        this.link = link;
        looking = link.latest();
        link.latest().fetch(link.office().machines()::list,
                rows -> machines.setAll(rows.stream().map(MachineRow::machine).toList()));
    }

    public ObservableList<Machine> machines() {
        return machines;
    }

    /** Empty until a file was read, and while it cannot be read. */
    public ReadOnlyObjectProperty<Optional<OldProgramLook>> found() {
        return found.getReadOnlyProperty();
    }

    /** Why the file cannot be read. */
    public ReadOnlyObjectProperty<Optional<Trouble>> refused() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return looking.busy();
    }

    /** Whether there is something to take, and nothing waits for a word. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    public OldProgramWish wish() {
        return wish;
    }

    public void look(File chosen) {
        wish = OldProgramWish.usual();
        try {
            file = Optional.of(chosen.toPath());
        } catch (InvalidPathException none) {
            file = Optional.empty();
            found.set(Optional.empty());
            refused.set(Optional.of(OldProgramDesk.unreadable(chosen.getName())));
        }
        again();
    }

    /** Another decision: the same file is looked at anew. */
    public void change(OldProgramWish other) {
        if (other.equals(wish)) return;
        wish = other;
        again();
    }

    /** @param machine empty: the records of this origin are left out */
    public void name(OldProgramLook.Origin origin, Optional<MachineId> machine) {
        change(wish.with(origin.key(), machine));
    }

    /** @return false when this is no serial number */
    public boolean name(OldProgramLook.Origin origin, String serial) {
        String typed = serial.strip();
        if (!MachineId.isValid(typed)) return false;
        name(origin, Optional.of(new MachineId(typed)));
        return true;
    }

    private void again() {
        stop.set(true); // an older look is of no use any more
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        ready.set(false);
        OldProgramWish asked = wish;
        file.ifPresent(chosen -> looking.fetch(() -> seen(chosen, asked, own), seen -> {
            found.set(seen.look());
            refused.set(seen.refused());
            ready.set(seen.look().filter(look -> look.something() && !look.asks()).isPresent());
        }));
    }

    private Seen seen(Path chosen, OldProgramWish asked, AtomicBoolean own) throws InterruptedException {
        try {
            return new Seen(Optional.of(link.office().oldProgram().look(chosen, asked).run(new Stoppable(own))),
                    Optional.empty());
        } catch (TroubleException trouble) {
            return new Seen(Optional.empty(), Optional.of(trouble.trouble()));
        }
    }

    /** Ends when the dialog is closed or asks anew. */
    private record Stoppable(AtomicBoolean stopped) implements Job.Progress {
        @Override
        public void at(long done, long total, String key, Object... arguments) {}

        @Override
        public boolean stopRequested() {
            return stopped.get();
        }
    }

    /** The dialog is closed: a look under way ends. */
    public void stop() {
        stop.set(true);
    }

    /** @param close called before the work begins */
    public void take(Runnable close) {
        found.get().ifPresent(look -> {
            close.run();
            Path name = Optional.ofNullable(look.file().getFileName()).orElse(look.file());
            link.jobs().startLedger(new JobName("importOldProgram", name.toString()), link.office().oldProgram().take(
                    look), ledger -> link.news().changed());
        });
    }
}
