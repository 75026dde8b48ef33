package id.sidik.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.store.Authorship;
import id.sidik.store.KeptAssignment;
import id.sidik.store.KeptMember;
import id.sidik.store.KeptSpecial;
import id.sidik.store.ScheduleEnd;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** October 2026; the fifth is a Monday. Rules are told as "WHOM PATTERN from-to". */
class ScheduleFactsTest {
    private static final EmployeeId ME = new EmployeeId("me");
    private static final EmployeeId OTHER = new EmployeeId("other");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static LocalDate day(int day) {
        return FIRST.withDayOfMonth(day);
    }

    private static Whom whom(String word) {
        return switch (word) {
            case "UNIT" -> Whom.UNIT;
            case "ME" -> Whom.person(ME);
            default -> Whom.group(word);
        };
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static KeptAssignment assignment(int number, String line) {
        String[] word = line.strip().split("[ -]+");
        return new KeptAssignment(id(number), whom(word[0]), word[1], day(Integer.parseInt(word[2])),
                word.length > 3 ? Optional.of(day(Integer.parseInt(word[3]))) : Optional.empty(), Authorship.UNKNOWN);
    }

    private static ScheduleBook book(String lines) {
        List<KeptAssignment> assignments = new ArrayList<>();
        for (String line : lines.split(";")) assignments.add(assignment(assignments.size(), line));
        KeptMember member = new KeptMember(id(90), "GUARDS", ME, day(10), Optional.of(day(20)), Authorship.UNKNOWN);
        return ScheduleBook.EMPTY.withAssignments(assignments).withMembers(List.of(member));
    }

    private static String patterns(ScheduleBook book, EmployeeId person, int... days) {
        List<PatternAssignment> found = new ScheduleFacts(book, Map.of(), FIRST, LAST).of(Optional.of(person))
                .patterns();
        return java.util.Arrays.stream(days).mapToObj(each -> found.stream().filter(one -> one.holds(day(each)))
                .map(PatternAssignment::pattern).collect(Collectors.joining("+"))).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"UNIT 6D 1, 6D 6D 6D 6D", "UNIT 6D 1; ME 5D 12-20, 6D 5D 5D 6D",
        "UNIT 6D 1; GUARDS SHIFT 1, 6D SHIFT SHIFT 6D", "GUARDS SHIFT 1; UNIT 6D 5; ME 5D 15-16, 6D SHIFT 5D 6D",
        "ME 5D 1; GUARDS SHIFT 12; UNIT 6D 14, 5D 5D 5D 5D", "UNIT 5D 1; UNIT 6D 12-14, 5D 6D 5D 5D",
        "UNIT 6D 12; UNIT 5D 12, '' 5D 5D 5D", "UNIT 5D 12-14, '' 5D '' ''"})
    void theClosestHoldsAndOfTwoTheLater(String rules, String expected) {
        assertThat(patterns(book(rules), ME, 6, 12, 15, 25)).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void aGroupsPatternIsNobodyElses() {
        assertThat(patterns(book("UNIT 6D 1; GUARDS SHIFT 1"), OTHER, 9, 15)).isEqualTo("6D 6D");
    }

    @Test
    void anEndShortensAndAnEndWithoutALastDayTakesBack() {
        ScheduleBook book = book("UNIT 6D 1; ME 5D 1");
        ScheduleEnd shorter = new ScheduleEnd(id(50), id(1), Optional.of(day(11)), Authorship.UNKNOWN);
        ScheduleEnd never = new ScheduleEnd(id(51), id(1), Optional.empty(), Authorship.UNKNOWN);
        assertThat(patterns(book.withEnds(List.of(shorter)), ME, 11, 12)).isEqualTo("5D 6D");
        assertThat(patterns(book.withEnds(List.of(shorter, never)), ME, 11, 12)).isEqualTo("6D 6D");
    }

    private static KeptSpecial special(int number, String whom, int from, int to, Optional<String> pattern,
            DayOfWeek... weekdays) {
        Map<DayOfWeek, SpecialPeriod.Times> hours = java.util.Arrays.stream(weekdays).collect(Collectors.toMap(
                each -> each, each -> new SpecialPeriod.Times(LocalTime.of(8, number), LocalTime.of(12, 0))));
        return new KeptSpecial(id(number), new SpecialPeriod("S" + number, day(from), day(to), hours, pattern, ""),
                List.of(whom(whom)), Authorship.UNKNOWN);
    }

    private static List<String> specials(KeptSpecial... kept) {
        ScheduleBook book = book("UNIT 5D 1");
        for (KeptSpecial one : kept) book = book.plus(ScheduleBook.EMPTY.withSpecial(one));
        return new ScheduleFacts(book, Map.of(), FIRST, LAST).of(Optional.of(ME)).specials().stream()
                .map(each -> each.name() + " " + each.from().getDayOfMonth() + "-" + each.to().getDayOfMonth())
                .toList();
    }

    @Test
    void hoursForOnePersonInterruptThoseOfTheUnit() {
        assertThat(specials(special(1, "UNIT", 5, 9, Optional.empty(), DayOfWeek.values()),
                special(2, "ME", 7, 7, Optional.empty(), DayOfWeek.values())))
                .containsExactly("S1 5-6", "S2 7-7", "S1 8-9");
    }

    @Test
    void aWeekdayWithoutHoursLeavesTheWiderPeriodInForce() {
        assertThat(specials(special(1, "UNIT", 5, 9, Optional.empty(), DayOfWeek.values()),
                special(2, "ME", 5, 9, Optional.empty(), DayOfWeek.TUESDAY)))
                .containsExactly("S1 5-5", "S2 6-6", "S1 7-9");
    }

    @Test
    void hoursForAPatternGiveWayOnlyToThoseForSomebodyCloser() {
        KeptSpecial pattern = special(1, "UNIT", 5, 9, Optional.of("5D"), DayOfWeek.values());
        assertThat(specials(pattern, special(2, "UNIT", 5, 9, Optional.empty(), DayOfWeek.values())))
                .containsExactlyInAnyOrder("S1 5-9", "S2 5-9");
        assertThat(specials(pattern, special(2, "ME", 5, 6, Optional.empty(), DayOfWeek.values())))
                .containsExactlyInAnyOrder("S1 7-9", "S2 5-6");
    }

    @Test
    void aGroupsPeriodHoldsWhileSomebodyIsInTheGroup() {
        assertThat(specials(special(1, "GUARDS", 5, 31, Optional.empty(), DayOfWeek.values())))
                .containsExactly("S1 10-20");
    }
}
