package id.sidik.operations.centre;

import id.sidik.central.SyncEngine;
import id.sidik.central.SyncReport;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.operations.month.ContestDesk;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.store.Aside;
import id.sidik.store.OutboxCount;
import id.sidik.store.StoreException;
import id.sidik.store.SyncRun;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Meeting the centre, and what came of it. */
public final class SyncDesk {
    /** The machine made of software that comes with the program: nothing of it is ever sent. */
    public static final MachineId MADE_UP = new MachineId("SIMULASI0001");
    private static final int LOOKED_BACK = 200;

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Records records;
    private final PlaceDesk places;
    private final Clock clock;
    private final String operator;

    SyncDesk(Records records, PlaceDesk places, Clock clock, String operator) {
        this.records = records;
        this.places = places;
        this.clock = clock;
        this.operator = operator;
    }

    /** Something else that wants to be done when the centre was met and all went well. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Sends what waits, proposes changes, brings what others know. May be stopped and repeated at any point. */
    public Job<Ledger> now() {
        return progress -> {
            SyncSheet sheet = new SyncSheet(clock);
            try {
                Ledger met = sheet.close(run(progress));
                if (met.good()) followers.forEach(Runnable::run);
                return met;
            } catch (id.sidik.operations.work.TroubleException unusable) {
                return sheet.fail(unusable.trouble());
            }
        };
    }

    private SyncReport run(Job.Progress progress) {
        SyncEngine engine = records.over(store -> new SyncEngine(store, places.settings(), operator, clock)
                .without(Set.of(MADE_UP)));
        try {
            SyncReport report = engine.run(new SyncSteps(progress));
            report.welcome().ifPresent(welcome -> places.isOf(CentreAccountKind.of(welcome.role())));
            return report;
        } catch (StoreException broken) {
            throw id.sidik.operations.base.StoreTroubles.of(broken);
        }
    }

    public SyncStand stand() {
        return records.read(this::stand);
    }

    private SyncStand stand(Tables tables) {
        OutboxCount waiting = tables.outbox().count();
        List<SyncLine> runs = tables.syncLog().runs(LOOKED_BACK).stream().map(SyncDesk::line).toList();
        Optional<Instant> good = runs.stream().filter(SyncLine::good).findFirst().map(SyncLine::ended);
        return new SyncStand(places.place().isPresent(), places.kind(), waiting.punches(), waiting.facts(), waiting
                .proposals(),
                waiting.refused(), tables.masters().conflicts().size() + ContestDesk.open(tables), runs.stream()
                        .findFirst(), good);
    }

    /** Newest first. */
    public List<SyncLine> history(int most) {
        return records.read(tables -> tables.syncLog().runs(most)).stream().map(SyncDesk::line).toList();
    }

    private static SyncLine line(SyncRun run) {
        Optional<Duration> drift = run.driftMillis().isPresent()
                ? Optional.of(Duration.ofMillis(run.driftMillis().getAsLong()))
                : Optional.empty();
        return new SyncLine(run.started(), run.ended(), run.outcome(), run.sent(), run.received(), run.refused(),
                run.conflicts(), drift);
    }

    /** Oldest first. */
    public List<RefusedLine> refused() {
        return records.read(tables -> tables.outbox().refused()).stream().map(row -> new RefusedLine(row.id(),
                row.stream(), row.kind(), row.shown(), row.code(), row.why())).toList();
    }

    /** What came from the centre and is not used yet, in the order in which it came. */
    public List<AsideLine> aside() {
        return records.read(tables -> tables.inbox().aside().stream().map(row -> new AsideLine(row.kind(), row.key(),
                row.state().name(), row.laptop())).toList());
    }

    /** Everything that was refused goes with the next meeting once more. */
    public void retry() {
        records.transact(tables -> {
            tables.outbox().retryRefused();
            return tables;
        });
    }

    /** What the office calls this laptop, blank when nobody named it. */
    public String laptopName() {
        return records.read(Tables::laptop).name();
    }

    /** Other laptops and the centre tell it by this name from the next meeting on. */
    public void nameLaptop(String name) {
        records.transact(tables -> {
            tables.nameLaptop(name);
            return tables;
        });
    }

    /** This data folder is a copy of another laptop's: from the next meeting on it is a laptop of its own. */
    public void becomeAnotherLaptop() {
        records.transact(tables -> {
            tables.renewLaptop();
            return tables;
        });
    }
}
