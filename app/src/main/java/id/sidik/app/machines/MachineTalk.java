package id.sidik.app.machines;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Speaking with the chosen machine, one question at a time; an answer that comes after another choice is dropped. */
public final class MachineTalk {
    private final MachinesViewModel machines;
    private final OfficeLink link;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public MachineTalk(MachinesViewModel machines, OfficeLink link) {
        this.machines = machines;
        this.link = link;
    }

    /** Whether the machine is being spoken with. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public Optional<Machine> machine() {
        return machines.chosenLine().map(line -> line.row().machine());
    }

    public boolean reachable() {
        return machine().filter(Machine::reachable).isPresent();
    }

    /** @param job name of its words @param then hears the answer while the same machine is chosen */
    public <T> void speak(String job, Function<Machine, Job<T>> work, Consumer<T> then) {
        Optional<Machine> chosen = machine();
        if (chosen.isEmpty() || busy.get()) return;
        busy.set(true);
        link.jobs().start(new JobName(job, chosen.get().name()), progress -> {
            machines.wake(chosen.get());
            Machine awake = link.office().machines().find(chosen.get().id().serial()).orElse(chosen.get());
            return work.apply(awake).run(progress);
        }, result -> {
            busy.set(false);
            if (chosen.get().id().equals(machines.chosen().get().orElse(null))) then.accept(result);
        }, fault -> busy.set(false));
    }
}
