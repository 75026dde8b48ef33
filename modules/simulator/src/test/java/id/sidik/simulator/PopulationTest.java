package id.sidik.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final PopulationPlan FIFTY = new PopulationPlan(50, MONTH, OptionalInt.empty(), 7);

    private static Population of(PopulationPlan plan) {
        return Population.make(plan, Records.ofSize(40));
    }

    @Test
    void theSameSeedMakesTheSamePunchesAndAnotherOneDoesNot() {
        assertEquals(of(FIFTY), of(FIFTY));
        assertNotEquals(of(FIFTY).punches(), of(new PopulationPlan(50, MONTH, OptionalInt.empty(), 8)).punches());
    }

    /** Recorded once: if this changes, everybody's expectations of the simulated machine change with it. */
    @Test
    void theFirstPunchesOfSeedSevenStay() {
        assertEquals(List.of("100047 2026-10-01T06:30:02", "100036 2026-10-01T06:35:15", "100009 2026-10-01T06:38:10"),
                of(FIFTY).punches().subList(0, 3).stream().map(punch -> punch.pin() + " " + punch.at()).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Story.class, names = {"REPEATED", "ADDED", "REPLAYED"}, mode = EnumSource.Mode.EXCLUDE)
    void aMonthOfFiftyPeopleHasEveryStory(Story story) {
        Map<Story, Long> counts = of(FIFTY).punches().stream()
                .collect(Collectors.groupingBy(SimulatedPunch::story, Collectors.counting()));
        assertTrue(counts.getOrDefault(story, 0L) > 0, counts::toString);
        assertTrue(counts.get(Story.ORDINARY) > 1200, counts::toString);
        assertTrue(counts.get(Story.WRONG_CLOCK) < 40, counts::toString);
    }

    @Test
    void everyStoryIsToldByItsTimes() {
        for (SimulatedPunch punch : of(FIFTY).punches()) {
            LocalTime time = punch.at().toLocalTime();
            LocalTime end = punch.at().getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(16, 0);
            boolean fits = switch (punch.story()) {
                case ORDINARY, DOUBLE -> punch.state() == 0 ? time.isBefore(LocalTime.of(7, 31)) : time.isAfter(end);
                case LATE -> punch.state() == 0 ? time.isAfter(LocalTime.of(7, 30)) : time.isAfter(end);
                case EARLY -> punch.state() == 0 ? time.isBefore(LocalTime.of(7, 30)) : time.isBefore(end);
                case NO_IN -> punch.state() == 1 && time.isAfter(end);
                case NO_OUT -> punch.state() == 0 && time.isBefore(LocalTime.of(7, 30));
                case AFTER_MIDNIGHT -> time.isBefore(punch.state() == 1 ? LocalTime.of(1, 6) : LocalTime.of(7, 30));
                case WRONG_CLOCK -> punch.state() == 1 || punch.at().getYear() == 2000;
                default -> false;
            };
            assertTrue(fits, punch::toString);
        }
    }

    @Test
    void aMachineFreshFromItsBoxKnowsNobody() {
        PopulationPlan plan = new PopulationPlan(0, YearMonth.of(2026, 10), OptionalInt.empty(), 7);
        Population made = Population.make(plan, Dialect.usual().records());

        assertEquals(List.of(), made.people());
        assertEquals(List.of(), made.punches());
    }

    @Test
    void nobodyLeavesNoRecords() {
        assertThrows(IllegalArgumentException.class,
                () -> new PopulationPlan(0, YearMonth.of(2026, 10), OptionalInt.of(1), 7));
    }

    @Test
    void nobodyComesAtTheWeekendAndSomeStayAway() {
        List<SimulatedPunch> punches = of(FIFTY).punches();
        Set<LocalDate> days = punches.stream().filter(punch -> punch.story() == Story.ORDINARY)
                .map(punch -> punch.at().toLocalDate()).collect(Collectors.toSet());
        assertEquals(22, days.size(), "workdays of October 2026");
        assertTrue(days.stream().noneMatch(day -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(day.getDayOfWeek())));
        long present = punches.stream().filter(punch -> punch.story() != Story.WRONG_CLOCK)
                .filter(punch -> punch.at().toLocalTime().isAfter(LocalTime.of(6, 0)))
                .map(punch -> punch.pin() + punch.at().toLocalDate()).distinct().count();
        assertTrue(present < 22 * 50 && present > 22 * 45, "person-days: " + present);
    }

    @ParameterizedTest
    @CsvSource({"50,0", "50,1", "50,2500", "3,20000", "200,100000"})
    void exactlyTheWantedNumberOfRecordsEachInASecondOfItsOwn(int people, int records) {
        List<SimulatedPunch> punches = of(new PopulationPlan(people, MONTH, OptionalInt.of(records), 7)).punches();
        assertEquals(records, punches.size());
        Set<String> seconds = new HashSet<>();
        for (SimulatedPunch punch : punches) assertTrue(seconds.add(punch.pin() + punch.at()), punch::toString);
    }

    @Test
    void moreRecordsReachFurtherBackAndChangeNothingOfTheLastMonth() {
        List<SimulatedPunch> month = of(FIFTY).punches();
        List<SimulatedPunch> many = of(new PopulationPlan(50, MONTH, OptionalInt.of(5000), 7)).punches();
        Set<LocalDateTime> inMany = many.stream().map(SimulatedPunch::at).collect(Collectors.toSet());
        long shared = month.stream().filter(punch -> punch.story() != Story.WRONG_CLOCK)
                .filter(punch -> inMany.contains(punch.at())).count();
        assertEquals(month.stream().filter(punch -> punch.story() != Story.WRONG_CLOCK).count(), shared);
        assertTrue(many.getFirst().at().isBefore(MONTH.atDay(1).atStartOfDay()));
    }

    @Test
    void pinsAreUniqueTextAndSomeBeginWithZero() {
        List<SimulatedPerson> people = of(FIFTY).people();
        assertEquals(50, people.stream().map(SimulatedPerson::pin).distinct().count());
        assertEquals(List.of("00007", "00014", "00021", "00028", "00035", "00042", "00049"),
                people.stream().map(SimulatedPerson::pin).filter(pin -> pin.startsWith("0")).toList());
        assertEquals("Contoh Pegawai 07", people.get(6).name());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void oldMachinesHaveNumbersAndShortNames(int size) {
        for (SimulatedPerson person : Population.make(FIFTY, Records.ofSize(size)).people()) {
            assertEquals(person.pin(), Integer.toString(Integer.parseInt(person.pin())));
            assertTrue(Integer.parseInt(person.pin()) <= 0xFFFF);
            assertEquals(8, person.name().length());
            assertFalse(person.name().isBlank());
        }
    }
}
