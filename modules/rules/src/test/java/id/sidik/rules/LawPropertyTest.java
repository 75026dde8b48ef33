package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.Permit;
import id.sidik.domain.Permit.Part;
import id.sidik.domain.VerifyMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import id.sidik.domain.PatternAssignment;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The laws that hold for whatever was recorded, by every pack that comes with the program and by its extensions. */
class LawPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final int DAYS = 31;
    private static final List<Regulation> PACKS = Stream.concat(Regulations.builtIn().all().stream(), Stream.of(
            Person.regulation("nat-2023", "{'tolerance':{'lateGraceMinutes':10,'graceMode':'EXCESS'}}"),
            Person.regulation("nat-2023", "{'tolerance':{'makeup':{'enabled':true}}}"),
            Person.regulation("nat-2023", "{'tolerance':{'makeup':{'enabled':true,'unit':'EXACT','maxMinutes':60}}}"),
            Person.regulation("nat-2023", "{'tolerance':{'freeEventsPerMonth':3}}"),
            Person.regulation("nat-2023", "{'deduction':{'escalation':[{'count':1,'pct':4.5},{'count':3,'pct':50}]}}")))
            .toList();
    /** Those without a count over the month: their days stand for themselves. */
    private static final List<Regulation> DAY_BY_DAY = PACKS.stream()
            .filter(pack -> pack.deduction().escalation().isEmpty() && pack.tolerance().freeEventsPerMonth() == 0)
            .toList();

    /** What was recorded on one day, minutes from midnight; below 0 for nothing. */
    record Kept(int in, int out) {
        List<TimeRecord> on(LocalDate day) {
            return Stream.of(in, out).filter(minute -> minute >= 0)
                    .map(minute -> new TimeRecord(day.atStartOfDay().plusMinutes(minute), VerifyMode.FP)).toList();
        }
    }

    @Provide
    Arbitrary<List<Kept>> months() {
        Arbitrary<Kept> day = Combinators.combine(Arbitraries.integers().between(330, 700),
                Arbitraries.integers().between(750, 1_200), Arbitraries.integers().between(0, 5))
                .as((in, out, missing) -> new Kept(missing == 0 || missing == 2 ? -1 : in,
                        missing == 1 || missing == 2 ? -1 : out));
        return day.list().ofSize(DAYS);
    }

    @Provide
    Arbitrary<Integer> packs() {
        return Arbitraries.integers().between(0, PACKS.size() - 1);
    }

    @Provide
    Arbitrary<Integer> dayByDay() {
        return Arbitraries.integers().between(0, DAY_BY_DAY.size() - 1);
    }

    @Provide
    Arbitrary<List<Permit>> permits() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 35).map(FIRST::plusDays);
        return Combinators.combine(Arbitraries.of("DL", "S", "CT", "I", "BT", "XX"), days,
                Arbitraries.integers().between(0, 6), Arbitraries.of(Part.class), Arbitraries.of(true, true, false),
                days.optional(0.8), days.optional(0.5))
                .as((type, from, more, part, approved, submitted, dated) -> new Permit(type, from,
                        from.plusDays(more), part, approved, submitted, dated, ""))
                .list().ofMaxSize(4);
    }

    private static final WorkCalendar CALENDAR = BuiltInCalendar.load();

    private static MonthFacts facts(List<TimeRecord> records, List<Permit> permits) {
        return new MonthFacts(FIRST, FIRST.plusDays(DAYS - 1), List.of(), Map.of(), records, permits,
                CALENDAR);
    }

    private static List<TimeRecord> records(List<Kept> month) {
        List<TimeRecord> records = new ArrayList<>();
        for (int i = 0; i < month.size(); i++) records.addAll(month.get(i).on(FIRST.plusDays(i)));
        return records;
    }

    private static BigDecimal cost(Regulation pack, List<TimeRecord> records, List<Permit> permits) {
        return MonthResult.of(pack, Assessor.assess(pack, facts(records, permits))).monthPct();
    }

    /** From 06:00 on, when every pack's in-window is open. */
    @Property(tries = 300)
    void moreLatenessNeverCostsLess(@ForAll("packs") int at, @ForAll("months") List<Kept> month,
            @ForAll @IntRange(max = DAYS - 1) int day, @ForAll @IntRange(max = 340) int later) {
        Regulation pack = PACKS.get(at);
        Kept kept = month.get(day);
        Kept whole = new Kept(Math.max(kept.in(), 360), Math.max(kept.out(), 750));
        List<Kept> before = new ArrayList<>(month);
        before.set(day, whole);
        List<Kept> after = new ArrayList<>(month);
        after.set(day, new Kept(Math.min(whole.in() + later, 719), whole.out()));
        assertThat(cost(pack, records(after), List.of()))
                .isGreaterThanOrEqualTo(cost(pack, records(before), List.of()));
    }

    @Property(tries = 300)
    void addingAPermitNeverCostsMore(@ForAll("packs") int at, @ForAll("months") List<Kept> month,
            @ForAll("permits") List<Permit> permits) {
        Regulation pack = PACKS.get(at);
        List<TimeRecord> records = records(month);
        for (int n = 1; n <= permits.size(); n++) {
            assertThat(cost(pack, records, permits.subList(0, n)))
                    .isLessThanOrEqualTo(cost(pack, records, permits.subList(0, n - 1)));
        }
    }

    @Property(tries = 300)
    void theOrderOfTheFactsNeverMattersAndTheirHashIsTheSame(@ForAll("packs") int at,
            @ForAll("months") List<Kept> month, @ForAll("permits") List<Permit> permits, @ForAll long order) {
        Regulation pack = PACKS.get(at);
        List<TimeRecord> records = records(month);
        List<TimeRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(order));
        List<Permit> turned = new ArrayList<>(permits);
        Collections.shuffle(turned, new Random(order));
        MonthFacts one = facts(records, permits);
        MonthFacts other = facts(shuffled, turned);
        assertThat(Assessor.assess(pack, other)).isEqualTo(Assessor.assess(pack, one));
        assertThat(new FactsHash(pack, "e").of(other)).isEqualTo(new FactsHash(pack, "e").of(one));
    }

    @Property(tries = 200)
    void splittingAMonthNeverChangesItsDays(@ForAll("dayByDay") int packAt,
            @ForAll("months") List<Kept> month, @ForAll("permits") List<Permit> permits,
            @ForAll @IntRange(min = 1, max = DAYS - 1) int at, @ForAll boolean rostered, @ForAll long seed) {
        Regulation pack = DAY_BY_DAY.get(packAt);
        MonthFacts whole = rostered
                ? rostered(records(month), permits, new Random(seed))
                : facts(records(month), permits);
        List<DayResult> parts = new ArrayList<>(Assessor.assess(pack, span(whole, FIRST, FIRST.plusDays(at - 1))));
        parts.addAll(Assessor.assess(pack, span(whole, FIRST.plusDays(at), whole.to())));
        assertThat(parts).isEqualTo(Assessor.assess(pack, whole));
        assertThat(Totals.sum(parts)).isEqualByComparingTo(Totals.sum(Assessor.assess(pack, whole)));
    }

    private static MonthFacts rostered(List<TimeRecord> records, List<Permit> permits, Random random) {
        Map<LocalDate, String> roster = new HashMap<>();
        for (int i = 0; i < DAYS; i++)
            roster.put(FIRST.plusDays(i), List.of("P", "S", "M", "OFF").get(random.nextInt(4)));
        return new MonthFacts(FIRST, FIRST.plusDays(DAYS - 1),
                List.of(new PatternAssignment(Optional.empty(), "SHIFT", Optional.empty(),
                        Optional.empty())),
                roster, records, permits, CALENDAR);
    }

    private static MonthFacts span(MonthFacts facts, LocalDate from, LocalDate to) {
        return new MonthFacts(from, to, facts.patterns(), facts.roster(), facts.records(), facts.permits(),
                facts.calendar(), facts.circumstances());
    }

    private static Regulation copy(Regulation pack) {
        if (RegulationReader.read(pack.json()) instanceof RegulationReader.Reading.Good(Regulation copy)) return copy;
        throw new AssertionError("the copy of a pack can be read");
    }

    @Property(tries = 100)
    void recomputingGivesTheSameResultAndHash(@ForAll("packs") int at, @ForAll("months") List<Kept> month,
            @ForAll("permits") List<Permit> permits) {
        Regulation pack = PACKS.get(at);
        Regulation again = copy(pack);
        assertThat(Tuple.of(new FactsHash(again, "e").of(facts(records(month), permits)),
                DayResultText.write(Assessor.assess(again, facts(records(month), permits)))))
                .isEqualTo(Tuple.of(new FactsHash(pack, "e").of(facts(records(month), permits)),
                        DayResultText.write(Assessor.assess(pack, facts(records(month), permits)))));
    }
}
