package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidik.domain.DayResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results in the words of the golden cases (rule model, section 8). */
final class DayRow {
    private DayRow() {}

    static void compare(CaseNode expected, List<DayResult> days, Differences differences) throws CaseFault {
        List<CaseNode> rows = expected.items(days.size() + 1);
        differences.value("days.count", JsonSource.mapper().getNodeFactory().numberNode(rows.size()), days.size());
        for (int i = 0; i < Math.min(rows.size(), days.size()); i++) {
            JsonNode row = rows.get(i).node();
            differences.fields("days[" + days.get(i).date() + "].", row, row(days.get(i)));
        }
    }

    private static Map<String, Object> row(DayResult day) {
        Map<String, Object> row = new HashMap<>();
        row.put("date", day.date());
        row.put("dayType", day.type());
        row.put("status", day.status());
        row.put("inTime", day.in().map(at -> clock(at, day.date())));
        row.put("outTime", day.out().map(at -> clock(at, day.date())));
        row.put("lateMinutes", day.late());
        row.put("earlyMinutes", day.early());
        row.put("lateClass", day.lateClass());
        row.put("earlyClass", day.earlyClass());
        row.put("flags", day.flags().stream().map(Enum::name).sorted().toList());
        row.put("deductionPct", day.deductionPct());
        return row;
    }

    private static String clock(LocalDateTime at, LocalDate day) {
        return at.toLocalDate().equals(day) ? at.toLocalTime().toString() : at.toString();
    }

    static Map<String, Object> money(Tpp tpp) {
        boolean parts = tpp.base() == TppRule.Base.DISCIPLINE_COMPONENT;
        Map<String, Object> row = new HashMap<>();
        row.put("disciplineComponent", only(parts, tpp.discipline()));
        row.put("productivityComponent", only(parts, tpp.productivity()));
        row.put("productivityPaid", only(parts, tpp.productivityPaid()));
        row.put("deductionPct", tpp.deductionPct());
        row.put("deductionAmount", tpp.deduction());
        row.put("payable", tpp.payable());
        return row;
    }

    private static Optional<BigDecimal> only(boolean holds, BigDecimal amount) {
        return holds ? Optional.of(amount) : Optional.empty();
    }
}
