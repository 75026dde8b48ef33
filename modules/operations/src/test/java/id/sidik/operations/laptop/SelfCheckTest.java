package id.sidik.operations.laptop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.operations.laptop.LaptopFacts.Centre;
import id.sidik.operations.laptop.LaptopFacts.Month;
import id.sidik.operations.laptop.LaptopFacts.OfMachine;
import id.sidik.operations.laptop.LaptopFacts.People;
import id.sidik.operations.laptop.LaptopFacts.Printing;
import id.sidik.operations.laptop.LaptopFacts.Rules;
import id.sidik.operations.laptop.LaptopFacts.TestPage;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twelve points, each by its own table: what is found makes the mark and what is to be done. */
class SelfCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LaptopFacts WELL = new LaptopFacts(Optional.empty(), Optional.of(Duration.ofSeconds(1)),
            List.of(machine("3", "600", "600", "12")), new Rules("Contoh", true, 0, 0, 26),
            new Month(OCTOBER, 900, false), new People(43, 0, 0, 0, List.of()),
            new Centre(true, Optional.empty(), 0, 0),
            new Printing(List.of("Pencetak"), Optional.of(new TestPage("Pencetak", Optional.empty()))));

    /** A dash is what is not known. */
    private static OfMachine machine(String offset, String counted, String held, String percent) {
        return new OfMachine("Lantai 1", true, Optional.empty(), known(offset).map(Long::valueOf).map(
                Duration::ofSeconds), false, count(counted), count(held), known(percent).map(
                        text -> OptionalInt.of(Integer.parseInt(text))).orElseGet(OptionalInt::empty));
    }

    private static OfMachine silent(String held) {
        return new OfMachine("Gudang", true, Optional.of("NET-201"), Optional.empty(), true, OptionalLong.empty(),
                count(held), OptionalInt.empty());
    }

    private static OfMachine byDisk() {
        return new OfMachine("Pos", false, Optional.empty(), Optional.empty(), true, OptionalLong.empty(),
                OptionalLong.empty(), OptionalInt.empty());
    }

    private static Optional<String> known(String cell) {
        return Optional.of(cell).filter(text -> !text.equals("-"));
    }

    private static OptionalLong count(String cell) {
        return known(cell).map(text -> OptionalLong.of(Long.parseLong(text))).orElseGet(OptionalLong::empty);
    }

    private static LaptopFacts with(OfMachine... machines) {
        return new LaptopFacts(WELL.doubt(), WELL.centreDrift(), List.of(machines), WELL.rules(), WELL.lastMonth(),
                WELL.people(), WELL.centre(), WELL.printer());
    }

    private static SelfCheck check(LaptopFacts facts) {
        return SelfCheck.of(facts, NOW, NOW.plusSeconds(4));
    }

    private static void assertPoint(LaptopFacts facts, CheckPoint point, Mark mark, String keys, String todo) {
        PointResult result = check(facts).points().get(point.ordinal());
        assertThat(result.point()).isEqualTo(point);
        assertThat(result.mark()).isEqualTo(mark);
        assertThat(result.found()).extracting(Sentence::key)
                .containsExactlyElementsOf(Arrays.stream(keys.split(" ")).map(key -> "laptop.check." + key).toList());
        assertThat(result.todo().map(Sentence::key)).isEqualTo(
                known(todo).map(key -> "laptop.check.todo." + key));
    }

    @Test
    void aLaptopInOrderIsGoodInAllTwelve() {
        SelfCheck check = check(WELL);
        assertThat(check.points()).hasSize(12).allSatisfy(point -> {
            assertThat(point.mark()).as("%s", point).isEqualTo(Mark.GOOD);
            assertThat(point.todo()).isEmpty();
        });
        assertThat(check.mark()).isEqualTo(Mark.GOOD);
        assertThat(check.count(Mark.GOOD)).isEqualTo(12);
        assertThat(check.took()).isEqualTo(Duration.ofSeconds(4));
        assertThatIllegalArgumentException().isThrownBy(() -> new SelfCheck(NOW, NOW, check.points().subList(0, 11)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointResult.good(CheckPoint.CLOCK, List.of()));
    }

    @ParameterizedTest(name = "doubt {0}, centre {1} s, machine {2} s -> {3}")
    @CsvSource(textBlock = """
            -,               1,   3,         GOOD, clock.machine clock.centre,              -
            -,               60,  -60,       GOOD, clock.machine clock.centre,              -
            -,               1,   61,        WARN, clock.machine clock.centre,              clock.machine
            -,               1,   -400,      WARN, clock.machine clock.centre,              clock.machine
            -,               -,   -31536000, WARN, clock.lost,                              clock.machine
            -,               -61, 3,         BAD,  clock.machine clock.centre,              clock.laptop
            BEHIND_STORE,    -,   3,         BAD,  clock.doubt.BEHIND_STORE clock.machine,  clock.laptop
            -,               -,   -,         NOT_APPLICABLE, clock.alone,                   -
            """)
    void clocks(String doubt, String drift, String offset, Mark mark, String keys, String todo) {
        LaptopFacts facts = new LaptopFacts(known(doubt), known(drift).map(Long::valueOf).map(Duration::ofSeconds),
                List.of(machine(offset, "1", "1", "1")), WELL.rules(), WELL.lastMonth(), WELL.people(), WELL.centre(),
                WELL.printer());
        assertPoint(facts, CheckPoint.CLOCK, mark, keys, todo);
    }

    @ParameterizedTest(name = "machine {0}, last pull {1} -> {2}")
    @CsvSource(textBlock = """
            600, 600, GOOD, counts.same,   -
            -,   600, GOOD, counts.untold, -
            601, 600, WARN, counts.more,   counts
            10,  600, WARN, counts.fewer,  counts
            600, -,   BAD,  counts.never,  counts
            """)
    void counts(String counted, String held, Mark mark, String keys, String todo) {
        assertPoint(with(machine("0", counted, held, "1")), CheckPoint.COUNTS, mark, keys, todo);
    }

    @ParameterizedTest(name = "{0} % used -> {1}")
    @CsvSource(textBlock = """
            79, GOOD, memory.used,   -
            80, WARN, memory.used,   memory
            94, WARN, memory.used,   memory
            95, BAD,  memory.used,   memory
            -,  NOT_APPLICABLE, memory.untold, -
            """)
    void memory(String percent, Mark mark, String keys, String todo) {
        assertPoint(with(machine("0", "1", "1", percent)), CheckPoint.MEMORY, mark, keys, todo);
    }

    @Test
    void aSilentMachineIsNamedAndWhatItHoldsIsLeftOpen() {
        LaptopFacts facts = with(WELL.machines().getFirst(), silent("20"));
        assertPoint(facts, CheckPoint.MACHINES, Mark.BAD, "machines.answered machines.silent", "machines.cause");
        assertPoint(facts, CheckPoint.COUNTS, Mark.WARN, "counts.same counts.unasked", "counts");
        assertPoint(facts, CheckPoint.KEYS, Mark.WARN, "keys.usual", "keys");
        assertThat(check(facts).points().get(CheckPoint.MACHINES.ordinal()).found().getLast().arguments())
                .containsExactly("Gudang", "NET-201");
        assertThat(check(facts).mark()).isEqualTo(Mark.BAD);
    }

    @Test
    void withoutAMachineThatCanBeAskedNothingIsClaimedOfMachines() {
        assertPoint(with(), CheckPoint.MACHINES, Mark.BAD, "machines.none", "machines.add");
        assertPoint(with(), CheckPoint.TWINS, Mark.NOT_APPLICABLE, "twins.noMachine", "-");
        LaptopFacts disk = with(byDisk());
        assertPoint(disk, CheckPoint.MACHINES, Mark.NOT_APPLICABLE, "machines.byFile", "-");
        for (CheckPoint point : List.of(CheckPoint.KEYS, CheckPoint.COUNTS))
            assertPoint(disk, point, Mark.NOT_APPLICABLE, "machines.unasked", "-");
    }

    @ParameterizedTest(name = "chosen {0}, {1} refused, {2} open, {3} holidays -> {4}")
    @CsvSource(textBlock = """
            true,  0, 0, 26, GOOD, rules.chosen rules.holidays,                  -
            true,  0, 7, 26, GOOD, rules.chosen rules.holidays rules.undecided,  -
            false, 0, 0, 26, WARN, rules.assumed rules.holidays,                 rules.choose
            true,  0, 0, 0,  WARN, rules.chosen rules.noHolidays,                rules.holidays
            false, 1, 0, 26, BAD,  rules.assumed rules.refused rules.holidays,   rules.values
            """)
    void regulation(boolean chosen, long refused, long open, long holidays, Mark mark, String keys, String todo) {
        LaptopFacts facts = new LaptopFacts(WELL.doubt(), WELL.centreDrift(), WELL.machines(),
                new Rules("Contoh", chosen, refused, open, holidays), WELL.lastMonth(), WELL.people(), WELL.centre(),
                WELL.printer());
        assertPoint(facts, CheckPoint.REGULATION, mark, keys, todo);
    }

    @ParameterizedTest(name = "{0} serving, {1} without PIN, {2} strangers, {3} twins")
    @CsvSource(textBlock = """
            43, 0, 0, 0, '',     GOOD, people.pins,       -,      GOOD, strangers.none, -,         GOOD, twins.none,              -
            0,  0, 1, 0, '',     BAD,  people.none,       people, WARN, strangers.some, strangers, GOOD, twins.none,              -
            43, 2, 9, 0, Gudang, WARN, people.withoutPin, pins,   WARN, strangers.some, strangers, WARN, twins.none twins.unread, backup
            43, 0, 0, 1, Gudang, GOOD, people.pins,       -,      GOOD, strangers.none, -,         BAD,  twins.some twins.unread, twins
            """)
    void people(long serving, long withoutPin, long strangers, long twins, String unread, Mark pins, String pinKeys,
            String pinTodo, Mark unknown, String unknownKeys, String unknownTodo, Mark same, String sameKeys,
            String sameTodo) {
        List<String> names = Stream.of(unread).filter(name -> !name.isEmpty()).toList();
        LaptopFacts facts = new LaptopFacts(WELL.doubt(), WELL.centreDrift(), WELL.machines(), WELL.rules(), WELL
                .lastMonth(), new People(serving, withoutPin, strangers, twins, names), WELL.centre(), WELL.printer());
        assertPoint(facts, CheckPoint.WITHOUT_PIN, pins, pinKeys, pinTodo);
        assertPoint(facts, CheckPoint.STRANGERS, unknown, unknownKeys, unknownTodo);
        assertPoint(facts, CheckPoint.TWINS, same, sameKeys, sameTodo);
    }

    @ParameterizedTest(name = "centre {0} {1}, {2} waiting, {3} open -> {4}")
    @CsvSource(textBlock = """
            false, -,       9, 9, NOT_APPLICABLE, centre.without, -
            true,  -,       0, 0, GOOD,           centre.met,     -
            true,  -,       0, 1, WARN,           centre.rest,    centre.rest
            true,  -,       5, 0, WARN,           centre.rest,    centre.rest
            true,  CEN-101, 5, 0, BAD,            centre.failed,  centre
            """)
    void centre(boolean placed, String code, long waiting, long open, Mark mark, String keys, String todo) {
        LaptopFacts facts = new LaptopFacts(WELL.doubt(), WELL.centreDrift(), WELL.machines(), WELL.rules(), WELL
                .lastMonth(), WELL.people(), new Centre(placed, known(code), waiting, open), WELL.printer());
        assertPoint(facts, CheckPoint.CENTRE, mark, keys, todo);
    }

    @ParameterizedTest(name = "{0} punches, closed {1} -> {2}")
    @CsvSource(textBlock = """
            0,   false, WARN, month.empty,  month
            0,   true,  GOOD, month.closed, -
            900, false, GOOD, month.begun,  -
            """)
    void lastMonth(long punches, boolean closed, Mark mark, String keys, String todo) {
        LaptopFacts facts = new LaptopFacts(WELL.doubt(), WELL.centreDrift(), WELL.machines(), WELL.rules(),
                new Month(OCTOBER, punches, closed), WELL.people(), WELL.centre(), WELL.printer());
        assertPoint(facts, CheckPoint.LAST_MONTH, mark, keys, todo);
    }

    @ParameterizedTest(name = "printers {0}, test {1} {2} -> {3}")
    @CsvSource(textBlock = """
            '',       -,        -,       BAD,  printer.none,    printer.add
            Pencetak, -,        -,       WARN, printer.untried, printer.test
            Pencetak, Pencetak, -,       GOOD, printer.printed, -
            Pencetak, Pencetak, CTK-102, BAD,  printer.refused, printer.mend
            """)
    void printer(String names, String tried, String code, Mark mark, String keys, String todo) {
        List<String> printers = Stream.of(names).filter(name -> !name.isEmpty()).toList();
        LaptopFacts facts = WELL.with(new Printing(printers, known(tried).map(name -> new TestPage(name, known(
                code)))));
        assertPoint(facts, CheckPoint.PRINTER, mark, keys, todo);
    }
}
