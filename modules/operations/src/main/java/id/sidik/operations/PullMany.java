package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.PullSummary.MachinePull;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Many machines at once: each as if alone, one sheet for all. A machine that fails leaves the others in peace. */
final class PullMany implements Job<PullSummary> {
    /** Waiting machines cost a thread of a few kilobytes; a socket and a log in memory cost more. */
    static final int AT_ONCE = 100;

    private final List<Machine> machines;
    private final Function<Machine, Job<Ledger>> pull;
    private final PullWatch watch;
    private final Clock clock;
    private final Semaphore places;
    private final AtomicInteger settled = new AtomicInteger();
    private final AtomicLong steps = new AtomicLong();

    /** @param atOnce how many machines are spoken with at a time, at least 1 */
    PullMany(List<Machine> machines, Function<Machine, Job<Ledger>> pull, int atOnce, PullWatch watch, Clock clock) {
        this.machines = List.copyOf(machines);
        this.pull = pull;
        this.watch = watch;
        this.clock = clock;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public PullSummary run(Progress progress) throws InterruptedException {
        LedgerSheet sheet = new LedgerSheet("pullAll", "", clock);
        machines.forEach(machine -> watch.state(machine.id(), PullState.WAITING));
        progress.at(0, machines.size(), "pull.many", 0, machines.size());
        List<MachinePull> pulls = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("pull-", 0)
                .factory())) {
            List<Future<MachinePull>> running = machines.stream()
                    .map(machine -> threads.submit(() -> one(machine, progress))).toList();
            for (Future<MachinePull> each : running) pulls.add(result(each));
        }
        return new PullSummary(pulls, summary(sheet, pulls));
    }

    private static MachinePull result(Future<MachinePull> pull) throws InterruptedException {
        try {
            return pull.get();
        } catch (ExecutionException bug) {
            throw bug.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(bug.getCause());
        }
    }

    private MachinePull one(Machine machine, Progress progress) throws InterruptedException {
        places.acquire();
        try {
            return settled(machine, progress.stopRequested() ? notBegun(machine) : pulled(machine, progress), progress);
        } finally {
            places.release();
        }
    }

    private Ledger pulled(Machine machine, Progress progress) throws InterruptedException {
        watch.state(machine.id(), PullState.RUNNING);
        try {
            return pull.apply(machine).run(own(machine, progress));
        } catch (TroubleException storeBroke) {
            return new LedgerSheet("pull", machine.name(), clock).fail(storeBroke.trouble());
        }
    }

    private Ledger notBegun(Machine machine) {
        return new LedgerSheet("pull", machine.name(), clock).stopped();
    }

    private MachinePull settled(Machine machine, Ledger ledger, Progress progress) {
        PullState state = PullState.of(ledger);
        watch.ended(machine.id(), ledger);
        watch.state(machine.id(), state);
        settled.incrementAndGet();
        tell(progress);
        return new MachinePull(machine.id(), machine.name(), state, ledger);
    }

    /** The number of steps stands behind what is said, so that who watches the whole wakes up for each of them. */
    private void tell(Progress whole) {
        whole.at(settled.get(), machines.size(), "pull.many", settled.get(), machines.size(), steps.incrementAndGet());
    }

    /** The steps of one machine move its own row; the bar of the whole counts machines. */
    private Progress own(Machine machine, Progress whole) {
        return new Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                watch.at(machine.id(), done, total);
                tell(whole);
            }

            @Override
            public boolean stopRequested() {
                return whole.stopRequested();
            }
        };
    }

    private static Ledger summary(LedgerSheet sheet, List<MachinePull> pulls) {
        List<MachinePull> missing = pulls.stream().filter(pull -> !pull.state().whole()).toList();
        sheet.figure("machines", pulls.size()).figure("whole", pulls.size() - missing.size());
        sheet.figure("missing", missing.size());
        for (String name : List.of("read", "fresh", "known", "quarantined", "unknownPins"))
            sheet.figure(name, sum(pulls, name));
        sheet.line(missing.isEmpty() ? Tone.GOOD : Tone.LOOK, "ledger.many", pulls.size() - missing.size(),
                pulls.size());
        sheet.line(Tone.PLAIN, "ledger.fresh", sum(pulls, "fresh"));
        missing.forEach(pull -> sheet.line(Tone.BAD, "ledger.many.missing", pull.name(), pull.ledger().code()));
        if (missing.stream().anyMatch(pull -> pull.state() == PullState.STOPPED)) return sheet.stopped();
        if (!missing.isEmpty())
            return sheet.fail(Trouble.of("NET-223", "trouble.many.missing", missing.size(), pulls.size()));
        if (pulls.stream().anyMatch(pull -> pull.state() == PullState.LOOK)) return sheet.close(Outcome.LOOK);
        return sheet.close(sum(pulls, "fresh") == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    private static long sum(List<MachinePull> pulls, String figure) {
        return pulls.stream().mapToLong(pull -> pull.ledger().figures().getOrDefault(figure, 0L)).sum();
    }
}
