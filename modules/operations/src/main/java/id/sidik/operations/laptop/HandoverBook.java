package id.sidik.operations.laptop;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.reports.ReadyPage;
import id.sidik.operations.reports.ReportRoom;
import id.sidik.operations.work.Job;
import id.sidik.reporting.HandoverRegister;
import id.sidik.reporting.HandoverRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** The laptops that were handed over, a year at a time: the agency shows with it that its standard is met. */
public final class HandoverBook {
    private final RunBook book;
    private final ReportRoom reports;
    private final Supplier<WorkUnit> unit;
    private final Clock clock;

    public HandoverBook(RunBook book, ReportRoom reports, Supplier<WorkUnit> unit, Clock clock) {
        this.book = book;
        this.reports = reports;
        this.unit = unit;
        this.clock = clock;
    }

    /** The year that runs, where the unit is. */
    public int thisYear() {
        return local(clock.instant(), unit.get().zone()).getYear();
    }

    /** Those that ended in that year, newest first; with a centre also those of the unit's other laptops. */
    public List<Minutes> of(int year) {
        ZoneId zone = unit.get().zone();
        return book.handovers().stream().filter(minutes -> local(minutes.ended(), zone).getYear() == year).toList();
    }

    /** On paper and as a table. */
    public Job<ReadyPage> page(int year) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            WorkUnit office = unit.get();
            List<Minutes> all = of(year);
            return reports.page(new HandoverRegister(year, all.reversed().stream().map(minutes -> row(minutes, office
                    .zone())).toList(), figures(HandoverFigures.of(all))), office, "Serah Terima Laptop");
        };
    }

    private static HandoverRow row(Minutes minutes, ZoneId zone) {
        return new HandoverRow(local(minutes.started(), zone), local(minutes.ended(), zone), minutes.programme()
                .laptop(), minutes.programme().version(), minutes.signers().technician(), minutes.signers().receiver(),
                begun(minutes.took()), minutes.standardMet(), minutes.goalMet(), Math.toIntExact(minutes.check().count(
                        PointResult.Mark.GOOD)));
    }

    /** A minute that began counts. */
    public static long begun(Duration took) {
        return took.plusSeconds(59).toMinutes();
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private static String figures(HandoverFigures now) {
        String counted = now.count() + " serah terima. Standar pelayanan 1 (satu) hari terpenuhi " + now.standardMet()
                + " dari " + now.count() + "; sasaran " + Minutes.GOAL.toMinutes() + " menit terpenuhi " + now
                        .goalMet() + " dari " + now.count() + ".";
        return now.median().map(middle -> counted + " Median lama pengerjaan " + begun(middle) + " menit.").orElse(
                counted);
    }
}
