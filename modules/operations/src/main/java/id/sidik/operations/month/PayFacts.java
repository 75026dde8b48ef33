package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.DisciplineDecision;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.operations.control.HoldFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.TppFacts;
import id.sidik.rules.TppMonth;
import id.sidik.rules.UnitHold;
import id.sidik.store.DecisionLetter;
import id.sidik.store.KeptDecision;
import id.sidik.store.Productivity;
import id.sidik.store.Tables;
import id.sidik.store.TppBase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What pay of a month rests on, per employee. */
final class PayFacts {
    private final YearMonth month;
    private final Map<EmployeeId, OptionalInt> classes = new HashMap<>();
    private final Map<EmployeeId, BigDecimal> amounts = new HashMap<>();
    private final Map<EmployeeId, BigDecimal> productivity = new HashMap<>();
    private final Map<EmployeeId, List<DisciplineDecision>> decisions = new HashMap<>();

    private final Optional<UnitHold> hold;

    private PayFacts(YearMonth month, Optional<UnitHold> hold) {
        this.month = month;
        this.hold = hold;
    }

    static PayFacts of(Tables tables, YearMonth month) {
        PayFacts facts = new PayFacts(month, HoldFacts.of(tables, month));
        for (Employee one : tables.employees().list()) facts.classes.put(one.id(), one.positionClass());
        for (TppBase base : tables.tpp().basesUpTo(month)) {
            if (base.rupiah().isPresent())
                facts.amounts.put(base.employee(), BigDecimal.valueOf(base.rupiah()
                        .getAsLong()));
            else
                facts.amounts.remove(base.employee());
        }
        for (Productivity one : tables.tpp().productivities(month)) {
            one.pct().ifPresentOrElse(pct -> facts.productivity.put(one.employee(), pct),
                    () -> facts.productivity.remove(one.employee()));
        }
        Map<UUID, DecisionLetter> letters = tables.decisions().letters();
        for (KeptDecision one : tables.decisions().inForce()) {
            DecisionLetter letter = letters.get(one.id());
            if (letter != null && letter.until().filter(last -> last.isBefore(month)).isPresent()) continue;
            facts.decisions.computeIfAbsent(one.employee(), nobody -> new ArrayList<>())
                    .add(new DisciplineDecision(one.code(), one.from(), one.number()));
        }
        return facts;
    }

    /** Whether anybody's allowance is known: an office that pays elsewhere enters none. */
    boolean used() {
        return !amounts.isEmpty();
    }

    TppLine line(EmployeeId employee, Regulation regulation, List<DayResult> days, List<Exemption> exemptions) {
        Optional<BigDecimal> amount = Optional.ofNullable(amounts.get(employee));
        Optional<BigDecimal> achieved = Optional.ofNullable(productivity.get(employee));
        Optional<TppLine.Pay> pay = amount.map(rupiah -> pay(TppMonth.of(regulation, month, days,
                TppFacts.of(rupiah).withProductivity(achieved.orElse(BigDecimal.valueOf(100)))
                        .withDecisions(decisions.getOrDefault(employee, List.of())).withExemptions(exemptions).withHold(
                                hold))));
        return new TppLine(employee, classes.getOrDefault(employee, OptionalInt.empty()), amount, achieved, pay);
    }

    private static TppLine.Pay pay(TppMonth of) {
        BigDecimal decided = of.cuts().stream().map(TppMonth.DecidedCut::amount).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return new TppLine.Pay(of.tpp().discipline(), of.tpp().productivityPaid(), of.tpp().deductionPct(),
                of.tpp().deduction(), decided, of.payable(), of.held().orElse(""), of.reasons());
    }
}
