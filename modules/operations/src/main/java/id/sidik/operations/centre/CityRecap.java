package id.sidik.operations.centre;

import id.sidik.domain.MonthTotals;
import id.sidik.operations.month.CopyProof.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A month of the city: what the units drafted and closed, looked at again at the centre. */
public record CityRecap(YearMonth month, List<Unit> units) {
    /**
     * A unit.
     *
     * @param step  as {@link CityOverview.Unit#step}
     * @param copy  what its last draft, final or revision came to; empty while there is none
     * @param sides while its laptops disagree, what each says, else none
     */
    public record Unit(String code, String name, String step, Optional<Copy> copy, List<Copy> sides) {
        static final String DOUBTED = "DOUBTED";

        public Unit {
            sides = List.copyOf(sides);
            if (copy.filter(Copy::isFinal).isPresent() && !copy.get().holds() && sides.isEmpty()) step = DOUBTED;
        }

        /** Whether it goes into what the city came to: nobody contests it, and its totals are those of its days. */
        public boolean counts() {
            return sides.isEmpty() && copy.filter(Copy::holds).isPresent();
        }

        public Sums sums() {
            return Sums.of(copy.map(Copy::people).orElse(List.of()));
        }
    }

    /**
     * @param number  of the draft or revision
     * @param sha     of the copy, as it stands on the unit's paper
     * @param laptop  that brought it
     * @param people  in printed order; empty when the copy is damaged
     */
    public record Copy(String kind, int number, Instant at, String by, String laptop, String regulation, String sha,
            Verdict verdict, List<Person> people) {
        public Copy {
            people = List.copyOf(people);
        }

        boolean isFinal() {
            return kind.equals("FINAL") || kind.equals("REVISION");
        }

        /** Whether it is what was kept, and no total of it contradicts its days. */
        public boolean holds() {
            return verdict == Verdict.PROVEN || verdict == Verdict.HASHED;
        }
    }

    /** @param number as printed, blank for a PIN that nobody is linked to */
    public record Person(String name, String number, MonthTotals totals) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "person of a recap";
        }
    }

    /** @param deductionPct of all together */
    public record Sums(int people, int workdays, int present, int absent, int sick, int permission, int leave, int duty,
            int otherPermit, int lateTimes, int lateMinutes, int earlyTimes, int earlyMinutes, int noIn, int noOut,
            BigDecimal deductionPct) {
        /** All but the people, in the order of the printed row. */
        public List<BigDecimal> figures() {
            List<BigDecimal> all = new ArrayList<>(IntStream.of(workdays, present, absent, sick, permission, leave,
                    duty, otherPermit, lateTimes, lateMinutes, earlyTimes, earlyMinutes, noIn, noOut)
                    .mapToObj(BigDecimal::valueOf).toList());
            all.add(deductionPct);
            return all;
        }

        public static Sums of(List<Person> people) {
            ToIntFunction<ToIntFunction<MonthTotals>> sum = of -> people.stream().mapToInt(each -> of.applyAsInt(each
                    .totals())).sum();
            return new Sums(people.size(), sum.applyAsInt(MonthTotals::workdays), sum.applyAsInt(MonthTotals::present),
                    sum.applyAsInt(MonthTotals::absent), sum.applyAsInt(MonthTotals::sick),
                    sum.applyAsInt(MonthTotals::permission), sum.applyAsInt(MonthTotals::leave),
                    sum.applyAsInt(MonthTotals::duty), sum.applyAsInt(MonthTotals::otherPermit),
                    sum.applyAsInt(MonthTotals::lateTimes), sum.applyAsInt(MonthTotals::lateMinutes),
                    sum.applyAsInt(MonthTotals::earlyTimes), sum.applyAsInt(MonthTotals::earlyMinutes),
                    sum.applyAsInt(MonthTotals::noIn), sum.applyAsInt(MonthTotals::noOut),
                    people.stream().map(each -> each.totals().deductionPct()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    public CityRecap {
        units = List.copyOf(units);
    }

    /** Units with a copy that is not counted in {@link #sums}. */
    public long leftOut() {
        return units.stream().filter(unit -> unit.copy().isPresent() && !unit.counts()).count();
    }

    /** All units together that count. */
    public Sums sums() {
        return Sums.of(units.stream().filter(Unit::counts).flatMap(unit -> unit.copy().stream()).flatMap(copy -> copy
                .people().stream())
                .toList());
    }
}
