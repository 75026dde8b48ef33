package id.sidik.app.machines.messages;

import id.sidik.app.machines.MachineTalk;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.MessageBoard;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.MessageDesk;
import id.sidik.operations.MessageLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The short messages of the machine for which the sheet was opened. */
public final class MessagesViewModel {
    private final MachineTalk talk;
    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<Optional<MessageBoard>> board = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Note> notes = FXCollections.observableArrayList();

    public MessagesViewModel(MachineTalk talk, OfficeLink link) {
        this.talk = talk;
        this.link = link;
    }

    ReadOnlyBooleanProperty busy() {
        return talk.busy();
    }

    boolean reachable() {
        return talk.reachable();
    }

    /** Empty until the machine was asked. */
    ReadOnlyObjectProperty<Optional<MessageBoard>> board() {
        return board.getReadOnlyProperty();
    }

    ObservableList<Note> notes() {
        return notes;
    }

    void read() {
        talk.speak("messages", machine -> link.office().messages().list(machine, MessageDesk.USUAL), found -> {
            notes.setAll(found.notes());
            board.set(Optional.of(found));
        });
    }

    void write(Note note) {
        change(machine -> link.office().messages().write(machine, note.line(), note.people()));
    }

    void delete(Note note) {
        change(machine -> link.office().messages().delete(machine, note.line().id()));
    }

    private void change(Function<Machine, Job<Ledger>> deed) {
        talk.speak("shortMessage", deed, ledger -> {
            link.jobs().keep(ledger);
            read();
        });
    }

    /** A message for everybody that begins now, under the first free number. */
    Note blank() {
        Clock clock = link.clock();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(),
                talk.machine().map(Machine::zone).orElse(clock.getZone())).truncatedTo(ChronoUnit.MINUTES);
        int id = board.get().map(MessageBoard::free).filter(free -> free > 0).orElse(1);
        return new Note(new MessageLine(id, MessageDesk.PUBLIC, 60, Optional.of(now), ""), List.of());
    }

    /** Bytes of text that the machine's screen has room for. */
    int room() {
        return talk.machine().map(machine -> link.office().messages().room(machine)).orElse(0);
    }
}
