package id.sidik.operations.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a day is asked about, and the hours that it tells. */
class DayMattersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private static DayResult day(DayType type, String status, Set<DayFlag> flags, List<Reason> reasons) {
        return new DayResult(DAY, type, status, Optional.empty(), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty(), flags, BigDecimal.ZERO, reasons);
    }

    private static Reason reason(String rule, String... figures) {
        return new Reason(rule, List.of(figures), "", Provenance.values()[0]);
    }

    @ParameterizedTest(name = "{0} asks about {1}")
    @CsvSource({"NO_IN, NO_IN", "NO_OUT, NO_OUT", "EVIDENCE_MISSING, EVIDENCE", "EVIDENCE_LATE, EVIDENCE",
        "EVIDENCE_DOC_DATE, EVIDENCE", "PERMIT_NOT_APPROVED, PERMIT", "MULTI_PUNCH, MULTI_PUNCH",
        "OUTSIDE_WINDOW, OUTSIDE_WINDOW", "MANUAL_ENTRY, MANUAL"})
    void aFlagIsAQuestionOrSomethingToLookAt(DayFlag flag, Matter matter) {
        assertThat(DayMatters.of(day(DayType.WORK, "H", Set.of(flag), List.of()), 0, Optional.empty(), Set.of()))
                .containsExactly(
                        matter);
    }

    @ParameterizedTest
    @CsvSource({"MADE_UP", "PERMIT_PARTIAL_AM", "PUNCH_ON_PERMIT", "APEL_MISSED"})
    void whatIsSettledByTheRulesIsNotAsked(DayFlag flag) {
        assertThat(DayMatters.of(day(DayType.WORK, "H", Set.of(flag), List.of()), 0, Optional.empty(), Set.of()))
                .isEmpty();
    }

    @Test
    void anAbsenceIsAskedAndAFreeDayIsNot() {
        assertThat(DayMatters.of(day(DayType.WORK, DayResult.ABSENT, Set.of(), List.of()), 0, Optional.empty(), Set
                .of()))
                .containsExactly(Matter.ABSENT);
        assertThat(DayMatters.of(day(DayType.OFF, "L", Set.of(DayFlag.WORKED_ON_OFFDAY), List.of()), 0, Optional
                .empty(), Set.of())).isEmpty();
        assertThat(DayMatters.of(day(DayType.OFF, "L", Set.of(), List.of()), 2, Optional.empty(), Set.of()))
                .containsExactly(
                        Matter.CLUSTER);
        assertThat(DayMatters.of(day(DayType.WORK, "H", Set.of(), List.of()), 1, Optional.empty(), Set.of())).isEmpty();
    }

    @Test
    void whatADayLooksLikeChangesWithItsRecordsOnly() {
        DayResult one = day(DayType.WORK, "H", Set.of(), List.of(reason("in.first", "07:12", "2")));
        DayResult worded = day(DayType.WORK, "H", Set.of(),
                List.of(reason("in.first", "07:12", "2"), reason("late.none", "07:30", "07:12")));
        DayResult more = day(DayType.WORK, "H", Set.of(), List.of(reason("in.first", "07:12", "3")));

        assertThat(DayMatters.found(one, 0, Optional.empty(), Set.of())).isEqualTo(DayMatters.found(worded, 0, Optional
                .empty(), Set.of()));
        assertThat(DayMatters.found(one, 0, Optional.empty(), Set.of())).isNotEqualTo(DayMatters.found(more, 0, Optional
                .empty(), Set.of()));
        assertThat(DayMatters.found(one, 0, Optional.empty(), Set.of())).isNotEqualTo(DayMatters.found(one, 2, Optional
                .empty(), Set.of()));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"hours.weekday, 07:30, 16:00, 2026-10-07T07:30, 2026-10-07T16:00",
        "hours.ramadan, 08:00, 15:00, 2026-10-07T08:00, 2026-10-07T15:00",
        "hours.shift, 21:00, 2026-10-08T07:00, 2026-10-07T21:00, 2026-10-08T07:00",
        "hours.special, 07:00, 12:00, 2026-10-07T07:00, 2026-10-07T12:00"})
    void theHoursOfADayAreThoseThatTheRulesTold(String rule, String in, String out, LocalDateTime start,
            LocalDateTime end) {
        DayResult day = day(DayType.WORK, "TK", Set.of(), List.of(reason("pattern.usual", "5D"),
                reason(rule, "5D", "WED", in, out, "lagi")));

        assertThat(DutyHours.of(day)).contains(new DutyHours(start, end));
    }

    @Test
    void aDayWithoutHoursTellsNone() {
        assertThat(DutyHours.of(day(DayType.OFF, "L", Set.of(), List.of(reason("day.off", "5D", "SUN"))))).isEmpty();
    }

    /** Of a fact at hour 1; closed and revised at the hours given, -1 for never. */
    @ParameterizedTest(name = "late {0}, closed {1}, revised {2}: held back {3}")
    @CsvSource({"false, -1, -1, false", "true, -1, -1, true", "false, 2, -1, false", "false, 0, -1, true",
        "false, 0, 1, false", "false, 0, 0, true", "true, 2, 3, false", "false, 1, -1, false"})
    void aFactIsHeldBackUntilARevisionTakesIt(boolean late, int closed, int revised, boolean held) {
        assertThat(new Edges(hour(closed), hour(revised)).holdBack(hour(1).orElseThrow(), late)).isEqualTo(held);
        assertThat(Edges.REVISING.holdBack(hour(1).orElseThrow(), late)).isFalse();
    }

    private static Optional<Instant> hour(int hour) {
        return hour < 0
                ? Optional.empty()
                : Optional.of(Instant.parse("2026-11-02T00:00:00Z").plusSeconds(3600L * hour));
    }
}
