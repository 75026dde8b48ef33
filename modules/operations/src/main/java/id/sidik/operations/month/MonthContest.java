package id.sidik.operations.month;

import id.sidik.operations.work.CameFrom;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A month that several laptops of the unit closed or revised, each by itself.
 *
 * @param sides     two or more, the one that spoke first first
 * @param decisions what people decided of it, the later, which holds, last
 * @param open      whether nobody has decided between these sides
 */
public record MonthContest(YearMonth month, List<Side> sides, List<Decision> decisions, boolean open) {
    /**
     * The last word of one laptop.
     *
     * @param from   the laptop and when the centre took it; empty for this laptop
     * @param second the other person who agreed, blank where none was asked
     * @param totals of the copy; empty while it has not arrived, or when it is damaged
     * @param counts whether it is what the month is
     */
    public record Side(MonthDeed deed, Optional<CameFrom> from, Optional<Totals> totals, boolean counts) {
        public UUID id() {
            return UUID.fromString(deed.id());
        }
    }

    /** @param deductionPct of all together @param sha of the copy, 64 hex digits */
    public record Totals(int people, BigDecimal deductionPct, int lateMinutes, int absent, String sha) {}

    /** @param stands whose deed held from then on: a laptop, blank for this one @param from empty for this laptop */
    public record Decision(String by, Instant at, String reason, String stands, Optional<CameFrom> from) {}

    public MonthContest {
        sides = List.copyOf(sides);
        decisions = List.copyOf(decisions);
    }
}
