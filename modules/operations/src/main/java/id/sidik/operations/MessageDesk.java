package id.sidik.operations;

import id.sidik.devices.Kept;
import id.sidik.devices.Told;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.ScreenMessage;
import java.time.Clock;
import java.util.Optional;

/** Short messages on the screens of machines, by their commands. A machine cannot list them: they are asked for by number. */
public final class MessageDesk {
    private final Visits visits;
    private final AccessDesk access;
    private final Clock clock;

    MessageDesk(Visits visits, AccessDesk access, Clock clock) {
        this.visits = visits;
        this.access = access;
        this.clock = clock;
    }

    /** @return empty when there is none, or the firmware does not keep any */
    public Job<Optional<MessageLine>> read(Machine machine, int id) {
        return progress -> visits.at(machine, progress,
                visit -> switch (visit.messages(access.variants(machine.id())).read(id)) {
                    case Told.Value<ScreenMessage>(ScreenMessage found) -> Optional.of(
                            new MessageLine(found.id(), found.tag(), found.minutes(), found.start(), found.text()));
                    case Told.Nothing<ScreenMessage> _,Told.Unknown<ScreenMessage> _ -> Optional.empty();
                });
    }

    /** Writes a message and reads it back; a text that is too long for the screen is refused, never cut. */
    public Job<Ledger> write(Machine machine, MessageLine line) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("shortMessage", machine.name(), clock);
            try {
                ScreenMessage message = new ScreenMessage(line.tag(), line.id(), line.minutes(), line.start(),
                        line.text());
                Kept kept = visits.at(machine, progress,
                        visit -> visit.messages(access.variants(machine.id())).write(message));
                return switch (kept) {
                    case PROVED -> sheet.line(Tone.GOOD, "ledger.message.proved", line.id()).close(Outcome.DONE);
                    case REFUSED -> sheet.fail(Trouble.of("MES-512", "trouble.message.refused", line.id()));
                    case DIFFERENT -> sheet.fail(Trouble.of("MES-513", "trouble.message.different", line.id()));
                };
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    /** Takes a message off the machine. */
    public Job<Ledger> delete(Machine machine, int id) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("shortMessage", machine.name(), clock);
            try {
                boolean gone = visits.at(machine, progress,
                        visit -> visit.messages(access.variants(machine.id())).delete(id));
                return gone
                        ? sheet.line(Tone.GOOD, "ledger.message.gone", id).close(Outcome.DONE)
                        : sheet.fail(Trouble.of("MES-512", "trouble.message.refused", id));
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }
}
