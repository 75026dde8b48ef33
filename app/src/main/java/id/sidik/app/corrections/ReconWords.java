package id.sidik.app.corrections;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.DayResult;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.CorrectionTerms;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.corrections.Reconciliation;
import id.sidik.operations.corrections.Standing;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the rows of the reconciliation. */
final class ReconWords {
    private final CorrectionWords words;
    private final Texts texts;

    ReconWords(CorrectionWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** "12 dari 43 selesai · sisa 2 hari kerja (s.d. 05/11/2026)". */
    String facts(Reconciliation recon) {
        CorrectionTerms terms = recon.terms();
        String left = terms.late()
                ? texts.get("recon.over", terms.lastDay())
                : texts.get("recon.left", terms.workdaysLeft(), terms.lastDay());
        String facts = texts.get("recon.done", recon.done(), recon.total()) + " · " + left;
        return recon.withoutEvidence() == 0
                ? facts
                : facts + " · " + texts.count("recon.withoutEvidence", recon.withoutEvidence());
    }

    Column.Chip questions(ReconPerson row) {
        if (row.asking() > 0) return new Column.Chip(State.LOOK, texts.formats().number(row.asking()));
        if (row.waiting() > 0) return new Column.Chip(State.RUNNING, texts.formats().number(row.waiting()));
        if (row.toInspect() > 0) return new Column.Chip(State.NEVER, texts.formats().number(row.toInspect()));
        return new Column.Chip(State.READY, texts.get("recon.personDone"));
    }

    String matters(ReconDay row) {
        return row.open().stream().sorted(Comparator.naturalOrder()).map(matter -> texts.get("matter." + matter))
                .collect(Collectors.joining(", "));
    }

    String times(DayResult day) {
        return words.times(day);
    }

    Column.Chip state(ReconDay row) {
        if (row.waits()) return chip(Standing.WAITING);
        if (row.asks()) return new Column.Chip(State.LOOK, texts.get("recon.state.asks"));
        Optional<Standing> said = row.said().stream().map(CorrectionLine::standing)
                .filter(standing -> standing != Standing.CANCELLED).reduce((_, later) -> later);
        if (said.isPresent()) return chip(said.get());
        return row.toInspect()
                ? new Column.Chip(State.NEVER, texts.get("recon.state.inspect"))
                : new Column.Chip(State.READY, texts.get("recon.state.left"));
    }

    private Column.Chip chip(Standing standing) {
        return new Column.Chip(CorrectionWords.state(standing), words.standing(standing));
    }
}
