package id.sidik.operations.month;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What was done with months: each is open, then drafted, reconciled, final, and perhaps revised. Nothing is taken back;
 * a step that is not the month's turn is refused.
 */
public final class MonthBook implements ClosedMonths {
    private final Records records;

    public MonthBook(Records records) {
        this.records = records;
    }

    @Override
    public boolean closed(YearMonth month) {
        return records.read(tables -> tables.monthEvents().closed(month));
    }

    public MonthStand stand(YearMonth month) {
        return records.read(tables -> stand(tables, month));
    }

    static MonthStand stand(Tables tables, YearMonth month) {
        return MonthStand.of(month, tables.monthEvents().of(month).stream().map(event -> deed(tables, event)).toList());
    }

    /** @throws TroubleException BLN-101 when it is not the month's turn, BLN-102 when the month is not over */
    static void mayBecome(MonthStand stand, Kind wanted, LocalDate today) {
        boolean turn = switch (wanted) {
            case DRAFT -> !stand.state().closed();
            case RECONCILIATION -> stand.state() == MonthState.DRAFT;
            case FINAL -> stand.state() == MonthState.RECONCILIATION;
            case REVISION -> stand.state().closed();
        };
        if (!turn)
            throw new TroubleException(Trouble.of("BLN-101", "trouble.month.notItsTurn." + wanted, stand.month(),
                    stand.state()));
        LocalDate first = wanted == Kind.DRAFT ? stand.month().atDay(1) : stand.month().plusMonths(1).atDay(1);
        if (today.isBefore(first))
            throw new TroubleException(Trouble.of("BLN-102", "trouble.month.tooEarly", stand.month(), first));
    }

    /** Who does it, who agrees, why. */
    record Hand(String by, String second, String reason) {}

    /** Inside the transaction that keeps the copy. The turn is checked here, so that of two at once one is refused. */
    static MonthEvent add(Tables tables, YearMonth month, Kind kind, Hand hand, List<MonthCheck> checks, Instant at) {
        int number = (int) tables.monthEvents().of(month).stream().filter(event -> event.kind() == kind).count() + 1;
        MonthEvent event = new MonthEvent(UuidV7.at(at), month, kind, number, at, hand.by(), hand.second(),
                hand.reason(), checks.stream().map(check -> new MonthEvent.Check(check.name(), check.outcome().name(),
                        check.found(), check.reason())).toList());
        tables.monthEvents().add(event);
        return event;
    }

    private static MonthDeed deed(Tables tables, MonthEvent event) {
        return new MonthDeed(event.id().toString(), MonthState.valueOf(event.kind().name()), event.number(),
                event.at(), event.by(), event.second(), event.reason(),
                tables.monthCopies().sha(event.id()).orElse(""),
                event.checks().stream().map(check -> new MonthCheck(check.name(),
                        MonthCheck.Outcome.valueOf(check.outcome()), check.found(), check.reason(), List.of()))
                        .toList());
    }
}
