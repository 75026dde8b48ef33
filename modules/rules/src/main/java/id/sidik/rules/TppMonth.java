package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.DisciplineDecision;
import id.sidik.domain.Exemption;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The allowance of one person in a month, from the days to the rupiah (rule model, section 3 step 15).
 *
 * @param month     the days and their per cent
 * @param suspended workdays without TPP, by a permit or an exemption; their share of the allowance is not paid
 * @param tpp       the parts and the deduction of what is left of the allowance
 * @param cuts      decided punishments of this month
 * @param payable   rupiah after everything, never below 0
 * @param held      why the whole unit's recommendation waits; the amounts stand
 * @param reasons   the steps from the days to {@code payable}
 */
public record TppMonth(MonthResult month, int suspended, Tpp tpp, List<DecidedCut> cuts, BigDecimal payable,
        Optional<String> held, List<Reason> reasons) {
    /** @param nth which month of the punishment this is, from 1 @param amount rupiah */
    public record DecidedCut(DisciplineDecision decision, BigDecimal pct, int nth, int months, BigDecimal amount) {}

    public TppMonth {
        cuts = List.copyOf(cuts);
        reasons = List.copyOf(reasons);
    }

    /** @param days of the whole month, in order */
    public static TppMonth of(Regulation regulation, YearMonth yearMonth, List<DayResult> days, TppFacts facts) {
        MonthResult month = MonthResult.of(regulation, days);
        ReasonBook book = new ReasonBook(regulation);
        int suspended = suspended(regulation, days, month.workdays(), facts.exemptions(), book);
        BigDecimal amount = share(facts.amount(), month.workdays(), suspended, book);
        Tpp tpp = Tpp.of(regulation.tpp(), amount, month.monthPct(), facts.productivityPct());
        explain(tpp, amount, facts, book);
        List<DecidedCut> cuts = cuts(regulation.tpp(), yearMonth, amount, facts.decisions(), book);
        BigDecimal payable = cuts.stream().map(DecidedCut::amount).reduce(tpp.payable(), BigDecimal::subtract)
                .max(BigDecimal.ZERO);
        book.note(ReasonKey.TPP_PAYABLE, payable);
        UnitHold hold = facts.hold().orElse(regulation.unitHold());
        if (hold.enabled())
            book.note(facts.hold().isPresent() ? ReasonKey.TPP_HELD_BY_UNIT : ReasonKey.TPP_HELD, hold.reason());
        List<Reason> reasons = new ArrayList<>(month.reasons());
        reasons.addAll(book.reasons());
        return new TppMonth(month, suspended, tpp, cuts, payable,
                hold.enabled() ? Optional.of(hold.reason()) : Optional.empty(), reasons);
    }

    private static int suspended(Regulation regulation, List<DayResult> days, int workdays,
            List<Exemption> exemptions, ReasonBook book) {
        List<Exemption> noTpp = new ArrayList<>(exemptions);
        noTpp.addAll(regulation.exemptions());
        noTpp.removeIf(one -> one.kind() != Exemption.Kind.NO_TPP);
        List<DayResult> work = days.stream().filter(day -> day.type() == DayType.WORK).toList();
        int exempt = 0;
        for (Exemption one : noTpp) {
            int covered = (int) work.stream().filter(day -> one.covers(day.date())).count();
            if (covered > 0) book.note(ReasonKey.TPP_EXEMPT, covered, workdays, one.letter());
        }
        for (DayResult day : work) if (noTpp.stream().anyMatch(one -> one.covers(day.date()))) exempt++;
        int permitted = 0;
        for (PermitKind kind : regulation.permits().values()) {
            if (!kind.suspendsTpp()) continue;
            int away = (int) work.stream().filter(day -> day.status().equals(kind.code()))
                    .filter(day -> noTpp.stream().noneMatch(one -> one.covers(day.date()))).count();
            if (away > 0) book.note(ReasonKey.TPP_SUSPENDED, kind.code(), kind.label(), away, workdays);
            permitted += away;
        }
        return exempt + permitted;
    }

    /** The allowance without the share of the suspended workdays, whole rupiah. */
    private static BigDecimal share(BigDecimal amount, int workdays, int suspended, ReasonBook book) {
        if (suspended == 0) return amount;
        BigDecimal left = amount.multiply(BigDecimal.valueOf(workdays - suspended))
                .divide(BigDecimal.valueOf(workdays), 0, RoundingMode.HALF_UP);
        book.note(ReasonKey.TPP_SHARE, amount, workdays - suspended, workdays, left);
        return left;
    }

    private static void explain(Tpp tpp, BigDecimal amount, TppFacts facts, ReasonBook book) {
        boolean parts = tpp.base() == TppRule.Base.DISCIPLINE_COMPONENT;
        if (parts) book.note(ReasonKey.TPP_PARTS, amount, tpp.discipline(), tpp.productivity());
        else
            book.note(ReasonKey.TPP_TOTAL, amount);
        book.note(ReasonKey.TPP_CUT, tpp.deductionPct(), tpp.discipline(), tpp.deduction());
        if (parts) {
            book.note(ReasonKey.TPP_PRODUCTIVITY, facts.productivityPct(), tpp.productivity(),
                    tpp.productivityPaid());
        }
    }

    private static List<DecidedCut> cuts(TppRule rule, YearMonth month, BigDecimal amount,
            List<DisciplineDecision> decisions, ReasonBook book) {
        List<DecidedCut> found = new ArrayList<>();
        for (DisciplineDecision decision : decisions) {
            if (decision.from().isAfter(month)) continue;
            Optional<TppRule.DisciplineCut> cut = rule.disciplineCuts().stream()
                    .filter(one -> one.code().equals(decision.code())).findFirst();
            if (cut.isEmpty()) {
                book.note(ReasonKey.TPP_DECISION_UNKNOWN, decision.code(), decision.number());
                continue;
            }
            int nth = (int) decision.from().until(month, ChronoUnit.MONTHS) + 1;
            if (nth > cut.get().months()) continue;
            BigDecimal taken = amount.multiply(cut.get().pct()).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
            book.note(ReasonKey.TPP_DECISION, decision.code(), decision.number(), cut.get().pct(), nth,
                    cut.get().months(), taken);
            found.add(new DecidedCut(decision, cut.get().pct(), nth, cut.get().months(), taken));
        }
        return found;
    }
}
