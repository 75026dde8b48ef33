package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for a span of days: aliases, patterns, permits, Ramadan. Both ends belong to it. */
class SpansTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 9);
    private static final EmployeeId SOMEBODY = new EmployeeId("e-1");
    private static final MachineId HERE = new MachineId("UJI-001");
    private static final MachineId THERE = new MachineId("UJI-002");

    @ParameterizedTest(name = "of {0} from {1} until {2}, asked on {3} at {4}: {5}")
    @CsvSource({
        "       ,            ,           , UJI-001, 2026-10-05, true",
        "       ,            ,           , UJI-002, 1999-01-01, true",
        "UJI-001,            ,           , UJI-001, 2026-10-05, true",
        "UJI-001,            ,           , UJI-002, 2026-10-05, false",
        "       ,  2026-10-05,           , UJI-001, 2026-10-04, false",
        "       ,  2026-10-05,           , UJI-001, 2026-10-05, true",
        "       ,            , 2026-10-09, UJI-001, 2026-10-09, true",
        "       ,            , 2026-10-09, UJI-001, 2026-10-10, false",
        "UJI-001,  2026-10-05, 2026-10-05, UJI-001, 2026-10-05, true",
        "UJI-001,  2026-10-05, 2026-10-09, UJI-002, 2026-10-07, false"})
    void anAliasHoldsOnItsMachineInItsDays(@Nullable String machine, @Nullable LocalDate from,
            @Nullable LocalDate until, String on, LocalDate day, boolean holds) {
        PinAlias alias = new PinAlias(SOMEBODY, Optional.ofNullable(machine).map(MachineId::new), new Pin("7"),
                Optional.ofNullable(from), Optional.ofNullable(until));
        assertThat(alias.holds(new MachineId(on), day)).isEqualTo(holds);
    }

    @Property
    void allSpansAgreeOnTheirDays(@ForAll @IntRange(min = -10, max = 10) int start,
            @ForAll @IntRange(max = 10) int length, @ForAll @IntRange(min = -15, max = 25) int asked) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate to = from.plusDays(length);
        LocalDate day = FIRST.plusDays(asked);
        boolean inside = asked >= start && asked <= start + length;
        assertThat(permit(from, to).covers(day)).isEqualTo(inside);
        assertThat(new RamadanPeriod("1448H", from, to).covers(day)).isEqualTo(inside);
        assertThat(pattern(Optional.of(from), Optional.of(to)).holds(day)).isEqualTo(inside);
        assertThat(alias(from, to).holds(HERE, day)).isEqualTo(inside);
        assertThat(alias(from, to).holds(THERE, day)).isFalse();
    }

    @Test
    void anOpenPatternHoldsBeforeAndAfter() {
        assertThat(pattern(Optional.empty(), Optional.of(LAST)).holds(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(pattern(Optional.of(FIRST), Optional.empty()).holds(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(pattern(Optional.empty(), Optional.empty()).holds(FIRST)).isTrue();
    }

    @Test
    void aSpanOfOneDayIsASpan() {
        assertThat(permit(FIRST, FIRST).covers(FIRST)).isTrue();
        assertThat(new RamadanPeriod("1448H", FIRST, FIRST).covers(FIRST)).isTrue();
        assertThat(alias(FIRST, FIRST).holds(HERE, FIRST)).isTrue();
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> permit(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> alias(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RamadanPeriod("1448H", LAST, FIRST)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1448H");
    }

    private static PinAlias alias(LocalDate from, LocalDate until) {
        return new PinAlias(SOMEBODY, Optional.of(HERE), new Pin("7"), Optional.of(from), Optional.of(until));
    }

    private static PatternAssignment pattern(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new PatternAssignment(Optional.empty(), "5D", from, until);
    }

    private static Permit permit(LocalDate from, LocalDate to) {
        return new Permit("CT", from, to, Permit.Part.FULL, true, Optional.empty(), Optional.empty(), "");
    }
}
