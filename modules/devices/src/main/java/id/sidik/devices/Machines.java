package id.sidik.devices;

import id.sidik.domain.Road;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingerprint machines on the network. Every call ends, with a result, in a time that its patience bounds; it
 * never locks the machine for reading and always frees its session. Calls for different machines may run at the same
 * time; a second call for the same machine waits for the first. Make one for the whole program.
 */
public final class Machines {
    private final Patience patience;
    private final InstantSource clock;
    private final OneAtATime doors;
    private final TapHolder tap;
    private final Map<InetSocketAddress, Checksums> checksums;

    public Machines(Patience patience) {
        this(patience, InstantSource.system());
    }

    /** @param clock the laptop's, to which a machine's is compared */
    public Machines(Patience patience, InstantSource clock) {
        this(patience, clock, new OneAtATime(), new TapHolder(), new ConcurrentHashMap<>());
    }

    private Machines(Patience patience, InstantSource clock, OneAtATime doors, TapHolder tap,
            Map<InetSocketAddress, Checksums> checksums) {
        this.checksums = checksums;
        this.patience = patience;
        this.clock = clock;
        this.doors = doors;
        this.tap = tap;
    }

    /** The same machines behind the same doors, waited for differently. */
    public Machines with(Patience other) {
        return new Machines(other, clock, doors, tap, checksums);
    }

    /** Lets somebody hear every conversation that begins from now on. @return ends it for conversations after that */
    public Runnable listen(WireTap listener) {
        return tap.listen(listener);
    }

    /**
     * Greets a machine: who it is, its clock, its counts.
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time
     */
    public Probe probe(MachineAddress address, int commKey, Optional<Capability> known, Watch watch) {
        Capability start = known.orElseGet(() -> Capability.assumed(Transport.TCP));
        try {
            InetSocketAddress machine = HostLookup.resolve(address, Limit.of(patience.connect(), watch));
            try (OneAtATime.Turn _ = doors.enter(machine, Limit.of(patience.firstData(), watch));
                    Conversation conversation = dialer(machine, commKey, watch).dial(start.transport())) {
                return answered(conversation, start);
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
        Capability seen = start.over(conversation.transport()).trusting(CountCheck.trusted(counts));
        return new Probe.Answered(identity, time, counts, seen);
    }

    /**
     * Reads the whole log, with the users that its numbers name.
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time; saves the wrong roads
     */
    public Download download(MachineAddress address, int commKey, Optional<Capability> known, Watch watch) {
        Capability start = known.orElseGet(() -> Capability.assumed(Transport.TCP));
        try {
            InetSocketAddress machine = HostLookup.resolve(address, Limit.of(patience.connect(), watch));
            try (OneAtATime.Turn _ = doors.enter(machine, Limit.of(patience.firstData(), watch))) {
                return new LogDownload(dialer(machine, commKey, watch), patience, clock, watch, start).run();
            }
        } catch (MachineException refused) {
            return new Download.Failed(refused.refusal());
        }
    }

    /**
     * Does some work with one machine in one conversation. A machine that the work has locked is free again when this
     * returns, also when the line broke in the middle; where even that cannot be said to it, it frees itself
     * ({@link Visit#LOCK_TIME}).
     *
     * @param commKey the communication key of its menu, 0 for none
     * @param known   what was learned last time
     */
    public <T> Visited<T> visit(Road road, int commKey, Optional<Capability> known, Watch watch, VisitWork<T> work) {
        Capability start = known.orElseGet(() -> Capability.assumed(Transport.TCP));
        try {
            InetSocketAddress machine = HostLookup.resolve(address(road), Limit.of(patience.connect(), watch));
            try (OneAtATime.Turn turn = doors.enter(machine, Limit.of(patience.firstData(), watch))) {
                return visit(machine, commKey, start, watch, turn, work);
            }
        } catch (MachineException refused) {
            return new Visited.Failed<>(refused.refusal());
        }
    }

    private <T> Visited<T> visit(InetSocketAddress machine, int commKey, Capability start, Watch watch,
            OneAtATime.Turn turn, VisitWork<T> work) throws MachineException {
        SensorLock lock = new SensorLock();
        try (Conversation conversation = dialer(machine, commKey, watch).dial(start.transport())) {
            Visit visit = new Visit(conversation, clock, start.over(conversation.transport()), lock, turn);
            T value = work.run(visit);
            return new Visited.Done<>(value, visit.identity(), visit.capability());
        } finally {
            if (lock.isHeld()) lock.release(dialer(machine, commKey, Watch.NONE), start.transport());
        }
    }

    private static MachineAddress address(Road road) throws MachineException {
        return switch (road) {
            case Road.Network(String host, int port) -> new MachineAddress(host, port);
            case Road.WebService _,Road.Serial _,Road.Push _,Road.Disk _ ->
                throw new MachineException(new Refusal.Unreachable("no address on the network"));
        };
    }

    private Dialer dialer(InetSocketAddress machine, int commKey, Watch watch) {
        return new Dialer(TappedWire.on(Wires.to(machine), place(machine), tap), commKey, patience, watch,
                checksums.computeIfAbsent(machine, unused -> new Checksums()));
    }

    private static String place(InetSocketAddress machine) {
        return machine.getAddress().getHostAddress() + ":" + machine.getPort();
    }
}
