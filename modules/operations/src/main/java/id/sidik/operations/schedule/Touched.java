package id.sidik.operations.schedule;

import id.sidik.domain.RamadanPeriod;
import id.sidik.operations.schedule.LiveRules.Days;
import id.sidik.store.RamadanChange;
import id.sidik.store.ScheduleEnd;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The span of days that a change can touch at all; one without an end is followed to the end of a year. */
final class Touched {
    /** Nobody looks further: three years of days. */
    private static final int MOST_DAYS = 3 * 366;

    private final Tables tables;
    private final ScheduleBook kept;
    private final LocalDate today;
    private final List<Days> spans = new ArrayList<>();

    Touched(Tables tables, ScheduleBook kept, LocalDate today) {
        this.tables = tables;
        this.kept = kept;
        this.today = today;
    }

    /** Empty when no day can change. */
    Optional<Days> of(ScheduleBook change) {
        change.members().forEach(each -> add(each.from(), each.until()));
        change.assignments().forEach(each -> add(each.from(), each.until()));
        change.specials().forEach(each -> add(each.period().from(), Optional.of(each.period().to())));
        change.ends().forEach(this::add);
        change.rosters().stream().flatMap(sheet -> sheet.cells().stream())
                .forEach(cell -> add(cell.day(), Optional.of(cell.day())));
        change.days().forEach(each -> add(each.day(), Optional.of(each.day())));
        change.ramadan().forEach(this::add);
        return spans.stream().reduce(Touched::around).map(this::bounded);
    }

    private void add(ScheduleEnd end) {
        UUID fact = end.fact();
        kept.members().stream().filter(each -> each.id().equals(fact)).forEach(each -> add(each.from(), each.until()));
        kept.assignments().stream().filter(each -> each.id().equals(fact))
                .forEach(each -> add(each.from(), each.until()));
        kept.specials().stream().filter(each -> each.id().equals(fact))
                .forEach(each -> add(each.period().from(), Optional.of(each.period().to())));
    }

    private void add(RamadanChange change) {
        change.period().ifPresent(this::add);
        tables.calendar().ramadan().stream().filter(each -> each.year().equals(change.year())).forEach(this::add);
    }

    private void add(RamadanPeriod period) {
        add(period.from(), Optional.of(period.to()));
    }

    private void add(LocalDate from, Optional<LocalDate> until) {
        LocalDate open = Year.from(from.isAfter(today) ? from : today).plusYears(1).atDay(1).minusDays(1);
        spans.add(new Days(from, until.orElse(open)));
    }

    private static Days around(Days one, Days other) {
        return new Days(one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }

    private Days bounded(Days span) {
        LocalDate earliest = span.until().minusDays(MOST_DAYS);
        return new Days(span.from().isBefore(earliest) ? earliest : span.from(), span.until());
    }
}
