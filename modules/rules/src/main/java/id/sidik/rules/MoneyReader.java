package id.sidik.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code tpp}. */
final class MoneyReader {
    private static final int MOST_MONTHS = 120;

    private enum Rounding {
        HALF_UP
    }

    private MoneyReader() {}

    static TppRule tpp(Slot slot) {
        slot.only("base", "weightDiscipline", "weightProductivity", "monthCapPct", "rounding", "disciplineCuts");
        slot.at("rounding").word(Rounding.class, Rounding.HALF_UP);
        BigDecimal discipline = slot.at("weightDiscipline").percent(BigDecimal.valueOf(40));
        BigDecimal productivity = slot.at("weightProductivity").percent(BigDecimal.valueOf(60));
        BigDecimal sum = discipline.add(productivity);
        if (sum.compareTo(Percent.HUNDRED) != 0) slot.fault(Problem.WEIGHTS_NOT_100, Percent.text(sum));
        return new TppRule(slot.at("base").word(TppRule.Base.class, TppRule.Base.DISCIPLINE_COMPONENT), discipline,
                productivity, slot.at("monthCapPct").percent(Percent.HUNDRED), cuts(slot.at("disciplineCuts")));
    }

    private static List<TppRule.DisciplineCut> cuts(Slot slot) {
        List<TppRule.DisciplineCut> found = new ArrayList<>();
        if (!slot.present()) return found;
        Set<String> codes = new HashSet<>();
        for (Slot item : slot.items()) {
            item.only("code", "pct", "months");
            String code = item.at("code").words(40);
            if (!codes.add(code)) item.at("code").fault(Problem.NAMED_TWICE, code);
            found.add(new TppRule.DisciplineCut(code, item.at("pct").percent(),
                    item.at("months").integer(1, MOST_MONTHS)));
        }
        return found;
    }
}
