package id.sidik.operations.month;

import id.sidik.operations.work.CameFrom;
import id.sidik.operations.base.Origins;
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
import java.util.Optional;
import java.util.UUID;

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
        Closings closings = ContestDesk.closings(tables, month);
        return MonthStand.of(month, tables.monthEvents().told(month).stream().map(event -> deed(tables, event))
                .toList(),
                holding(tables, closings).map(event -> deed(tables, event)), closings.contested());
    }

    /** What the month is here: while it is contested this laptop's own word, when it has one. */
    static Optional<MonthEvent> holding(Tables tables, Closings closings) {
        return closings.holding(event -> Origins.of(tables, "MONTH_EVENT", event.id()).isEmpty());
    }

    /**
     * @throws TroubleException BLN-101 when it is not the month's turn, BLN-102 when the month is not over, BLN-106 when
     *                          several laptops closed it and nobody has decided
     */
    static void mayBecome(MonthStand stand, Kind wanted, LocalDate today) {
        if (stand.contested())
            throw new TroubleException(Trouble.of("BLN-106", "trouble.month.contested", stand.month()));
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
        int number = tables.monthEvents().told(month).stream().filter(event -> event.kind() == kind).mapToInt(
                MonthEvent::number).max().orElse(0) + 1;
        Optional<UUID> base = kind == Kind.REVISION
                ? ContestDesk.closings(tables, month).holding().map(MonthEvent::id)
                : Optional.empty();
        MonthEvent event = new MonthEvent(UuidV7.at(at), month, kind, number, at, hand.by(), hand.second(),
                hand.reason(), checks.stream().map(check -> new MonthEvent.Check(check.name(), check.outcome().name(),
                        check.found(), check.reason())).toList(), base);
        tables.monthEvents().add(event);
        return event;
    }

    static MonthDeed deed(Tables tables, MonthEvent event) {
        return new MonthDeed(event.id().toString(), MonthState.valueOf(event.kind().name()), event.number(),
                event.at(), event.by(), event.second(), event.reason(),
                tables.monthCopies().sha(event.id()).orElse(""),
                event.checks().stream().map(check -> new MonthCheck(check.name(),
                        MonthCheck.Outcome.valueOf(check.outcome()), check.found(), check.reason(), List.of()))
                        .toList(),
                Origins.of(tables, "MONTH_EVENT", event.id()).map(CameFrom::laptop).orElse(""),
                tables.monthDecisions().counts(event));
    }
}
