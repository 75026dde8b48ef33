package id.sidik.protocol;

import java.util.EnumSet;
import java.util.Set;

/** How the events of one machine are read. @param doubted statements that are not believed of it */
public record EventRules(Set<EventDoubt> doubted) {
    public EventRules {
        doubted = Set.copyOf(doubted);
    }

    /** All that any source says. */
    public static EventRules all() {
        return new EventRules(Set.of());
    }

    /** Only what several sources or captured bytes say. */
    public static EventRules proved() {
        return new EventRules(EnumSet.allOf(EventDoubt.class));
    }

    public boolean believes(EventDoubt statement) {
        return !doubted.contains(statement);
    }
}
