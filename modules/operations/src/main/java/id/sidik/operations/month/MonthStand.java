package id.sidik.operations.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Where a month stands.
 *
 * @param number  of the last draft or revision; 1 for a final, 0 for an open month
 * @param history oldest first
 */
public record MonthStand(YearMonth month, MonthState state, int number, List<MonthDeed> history) {
    public MonthStand {
        history = List.copyOf(history);
    }

    static MonthStand of(YearMonth month, List<MonthDeed> history) {
        MonthState state = history.stream().map(MonthDeed::to).reduce(MonthState.OPEN,
                (one, other) -> one.compareTo(other) < 0 ? other : one);
        int number = (int) history.stream().filter(deed -> deed.to() == state).count();
        return new MonthStand(month, state, number, history);
    }

    /** The last deed that kept a copy. */
    public Optional<MonthDeed> lastCopy() {
        return history.stream().filter(deed -> !deed.sha().isEmpty()).reduce((_, later) -> later);
    }

    /** How many drafts were made. */
    public int drafts() {
        return (int) history.stream().filter(deed -> deed.to() == MonthState.DRAFT).count();
    }
}
