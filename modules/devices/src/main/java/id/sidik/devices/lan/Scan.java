package id.sidik.devices.lan;

import id.sidik.devices.Capability;
import id.sidik.devices.MachineAddress;
import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.devices.Transport;
import id.sidik.devices.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Looks through addresses for machines: a TCP connection to the machine's port, CONNECT over UDP where that is refused or
 * silent, then a short polite conversation with whoever answers. Nothing is changed anywhere. Bounded in rate, in
 * conversations at a time and in time per address.
 */
public final class Scan {
    /** Enough for the patience of a probe at the usual rate; also bounds threads and sockets. */
    private static final int MOST_AT_ONCE = 256;
    private static final Patience GREETING = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(2), Duration.ofSeconds(2), 1);

    private final Machines machines;
    private final Supplier<Neighbours> neighbours;
    private final ScanPlan plan;
    private final ScanWatch watch;
    private final Pace pace;
    private final Others others;
    private final int total;
    private int done;

    /** @param neighbours the system's table of cards as it is now */
    public Scan(Machines machines, Supplier<Neighbours> neighbours, ScanPlan plan, ScanWatch watch) {
        this.machines = machines.with(GREETING);
        this.neighbours = neighbours;
        this.plan = plan;
        this.watch = watch;
        this.pace = new Pace(plan.rate());
        this.others = new Others(plan.others(), plan.patience());
        this.total = plan.size();
    }

    /** Ends when every address is settled or the watch stops it. @return whether all addresses were looked at */
    public boolean run() {
        Semaphore places = new Semaphore(MOST_AT_ONCE);
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("scan-", 0)
                .factory())) {
            for (String host : (Iterable<String>) plan.hosts()::iterator) {
                if (!pace.await(watch::stopRequested)) break;
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        settle(host);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        return done == total;
    }

    private void settle(String host) {
        Optional<Found.What> what = look(host);
        if (watch.stopRequested() && what.isEmpty()) return;
        tell(host, what);
    }

    private synchronized void tell(String host, Optional<Found.What> what) {
        what.ifPresent(who -> watch.found(
                new Found(new MachineAddress(host, plan.port()), neighbours.get().at(host), who)));
        watch.at(++done, total);
    }

    private Optional<Found.What> look(String host) {
        Knock tcp = Knocking.tcp(host, plan.port(), plan.patience());
        if (tcp == Knock.OPEN) return Optional.of(greet(host, Transport.TCP));
        if (!pace.await(watch::stopRequested)) return Optional.empty();
        Knock udp = Knocking.udp(host, plan.port(), plan.patience());
        if (udp == Knock.OPEN) return Optional.of(greet(host, Transport.UDP));
        if (!tcp.alive() && !udp.alive()) return Optional.empty();
        if (!plan.others().any()) return Optional.of(new Found.What.Closed());
        if (!pace.await(watch::stopRequested)) return Optional.empty();
        return others.at(host).or(() -> Optional.of(new Found.What.Closed()));
    }

    private Found.What greet(String host, Transport transport) {
        Probe probe = machines.probe(new MachineAddress(host, plan.port()), plan.commKey().applyAsInt(host),
                Optional.of(Capability.assumed(transport)), stopping());
        return switch (probe) {
            case Probe.Answered(var identity, var clock, var counts, var capability) ->
                new Found.What.Told(identity, counts, clock, capability.transport());
            case Probe.Failed(Refusal why) -> new Found.What.Refused(why, transport);
        };
    }

    private Watch stopping() {
        return new Watch() {
            @Override
            public void at(long doneBytes, long totalBytes) {}

            @Override
            public boolean stopRequested() {
                return watch.stopRequested();
            }
        };
    }
}
