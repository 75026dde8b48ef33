package id.sidik.operations;

import id.sidik.devices.LiveSettings;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** A live view that is going on. */
final class Following implements LiveListener, AutoCloseable {
    static final LivePace QUICK = new LivePace(LiveSettings.usual().withPulse(Duration.ofMillis(300)),
            List.of(Duration.ofMillis(700)), Duration.ofMillis(200));
    final List<LiveLine> lines = new CopyOnWriteArrayList<>();
    final List<LiveStatus> statuses = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    final CompletableFuture<Ledger> ledger;

    Following(Office office, Machine machine) {
        Job<Ledger> job = office.live().follow(machine.id(), QUICK, this);
        ledger = CompletableFuture.supplyAsync(() -> {
            try {
                return job.run(new Job.Progress() {
                    @Override
                    public void at(long done, long total, String key, Object... arguments) {}

                    @Override
                    public boolean stopRequested() {
                        return stop.get();
                    }
                });
            } catch (InterruptedException never) {
                throw new IllegalStateException(never);
            }
        }, work -> Thread.ofVirtual().start(work));
    }

    @Override
    public void line(LiveLine line) {
        lines.add(line);
    }

    @Override
    public void status(LiveStatus status) {
        statuses.add(status);
    }

    Following awaitPhase(LiveStatus.Phase phase) {
        Awaitility.await().until(() -> !statuses.isEmpty() && statuses.getLast().phase() == phase);
        return this;
    }

    List<LiveLine.Punched> punches() {
        return lines.stream().filter(LiveLine.Punched.class::isInstance).map(LiveLine.Punched.class::cast).toList();
    }

    List<LiveLine.Gap> gaps() {
        return lines.stream().filter(LiveLine.Gap.class::isInstance).map(LiveLine.Gap.class::cast).toList();
    }

    void awaitPunches(int count) {
        Awaitility.await().until(() -> punches().size() >= count);
    }

    Ledger end() throws Exception {
        stop.set(true);
        return ledger.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        stop.set(true);
    }
}
