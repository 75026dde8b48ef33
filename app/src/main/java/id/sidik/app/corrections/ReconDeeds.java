package id.sidik.app.corrections;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Correction;
import id.sidik.operations.corrections.CorrectionDesk;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What is done with corrections that a day has already: a second person speaks, or they are taken back. */
final class ReconDeeds {
    private final OfficeLink link;
    private final DayForm form;

    ReconDeeds(OfficeLink link, DayForm form) {
        this.link = link;
        this.form = form;
    }

    /** What the second person says to all that waits on the day; the note is the reason of a refusal. */
    void judge(Optional<ReconDay> day, boolean approved) {
        List<UUID> waiting = ids(day, line -> line.standing() == Standing.WAITING);
        if (waiting.isEmpty()) return;
        String by = form.approver().get();
        String note = form.note().get();
        link.write(() -> desk().judge(waiting, approved, by, note), form::reset);
    }

    /** Takes back what was said of the day, with the note as the reason. */
    void cancel(Optional<ReconDay> day) {
        List<UUID> standing = ids(day, ReconDeeds::stands);
        String note = form.note().get();
        String by = form.approver().get();
        link.write(() -> standing.forEach(id -> desk().cancel(id, note, form.scan().get(), by)), form::reset);
    }

    static boolean stands(CorrectionLine line) {
        return !(line.correction().deed() instanceof Correction.Cancel) && line.standing() != Standing.CANCELLED
                && line.standing() != Standing.REFUSED;
    }

    private CorrectionDesk desk() {
        return link.office().corrections().days();
    }

    private static List<UUID> ids(Optional<ReconDay> day, Predicate<CorrectionLine> kind) {
        return day.map(one -> one.said().stream().filter(kind).map(CorrectionLine::id).toList()).orElse(List.of());
    }
}
