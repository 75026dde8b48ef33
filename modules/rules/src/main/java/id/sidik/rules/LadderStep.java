package id.sidik.rules;

import id.sidik.rules.Discipline.Proposal;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the step that a total of days and a run of absences fall into, and notes why. */
final class LadderStep {
    private final DisciplineRule rule;
    private final LocalDate day;
    private final Ladder ladder;
    private final ReasonBook book;

    /** @param day of the last violation: of two ladders the one of that date holds */
    LadderStep(DisciplineRule rule, LocalDate day, ReasonBook book) {
        this.rule = rule;
        this.day = day;
        this.ladder = rule.ladder(day);
        this.book = book;
    }

    Optional<Proposal> propose(int total, Optional<AbsenceRun> run) {
        Ladder national = Ladder.at(day);
        if (rule.own().isEmpty()) book.noteDecree(ReasonKey.LADDER_OF_DATE, ladder.basis(), ladder.regime(), day);
        else if (!regime().isEmpty() && !regime().equals(national.regime())) {
            book.noteDecree(ReasonKey.LADDER_OUTDATED, national.basis(), regime(), national.regime(), day);
        }
        Optional<Proposal> byRun = rule.consecutive()
                .flatMap(limit -> run.filter(one -> one.days() >= limit.days()).map(one -> byRun(one, limit)));
        return byRun.or(() -> byTotal(total));
    }

    private Proposal byRun(AbsenceRun run, DisciplineRule.Consecutive limit) {
        book.note(ReasonKey.LADDER_RUN, limit.code(), run.days(), limit.days());
        Optional<Ladder.Tier> tier = ladder.steps().stream().filter(step -> step.code().equals(limit.code()))
                .map(Ladder.Step::tier).findFirst();
        return new Proposal(limit.code(), tier, regime(), true);
    }

    private Optional<Proposal> byTotal(int total) {
        Optional<Ladder.Step> found = ladder.step(total);
        if (found.isEmpty()) {
            book.note(ReasonKey.LADDER_BELOW, total);
            return Optional.empty();
        }
        Ladder.Step step = found.get();
        if (step.to().isPresent()) {
            book.note(ReasonKey.LADDER_STEP, step.code(), total, step.from(), step.to().getAsInt());
        } else
            book.note(ReasonKey.LADDER_LAST, step.code(), total, step.from());
        return Optional.of(new Proposal(step.code(), Optional.of(step.tier()), regime(), false));
    }

    /** A pack that repeats a national ladder is of its regime. */
    private String regime() {
        return ladder.regime().isEmpty() ? Ladder.regimeOf(ladder.steps()) : ladder.regime();
    }
}
