package id.sidik.operations;

import id.sidik.devices.Download;
import id.sidik.devices.LiveFeed;
import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.LiveStatus.Phase;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.MachineEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows one machine until it is asked to stop. A machine that is lost is reached for again and again; what it recorded
 * meanwhile is read from its log, and the gap is told. Other jobs that want the machine are let in.
 */
final class LiveWatch implements Job<Ledger> {
    private static final System.Logger LOG = System.getLogger(LiveWatch.class.getName());
    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final long NAP = 50;

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final MachineId id;
    private final LivePace pace;
    private final LiveListener listener;
    private Optional<Instant> lastSign = Optional.empty();
    private Optional<LiveLine.Why> gap = Optional.empty();
    private boolean everHeard;
    private int failures;

    LiveWatch(Records records, Visits visits, Clock clock, MachineId id, LivePace pace, LiveListener listener) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.id = id;
        this.pace = pace;
        this.listener = listener;
    }

    @Override
    public Ledger run(Progress progress) throws InterruptedException {
        Machine machine = records.read(tables -> tables.machines().find(id)).orElseThrow();
        LedgerSheet sheet = new LedgerSheet("live", machine.name(), clock);
        LiveBook book = new LiveBook(records, clock, machine, listener);
        Optional<Trouble> over = Optional.empty();
        try {
            while (over.isEmpty() && !progress.stopRequested()) over = round(book, progress);
        } finally {
            status(Phase.ENDED, over);
        }
        book.describe(sheet);
        return over.isPresent() ? sheet.fail(over.get()) : sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
    }

    /** @return why there cannot be another round */
    private Optional<Trouble> round(LiveBook book, Progress progress) throws InterruptedException {
        try {
            Machine machine = book.machine();
            status(Phase.CONNECTING, Optional.empty());
            progress.at(0, 0, "live.running", machine.name());
            visits.at(machine, progress, visit -> listen(visit, book, progress));
            gap = Optional.of(LiveLine.Why.GAVE_WAY);
            status(Phase.GIVING_WAY, Optional.empty());
            rest(pace.courtesy(), progress);
            return Optional.empty();
        } catch (TroubleException failed) {
            return lost(failed.trouble(), progress);
        }
    }

    private Optional<Trouble> lost(Trouble trouble, Progress progress) throws InterruptedException {
        if (trouble.equals(Trouble.stopped())) return Optional.empty();
        LOG.log(System.Logger.Level.INFO, "live view lost the machine: {0}", trouble.code());
        if (!everHeard || !passing(trouble)) return Optional.of(trouble);
        gap = Optional.of(LiveLine.Why.LOST);
        status(Phase.LOST, Optional.of(trouble));
        rest(pace.rest(++failures), progress);
        return Optional.empty();
    }

    /** Whether waiting may help. A key that is refused once is not tried again: machines lock up. */
    private static boolean passing(Trouble trouble) {
        return switch (trouble.code()) {
            case "NET-201", "NET-202", "NET-204", "NET-205", "SER-101", "SER-103", "SER-201", "SER-202", "SER-204",
                    "SER-205" ->
                true;
            default -> false;
        };
    }

    private static void rest(Duration span, Progress progress) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        while (System.nanoTime() < end && !progress.stopRequested()) Thread.sleep(NAP);
    }

    /** One conversation, until another job wants the machine. */
    private Optional<Instant> listen(Visit visit, LiveBook book, Progress progress) throws MachineException {
        LiveFeed feed = visit.events(pace.settings()).orElseThrow(() -> new TroubleException(
                Trouble.of("MES-601", "trouble.live.noEvents")));
        try {
            book.workCodesAreUsed(visit.options().read("WorkCode").filter(value -> !value.equals("0")).isPresent());
            if (gap.isPresent()) catchUp(visit, book, gap.get());
            everHeard = true;
            failures = 0;
            while (!visit.wanted()) {
                feed.next(SLICE).ifPresent(book::take);
                lastSign = Optional.of(clock.instant().minus(feed.silence()));
                if (feed.missedAny() || book.metStrangers()) catchUp(visit, book, LiveLine.Why.UNREADABLE);
                status(Phase.LISTENING, Optional.empty());
            }
            return lastSign;
        } finally {
            for (MachineEvent late : feed.end()) book.take(late);
        }
    }

    private void catchUp(Visit visit, LiveBook book, LiveLine.Why why) throws MachineException {
        status(Phase.READING_LOG, Optional.empty());
        Download log = visit.log();
        book.caughtUp(log, lastSign.orElse(clock.instant()), why);
        gap = Optional.empty();
    }

    private void status(Phase phase, Optional<Trouble> trouble) {
        listener.status(new LiveStatus(phase, lastSign, trouble));
    }
}
