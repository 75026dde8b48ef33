package id.sidik.app.machines;

import id.sidik.app.jobs.RunningJob;
import id.sidik.app.view.State;
import id.sidik.operations.ClockMoment;
import id.sidik.operations.ContactLine;
import id.sidik.operations.MachinePlace;
import id.sidik.operations.MachineRow;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A machine in the list, with the job that works on it now; while all are pulled, with its own place in that. */
public record MachineLine(MachineRow row, Optional<RunningJob> running,
        Optional<ReadOnlyObjectProperty<Pulling>> pulling) {
    public MachineLine(MachineRow row, Optional<RunningJob> running) {
        this(row, running, Optional.empty());
    }

    /** Whether the machine did not answer the last time, so that a cause may be looked for. */
    public boolean silent() {
        return running.isEmpty() && row.state() == MachineRow.State.FAILED;
    }

    /** What does not fit the machine's address, while nothing works on it. */
    public Optional<MachinePlace> place() {
        return running.isEmpty() && pulling.isEmpty() ? row.place() : Optional.empty();
    }

    public State state() {
        if (pulling.isPresent()) return pulling.get().get().look();
        if (running.isPresent()) return State.RUNNING;
        if (row.place().isPresent())
            return row.place().get().kind() == MachinePlace.Kind.MOVED
                    ? State.LOOK
                    : State.FAILED;
        return switch (row.state()) {
            case READY -> State.READY;
            case LOOK -> State.LOOK;
            case FAILED -> State.FAILED;
            case NEVER -> State.NEVER;
        };
    }

    /** The key of the word beside the state: how the last contact ended, or the usual word. */
    public String wordKey() {
        if (pulling.isPresent()) return pulling.get().get().key();
        if (running.isPresent()) return State.RUNNING.key();
        if (row.place().isPresent()) return "machines.state." + row.place().get().kind();
        Optional<ContactLine> last = row.last();
        if (last.isEmpty()) return State.NEVER.key();
        return switch (last.get().result()) {
            case COMPLETE, NOTHING_NEW -> wholeKey(last.get());
            case INCOMPLETE -> "machines.state.incomplete";
            case STOPPED -> "machines.state.stopped";
            case REFUSED -> switch (last.get().code()) {
                case "NET-210", "NET-211" -> "machines.state.wrongKey";
                case "NET-206" -> "machines.state.otherMachine";
                default -> "machines.state.noAnswer";
            };
        };
    }

    /** A whole download may still leave something to look at. */
    private String wholeKey(ContactLine contact) {
        if (row.state() != MachineRow.State.LOOK) return State.READY.key();
        return contact.quarantined() > 0 ? "machines.state.quarantine" : "machines.state.clock";
    }

    /** Whether the last whole download agreed with the machine's own count. */
    public boolean proved() {
        return row.lastComplete().map(contact -> contact.machineCount().isPresent()
                && contact.machineCount().getAsLong() == contact.read()).orElse(false);
    }

    /** How full the machine's log is as far as is known, 0–100. */
    public OptionalInt memoryPercent() {
        long capacity = row.capability().map(MachineRow.Capabilities::capacity).orElse(0L);
        if (capacity <= 0 || row.held().isEmpty()) return OptionalInt.empty();
        return OptionalInt.of((int) Math.min(100, Math.ceilDiv(row.held().getAsLong() * 100, capacity)));
    }

    public Optional<Duration> clockOffset() {
        return row.clock().map(ClockMoment::offset);
    }
}
