package id.sidik.operations.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import id.sidik.domain.Reason;
import id.sidik.operations.month.YearSheet;
import id.sidik.reporting.TallyRow;
import id.sidik.rules.Discipline;
import id.sidik.rules.ReasonKey;

/** The rows of R7, from the year until the end of a month. */
final class TallyReading {
    private TallyReading() {}

    /** @param year nothing of it lies after the month */
    static List<TallyRow> rows(YearSheet year, YearMonth month) {
        return year.lines().stream().map(line -> row(line, month)).toList();
    }

    private static TallyRow row(YearSheet.Line line, YearMonth month) {
        Discipline all = line.result();
        Optional<YearSheet.Share> own = line.months().stream().filter(share -> share.month().equals(month)).findFirst();
        return new TallyRow(line.person(), own.map(YearSheet.Share::absentDays).orElse(0), all.absentDays(),
                own.map(YearSheet.Share::shortMinutes).orElse(0), all.shortMinutes(), all.convertedDays(), all
                        .remainderMinutes(),
                all.totalDays(), all.longestRun().map(run -> new TallyRow.Run(run.days(), run
                        .from(), run.to())),
                all.proposal().map(proposal -> step(proposal, all.reasons())));
    }

    private static TallyRow.Step step(Discipline.Proposal proposal, List<Reason> reasons) {
        Optional<Reason> ladder = reasons.stream().filter(each -> each.rule().equals(ReasonKey.LADDER_STEP.rule())
                || each.rule().equals(ReasonKey.LADDER_LAST.rule())).findFirst().filter(any -> !proposal.byRun());
        int from = ladder.map(each -> Integer.parseInt(each.figures().get(2))).orElse(0);
        OptionalInt to = ladder.filter(each -> each.figures().size() > 3 && !each.figures().get(3).isBlank())
                .map(each -> OptionalInt.of(Integer.parseInt(each.figures().get(3)))).orElse(OptionalInt.empty());
        return new TallyRow.Step(proposal.code(), proposal.tier().map(Enum::name).orElse(""), proposal.regime(), from,
                to);
    }
}
