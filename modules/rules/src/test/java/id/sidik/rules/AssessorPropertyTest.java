package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.VerifyMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AssessorPropertyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final Regulations PACKS = Regulations.builtIn();
    private static final List<PatternAssignment> FIVE_DAYS = List
            .of(new PatternAssignment(Optional.empty(), "5D", Optional.empty(), Optional.empty()));

    private static DayResult monday(Regulation regulation, List<Integer> seconds) {
        List<TimeRecord> records = seconds.stream()
                .map(second -> new TimeRecord(MONDAY.atStartOfDay().plusSeconds(second), VerifyMode.FP)).toList();
        return Assessor.assess(regulation, new MonthFacts(MONDAY, MONDAY, FIVE_DAYS, Map.of(), records, List.of(),
                WorkCalendar.EMPTY)).getFirst();
    }

    @Property(tries = 300)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll @Size(max = 8) List<@IntRange(max = 86_399) Integer> seconds,
            @ForAll long seed, @ForAll @IntRange(max = 5) int pack) {
        List<Integer> shuffled = new ArrayList<>(seconds);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        Regulation regulation = PACKS.all().get(pack);
        assertThat(monday(regulation, shuffled)).isEqualTo(monday(regulation, seconds));
    }

    @Property(tries = 300)
    void comingNeverCostsMoreThanStayingAway(@ForAll @Size(max = 4) List<@IntRange(max = 86_399) Integer> seconds,
            @ForAll @IntRange(max = 5) int pack) {
        Regulation regulation = PACKS.all().get(pack);
        assertThat(monday(regulation, seconds).deductionPct())
                .isLessThanOrEqualTo(regulation.deduction().absentPct()).isNotNegative();
    }

    @Property(tries = 300)
    void comingAMinuteEarlierNeverCostsMore(@ForAll @IntRange(min = 19_860, max = 42_300) int in,
            @ForAll @IntRange(min = 42_400, max = 72_000) int out) {
        Regulation national = PACKS.all().getFirst();
        assertThat(monday(national, List.of(in - 60, out)).deductionPct())
                .isLessThanOrEqualTo(monday(national, List.of(in, out)).deductionPct());
    }
}
