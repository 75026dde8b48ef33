package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.Permit.Part;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.VerifyMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the input of a golden case of kind DAY and computes what it expects. */
final class DayCase {
    private static final int MOST_DAYS = 1_100;
    private static final int MOST_ENTRIES = 20_000;

    private DayCase() {}

    static void check(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        List<DayResult> days = Assessor.assess(regulation, facts(input));
        Map<String, Object> got = new HashMap<>();
        BigDecimal pct = Totals.of(regulation, days).deductionPct();
        got.put("monthPct", pct);
        got.put("chargedLeaveDays", Totals.chargedLeaveDays(days));
        differences.fields("", without(expected.node(), "days", "tpp"), got);
        DayRow.compare(expected.at("days"), days, differences);
        money(regulation, input, expected, pct, differences);
    }

    static void money(Regulation regulation, CaseNode input, CaseNode expected, BigDecimal pct,
            Differences differences) throws CaseFault {
        if (!expected.at("tpp").present()) return;
        Tpp tpp = Tpp.of(regulation.tpp(), input.at("tppBase").amount(), pct, achieved(input));
        differences.fields("tpp.", expected.at("tpp").node(), DayRow.money(tpp));
    }

    static BigDecimal achieved(CaseNode input) throws CaseFault {
        return input.at("productivityPct").present() ? input.at("productivityPct").amount() : Percent.HUNDRED;
    }

    static JsonNode without(JsonNode object, String... names) {
        return object.deepCopy() instanceof ObjectNode copy ? copy.without(List.of(names)) : object;
    }

    static MonthFacts facts(CaseNode input) throws CaseFault {
        LocalDate from = input.at("period").at("from").date();
        LocalDate to = input.at("period").at("to").date();
        if (to.isBefore(from) || from.until(to, ChronoUnit.DAYS) >= MOST_DAYS) throw input.at("period").fault("period");
        List<PatternAssignment> patterns = input.at("pattern").present()
                ? List.of(new PatternAssignment(Optional.empty(), input.at("pattern").text(), Optional.empty(),
                        Optional.empty()))
                : List.of();
        Map<LocalDate, String> roster = new HashMap<>();
        for (Map.Entry<String, CaseNode> entry : input.at("roster").entries(MOST_DAYS * 2).entrySet()) {
            roster.put(new CaseNode(TextNode.valueOf(entry.getKey()), entry.getValue().path()).date(),
                    entry.getValue().text());
        }
        return new MonthFacts(from, to, patterns, roster, records(input), permits(input), calendar(input));
    }

    private static List<TimeRecord> records(CaseNode input) throws CaseFault {
        List<TimeRecord> records = new ArrayList<>();
        for (CaseNode punch : input.at("punches").items(MOST_ENTRIES)) {
            VerifyMode mode = punch.at("source").present()
                    ? punch.at("source").word(VerifyMode.class)
                    : VerifyMode.OTHER;
            records.add(new TimeRecord(punch.at("at").minute(), mode));
        }
        return records;
    }

    private static List<Permit> permits(CaseNode input) throws CaseFault {
        List<Permit> permits = new ArrayList<>();
        for (CaseNode permit : input.at("permits").items(MOST_ENTRIES)) {
            LocalDate from = permit.at("from").date();
            LocalDate to = permit.at("to").date();
            if (to.isBefore(from)) throw permit.fault("from before to");
            permits.add(new Permit(permit.at("type").text(), from, to,
                    permit.at("part").present() ? permit.at("part").word(Part.class) : Part.FULL,
                    permit.at("approved").flag(), permit.at("submittedOn").optionalDate(),
                    permit.at("documentDate").optionalDate(), permit.at("number").text("")));
        }
        return permits;
    }

    static WorkCalendar calendar(CaseNode input) throws CaseFault {
        List<Holiday> holidays = new ArrayList<>();
        for (CaseNode day : input.at("calendar").items(MOST_ENTRIES)) {
            holidays.add(new Holiday(day.at("date").date(), day.at("type").word(Holiday.Kind.class),
                    day.at("name").text(""), ""));
        }
        List<RamadanPeriod> ramadan = new ArrayList<>();
        for (CaseNode period : input.at("ramadan").items(MOST_ENTRIES)) {
            LocalDate from = period.at("from").date();
            LocalDate to = period.at("to").date();
            if (to.isBefore(from)) throw period.fault("from before to");
            ramadan.add(new RamadanPeriod(period.at("year").text(""), from, to));
        }
        return new WorkCalendar(holidays, ramadan);
    }
}
