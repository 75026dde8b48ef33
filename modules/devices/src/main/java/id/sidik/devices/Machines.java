package id.sidik.devices;

import id.sidik.domain.Road;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingerprint machines, whatever the road to them. Every call ends, with a result, in a time that its patience
 * bounds; it never locks the machine for reading and always frees its session. Calls for different machines may run at
 * the same time; a second call for the same machine waits for the first. Make one for the whole program.
 */
public final class Machines {
    private final Patience patience;
    private final InstantSource clock;
    private final MachinePorts ports;
    private final OneAtATime doors;
    private final TapHolder tap;
    private final SerialTrace trace;
    private final Map<Object, Checksums> checksums;
    private final LeftLocked leftLocked;

    public Machines(Patience patience) {
        this(patience, InstantSource.system());
    }

    /** @param clock the laptop's, to which a machine's is compared */
    public Machines(Patience patience, InstantSource clock) {
        this(patience, clock, MachinePorts.usual());
    }

    /** @param ports where machines listen that are not told of */
    public Machines(Patience patience, InstantSource clock, MachinePorts ports) {
        this(patience, clock, ports, new OneAtATime(), new TapHolder(), new SerialTrace(clock),
                new ConcurrentHashMap<>(), new LeftLocked());
    }

    private Machines(Patience patience, InstantSource clock, MachinePorts ports, OneAtATime doors, TapHolder tap,
            SerialTrace trace, Map<Object, Checksums> checksums, LeftLocked leftLocked) {
        this.leftLocked = leftLocked;
        this.patience = patience;
        this.clock = clock;
        this.ports = ports;
        this.doors = doors;
        this.tap = tap;
        this.trace = trace;
        this.checksums = checksums;
    }

    /** The same machines behind the same doors, waited for differently. */
    public Machines with(Patience other) {
        return new Machines(other, clock, ports, doors, tap, trace, checksums, leftLocked);
    }

    /** Lets somebody hear every conversation that begins from now on. @return ends it for conversations after that */
    public Runnable listen(WireTap listener) {
        return tap.listen(listener);
    }

    /** What went over the serial ports lately. */
    public SerialTrace serialTrace() {
        return trace;
    }

    /** Greets a machine on the network. */
    public Probe probe(MachineAddress address, int commKey, Optional<Capability> known, Watch watch) {
        return probe(new Road.Network(address.host(), address.port()), commKey, known, watch);
    }

    /**
     * Greets a machine: who it is, its clock, its counts.
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time
     */
    public Probe probe(Road road, int commKey, Optional<Capability> known, Watch watch) {
        try {
            Approach approach = approach(road, commKey, known, watch);
            try (OneAtATime.Turn _ = doors.enter(approach.door(), Limit.of(patience.firstData(), watch));
                    Conversation conversation = dialer(approach, commKey, watch).dial(approach.start().transport())) {
                return answered(conversation, approach.start());
            }
        } catch (MachineException refused) {
            return new Probe.Failed(refused.refusal());
        }
    }

    private Probe answered(Conversation conversation, Capability start) throws MachineException {
        Questions questions = new Questions(conversation, clock);
        MachineIdentity identity = questions.identity();
        Optional<ClockReading> time = questions.clock();
        var counts = questions.counts();
        return new Probe.Answered(identity, time, counts, start.over(conversation).trusting(CountCheck.trusted(
                counts)));
    }

    /** Reads the whole log of a machine on the network. */
    public Download download(MachineAddress address, int commKey, Optional<Capability> known, Watch watch) {
        return download(new Road.Network(address.host(), address.port()), commKey, known, watch);
    }

    /**
     * Reads the whole log, with the users that its numbers name.
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time; saves the wrong roads
     */
    public Download download(Road road, int commKey, Optional<Capability> known, Watch watch) {
        try {
            Approach approach = approach(road, commKey, known, watch);
            Dialer dialer = dialer(approach, commKey, watch);
            try (OneAtATime.Turn _ = doors.enter(approach.door(), Limit.of(patience.firstData(), watch))) {
                return approach.web().isPresent()
                        ? new WebDownload(dialer, approach.web().get(), clock, watch, approach.start()).run()
                        : new LogDownload(dialer, approach.patience(), clock, watch, approach.start()).run();
            }
        } catch (MachineException refused) {
            return new Download.Failed(refused.refusal());
        }
    }

    /**
     * Does some work with one machine in one conversation. A machine that the work has locked, or set to take a finger,
     * is free again when this returns, also when the line broke in the middle; where even that cannot be said to it, the
     * next conversation says it, and a lock frees itself ({@link Visit#LOCK_TIME}).
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time
     */
    public <T> Visited<T> visit(Road road, int commKey, Optional<Capability> known, Watch watch, VisitWork<T> work) {
        try {
            Approach approach = approach(road, commKey, known, watch);
            try (OneAtATime.Turn turn = doors.enter(approach.door(), Limit.of(patience.firstData(), watch))) {
                return visit(approach, commKey, watch, turn, work);
            }
        } catch (MachineException refused) {
            return new Visited.Failed<>(refused.refusal());
        }
    }

    private <T> Visited<T> visit(Approach approach, int commKey, Watch watch, OneAtATime.Turn turn,
            VisitWork<T> work) throws MachineException {
        SensorLock lock = new SensorLock();
        Capability start = approach.start();
        try (Conversation conversation = dialer(approach, commKey, watch).dial(start.transport())) {
            Visit visit = new Visit(conversation, clock, start.over(conversation), lock, turn);
            T value = work.run(visit);
            return new Visited.Done<>(value, visit.identity(), visit.capability());
        } finally {
            if (lock.isHeld() || lock.isEnrolling()) freeElsewhere(approach, commKey, lock);
        }
    }

    private void freeElsewhere(Approach approach, int commKey, SensorLock lock) {
        leftLocked.add(approach.door(), lock);
        leftLocked.freeNow(approach.door(), dialer(approach, commKey, Watch.NONE), approach.start().transport());
    }

    /** The web service of a machine that gives trouble at its own port; empty when none lets this key in. */
    public Optional<Road.WebService> webService(String host, int commKey, Watch watch) {
        Machines brief = with(patience.brief());
        return ports.web().stream().map(port -> new Road.WebService(host, port))
                .filter(road -> brief.visit(road, commKey, Optional.empty(), watch,
                        Visit::clock) instanceof Visited.Done)
                .findFirst();
    }

    private Dialer dialer(Approach approach, int commKey, Watch watch) {
        return new Dialer(approach.wires(), commKey, approach.patience(), watch,
                checksums.computeIfAbsent(approach.door(), unused -> new Checksums()),
                met -> leftLocked.free(approach.door(), met));
    }

    private Approach approach(Road road, int commKey, Optional<Capability> known, Watch watch)
            throws MachineException {
        return Approach.to(road, known, new Approach.Means(patience, tap, trace, ports.own(), commKey, watch));
    }
}
