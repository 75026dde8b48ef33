package id.sidik.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of a plan and everything they did at the machine, in the order in which it happened. No two punches of a
 * person carry the same second.
 */
record Population(List<SimulatedPerson> people, List<SimulatedPunch> punches) {
    private static final int MONTHS_BACK = 120;
    private static final Comparator<PlannedPunch> AS_IT_HAPPENED = Comparator.comparing(PlannedPunch::happened)
            .thenComparing(PlannedPunch::uid);

    static Population make(PopulationPlan plan, Records records) {
        List<SimulatedPerson> people = People.make(plan.people(), records);
        List<PlannedPunch> planned = plan.records().isPresent()
                ? exactly(plan, people, plan.records().getAsInt())
                : month(plan, people, plan.month());
        return new Population(people, withoutTwins(planned));
    }

    /** The last so many of all that happened, from as many months as it takes. */
    private static List<PlannedPunch> exactly(PopulationPlan plan, List<SimulatedPerson> people, int wanted) {
        Deque<List<PlannedPunch>> months = new ArrayDeque<>();
        YearMonth first = plan.month().minusMonths(MONTHS_BACK);
        int made = 0;
        for (YearMonth at = plan.month(); made < wanted && at.isAfter(first) && at.getYear() > 2000; at = at
                .minusMonths(1)) {
            months.addFirst(month(plan, people, at));
            made += months.getFirst().size();
        }
        List<PlannedPunch> all = new ArrayList<>();
        months.forEach(all::addAll);
        if (made < wanted) all = withRepeats(all, wanted);
        return all.subList(all.size() - wanted, all.size());
    }

    private static List<PlannedPunch> month(PopulationPlan plan, List<SimulatedPerson> people, YearMonth month) {
        List<PlannedPunch> planned = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) continue;
            for (SimulatedPerson person : people) planned.addAll(Workday.of(person, day, plan.seed()));
        }
        planned.sort(AS_IT_HAPPENED);
        return planned;
    }

    /** Few people and many records: ten years are not enough, so every punch is followed by presses half a minute apart. */
    private static List<PlannedPunch> withRepeats(List<PlannedPunch> all, int wanted) {
        int each = Math.ceilDiv(wanted, all.size()) - 1;
        List<PlannedPunch> more = new ArrayList<>(wanted + all.size());
        for (PlannedPunch planned : all) {
            more.add(planned);
            for (int nth = 1; nth <= each; nth++) more.add(repeated(planned, nth));
        }
        more.sort(AS_IT_HAPPENED);
        return more;
    }

    private static PlannedPunch repeated(PlannedPunch planned, int nth) {
        SimulatedPunch told = planned.told();
        LocalDateTime later = planned.happened().plusSeconds(30L * nth);
        return new PlannedPunch(later, planned.uid(),
                new SimulatedPunch(told.pin(), later, told.verify(), told.state(), 0, Story.REPEATED));
    }

    /** Moves a punch on by a second until nobody's second is taken twice. */
    private static List<SimulatedPunch> withoutTwins(List<PlannedPunch> planned) {
        record Taken(String pin, LocalDateTime at) {}
        Set<Taken> taken = HashSet.newHashSet(planned.size());
        List<SimulatedPunch> punches = new ArrayList<>(planned.size());
        for (PlannedPunch each : planned) {
            SimulatedPunch told = each.told();
            LocalDateTime at = told.at();
            while (!taken.add(new Taken(told.pin(), at))) at = at.plusSeconds(1);
            punches.add(new SimulatedPunch(told.pin(), at, told.verify(), told.state(), told.workCode(), told.story()));
        }
        return List.copyOf(punches);
    }
}
