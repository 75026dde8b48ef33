package id.sidik.operations.roads;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.Records;
import id.sidik.operations.permits.PermitDesk;
import id.sidik.operations.schedule.ScheduleFacts;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.ReconciliationDates;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Authorship;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/** What every desk of this room works with. @param zone of the unit */
record Room(Records records, Supplier<Regulation> regulation, ClosedMonths closed, PermitDesk permits,
        Supplier<ZoneId> zone, Clock clock, String operator) {
    private static final int MONTHS_AFTER = 3;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }

    /** To the millisecond, as the store keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    UUID newId() {
        return UuidV7.at(clock.instant());
    }

    Authorship author(String reason) {
        return new Authorship(now(), operator, reason.strip());
    }

    static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }

    /** The last day on which the reconciliation of a day's month decides, by the unit's own workdays. */
    LocalDate reconciledUntil(Tables tables, LocalDate day) {
        LocalDate from = YearMonth.from(day).plusMonths(1).atDay(1);
        WorkCalendar calendar = new WorkCalendar(tables.calendar().holidays(from, from.plusMonths(MONTHS_AFTER)),
                tables.calendar().ramadan());
        Regulation rules = regulation.get();
        String pattern = ScheduleFacts.unitPattern(tables, from).orElse(rules.usualPattern());
        return ReconciliationDates.of(rules, pattern, YearMonth.from(day), calendar).close();
    }
}
