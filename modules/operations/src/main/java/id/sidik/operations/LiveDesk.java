package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Following machines live. */
public final class LiveDesk {
    /** So long a silent machine is believed to be there; the protocol's sources say 30 to 60 seconds. */
    public static final Duration USUAL_PULSE = Duration.ofSeconds(30);

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final Set<MachineId> followed = ConcurrentHashMap.newKeySet();

    LiveDesk(Records records, Machines machines, Clock clock) {
        this.records = records;
        this.visits = new Visits(records, machines);
        this.clock = clock;
    }

    /**
     * Follows a machine until the job is asked to stop; that is its good end.
     *
     * @param pulse a machine that said nothing for so long is asked whether it is there, 100 ms – 5 min
     */
    public Job<Ledger> follow(MachineId id, Duration pulse, LiveListener listener) {
        return follow(id, LivePace.usual(pulse).by(records.read(tables -> PlainAssumptions.heartbeat(tables, id))),
                listener);
    }

    /** Why a machine cannot be followed on its road, and what to do instead; empty where it can. */
    public static Optional<Trouble> obstacle(Machine machine) {
        return switch (machine.road()) {
            case Road.Network _,Road.Serial _ -> Optional.empty();
            case Road.WebService _ -> Optional.of(Trouble.of("MES-604", "trouble.live.onWeb", machine.name()));
            case Road.Push _ -> Optional.of(Trouble.of("MES-605", "trouble.live.onPush", machine.name()));
            case Road.Disk _ -> Optional.of(Trouble.of("MES-606", "trouble.live.onDisk", machine.name()));
        };
    }

    Job<Ledger> follow(MachineId id, LivePace pace, LiveListener listener) {
        return progress -> {
            Optional<Machine> machine = records.read(tables -> tables.machines().find(id));
            Optional<Trouble> obstacle = machine.flatMap(LiveDesk::obstacle);
            if (obstacle.isPresent())
                return new LedgerSheet("live", machine.get().name(), clock).fail(obstacle.get());
            if (!followed.add(id)) return already(id);
            try {
                return new LiveWatch(records, visits, clock, id, pace, listener).run(progress);
            } finally {
                followed.remove(id);
            }
        };
    }

    private Ledger already(MachineId id) {
        return new LedgerSheet("live", id.serial(), clock).fail(Trouble.of("MES-603", "trouble.live.already", id));
    }

    public boolean follows(MachineId id) {
        return followed.contains(id);
    }
}
