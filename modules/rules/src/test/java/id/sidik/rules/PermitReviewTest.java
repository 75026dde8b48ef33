package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Permit;
import id.sidik.domain.Permit.Part;
import id.sidik.domain.Reason;
import id.sidik.rules.PermitReview.Day;
import id.sidik.rules.PermitReview.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitReviewTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

    private static List<Day> days(Regulation regulation, Permit permit) {
        MonthFacts facts = new MonthFacts(permit.from(), permit.to(), List.of(), Map.of(), List.of(), List.of(),
                WorkCalendar.EMPTY);
        return new PermitReview(regulation, facts).days(permit);
    }

    private static Permit permit(String type, boolean approved, String submitted, String dated) {
        return new Permit(type, MONDAY, MONDAY, Part.FULL, approved, day(submitted), day(dated), "");
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest(name = "{0} approved {1} in {2} dated {3} -> {4}")
    @CsvSource(textBlock = """
            # Bandung Barat: one calendar day, the letter not later than the day
            DL, yes, 2026-07-07, 2026-07-06, ACCEPTED
            DL, yes, 2026-07-08, 2026-07-06, EVIDENCE_LATE
            DL, yes, 2026-07-07, 2026-07-07, DOCUMENT_DATE
            DL, yes, -,          -,          EVIDENCE_MISSING
            DL, no,  2026-07-07, 2026-07-06, NOT_APPROVED
            BT, yes, -,          -,          ACCEPTED
            XX, yes, 2026-07-06, -,          UNKNOWN_KIND
            """)
    void aDayOfAPermitStandsAsTheRulesWillTakeIt(String type, String approved, String submitted, String dated,
            Verdict expected) {
        Day day = days(Person.regulation("kbb-2024"), permit(type, approved.equals("yes"), submitted, dated))
                .getFirst();
        assertThat(day.verdict()).isEqualTo(expected);
        assertThat(day.reasons()).extracting(Reason::rule).allMatch(rule -> rule.startsWith("permit."));
        assertThat(day.lastDay().isPresent()).as("evidence has a last day").isEqualTo(type.equals("DL"));
    }

    @Test
    void onlyWorkdaysAreLookedAt() {
        Permit trip = new Permit("DL", FRIDAY, MONDAY, Part.FULL, true, Optional.of(FRIDAY), Optional.empty(), "");
        assertThat(days(Person.regulation("nat-2023"), trip)).extracting(Day::date).containsExactly(FRIDAY, MONDAY);
    }

    @ParameterizedTest(name = "{0}: until {1}")
    @CsvSource({"kbb-2024, 2026-07-07", "klaten-2019, 2026-08-06", "nat-2023, -"})
    void theLastDayForEvidenceIsThePacks(String pack, String expected) {
        Day day = days(Person.regulation(pack), permit("DL", true, "-", "-")).getFirst();
        assertThat(day.lastDay()).isEqualTo(day(expected));
    }
}
