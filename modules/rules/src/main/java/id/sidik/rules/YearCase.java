package id.sidik.rules;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks golden cases of the kinds DISCIPLINE, LADDER, LADDER_AT and RECON. */
final class YearCase {
    private static final int MOST = 4_000;

    private YearCase() {}

    static void discipline(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        int year = input.at("year").integer(1900, 3000);
        Discipline found = input.at("facts").present()
                ? sums(regulation, year, input.at("facts"))
                : Discipline.of(regulation, year, Assessor.assess(regulation, DayCase.facts(input)));
        Map<String, Object> got = new HashMap<>();
        got.put("year", found.year());
        got.put("absentDays", found.absentDays());
        got.put("shortMinutes", found.shortMinutes());
        got.put("convertedDays", found.convertedDays());
        got.put("remainderMinutes", found.remainderMinutes());
        got.put("totalDays", found.totalDays());
        got.put("maxConsecutive", found.maxConsecutive());
        got.put("ladder", found.ladderCode());
        differences.fields("", expected.node(), got);
    }

    private static Discipline sums(Regulation regulation, int year, CaseNode facts) throws CaseFault {
        Set<LocalDate> absent = new HashSet<>();
        for (CaseNode day : facts.at("absentDates").items(MOST)) absent.add(day.date());
        Map<LocalDate, Integer> minutes = new HashMap<>();
        for (Map.Entry<String, CaseNode> one : facts.at("shortMinutes").entries(MOST).entrySet()) {
            LocalDate day = new CaseNode(TextNode.valueOf(one.getKey()), one.getValue().path()).date();
            minutes.put(day, one.getValue().integer(0, 24 * 60));
        }
        return Discipline.ofSums(regulation, year, absent, minutes);
    }

    static void ladder(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        Ladder ladder = regulation.discipline().ladder(regulation.identity().validFrom());
        Map<String, Object> got = new HashMap<>();
        for (CaseNode total : input.at("totals").items(MOST)) {
            int days = total.integer(0, MOST);
            got.put(String.valueOf(days), code(ladder, days));
        }
        differences.fields("", expected.node(), got);
    }

    /** The regime may be written {@code PP53}, {@code PP 53} or {@code PP 53/2010}. */
    static void ladderAt(CaseNode input, CaseNode expected, Differences differences) throws CaseFault {
        Ladder ladder = Ladder.at(input.at("date").date());
        Map<String, Object> got = new HashMap<>();
        got.put("code", code(ladder, input.at("total").integer(0, MOST)));
        String written = expected.at("regime").text("");
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("/.*|[^A-Z0-9]", "");
        got.put("regime", plain.equals(ladder.regime()) ? written : ladder.regime());
        differences.fields("", expected.node(), got);
    }

    private static String code(Ladder ladder, int days) {
        return ladder.step(days).map(Ladder.Step::code).orElse(Ladder.NONE);
    }

    static void reconciliation(Regulation regulation, CaseNode input, CaseNode expected, Differences differences)
            throws CaseFault {
        YearMonth month = YearMonth.of(input.at("year").integer(1900, 3000), input.at("month").integer(1, 12));
        ReconciliationDates dates = ReconciliationDates.of(regulation,
                input.at("pattern").text(Regulation.USUAL_PATTERN), month, DayCase.calendar(input));
        Map<String, Object> got = Map.of("printWorkday", dates.print(), "openWorkday", dates.open(), "closeWorkday",
                dates.close(), "finalWorkday", dates.last());
        differences.fields("", expected.node(), got);
    }
}
