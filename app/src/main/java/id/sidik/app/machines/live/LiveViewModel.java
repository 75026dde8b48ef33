package id.sidik.app.machines.live;

import id.sidik.operations.work.Trouble;
import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.machines.DemoMachine;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.LiveDesk;
import id.sidik.simulator.Bustle;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The machines that are followed live; the chosen one's session is shown. A session goes on when another is chosen. */
public final class LiveViewModel {
    /** Seconds after which a silent machine is asked whether it is there. */
    static final List<Integer> PULSES = List.of(30, 45, 60);

    private final MachinesViewModel machines;
    private final OfficeLink link;
    private final DemoMachine demo;
    private final Map<MachineId, LiveSession> sessions = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<LiveSession>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Integer> pulse = new SimpleObjectProperty<>(PULSES.getFirst());

    public LiveViewModel(MachinesViewModel machines, OfficeLink link, DemoMachine demo) {
        this.machines = machines;
        this.link = link;
        this.demo = demo;
        machines.chosen().subscribe(chosen -> shown.set(chosen.map(id -> sessions.computeIfAbsent(id,
                LiveSession::new))));
    }

    ReadOnlyObjectProperty<Optional<LiveSession>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Integer> pulse() {
        return pulse;
    }

    /** Why the chosen machine cannot be followed on its road, and what to do instead. */
    Optional<Trouble> obstacle() {
        return machines.chosenLine().flatMap(line -> LiveDesk.obstacle(line.row().machine()));
    }

    void start() {
        Optional<Machine> machine = machines.chosenLine().map(line -> line.row().machine());
        if (machine.isEmpty() || shown.get().isEmpty() || shown.get().get().running().get()) return;
        LiveSession session = shown.get().get();
        String name = machine.get().name();
        RunningJob row = link.jobs().start(new JobName("live", name), job(machine.get(), session), ledger -> {
            session.ended();
            link.jobs().keep(ledger);
            link.news().changed();
        }, fault -> session.ended());
        if (link.jobs().running().contains(row)) session.started(row);
    }

    private Job<Ledger> job(Machine machine, LiveSession session) {
        Duration span = Duration.ofSeconds(pulse.get());
        Job<Ledger> follow = progress -> link.office().live()
                .follow(machine.id(), span, session.listener(progress, machine.name())).run(progress);
        return DemoMachine.is(machine) ? bustling(machine, follow) : follow;
    }

    /** The simulated machine has people of its own while it is watched. */
    private Job<Ledger> bustling(Machine machine, Job<Ledger> follow) {
        return progress -> {
            machines.wake(machine);
            try (Bustle _ = demo.bustle()) {
                return follow.run(progress);
            }
        };
    }

    void stop() {
        shown.get().ifPresent(LiveSession::stop);
    }
}
