package id.sidik.operations.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Where a month stands.
 *
 * @param number  of the last draft or revision; 1 for a final, 0 for an open month
 * @param holding of a closed month, the deed that it is; while it is contested what this laptop goes on showing
 * @param contested whether several laptops closed it and nobody has decided
 * @param history oldest first
 */
public record MonthStand(YearMonth month, MonthState state, int number, List<MonthDeed> history,
        Optional<MonthDeed> holding, boolean contested) {
    public MonthStand {
        history = List.copyOf(history);
    }

    static MonthStand of(YearMonth month, List<MonthDeed> history, Optional<MonthDeed> holding, boolean contested) {
        MonthState state = holding.map(MonthDeed::to).orElseGet(() -> history.stream().map(MonthDeed::to).reduce(
                MonthState.OPEN, (one, other) -> one.compareTo(other) < 0 ? other : one));
        int number = holding.map(MonthDeed::number).orElseGet(() -> last(history, state));
        return new MonthStand(month, state, number, history, holding, contested);
    }

    private static int last(List<MonthDeed> history, MonthState state) {
        return history.stream().filter(deed -> deed.to() == state).mapToInt(MonthDeed::number).max().orElse(0);
    }

    /** The deed whose copy the month is shown from: of a closed one what holds, of another its last draft. */
    public Optional<MonthDeed> lastCopy() {
        if (holding.isPresent()) return holding.filter(deed -> !deed.sha().isEmpty());
        return history.stream().filter(deed -> !deed.sha().isEmpty()).reduce((_, later) -> later);
    }

    /** The number of the last draft, 0 before the first. */
    public int drafts() {
        return last(history, MonthState.DRAFT);
    }
}
