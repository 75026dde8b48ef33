package id.sidik.operations.month;

import id.sidik.domain.Correction;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.domain.Verdict;
import id.sidik.operations.base.Records;
import id.sidik.store.KeptPermit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people said about the days of a month: the last word for each person and day, a correction before a permit. */
final class MonthNotes {
    private record Place(EmployeeId employee, LocalDate day) {}

    private final Records records;

    MonthNotes(Records records) {
        this.records = records;
    }

    SheetComparer.Notes of(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.plusMonths(1).atDay(1);
        Map<Place, FactNote> notes = records.read(tables -> {
            Map<UUID, Verdict> verdicts = new HashMap<>();
            tables.corrections().verdicts(from, to).forEach(verdict -> verdicts.put(verdict.about(), verdict));
            Map<Place, FactNote> found = new HashMap<>();
            for (KeptPermit kept : tables.permits().between(from, to)) permit(kept, month, found);
            List<Correction> corrections = tables.corrections().between(from, to);
            for (Correction one : corrections)
                found.put(new Place(one.employee(), one.day()), note(one, Optional.ofNullable(verdicts.get(one.id()))
                        .or(() -> one.source().map(verdicts::get))));
            return found;
        });
        return (employee, day) -> Optional.ofNullable(notes.get(new Place(employee, day)));
    }

    private static void permit(KeptPermit kept, YearMonth month, Map<Place, FactNote> found) {
        Permit permit = kept.permit();
        FactNote note = new FactNote(FactNote.Kind.PERMIT, permit.type(), permit.number(), kept.author().by(),
                kept.author().at());
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(permit::covers)
                .forEach(day -> found.put(new Place(kept.employee(), day), note));
    }

    private static FactNote note(Correction one, Optional<Verdict> verdict) {
        return new FactNote(FactNote.Kind.CORRECTION, one.reason(), one.note(), verdict.map(Verdict::by).orElse(one
                .by()), verdict.map(Verdict::at).orElse(one.at()));
    }
}
