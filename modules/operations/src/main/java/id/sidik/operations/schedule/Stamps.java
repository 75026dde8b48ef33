package id.sidik.operations.schedule;

import id.sidik.operations.schedule.LiveRules.Days;
import id.sidik.store.Authorship;
import id.sidik.store.MonthEvent;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of a fact whether it came after a month that it touches was closed. */
final class Stamps {
    /** Older months are not revised any more. */
    private static final int MONTHS_BACK = 36;

    private final LocalDate today;
    private final Map<YearMonth, Instant> closings = new HashMap<>();

    Stamps(Tables tables, LocalDate today) {
        this.today = today;
        YearMonth oldest = YearMonth.from(today).minusMonths(MONTHS_BACK);
        for (MonthEvent event : tables.monthEvents().all())
            if (!event.month().isBefore(oldest) && closes(event.kind()))
                closings.merge(event.month(), event.at(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static boolean closes(MonthEvent.Kind kind) {
        return List.of(MonthEvent.Kind.FINAL, MonthEvent.Kind.REVISION).contains(kind);
    }

    ScheduleStamp of(Authorship author, Days days) {
        boolean pending = closings.entrySet().stream().filter(entry -> touches(days, entry.getKey()))
                .anyMatch(entry -> author.at().isAfter(entry.getValue()));
        return new ScheduleStamp(author.at(), author.by(), author.reason(), pending);
    }

    private boolean touches(Days days, YearMonth month) {
        LocalDate last = Optional.of(days.until()).filter(today::isAfter).orElse(today);
        return !days.from().isAfter(month.atEndOfMonth()) && !last.isBefore(month.atDay(1));
    }
}
