package id.sidik.operations;

import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.ScanPlan;
import id.sidik.devices.lan.ScanWatch;
import id.sidik.operations.ScanRow.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.store.Sighting;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One scan: tells the rows as they come, keeps the sightings, and looks at the end who was in whose way. */
final class ScanRun implements ScanWatch {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Records records;
    private final Clock clock;
    private final ScanMatch match;
    private final Consumer<ScanRow> told;
    private final Job.Progress progress;
    private final List<ScanRow> rows = new ArrayList<>();
    private int looked;

    ScanRun(Records records, Clock clock, ScanMatch match, Consumer<ScanRow> told, Job.Progress progress) {
        this.records = records;
        this.clock = clock;
        this.match = match;
        this.told = told;
        this.progress = progress;
    }

    /** @param scan says whether it came to its end */
    ScanReport run(ScanPlan plan, Predicate<ScanWatch> scan) {
        boolean whole = scan.test(this);
        Instant now = clock.instant();
        List<ScanRow> judged = records.transact(tables -> {
            rows.stream().filter(ScanRun::tells).forEach(row -> tables.sightings().saw(row.host(), row.port(),
                    row.id().map(Object::toString).orElse(""), row.mac(), now));
            return rows.stream().map(row -> judged(tables, row, now))
                    .sorted(Comparator.comparing(ScanRun::place)).toList();
        });
        return new ScanReport(judged, plan.ranges().stream().map(Object::toString).toList(), looked, plan.size(),
                whole);
    }

    private static boolean tells(ScanRow row) {
        return row.id().isPresent() || !row.mac().isBlank();
    }

    /** A known machine that somebody else has answered for lately is in a clash, although it answers now. */
    private static ScanRow judged(Tables tables, ScanRow row, Instant now) {
        if (row.state() != State.KNOWN) return row;
        List<Sighting> here = tables.sightings().at(row.host(), row.port(), now.minus(REMEMBERED));
        boolean clash = here.stream().anyMatch(one -> here.stream().anyMatch(one::clashesWith));
        return clash ? row.as(State.CLASH) : row;
    }

    private static String place(ScanRow row) {
        return String.join(".", Stream.of(row.host().split("\\.")).map(part -> "000" + part)
                .map(part -> part.substring(part.length() - 3)).toList()) + ":" + row.port();
    }

    @Override
    public void at(int done, int total) {
        looked = done;
        progress.at(done, total, "scan.looking", rows.size());
    }

    @Override
    public void found(Found one) {
        match.row(one).ifPresent(row -> {
            rows.add(row);
            told.accept(row);
        });
    }

    @Override
    public boolean stopRequested() {
        return progress.stopRequested();
    }
}
