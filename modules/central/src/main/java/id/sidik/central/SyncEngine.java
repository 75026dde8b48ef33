package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.central.SyncReport.Outcome;
import id.sidik.central.SyncTrip.Errand;
import id.sidik.domain.MachineId;
import id.sidik.store.Laptop;
import id.sidik.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Brings a laptop and the centre to the same: pushes facts, proposes changes of master data, fetches those of others.
 * May be stopped or lost at any point and run again: what was acknowledged is not sent again, what was not is known.
 */
public final class SyncEngine {
    private static final String PROGRAM = "SIDIK";
    /** Lines lost in a row without getting on in between. */
    private static final int LOSSES = 3;

    private final Store store;
    private final CentreSettings settings;
    private final String operator;
    private final Clock clock;
    private final Backoff backoff;
    private final RandomGenerator random;
    private Set<MachineId> without = Set.of();

    /** @param operator who works here, as the centre tells others of our edits */
    public SyncEngine(Store store, CentreSettings settings, String operator, Clock clock) {
        this(store, settings, operator, clock, Backoff.ofSteps(), RandomGenerator.getDefault());
    }

    SyncEngine(Store store, CentreSettings settings, String operator, Clock clock, Backoff backoff,
            RandomGenerator random) {
        this.store = store;
        this.settings = settings;
        this.operator = operator;
        this.clock = clock;
        this.backoff = backoff;
        this.random = random;
    }

    /** The same, but what these machines told and what was done at them is never sent: they are made up. */
    public SyncEngine without(Set<MachineId> machines) {
        without = Set.copyOf(machines);
        return this;
    }

    /** How far one run is. */
    private static final class Course {
        private Optional<Welcome> welcome = Optional.empty();
        private Optional<CentralException> trouble = Optional.empty();
        private int losses;
    }

    /** Always ends with a report, and keeps it. @throws id.sidik.store.StoreException when the laptop's own store fails */
    public SyncReport run(SyncWatch watch) {
        Instant started = clock.instant();
        Laptop laptop = store.read(tables -> tables.laptop());
        Errand errand = new Errand(store, operator, laptop, watch, new SyncTally(), without);
        Course course = new Course();
        int undecided = undecided();
        boolean again = true;
        while (again) again = goes(errand, course) && !watch.stopRequested();
        errand.tally().conflicts(undecided() - undecided);
        SyncReport report = report(errand, course, started);
        store.transact(tables -> {
            tables.syncLog().add(report.asRun());
            return tables;
        });
        return report;
    }

    private int undecided() {
        return store.read(tables -> tables.masters().conflicts()).size();
    }

    /** @return whether the line was lost in a way that asks for another try at once */
    private boolean goes(Errand errand, Course course) {
        long before = errand.tally().steps();
        try {
            course.trouble = Optional.empty();
            converse(errand, course);
            return false;
        } catch (CentralException lost) {
            course.trouble = Optional.of(lost);
            errand.tally().pace(errand.tally().pace().afterALostLine());
            course.losses = errand.tally().steps() > before ? 1 : course.losses + 1;
            if (!lost.passes() || course.welcome.isEmpty() || course.losses > LOSSES) return false;
            return rested(backoff.waits(course.losses, random));
        }
    }

    private void converse(Errand errand, Course course) {
        try (Centre centre = Centre.open(settings)) {
            Welcome welcome = centre.hello(errand.laptop().id(), errand.laptop().name(), PROGRAM, clock);
            course.welcome = Optional.of(welcome);
            SyncTrip trip = new SyncTrip(errand, centre, welcome);
            trip.at(SyncStep.GREETING, 0, 0);
            new MeetingStep(trip).go();
            trip.agree();
            new PushStep(trip).go();
            new ProposeStep(trip).go();
            new MasterStep(trip).go();
            new FactStep(trip).go();
            new VisitStep(trip).go();
            trip.at(SyncStep.DONE, 0, 0);
        }
    }

    private static boolean rested(Duration wait) {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SyncReport report(Errand errand, Course course, Instant started) {
        SyncCounts counts = errand.tally().counts();
        Outcome outcome = course.trouble.map(SyncEngine::outcome)
                .orElseGet(() -> errand.watch().stopRequested()
                        ? Outcome.STOPPED
                        : outcome(counts, errand.tally().wasCopied()));
        String code = course.trouble.map(CentralException::code).map(Code::toString).orElse("");
        return new SyncReport(outcome, code, course.welcome, counts, errand.tally().wasRestored(),
                errand.tally().wasCopied(), started, clock.instant());
    }

    private static Outcome outcome(CentralException trouble) {
        return trouble.passes() ? Outcome.UNREACHABLE : Outcome.REFUSED;
    }

    private static Outcome outcome(SyncCounts counts, boolean copied) {
        if (counts.asks() || copied) return Outcome.LOOK;
        return counts.nothing() ? Outcome.NOTHING_NEW : Outcome.DONE;
    }
}
