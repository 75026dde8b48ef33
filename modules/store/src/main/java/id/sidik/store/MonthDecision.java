package id.sidik.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which of two events that closed a month holds, for ever; a later decision about one of them holds instead.
 *
 * @param id      {@link UuidV7}
 * @param stands  an event of that month
 * @param against another event of that month, which does not count any more
 */
public record MonthDecision(UUID id, YearMonth month, UUID stands, UUID against, Authorship author) {
    /** Events that do not count any more. @param inOrder the later last */
    public static Set<UUID> beaten(List<MonthDecision> inOrder) {
        Map<UUID, Boolean> last = new HashMap<>();
        for (MonthDecision each : inOrder) {
            last.put(each.stands(), false);
            last.put(each.against(), true);
        }
        Set<UUID> beaten = new HashSet<>(last.keySet());
        beaten.removeIf(event -> !last.getOrDefault(event, false));
        return Set.copyOf(beaten);
    }
}
