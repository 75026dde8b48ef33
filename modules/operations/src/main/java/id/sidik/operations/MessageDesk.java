package id.sidik.operations;

import id.sidik.devices.Kept;
import id.sidik.devices.MachineException;
import id.sidik.devices.MessageBook;
import id.sidik.devices.Roster;
import id.sidik.devices.Told;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.ScreenMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short messages on the screens of machines, by their commands. A machine cannot list them: they are asked for by number. */
public final class MessageDesk {
    /** For everybody, as the vendor's manual says. */
    public static final int PUBLIC = ScreenMessage.PUBLIC;
    /** For those whom it is shown to. */
    public static final int PERSONAL = ScreenMessage.PERSONAL;
    /** So many numbers are asked for, unless somebody wants more. */
    public static final int USUAL = 50;

    private final Records records;
    private final Visits visits;
    private final AccessDesk access;
    private final Clock clock;

    MessageDesk(Records records, Visits visits, AccessDesk access, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.access = access;
        this.clock = clock;
    }

    /** @return empty when there is none, or the firmware does not keep any */
    public Job<Optional<MessageLine>> read(Machine machine, int id) {
        return progress -> visits.at(machine, progress,
                visit -> switch (visit.messages(access.variants(machine.id())).read(id)) {
                    case Told.Value<ScreenMessage>(ScreenMessage found) -> Optional.of(line(found));
                    case Told.Nothing<ScreenMessage> _,Told.Unknown<ScreenMessage> _ -> Optional.empty();
                });
    }

    private static MessageLine line(ScreenMessage found) {
        return new MessageLine(found.id(), found.tag(), found.minutes(), found.start(), found.text());
    }

    /** Asks for every number from 1. Changes nothing. @param upTo 1–65535 */
    public Job<MessageBoard> list(Machine machine, int upTo) {
        return progress -> visits.at(machine, progress, visit -> {
            MessageBook book = visit.messages(access.variants(machine.id()));
            List<Note> notes = new ArrayList<>();
            for (int id = 1; id <= upTo; id++) {
                if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
                progress.at(id, upTo, "access.messages", machine.name());
                Told<ScreenMessage> told = book.read(id);
                if (told instanceof Told.Unknown<ScreenMessage> && id == 1)
                    return new MessageBoard(notes, false, upTo);
                if (told instanceof Told.Value<ScreenMessage>(ScreenMessage found)) notes.add(note(machine, found));
            }
            return new MessageBoard(notes, true, upTo);
        });
    }

    private Note note(Machine machine, ScreenMessage found) {
        return new Note(line(found), records.read(tables -> MessageOwners.of(tables, machine.id(), found.id())));
    }

    /** Bytes of text that the machine takes, as far as its screen is known. */
    public int room(Machine machine) {
        return access.variants(machine.id()).textWidth().bytes() - 1;
    }

    /** Writes a message for everybody. */
    public Job<Ledger> write(Machine machine, MessageLine line) {
        return write(machine, line, List.of());
    }

    /**
     * Writes a message and reads it back; a text that is too long for the screen is refused, never cut.
     *
     * @param pins whom it is shown to. The machine says yes to each and never tells it again: the ledger says so
     */
    public Job<Ledger> write(Machine machine, MessageLine line, List<String> pins) {
        return ledger(machine, (sheet, progress) -> {
            ScreenMessage message = new ScreenMessage(line.tag(), line.id(), line.minutes(), line.start(),
                    line.text());
            Kept kept = visits.at(machine, progress, visit -> {
                MessageBook book = visit.messages(access.variants(machine.id()));
                Kept written = book.write(message);
                if (written == Kept.PROVED) show(visit, book, machine, message.id(), pins, sheet);
                return written;
            });
            return switch (kept) {
                case PROVED -> sheet.line(Tone.GOOD, "ledger.message.proved", line.id())
                        .close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
                case REFUSED -> sheet.fail(Trouble.of("MES-512", "trouble.message.refused", line.id()));
                case DIFFERENT -> sheet.fail(Trouble.of("MES-513", "trouble.message.different", line.id()));
            };
        });
    }

    /** Those of before who are not meant any more are taken off first. */
    private void show(Visit visit, MessageBook book, Machine machine, int message, List<String> pins,
            LedgerSheet sheet) throws MachineException {
        List<String> before = records.read(tables -> MessageOwners.of(tables, machine.id(), message));
        if (before.isEmpty() && pins.isEmpty()) return;
        Roster roster = visit.people().list();
        for (String pin : before) {
            Optional<Integer> uid = uid(roster, pin);
            if (!pins.contains(pin) && uid.isPresent()) book.hide(uid.get(), message);
        }
        List<String> shown = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String pin : pins) {
            Optional<Integer> uid = uid(roster, pin);
            (uid.isPresent() && book.show(uid.get(), message) ? shown : open).add(pin);
        }
        records.transact(tables -> {
            MessageOwners.keep(tables, machine.id(), message, shown);
            return machine;
        });
        if (!shown.isEmpty()) sheet.line(Tone.PLAIN, "ledger.message.shown", shown.size());
        if (!open.isEmpty()) sheet.line(Tone.LOOK, "ledger.message.notShown", String.join(", ", open));
    }

    private static Optional<Integer> uid(Roster roster, String pin) {
        return roster.users().stream().filter(raw -> raw.user().pin().equals(pin)).map(raw -> raw.user().uid())
                .findFirst();
    }

    /** Takes a message off the machine, and from those whom it was shown to. */
    public Job<Ledger> delete(Machine machine, int id) {
        return ledger(machine, (sheet, progress) -> {
            boolean gone = visits.at(machine, progress, visit -> {
                MessageBook book = visit.messages(access.variants(machine.id()));
                show(visit, book, machine, id, List.of(), sheet);
                return book.delete(id);
            });
            return gone
                    ? sheet.line(Tone.GOOD, "ledger.message.gone", id).close(Outcome.DONE)
                    : sheet.fail(Trouble.of("MES-512", "trouble.message.refused", id));
        });
    }

    private interface Deed {
        Ledger run(LedgerSheet sheet, Job.Progress progress);
    }

    private Job<Ledger> ledger(Machine machine, Deed deed) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("shortMessage", machine.name(), clock);
            try {
                return deed.run(sheet, progress);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }
}
