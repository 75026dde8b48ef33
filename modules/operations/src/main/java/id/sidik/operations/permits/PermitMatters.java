package id.sidik.operations.permits;

import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.List;

/** What keeps a month from becoming final: permits that wait for a second person, or whose evidence may still come. */
final class PermitMatters implements OpenMatters {
    private final Room room;

    PermitMatters(Room room) {
        this.room = room;
    }

    @Override
    public List<Matter> of(Tables tables, YearMonth month) {
        return new PermitReading(room.regulation().get(), tables, room.today())
                .rows(month.atDay(1), month.plusMonths(1).atDay(1)).stream()
                .filter(row -> row.state() == PermitState.WAITING_APPROVAL || row
                        .state() == PermitState.WAITING_EVIDENCE)
                .map(row -> new Matter(Kind.PERMITS, Sentence.of("month.check.permit", row.name(), row.permit().type(),
                        row.permit().from(), row.permit().to())))
                .toList();
    }
}
