package id.sidik.operations.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.sidik.domain.Correction;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.Inspection;
import id.sidik.domain.Verdict;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.corrections.Reconciliation;
import id.sidik.operations.corrections.Standing;
import id.sidik.reporting.ReconResultRow;
import id.sidik.reporting.ReconResultRow.Fate;
import id.sidik.reporting.ReconResultRow.Said;

/** The rows of R9: each day of a month that somebody spoke about. */
final class ReconRows {
    private ReconRows() {}

    /** In printed order, then by day. */
    static List<ReconResultRow> of(Reconciliation month) {
        List<ReconResultRow> rows = new ArrayList<>();
        for (ReconPerson person : month.people())
            for (ReconDay day : person.days()) {
                List<Said> said = said(day);
                if (!said.isEmpty()) rows.add(new ReconResultRow(person.person(), day.told(), day.now(), said));
            }
        return List.copyOf(rows);
    }

    /** What takes another one back is told by the fate of that one. */
    private static List<Said> said(ReconDay day) {
        List<Said> said = new ArrayList<>();
        for (CorrectionLine line : day.said())
            if (!(line.correction().deed() instanceof Correction.Cancel)) said.add(said(line));
        for (Inspection look : day.looked())
            said.add(new Said("", look.note(), "", look.by(), "", look.at(), Fate.LOOKED));
        said.sort(Comparator.comparing(Said::at));
        return said;
    }

    private static Said said(CorrectionLine line) {
        Correction one = line.correction();
        Optional<Verdict> verdict = line.verdict();
        return new Said(one.reason(), note(one, verdict), line.document().map(DocumentRef::name).orElse(""), one.by(),
                verdict.map(Verdict::by).orElse(""), verdict.map(Verdict::at).filter(one.at()::isBefore).orElse(one
                        .at()),
                fate(line.standing()));
    }

    /** Why it was refused stands behind why it was asked. */
    private static String note(Correction one, Optional<Verdict> verdict) {
        String refusal = verdict.filter(each -> !each.approved()).map(Verdict::note).orElse("");
        if (refusal.isBlank()) return one.note();
        return one.note().isBlank() ? refusal : one.note() + "; " + refusal;
    }

    static Fate fate(Standing standing) {
        return switch (standing) {
            case COUNTS -> Fate.COUNTS;
            case WAITING -> Fate.WAITING;
            case REFUSED -> Fate.REFUSED;
            case CANCELLED -> Fate.CANCELLED;
            case REVISION -> Fate.REVISION;
        };
    }
}
