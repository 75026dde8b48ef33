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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.IntStream;

/** Laws of the calendar, tried on many made-up sets of facts. The plain reading below is told from the words alone. */
class ScheduleLawTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final EmployeeId ME = new EmployeeId("me");
    private static final List<Whom> WHOM = List.of(Whom.UNIT, Whom.group("a"), Whom.group("b"), Whom.person(ME),
            Whom.person(new EmployeeId("other")));

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static LocalDate day(Random random) {
        return FIRST.minusDays(10).plusDays(random.nextInt(50));
    }

    private static ScheduleBook book(Random random) {
        List<KeptAssignment> assignments = new ArrayList<>();
        List<KeptMember> members = new ArrayList<>();
        List<ScheduleEnd> ends = new ArrayList<>();
        for (int at = 0; at < 1 + random.nextInt(8); at++) {
            LocalDate from = day(random);
            assignments.add(new KeptAssignment(id(at), WHOM.get(random.nextInt(WHOM.size())), "P" + at, from,
                    random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(20))),
                    Authorship.UNKNOWN));
            if (random.nextInt(4) == 0)
                ends.add(new ScheduleEnd(id(200 + at), id(at), random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(day(random)), Authorship.UNKNOWN));
        }
        for (String group : List.of("a", "b")) {
            LocalDate from = day(random);
            members.add(new KeptMember(id(100 + members.size()), group, ME, from,
                    Optional.of(from.plusDays(random.nextInt(30))), Authorship.UNKNOWN));
        }
        return ScheduleBook.EMPTY.withAssignments(assignments).withMembers(members).withEnds(ends);
    }

    /** The rule in plain words: look at everything that holds for me today, and take the closest, then the later. */
    private static Optional<String> plainly(ScheduleBook book, LocalDate day) {
        return book.assignments().stream().filter(rule -> holds(book, rule, day))
                .max(Comparator.comparing((KeptAssignment rule) -> rule.whom().scope())
                        .thenComparing(KeptAssignment::from).thenComparing(rule -> book.assignments().indexOf(rule)))
                .map(KeptAssignment::pattern);
    }

    private static boolean holds(ScheduleBook book, KeptAssignment rule, LocalDate day) {
        boolean mine = switch (rule.whom().scope()) {
            case UNIT -> true;
            case PERSON -> rule.whom().equals(Whom.person(ME));
            case GROUP -> book.members().stream().anyMatch(member -> member.group().equals(rule.whom().target())
                    && !day.isBefore(member.from()) && !day.isAfter(member.until().orElse(LocalDate.MAX)));
        };
        boolean ended = book.ends().stream().anyMatch(end -> end.fact().equals(rule.id())
                && end.lastDay().map(day::isAfter).orElse(true));
        return mine && !ended && !day.isBefore(rule.from()) && !day.isAfter(rule.until().orElse(LocalDate.MAX));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theComputedPatternIsThatOfThePlainReading(int seed) {
        ScheduleBook book = book(new Random(seed));
        List<PatternAssignment> found = new ScheduleFacts(book, Map.of(), FIRST, LAST).of(Optional.of(ME)).patterns();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> assertThat(found.stream().filter(one -> one.holds(day))
                .map(PatternAssignment::pattern)).as(day.toString()).isEqualTo(plainly(book, day).stream().toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMonthIsTheSameWhetherItIsReadWholeOrInHalves(int seed) {
        ScheduleBook book = book(new Random(seed));
        LocalDate middle = LocalDate.of(2026, 10, 15);
        ScheduleFacts whole = new ScheduleFacts(book, Map.of(), FIRST, LAST);
        ScheduleFacts late = new ScheduleFacts(book, Map.of(), middle, LAST);
        middle.datesUntil(LAST.plusDays(1)).forEach(day -> assertThat(pattern(late, day))
                .isEqualTo(pattern(whole, day)));
    }

    private static Optional<String> pattern(ScheduleFacts facts, LocalDate day) {
        return facts.of(Optional.of(ME)).patterns().stream().filter(one -> one.holds(day))
                .map(PatternAssignment::pattern).findFirst();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoSpecialPeriodsOfOnePatternHaveHoursOnOneDay(int seed) {
        Random random = new Random(seed);
        ScheduleBook book = book(random);
        for (int at = 0; at < 5; at++) book = book.plus(ScheduleBook.EMPTY.withSpecial(special(random, at)));
        List<SpecialPeriod> found = new ScheduleFacts(book, Map.of(), FIRST, LAST).of(Optional.of(ME)).specials();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> assertThat(found.stream()
                .filter(period -> period.on(day, "5D").isPresent()).map(SpecialPeriod::pattern).toList())
                .doesNotHaveDuplicates());
    }

    private static KeptSpecial special(Random random, int number) {
        LocalDate from = day(random);
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
        return new KeptSpecial(id(300 + number), new SpecialPeriod("S" + number, from,
                from.plusDays(random.nextInt(20)), Map.of(weekday, new SpecialPeriod.Times(LocalTime.of(8, 0),
                        LocalTime.of(9 + number, 0)), weekday.plus(1), new SpecialPeriod.Times(LocalTime.of(7, 0),
                                LocalTime.of(8 + number, 0))),
                random.nextBoolean() ? Optional.empty() : Optional.of("5D"), ""),
                List.of(WHOM.get(random.nextInt(WHOM.size()))), Authorship.UNKNOWN);
    }
}
