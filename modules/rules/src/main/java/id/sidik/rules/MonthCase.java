package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidik.domain.DayResult;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks golden cases of the kinds MONTH and TPP: the month of one person, and its money. */
final class MonthCase {
    private MonthCase() {}

    static void month(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        List<DayResult> days = Assessor.assess(regulation, DayCase.facts(input));
        MonthResult month = MonthResult.of(regulation, days);
        Map<String, Object> got = new HashMap<>();
        got.put("workdays", month.workdays());
        got.put("lateMinutes", month.lateMinutes());
        got.put("earlyMinutes", month.earlyMinutes());
        got.put("shortMinutes", month.shortMinutes());
        got.put("sumPct", month.sumPct());
        got.put("monthPct", month.monthPct());
        got.put("chargedLeaveDays", Totals.chargedLeaveDays(days));
        differences.fields("", DayCase.without(expected.node(), "counts", "days", "tpp"), got);
        if (expected.at("counts").present()) counts(expected.at("counts").node(), month, differences);
        if (expected.at("days").present()) DayRow.compare(expected.at("days"), days, differences);
        DayCase.money(regulation, input, expected, month.monthPct(), differences);
    }

    /** A status that either side does not name did not occur. */
    private static void counts(JsonNode expected, MonthResult month, Differences differences) {
        Set<String> statuses = new HashSet<>(month.counts().keySet());
        expected.fieldNames().forEachRemaining(statuses::add);
        for (String status : statuses.stream().sorted().toList()) {
            JsonNode days = expected.has(status)
                    ? expected.get(status)
                    : JsonSource.mapper().getNodeFactory().numberNode(0);
            differences.value("counts." + status, days, month.count(status));
        }
    }

    static void tpp(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        BigDecimal pct = input.at("pct").amount();
        Tpp tpp = Tpp.of(regulation.tpp(), input.at("base").amount(), pct, DayCase.achieved(input));
        differences.fields("", expected.node(), DayRow.money(tpp));
    }
}
