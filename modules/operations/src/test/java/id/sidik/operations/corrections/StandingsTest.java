package id.sidik.operations.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    private final List<Correction> said = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    private static Instant hour(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    private Correction say(Deed deed, int hour, boolean second, boolean late, Optional<UUID> source) {
        Correction one = new Correction(UUID.randomUUID(), new EmployeeId("a"), DAY, deed, "DEVICE_DOWN", "", "",
                source, second, late, hour(hour), "petugas");
        said.add(one);
        return one;
    }

    private Correction add(int hour, boolean second, boolean late) {
        return say(new Add(DAY.atTime(7, 30), Side.IN), hour, second, late, Optional.empty());
    }

    private void judge(UUID about, boolean approved, int hour) {
        verdicts.add(new Verdict(UUID.randomUUID(), about, approved, "alasan", hour(hour), "Kepala"));
    }

    private Standing standing(Correction one, Edges edges) {
        return new Standings(said, verdicts, month -> edges).of(one);
    }

    private static Optional<Instant> at(int hour) {
        return hour < 0 ? Optional.empty() : Optional.of(hour(hour));
    }

    /** Said at hour 1; approved, closed and revised at the hours given, -1 for never. */
    @ParameterizedTest(name = "second {0}, late {1}, approved {2}, closed {3}, revised {4} -> {5}")
    @CsvSource({"false, false, -1, -1, -1, COUNTS", "true, false, -1, -1, -1, WAITING",
        "true, false, 2, -1, -1, COUNTS",
        "false, true, -1, -1, -1, REVISION", "false, true, -1, 2, -1, REVISION", "false, true, -1, 2, 3, COUNTS",
        "false, false, -1, 2, -1, COUNTS", "false, false, -1, 0, -1, REVISION", "false, false, -1, 0, 2, COUNTS",
        "false, false, -1, 0, 0, REVISION", "true, false, 3, 2, -1, REVISION", "true, false, 3, 2, 4, COUNTS",
        "true, true, -1, 2, 3, WAITING"})
    void whetherACorrectionCounts(boolean second, boolean late, int approved, int closed, int revised,
            Standing expected) {
        Correction one = add(1, second, late);
        if (approved >= 0) judge(one.id(), true, approved);

        assertThat(standing(one, new Edges(at(closed), at(revised)))).isEqualTo(expected);
    }

    @Test
    void aRefusalStaysWhateverComesAfter() {
        Correction one = add(1, true, false);
        judge(one.id(), false, 2);
        say(new Cancel(one.id()), 3, false, false, Optional.empty());

        assertThat(standing(one, Edges.OPEN)).isEqualTo(Standing.REFUSED);
        assertThat(new Standings(said, verdicts, month -> Edges.OPEN).verdict(one)).isPresent();
    }

    /** Two laptops let two people decide about one correction, neither knowing of the other. */
    @ParameterizedTest(name = "first {0}, then {1}")
    @CsvSource({"true, false, REFUSED, true", "false, true, COUNTS, true", "true, true, COUNTS, false"})
    void ofTwoVerdictsTheLaterHoldsAndTellsWhatItReplaced(boolean first, boolean then, Standing expected,
            boolean replaced) {
        Correction one = add(1, true, false);
        judge(one.id(), first, 2);
        judge(one.id(), then, 3);
        Standings standings = new Standings(said, verdicts, month -> Edges.OPEN);

        assertThat(standings.of(one)).isEqualTo(expected);
        assertThat(standings.verdict(one)).contains(verdicts.getLast());
        assertThat(standings.replaced(one)).isEqualTo(replaced ? Optional.of(verdicts.getFirst()) : Optional.empty());
    }

    @Test
    void aVerdictOnTheSheetHoldsForAllItsRows() {
        UUID sheet = UUID.randomUUID();
        Correction one = say(new Add(DAY.atTime(7, 30), Side.IN), 1, true, false, Optional.of(sheet));
        Correction other = say(new Add(DAY.atTime(16, 0), Side.OUT), 1, true, false, Optional.of(sheet));
        judge(sheet, true, 2);
        judge(other.id(), false, 3);

        assertThat(standing(one, Edges.OPEN)).isEqualTo(Standing.COUNTS);
        assertThat(standing(other, Edges.OPEN)).as("its own verdict is closer").isEqualTo(Standing.REFUSED);
    }

    @Test
    void aCancellationTakesEffectWhenItCountsItself() {
        Correction one = add(1, false, false);
        Correction back = say(new Cancel(one.id()), 2, true, false, Optional.empty());
        assertThat(standing(one, Edges.OPEN)).isEqualTo(Standing.COUNTS);
        judge(back.id(), true, 3);

        assertThat(standing(one, Edges.OPEN)).isEqualTo(Standing.CANCELLED);
        assertThat(standing(one, new Edges(at(2), Optional.empty()))).as("agreed to after the month was closed")
                .isEqualTo(Standing.COUNTS);
    }
}
