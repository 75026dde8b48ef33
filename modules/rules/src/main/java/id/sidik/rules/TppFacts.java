package id.sidik.rules;

import id.sidik.domain.DisciplineDecision;
import id.sidik.domain.Exemption;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one person's allowance of a month.
 *
 * @param amount          rupiah, 0 or more
 * @param productivityPct achieved, 0–100, as the unit entered it
 * @param decisions       punishments that take from the allowance
 * @param exemptions      of this person
 * @param hold            what the unit itself decided of the month; empty: as the pack says
 */
public record TppFacts(BigDecimal amount, BigDecimal productivityPct, List<DisciplineDecision> decisions,
        List<Exemption> exemptions, Optional<UnitHold> hold) {
    public TppFacts {
        if (amount.signum() < 0) throw new IllegalArgumentException("an allowance is not negative");
        if (productivityPct.signum() < 0 || productivityPct.compareTo(Percent.HUNDRED) > 0)
            throw new IllegalArgumentException("productivity is 0 to 100 per cent");
        decisions = List.copyOf(decisions);
        exemptions = List.copyOf(exemptions);
    }

    /** Everything achieved, nothing decided, nothing exempt. */
    public static TppFacts of(BigDecimal amount) {
        return new TppFacts(amount, Percent.HUNDRED, List.of(), List.of(), Optional.empty());
    }

    public TppFacts withProductivity(BigDecimal pct) {
        return new TppFacts(amount, pct, decisions, exemptions, hold);
    }

    public TppFacts withDecisions(List<DisciplineDecision> others) {
        return new TppFacts(amount, productivityPct, others, exemptions, hold);
    }

    public TppFacts withExemptions(List<Exemption> others) {
        return new TppFacts(amount, productivityPct, decisions, others, hold);
    }

    public TppFacts withHold(Optional<UnitHold> decided) {
        return new TppFacts(amount, productivityPct, decisions, exemptions, decided);
    }
}
