package id.sidik.operations.permits;

import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What keeps a month from becoming final: permits that wait for a second person, documents missing, deadlines passed. */
final class PermitMatters implements OpenMatters {
    private static final Map<PermitState, Kind> KINDS = Map.of(PermitState.WAITING_APPROVAL, Kind.PERMITS,
            PermitState.WAITING_EVIDENCE, Kind.DOCUMENTS, PermitState.OVERDUE, Kind.DEADLINES);

    private final Room room;

    PermitMatters(Room room) {
        this.room = room;
    }

    @Override
    public List<Matter> of(Tables tables, YearMonth month) {
        return new PermitReading(room.regulation().get(), tables, room.today())
                .rows(month.atDay(1), month.plusMonths(1).atDay(1)).stream()
                .filter(row -> KINDS.containsKey(row.state()))
                .map(row -> new Matter(KINDS.get(row.state()), what(row))).toList();
    }

    private static Sentence what(PermitRow row) {
        if (row.deadline().isEmpty())
            return Sentence.of("month.check.permit", row.name(), row.permit().type(), row.permit().from(), row.permit()
                    .to());
        return Sentence.of("month.check.permitUntil", row.name(), row.permit().type(), row.permit().from(), row.permit()
                .to(), row.deadline().get());
    }
}
