package id.sidik.app.sync;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.MachineRow;
import id.sidik.operations.centre.AsideLine;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.centre.ConflictLine;
import id.sidik.operations.centre.GuestDesk;
import id.sidik.operations.centre.RefusedLine;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncStand;
import id.sidik.operations.work.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The road to the centre: what waits, what was refused, what is open, what was done. */
public final class SyncModel {
    private static final int RUNS = 200;
    private static final String JOB = "sync";

    private record Read(SyncStand stand, List<RefusedLine> refused, List<ConflictLine> conflicts,
            List<SyncLine> runs, List<AsideLine> aside, List<GuestDesk.Line> guests) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<SyncStand>> stand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<RefusedLine> refused = FXCollections.observableArrayList();
    private final ObservableList<ConflictLine> conflicts = FXCollections.observableArrayList();
    private final ObservableList<SyncLine> runs = FXCollections.observableArrayList();
    private final ObservableList<AsideLine> aside = FXCollections.observableArrayList();
    private final ObservableList<GuestDesk.Line> guests = FXCollections.observableArrayList();

    public SyncModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        link.news().edition().subscribe(edition -> read());
    }

    private CentreRoom room() {
        return link.office().centre();
    }

    void read() {
        latest.fetch(() -> new Read(room().sync().stand(), room().sync().refused(), room().conflicts().list(),
                room().sync().history(RUNS), room().sync().aside(), room().guests().list()), this::show);
    }

    private void show(Read found) {
        refused.setAll(found.refused());
        conflicts.setAll(found.conflicts());
        runs.setAll(found.runs());
        aside.setAll(found.aside());
        guests.setAll(found.guests());
        stand.set(Optional.of(found.stand()));
    }

    /** Empty until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<SyncStand>> stand() {
        return stand.getReadOnlyProperty();
    }

    ObservableList<RefusedLine> refused() {
        return refused;
    }

    ObservableList<ConflictLine> conflicts() {
        return conflicts;
    }

    ObservableList<SyncLine> runs() {
        return runs;
    }

    ObservableList<AsideLine> aside() {
        return aside;
    }

    ObservableList<GuestDesk.Line> guests() {
        return guests;
    }

    /** On which somebody may be a guest. */
    List<Machine> machines() {
        return link.office().machines().list().stream().map(MachineRow::machine).toList();
    }

    LocalDate today() {
        return LocalDate.now(link.clock());
    }

    void save(GuestDesk.Line guest, Runnable then) {
        link.write(() -> room().guests().save(guest.machine().serial(), guest.pin(), guest.number(), guest.from(), guest
                .until()), () -> {
                    link.notices().toast("guest.saved", guest.pin());
                    then.run();
                });
    }

    void remove(GuestDesk.Line guest) {
        link.write(() -> room().guests().remove(guest), () -> link.notices().toast("guest.removed", guest.pin()));
    }

    ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    /** A meeting that a person asked for: its ledger lies in the drawer. */
    void meet() {
        meet(ledger -> {});
    }

    private void meet(Consumer<Ledger> then) {
        JobName name = new JobName(JOB, "");
        if (link.jobs().runs(name)) return;
        link.jobs().startLedger(name, progress -> room().sync().now().run(progress), ledger -> {
            link.news().changed();
            then.accept(ledger);
        });
    }

    boolean meets() {
        return link.jobs().runs(new JobName(JOB, ""));
    }

    /** Nothing to see when it went well or the centre is not there; what asks for a person shows at the sidebar. */
    public void meetQuietly(Consumer<Boolean> then) {
        boolean due = stand.get().filter(SyncStand::placed).filter(SyncStand::syncs).isPresent() && !meets()
                && automatic();
        if (!due) {
            then.accept(true);
            return;
        }
        link.background().fetch(() -> room().sync().now().run(id.sidik.operations.work.Job.Progress.NONE), ledger -> {
            boolean good = ledger.outcome() != Ledger.Outcome.FAILED;
            if (good && ledger.outcome() != Ledger.Outcome.NOTHING_NEW) link.news().changed();
            else
                read();
            then.accept(good);
        }, link.alarm());
    }

    /** A centre that is not there now is asked again with the next meeting. */
    private void askKind() {
        link.background().fetch(() -> room().kindIfThere(), found -> read(), link.alarm());
    }

    private boolean automatic() {
        return room().places().place().map(CentrePlace::automatic).orElse(false);
    }

    void retry() {
        link.write(() -> room().sync().retry(), () -> link.notices().toast("sync.retried"));
    }

    void decide(ConflictLine conflict, boolean ours, String reason, Runnable then) {
        link.write(() -> room().conflicts().decide(conflict.id(), ours, reason), () -> {
            link.notices().toast(ours ? "sync.decided.ours" : "sync.decided.theirs", conflict.name());
            then.run();
        });
    }

    Optional<CentrePlace> place() {
        return room().places().place();
    }

    boolean hasPassword() {
        return room().places().hasPassword();
    }

    /** What the office calls this laptop. */
    String laptop() {
        return room().sync().laptopName();
    }

    void save(CentrePlace place, Optional<String> password, String laptop, Runnable then) {
        link.write(() -> {
            room().places().save(place, password);
            room().sync().nameLaptop(laptop);
        }, () -> {
            link.notices().toast("sync.place.saved");
            then.run();
            askKind();
        });
    }
}
